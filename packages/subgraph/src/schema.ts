import 'reflect-metadata';
import { buildSubgraphSchema, printSubgraphSchema } from '@apollo/subgraph';
import type { GraphQLSchema } from 'graphql';
import { lexicographicSortSchema, parse } from 'graphql';
import { type BuildSchemaOptions, buildSchema, createResolversMap, type NonEmptyArray } from 'type-graphql';
import { type DeclaredCoordinates, requireDeclared } from './declared-coordinates.js';
import { badInput, codedError } from './errors.js';
import { DateScalar, DateTimeScalar } from './scalars.js';

const federation =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.5", import: ["@key", "@external", "@requires", "@shareable"])\n\n';

/** Most entities that one `_entities` field may name; no page of the graph needs as many. */
export const mostEntities = 1_000;

/** Most entities that one request may name in all its `_entities` fields together. */
const mostOfOneRequest = 5 * mostEntities;

/** Finds the entity that a representation names. Returns null when there is none that the viewer may see. */
export type ReferenceResolver = (representation: Record<string, unknown>, context: never) => unknown;

/** A subgraph's parts, all named: nothing is found by a pattern. */
export interface SubgraphParts {
  // biome-ignore lint/complexity/noBannedTypes: type-graphql's own type for a list of resolver classes
  readonly resolvers: NonEmptyArray<Function>;
  /** Types that only an interface or the gateway reaches. */
  readonly orphanedTypes?: BuildSchemaOptions['orphanedTypes'];
  readonly references: Readonly<Record<string, ReferenceResolver>>;
  /** Who may have each field of the schema. */
  readonly permissions: DeclaredCoordinates;
}

/**
 * Builds the subgraph from type-graphql classes.
 *
 * @returns the executable schema, and the SDL that is committed and composed
 * @throws Error when a field has no declared permission: what nobody has thought of is not served
 */
export async function buildSubgraph(parts: SubgraphParts): Promise<{ schema: GraphQLSchema; sdl: string }> {
  const classes = await buildSchema({
    resolvers: parts.resolvers,
    orphanedTypes: parts.orphanedTypes,
    scalarsMap: [],
    pubSub: noTopics,
    skipCheck: true,
    validate: false,
  });
  requireDeclared(classes, parts.permissions);
  const sdl = `${federation}${printSubgraphSchema(lexicographicSortSchema(classes))}
`;
  const resolvers = createResolversMap(classes) as Record<string, Record<string, unknown>>;
  for (const [type, resolve] of Object.entries(parts.references)) {
    resolvers[type] = { ...resolvers[type], __resolveReference: resolve };
  }
  const schema = buildSubgraphSchema([
    {
      typeDefs: parse(sdl),
      resolvers: { ...resolvers, Date: DateScalar, DateTime: DateTimeScalar } as never,
    },
  ]);
  boundEntities(schema, new Set(Object.keys(parts.references)));
  keepSchemaInside(schema);
  return { schema, sdl };
}

/** type-graphql wants one. Every subscription here says itself what it follows, and decides anew at each signal. */
const noTopics: NonNullable<BuildSchemaOptions['pubSub']> = {
  publish() {
    throw new Error('A subscription follows a record, not a topic.');
  },
  subscribe() {
    throw new Error('A subscription follows a record, not a topic.');
  },
};

/** Refuses a flood of representations, and what is no entity of this subgraph, before any is looked up. */
function boundEntities(schema: GraphQLSchema, entities: ReadonlySet<string>): void {
  const field = schema.getQueryType()?.getFields()._entities;
  const resolve = field?.resolve;
  if (!field || !resolve) return;
  const askedFor = new WeakMap<object, number>();
  field.resolve = (source, args: { representations: readonly unknown[] }, context, info) => {
    const sum = (askedFor.get(context) ?? 0) + args.representations.length;
    askedFor.set(context, sum);
    if (args.representations.length > mostEntities || sum > mostOfOneRequest) {
      throw badInput('representations', `Ask for at most ${mostEntities} entities at once.`);
    }
    if (!args.representations.every((representation) => entities.has(typeName(representation)))) {
      throw badInput(
        'representations',
        'Each representation names an entity of this subgraph with __typename.',
      );
    }
    return resolve(source, args, context, info);
  };
}

/** The schema is a file; nothing asks for it while the service runs, but somebody who should not. */
function keepSchemaInside(schema: GraphQLSchema): void {
  const field = schema.getQueryType()?.getFields()._service;
  if (!field) return;
  field.resolve = () => {
    throw codedError('FORBIDDEN', 'The schema is not told here.');
  };
}

function typeName(representation: unknown): string {
  const name = (representation as { __typename?: unknown } | null)?.__typename;
  return typeof name === 'string' ? name : '';
}
