import {
  type DirectiveNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  isInterfaceType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import type { Supergraph } from './supergraph.js';

/**
 * Finds the one subgraph that can answer every field of an operation by itself; what is `@external` to it, or `@requires`
 * another's values, it cannot.
 *
 * @returns undefined when there is none
 */
export function oneSubgraphFor(
  { apiSchema, everyType, graphs }: Supergraph,
  operation: OperationDefinitionNode,
  fragments: readonly FragmentDefinitionNode[],
): string | undefined {
  let able: ReadonlySet<string> = new Set(graphs.keys());
  const types = new TypeInfo(apiSchema);
  visit(
    { kind: Kind.DOCUMENT, definitions: [operation, ...fragments] },
    visitWithTypeInfo(types, {
      Field(field) {
        const parent = types.getParentType();
        if (!parent || field.name.value.startsWith('__')) return;
        const here = subgraphsOf(everyType, parent.name, field.name.value);
        able = new Set([...able].filter((graph) => here.has(graph)));
      },
    }),
  );
  const [graph] = able;
  return graph === undefined ? undefined : graphs.get(graph);
}

function subgraphsOf(everyType: GraphQLSchema, typeName: string, fieldName: string): ReadonlySet<string> {
  const type = everyType.getType(typeName);
  if (!isObjectType(type) && !isInterfaceType(type)) return new Set();
  const said = joins(type.getFields()[fieldName]?.astNode?.directives, 'join__field');
  const graphsOf = (joined: readonly ReadonlyMap<string, string>[]) =>
    joined.flatMap((one) => one.get('graph') ?? []);
  // A field of which nothing is said is in every subgraph that has the type.
  if (said.length === 0) return new Set(graphsOf(joins(type.astNode?.directives, 'join__type')));
  return new Set(graphsOf(said.filter((one) => one.get('external') !== 'true' && !one.has('requires'))));
}

/** What the directives of a name say, each as its arguments. */
function joins(directives: readonly DirectiveNode[] = [], name: string): ReadonlyMap<string, string>[] {
  return directives
    .filter((directive) => directive.name.value === name)
    .map(
      ({ arguments: given = [] }) =>
        new Map(given.map((one) => [one.name.value, 'value' in one.value ? String(one.value.value) : ''])),
    );
}
