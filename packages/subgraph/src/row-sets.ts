import type { EntityManager } from 'typeorm';

/** The rows of one table that belong to some keys, in an order. */
interface RowSet {
  readonly table: new () => object;
  /** SQL after `order by`, over the table's columns. */
  readonly order: string;
  /** The properties that are read, where they are not all: of thousands of rows the rest is most of the work. */
  readonly columns?: readonly string[];
}

/** What each set gives, in the order of the sets. */
type RowsOf<Sets extends readonly RowSet[]> = {
  -readonly [Place in keyof Sets]: Sets[Place] extends { readonly table: new () => infer Row }
    ? Sets[Place] extends { readonly columns: readonly (infer Column)[] }
      ? Pick<Row, Column & keyof Row>[]
      : Row[]
    : never;
};

interface Prepared {
  readonly text: string;
  readonly rows: readonly RowShape[];
}

/** How a row of a set is made of its values. */
interface RowShape {
  /** Its properties in the order of the values, and whether they are moments: JSON has those as text. */
  readonly properties: readonly (readonly [name: string, isMoment: boolean])[];
  /** All of its properties, empty: a copy of it is filled faster than an object that grows. */
  readonly blank: Readonly<Record<string, unknown>>;
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
  const [found]: Record<string, unknown[][]>[] = await manager.query(statement.text, [keys]);
  return statement.rows.map((shape, place) =>
    (found?.[`s${place}`] ?? []).map((values) => rowOf(shape, values)),
  ) as RowsOf<Sets>;
}

function rowOf({ properties, blank }: RowShape, values: readonly unknown[]) {
  const row = { ...blank };
  let place = 0;
  for (const [name, isMoment] of properties) {
    const value = values[place];
    row[name] = isMoment && value !== null ? new Date(value as string) : value;
    place += 1;
  }
  return row;
}

function prepare(manager: EntityManager, sets: readonly RowSet[], keyColumn: string): Prepared {
  const read = sets.map(({ table, columns: wanted }) => {
    const { tableName, columns } = manager.connection.getMetadata(table);
    return {
      tableName,
      columns: columns.filter(({ propertyName }) => wanted?.includes(propertyName) ?? true),
    };
  });
  const selects = read.map(({ tableName, columns }, place) => {
    // Values alone: with its names each row is half as long again, and takes twice the time to make.
    const shown = columns.map((column) => `t."${column.databaseName}"`).join(', ');
    return `(select coalesce(json_agg(json_build_array(${shown}) order by ${sets[place]?.order}), '[]')
               from "${tableName}" t where t."${keyColumn}" = any($1)) as s${place}`;
  });
  return {
    text: `select ${selects.join(', ')}`,
    rows: read.map(({ columns }) => ({
      properties: columns.map(({ propertyName, type }) => [propertyName, type === 'timestamptz'] as const),
      blank: Object.fromEntries(columns.map(({ propertyName }) => [propertyName, null])),
    })),
  };
}
