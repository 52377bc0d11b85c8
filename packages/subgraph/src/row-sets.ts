import type { EntityManager } from 'typeorm';

/** The rows of one table that belong to some keys, in an order. */
interface RowSet {
  readonly table: new () => object;
  /** SQL after `order by`, over the table's columns. */
  readonly order: string;
}

/** What each set gives, in the order of the sets. */
type RowsOf<Sets extends readonly RowSet[]> = {
  -readonly [Place in keyof Sets]: Sets[Place] extends { readonly table: new () => infer Row }
    ? Row[]
    : never;
};

interface Prepared {
  readonly text: string;
  /** For each set the properties that are moments: JSON has them as text. */
  readonly moments: readonly (readonly string[])[];
}

const prepared = new WeakMap<object, Prepared>();

/**
 * The rows of several tables that belong to the same keys, in one statement: on a page that needs them all, asking for
 * each table by itself costs more than what is read.
 *
 * @param sets a constant: its statement is made once
 * @param keyColumn the column that all the tables have
 */
export async function findRowSets<const Sets extends readonly RowSet[]>(
  manager: EntityManager,
  sets: Sets,
  keyColumn: string,
  keys: readonly string[],
): Promise<RowsOf<Sets>> {
  let statement = prepared.get(sets);
  if (!statement) {
    statement = prepare(manager, sets, keyColumn);
    prepared.set(sets, statement);
  }
  const [found]: Record<string, Record<string, unknown>[]>[] = await manager.query(statement.text, [keys]);
  return sets.map((_, place) => {
    const rows = found?.[`s${place}`] ?? [];
    for (const moment of statement.moments[place] ?? []) {
      for (const row of rows) if (row[moment] !== null) row[moment] = new Date(row[moment] as string);
    }
    return rows;
  }) as RowsOf<Sets>;
}

function prepare(manager: EntityManager, sets: readonly RowSet[], keyColumn: string): Prepared {
  const metadata = sets.map(({ table }) => manager.connection.getMetadata(table));
  const selects = metadata.map(({ tableName, columns }, place) => {
    const shown = columns.map((column) => `'${column.propertyName}', t."${column.databaseName}"`).join(', ');
    return `(select coalesce(json_agg(json_build_object(${shown}) order by ${sets[place]?.order}), '[]')
               from "${tableName}" t where t."${keyColumn}" = any($1)) as s${place}`;
  });
  return {
    text: `select ${selects.join(', ')}`,
    moments: metadata.map(({ columns }) =>
      columns.filter(({ type }) => type === 'timestamptz').map(({ propertyName }) => propertyName),
    ),
  };
}
