import { groupBy } from '@samsyn/subgraph/loaders';
import type { GraphQLSchema } from 'graphql';
import type { Answer } from '../../../../dev/src/testing/send.js';
import type { Permissions, Standing } from '../../src/permissions/policy.js';
import { type Cell, expectedCell, observedCell, policyOf, type TriedOn } from './cell.js';
import { type Arguments, type Operation, valuesAt, writeOperation } from './operation.js';
import { coordinateOf, findWays, roots, type Step, type Way } from './ways.js';

/** An entity as the gateway names it: by its keys, with what the other owner gave. */
export interface Representation {
  readonly __typename: string;
  readonly id: string;
  readonly [more: string]: unknown;
}

/** One kind of viewer, before a record in one state. */
export interface Column {
  readonly who: string;
  readonly state: string;
  readonly standing: Standing;
  /** Keys of the record, and what else a field asks for. */
  readonly arguments: Arguments;
  readonly representations: readonly Representation[];
  ask(operation: Operation): Promise<Answer>;
}

/** A subgraph to be asked. */
export interface Asked {
  readonly schema: GraphQLSchema;
  readonly table: Permissions;
  /** Types that can be named by key. */
  readonly entities: readonly string[];
  /** Where the shortest way leads to no value: by type, the field to reach it by. */
  readonly through: Readonly<Record<string, string>>;
  readonly tried: TriedOn;
}

/** One field, for every column. */
export interface MatrixRow {
  readonly way: Way;
  readonly coordinate: string;
  readonly expected: readonly Cell[];
  /** Asked with no other field of the record than those that lead to it, and what they lead to. */
  readonly observed: readonly Cell[];
  /** Asked together with everything else that the viewer can ask for. */
  readonly together: readonly Cell[];
}

const askedAtOnce = 4;

/** Asks the running service for every field of its schema, as every kind of viewer. */
export async function askMatrix(asked: Asked, columns: readonly Column[]): Promise<MatrixRow[]> {
  const ways = findWays(asked.schema, asked.entities, asked.through);
  const apart = groupBy(ways, (way) => askedWith(way, asked.table));
  // Changes and streams are each asked for alone.
  const whole = groupBy(
    ways.filter(({ from }) => from !== 'Mutation' && from !== 'Subscription'),
    ({ from }) => (from === 'Query' ? from : 'entities'),
  );
  const cells: { apart: Map<Way, Cell>; together: Map<Way, Cell> }[] = [];
  // A few at once: each asks for much, and who waits longer for the database than a service waits is told so.
  for (let first = 0; first < columns.length; first += askedAtOnce) {
    const some = columns.slice(first, first + askedAtOnce).map(async (column) => ({
      apart: await ask(asked, column, apart.values()),
      // Whoever may ask for a few fields alone is refused them too beside others.
      together: column.standing.fetchesCalendars
        ? new Map<Way, Cell>()
        : await ask(asked, column, whole.values()),
    }));
    cells.push(...(await Promise.all(some)));
  }
  return inOrderOf(asked.table, ways).map((way) => ({
    way,
    coordinate: coordinateOf(way.steps.at(-1) as Step),
    expected: columns.map(({ standing }) =>
      expectedCell(way, keyOf(way), standing, asked.table, asked.tried),
    ),
    observed: cells.map((given) => given.apart.get(way) as Cell),
    together: cells.map((given) => (given.together.get(way) ?? given.apart.get(way)) as Cell),
  }));
}

/** Where service and table differ, each in a line: empty when all is as it is told. */
export function disagreements(rows: readonly MatrixRow[]): string[] {
  return rows.flatMap(({ coordinate, expected, observed, together }) =>
    (['observed', 'together'] as const).flatMap((asked) =>
      expected.flatMap((cell, place) => {
        const got = { observed, together }[asked][place];
        return got === cell
          ? []
          : [`${coordinate}, viewer ${place + 1}: ${cell} by the table, ${got} ${asked}`];
      }),
    ),
  );
}

/**
 * Fields that are decided with the entity itself may be asked for at once: to find it is to decide. All others apart, so
 * that none lives on what another has opened.
 */
function askedWith(way: Way, table: Permissions): string {
  const [first] = way.steps as [Step];
  const key = keyOf(way);
  const isDecidedWithKey = key !== null && policyOf(table, first).who === policyOf(table, key).who;
  return isDecidedWithKey ? way.from : `${way.from} ${coordinateOf(first)}`;
}

/** As a reader of the table meets them. */
function inOrderOf(table: Permissions, ways: readonly Way[]): Way[] {
  const wayTo = new Map(ways.map((way) => [coordinateOf(way.steps.at(-1) as Step), way]));
  return Object.entries(table).flatMap(([type, fields]) =>
    Object.keys(fields).flatMap((field) => wayTo.get(coordinateOf({ type, field })) ?? []),
  );
}

/** An entity is found where its key is shown. */
function keyOf({ from }: Way) {
  return roots.includes(from) ? null : { type: from, field: 'id' };
}

async function ask(asked: Asked, column: Column, groups: Iterable<readonly Way[]>): Promise<Map<Way, Cell>> {
  const found = new Map<Way, Cell>();
  for (const ways of groups) {
    const entities = new Set(ways.map(({ from }) => from));
    const operation = writeOperation(asked.schema, ways, column.arguments, [
      ...column.representations.filter(({ __typename }) => entities.has(__typename)),
    ]);
    const { data, errors } = await column.ask(operation);
    // A stream is not even opened.
    const isRefused = data == null && (!errors || errors[0]?.extensions.code === 'FORBIDDEN');
    if (column.standing.fetchesCalendars && isRefused) {
      for (const way of ways) found.set(way, 'NOTHING');
      continue;
    }
    if (errors) throw new Error(`${column.who}: ${JSON.stringify(errors)} for ${operation.query}`);
    for (const way of ways) {
      found.set(way, observedCell(way, valuesAt(way, data._entities ?? data), asked.table));
    }
  }
  return found;
}
