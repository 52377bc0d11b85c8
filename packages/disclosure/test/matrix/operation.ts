import { type GraphQLSchema, getNamedType, isInterfaceType, isLeafType, isObjectType } from 'graphql';
import { coordinateOf, roots, type Step, type Way } from './ways.js';

/** Arguments of fields, by coordinate. */
export type Arguments = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** One operation that asks for several ways at once. */
export interface Operation {
  readonly query: string;
  readonly variables: Record<string, unknown>;
}

interface Branch {
  readonly step: Step;
  readonly branches: Map<string, Branch>;
}

const aliasOf = ({ type, field }: Step): string => `${type}_${field}`;

/** Writes the operation for ways that all start at an entity, or all at one root. */
export function writeOperation(
  schema: GraphQLSchema,
  ways: readonly Way[],
  args: Arguments,
  representations: readonly unknown[],
): Operation {
  const declarations: string[] = [];
  const variables: Record<string, unknown> = {};
  const declare = (type: string, value: unknown): string => {
    const name = `v${declarations.length}`;
    declarations.push(`$${name}: ${type}`);
    variables[name] = value;
    return `$${name}`;
  };
  const field = ({ step, branches }: Branch): string => {
    const definition = definitionOf(schema, step);
    const given = Object.entries(args[coordinateOf(step)] ?? {}).map(([name, value]) => {
      const argument = definition.args.find((each) => each.name === name);
      return `${name}: ${declare(String(argument?.type), value)}`;
    });
    const called = `${aliasOf(step)}: ${step.field}${given.length > 0 ? `(${given.join(', ')})` : ''}`;
    return isLeafType(getNamedType(definition.type))
      ? called
      : `${called} ${selection([...branches.values()])}`;
  };
  const selection = (branches: readonly Branch[]): string =>
    `{ __typename ${branches.map((branch) => `... on ${branch.step.type} { ${field(branch)} }`).join(' ')} }`;

  const from = ways[0]?.from ?? 'Query';
  const isEntity = !roots.includes(from);
  const branches = branchesOf(ways);
  // A subscription has one field at its root, and no more than that.
  const root = from === 'Subscription' ? `{ ${branches.map(field).join(' ')} }` : selection(branches);
  const body = isEntity
    ? `{ _entities(representations: ${declare('[_Any!]!', representations)}) ${root} }`
    : root;
  const heading = declarations.length > 0 ? `(${declarations.join(', ')})` : '';
  return { query: `${isEntity ? 'query' : from.toLowerCase()}${heading} ${body}`, variables };
}

function branchesOf(ways: readonly Way[]): Branch[] {
  const top = new Map<string, Branch>();
  for (const { steps } of ways) {
    let level = top;
    for (const step of steps) {
      const known = level.get(aliasOf(step)) ?? { step, branches: new Map() };
      level.set(aliasOf(step), known);
      level = known.branches;
    }
  }
  return [...top.values()];
}

function definitionOf(schema: GraphQLSchema, { type: name, field }: Step) {
  const type = schema.getType(name);
  const found = isObjectType(type) || isInterfaceType(type) ? type.getFields()[field] : undefined;
  if (!found) throw new Error(`There is no ${name}.${field}.`);
  return found;
}

/** Everything that an answer holds at the end of a way; none when a field before it, or itself, holds nothing. */
export function valuesAt({ steps }: Way, data: unknown): unknown[] {
  let values = [data].flat();
  for (const step of steps) {
    values = values
      .flatMap((value) => [(value as Record<string, unknown> | null)?.[aliasOf(step)]])
      .flat(Number.POSITIVE_INFINITY)
      .filter((value) => value !== null && value !== undefined);
  }
  return values;
}
