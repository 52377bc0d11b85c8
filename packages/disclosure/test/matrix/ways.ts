import {
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isInterfaceType,
  isObjectType,
  isUnionType,
} from 'graphql';

/** One field on the way to a coordinate. */
export interface Step {
  readonly type: string;
  readonly field: string;
}

/** How a field is reached: from an entity, or a root of the graph, by fields. */
export interface Way {
  /** An entity’s type, or a root. */
  readonly from: string;
  /** The last step is the coordinate itself. */
  readonly steps: readonly Step[];
}

/** Where a client may begin. */
export const roots: readonly string[] = ['Query', 'Mutation', 'Subscription'];

export const coordinateOf = ({ type, field }: Step): string => `${type}.${field}`;

/**
 * The shortest way to every field of the schema: from an entity where there is one, since that is how the gateway comes,
 * else from a query or a mutation.
 *
 * @param entities the types that can be named by key
 * @param through where the shortest way leads to no value: by type, the field to reach it by
 */
export function findWays(
  schema: GraphQLSchema,
  entities: readonly string[],
  through: Readonly<Record<string, string>>,
): Way[] {
  const found = new Map<string, Way>();
  const waiting: [type: string, way: Way][] = [];
  const reach = (type: string, way: Way): void => {
    const last = way.steps.at(-1);
    const wanted = through[type];
    if (found.has(type) || (wanted !== undefined && (!last || coordinateOf(last) !== wanted))) return;
    found.set(type, way);
    waiting.push([type, way]);
  };
  for (const entity of entities) {
    reach(entity, { from: entity, steps: [] });
    for (const type of alike(schema, entity))
      if (!entities.includes(type)) reach(type, { from: entity, steps: [] });
  }
  for (const root of roots) reach(root, { from: root, steps: [] });

  const ways: Way[] = [];
  for (const [name, { from, steps }] of waiting) {
    for (const [field, { type }] of Object.entries(fieldsOf(schema, name))) {
      if (field === '_entities' || field === '_service') continue;
      const way = { from, steps: [...steps, { type: name, field }] };
      ways.push(way);
      for (const next of reachable(schema, type)) reach(next, way);
    }
  }
  return ways;
}

function fieldsOf(schema: GraphQLSchema, name: string) {
  const type = schema.getType(name);
  return isObjectType(type) || isInterfaceType(type) ? type.getFields() : {};
}

/** The types as which a field’s value can be asked further. */
function reachable(schema: GraphQLSchema, returned: GraphQLOutputType): string[] {
  const type = getNamedType(returned);
  if (isUnionType(type)) return type.getTypes().map(({ name }) => name);
  return isObjectType(type) || isInterfaceType(type) ? [type.name, ...alike(schema, type.name)] : [];
}

/** The interfaces that an object has, or the objects that an interface stands for. */
function alike(schema: GraphQLSchema, name: string): string[] {
  const type = schema.getType(name);
  if (isInterfaceType(type)) return schema.getPossibleTypes(type).map((each) => each.name);
  return isObjectType(type) ? type.getInterfaces().map((each) => each.name) : [];
}
