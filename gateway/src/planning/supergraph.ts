import { QueryPlanner } from '@graphql-hive/router-query-planner';
import {
  assertValidSchema,
  buildASTSchema,
  type DefinitionNode,
  type DocumentNode,
  type GraphQLSchema,
  isEnumType,
  isSpecifiedDirective,
  isSpecifiedScalarType,
  Kind,
  parse,
  specifiedDirectives,
  specifiedScalarTypes,
} from 'graphql';

/** The composed graph, ready to plan against. */
export interface Supergraph {
  readonly planner: QueryPlanner;
  /** What clients see: no federation machinery, nothing inaccessible. */
  readonly apiSchema: GraphQLSchema;
  /** Every type and field of every subgraph, also what clients do not see; keys and required fields are looked up here. */
  readonly everyType: GraphQLSchema;
  /** Names of the subgraphs, as they were composed. */
  readonly subgraphs: readonly string[];
  /** The same, by what the file calls them (`KOMMUN`). */
  readonly graphs: ReadonlyMap<string, string>;
}

/**
 * Reads a supergraph file.
 *
 * @throws Error when the text is not a supergraph, or not one that a client could be served from
 */
export function loadSupergraph(sdl: string): Supergraph {
  const document = parse(sdl, { noLocation: true });
  const everyType = buildASTSchema(document, { assumeValid: true, assumeValidSDL: true });
  const planner = new QueryPlanner(sdl);
  const apiSchema = buildASTSchema(withoutBuiltIns(parse(planner.consumerSchema, { noLocation: true })), {
    assumeValidSDL: true,
  });
  assertValidSchema(apiSchema);
  const graphs = subgraphNames(everyType);
  return { planner, apiSchema, everyType, subgraphs: [...graphs.values()], graphs };
}

function subgraphNames(everyType: GraphQLSchema): Map<string, string> {
  const graphs = everyType.getType('join__Graph');
  const names = (isEnumType(graphs) ? graphs.getValues() : []).map((value): [string, string] => {
    const directive = value.astNode?.directives?.find((one) => one.name.value === 'join__graph');
    const name = directive?.arguments?.find((argument) => argument.name.value === 'name')?.value;
    return [value.name, name?.kind === Kind.STRING ? name.value : value.name.toLowerCase()];
  });
  if (names.length === 0) throw new Error('The supergraph names no subgraph (enum join__Graph).');
  return new Map(names);
}

const builtIn = new Set<string>([
  ...specifiedScalarTypes.filter(isSpecifiedScalarType).map((type) => type.name),
  ...specifiedDirectives.filter(isSpecifiedDirective).map((directive) => `@${directive.name}`),
]);

/** The planner prints introspection and the specified scalars as if they were the schema's own; graphql-js adds its own. */
function withoutBuiltIns(document: DocumentNode): DocumentNode {
  return {
    ...document,
    definitions: document.definitions.flatMap((definition): DefinitionNode[] => {
      if (definition.kind === Kind.DIRECTIVE_DEFINITION) {
        return builtIn.has(`@${definition.name.value}`) ? [] : [definition];
      }
      if (!('name' in definition) || definition.name === undefined) return [definition];
      if (builtIn.has(definition.name.value) || definition.name.value.startsWith('__')) return [];
      if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION) return [definition];
      const fields = definition.fields?.filter((field) => !field.name.value.startsWith('__'));
      return [{ ...definition, fields }];
    }),
  };
}
