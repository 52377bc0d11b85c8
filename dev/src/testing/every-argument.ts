import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';

/** One place in a schema where a client's value goes in: an argument, or a field within an input. */
export interface Place {
  /** For example `Query.plan(id:)` or `Mutation.recordMunicipalConsent(input.purpose:)`. */
  readonly name: string;
  /** The operation that sends a value there, and good values everywhere else; without one a good value there too. */
  readonly operation: (...value: [] | [unknown]) => { query: string; variables: Record<string, unknown> };
}

/**
 * A good value by the name of what takes it, its type's name, and, for an argument, its field's; undefined leaves it out,
 * or takes the first of an enum.
 */
export type GoodValue = (name: string, type: string, field: string) => unknown;

type Field = GraphQLField<unknown, unknown>;

/** Every place of a schema that takes a value, found by walking from its roots; each type is entered once. */
export function everyPlace(schema: GraphQLSchema, good: GoodValue): Place[] {
  const places: Place[] = [];
  const entered = new Set<string>();

  const walk = (kind: 'query' | 'mutation', type: GraphQLObjectType, way: readonly Field[]): void => {
    for (const field of Object.values(type.getFields())) {
      if (field.name.startsWith('_')) continue;
      const here = [...way, field];
      for (const argument of field.args) places.push(...placesIn(type, kind, here, argument));
      const next = getNamedType(field.type);
      if (kind !== 'query' || !isObjectType(next) || entered.has(next.name)) continue;
      entered.add(next.name);
      walk(kind, next, here);
    }
  };

  const placesIn = (
    type: GraphQLObjectType,
    kind: string,
    way: readonly Field[],
    argument: GraphQLArgument,
  ): Place[] =>
    leavesOf(argument.type).map((leaf) => ({
      name: `${type.name}.${way.at(-1)?.name}(${[argument.name, ...leaf].join('.')}:)`,
      operation: (...value) => {
        const variables: Record<string, unknown> = {};
        const declared: string[] = [];
        const selection = way.reduceRight((inner, field, depth) => {
          const given = field.args
            .filter((each) => isRequiredArgument(each) || (depth === way.length - 1 && each === argument))
            .map((each) => {
              const variable = `${each.name}${depth}`;
              declared.push(`$${variable}: ${each.type}`);
              const isHere = depth === way.length - 1 && each === argument;
              const put = isHere && value.length === 1 ? { leaf, value: value[0] } : undefined;
              variables[variable] = valueFor(
                each.name,
                each.type,
                (name, of) => good(name, of, field.name),
                put,
              );
              return `${each.name}: $${variable}`;
            });
          const body = inner || (isCompositeType(getNamedType(field.type)) ? '{ __typename }' : '');
          return `{ ${field.name}${given.length > 0 ? `(${given.join(', ')})` : ''} ${body} }`;
        }, '');
        return { query: `${kind} (${declared.join(', ')}) ${selection}`, variables };
      },
    }));

  const [query, mutation] = [schema.getQueryType(), schema.getMutationType()];
  if (query) walk('query', query, []);
  if (mutation) walk('mutation', mutation, []);
  return places;
}

/** The ways to an input's values: field names, and 0 for the first item of a list. */
function leavesOf(type: GraphQLInputType): string[][] {
  const bare = getNullableType(type);
  if (isListType(bare)) return leavesOf(bare.ofType).map((leaf) => ['0', ...leaf]);
  if (!isInputObjectType(bare)) return [[]];
  return Object.values(bare.getFields()).flatMap((field) =>
    leavesOf(field.type).map((leaf) => [field.name, ...leaf]),
  );
}

function valueFor(
  name: string,
  type: GraphQLInputType,
  good: (name: string, type: string) => unknown,
  put?: { readonly leaf: readonly string[]; readonly value: unknown },
): unknown {
  if (put && put.leaf.length === 0) return put.value;
  const bare = getNullableType(type);
  const within = (step: string) =>
    put && put.leaf[0] === step ? { ...put, leaf: put.leaf.slice(1) } : undefined;
  if (isListType(bare)) return [valueFor(name, bare.ofType, good, within('0'))];
  if (isInputObjectType(bare)) {
    const entries = Object.values(bare.getFields()).map((field) => [
      field.name,
      valueFor(field.name, field.type, good, within(field.name)),
    ]);
    return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
  }
  return good(name, bare.name) ?? (isEnumType(bare) ? bare.getValues()[0]?.name : undefined);
}
