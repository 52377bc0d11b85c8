import { type GraphQLSchema, isInterfaceType, isIntrospectionType, isObjectType } from 'graphql';

/** What a subgraph declares of each field of its schema: by type, then by field. */
export type DeclaredCoordinates<Declaration = unknown> = Readonly<
  Record<string, Readonly<Record<string, Declaration>>>
>;

/** The coordinates of all fields of objects and interfaces (`Type.field`), but for GraphQL's and federation's own. */
export function coordinatesOf(schema: GraphQLSchema): string[] {
  return Object.values(schema.getTypeMap())
    .filter((type) => isObjectType(type) || isInterfaceType(type))
    .filter((type) => !isIntrospectionType(type) && !type.name.startsWith('_'))
    .flatMap((type) => Object.keys(type.getFields()).map((field) => `${type.name}.${field}`))
    .filter((coordinate) => !/^Query\._(entities|service)$/.test(coordinate))
    .sort();
}

/**
 * Holds a schema and what is declared of it together: no field without a declaration, no declaration without a field.
 *
 * @throws Error that names every coordinate where they differ
 */
export function requireDeclared(schema: GraphQLSchema, declared: DeclaredCoordinates): void {
  const there = new Set(coordinatesOf(schema));
  const named = new Set(
    Object.entries(declared).flatMap(([type, fields]) =>
      Object.keys(fields).map((field) => `${type}.${field}`),
    ),
  );
  const faults = [
    ...[...there].filter((coordinate) => !named.has(coordinate)).map((each) => `${each} has no policy`),
    ...[...named].filter((coordinate) => !there.has(coordinate)).map((each) => `${each} does not exist`),
  ];
  if (faults.length > 0) throw new Error(`The permissions do not fit the schema:\n  ${faults.join('\n  ')}`);
}
