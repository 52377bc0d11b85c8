import type {
  EntityBatchAlias,
  FetchNode,
  FlattenNodePathSegment,
  OutputRewrite,
  PlanNode,
} from '@graphql-hive/router-query-planner';
import { type DocumentNode, type GraphQLSchema, Kind, parse, type SelectionSetNode } from 'graphql';
import { type PathStep, pathSteps } from './plan-path.js';
import { type Requirement, requirements } from './requirements.js';
import { type Rewrite, renamedKeys, rewrites } from './rewrites.js';

/** What to do, in which order, to answer one operation. The planner's plan with everything that repeats worked out. */
export type Step = InTurn | AtOnce | RootFetch | EntityFetch;

export interface InTurn {
  readonly kind: 'inTurn';
  readonly steps: readonly Step[];
}

export interface AtOnce {
  readonly kind: 'atOnce';
  readonly steps: readonly Step[];
}

interface Fetch {
  readonly service: string;
  /** The subgraph's operation, already written as a JSON string. */
  readonly query: string;
  /** Variables of the client's operation that it uses. */
  readonly variables: readonly string[];
}

export interface RootFetch extends Fetch {
  readonly kind: 'root';
  readonly rewrites: readonly Rewrite[];
  /** Keys that the answer would bring to the root; what fails with it. */
  readonly provides: ReadonlySet<string>;
}

export interface EntityFetch extends Fetch {
  readonly kind: 'entities';
  readonly batches: readonly EntityBatch[];
}

/** One `_entities` selection of an entity fetch. */
export interface EntityBatch {
  /** The key its list is answered under. */
  readonly alias: string;
  /** The variable its representations are sent in; batches may share one. */
  readonly variable: string;
  readonly paths: readonly (readonly PathStep[])[];
  readonly requires: readonly Requirement[];
  readonly inputRewrites: readonly Rewrite[];
  readonly rewrites: readonly Rewrite[];
  readonly provides: ReadonlySet<string>;
}

/**
 * Works a plan out.
 *
 * @param types every type of the supergraph
 * @throws Error for a kind of node that this gateway does not carry out (Condition cannot occur: conditions are decided
 *   before planning; Subscription and Defer are not served)
 */
export function compilePlan(node: PlanNode, types: GraphQLSchema): Step {
  switch (node.kind) {
    case 'Sequence':
      return { kind: 'inTurn', steps: node.nodes.map((one) => compilePlan(one, types)) };
    case 'Parallel':
      return { kind: 'atOnce', steps: node.nodes.map((one) => compilePlan(one, types)) };
    case 'Fetch': {
      if (node.requires) throw new Error('The plan fetches entities without saying where they lie.');
      const answered = rootSelection(node.operation);
      return {
        kind: 'root',
        ...fetchOf(node),
        rewrites: rewrites(node.outputRewrites, types),
        provides: provided(answered, node.outputRewrites),
      };
    }
    case 'Flatten':
      if (node.node.kind !== 'Fetch' || !node.node.requires) break;
      return entityFetch(node.node, types, [
        {
          alias: '_entities',
          representationsVariableName: 'representations',
          paths: [node.path],
          requires: node.node.requires,
          inputRewrites: node.node.inputRewrites,
          outputRewrites: node.node.outputRewrites,
        },
      ]);
    case 'BatchFetch':
      return entityFetch(node, types, node.entityBatch.aliases);
  }
  throw new Error(`The plan has a step that this gateway does not carry out: ${node.kind}.`);
}

/** Data keys whose values any step of the plan sends to a subgraph: a fault there concerns more than who asked for it. */
export function requiredKeys(step: Step): ReadonlySet<string> {
  const keys = new Set<string>();
  const collect = (requires: readonly Requirement[]): void => {
    for (const required of requires) {
      if ('from' in required) keys.add(required.from);
      if (required.below) collect(required.below);
    }
  };
  const visit = (one: Step): void => {
    if ('steps' in one) one.steps.forEach(visit);
    if ('batches' in one) for (const batch of one.batches) collect(batch.requires);
  };
  visit(step);
  return keys;
}

type Fetching = Pick<FetchNode, 'serviceName' | 'operation' | 'variableUsages'>;

function fetchOf(node: Fetching): Fetch {
  return {
    service: node.serviceName,
    query: JSON.stringify(node.operation),
    variables: node.variableUsages ?? [],
  };
}

function entityFetch(
  node: Fetching,
  types: GraphQLSchema,
  aliases: readonly EntityBatchAlias[],
): EntityFetch {
  const root = rootSelection(node.operation);
  return {
    kind: 'entities',
    ...fetchOf(node),
    batches: aliases.map((batch) => ({
      alias: batch.alias,
      variable: batch.representationsVariableName,
      paths: batch.paths.map((path: readonly FlattenNodePathSegment[]) => pathSteps(path, types)),
      requires: requirements(batch.requires, types),
      inputRewrites: rewrites(batch.inputRewrites, types),
      rewrites: rewrites(batch.outputRewrites, types),
      provides: provided(below(root, batch.alias), batch.outputRewrites),
    })),
  };
}

interface Answered {
  readonly document: DocumentNode;
  readonly set: SelectionSetNode;
}

function rootSelection(operation: string): Answered {
  const document = parse(operation, { noLocation: true });
  const definition = document.definitions.find((one) => one.kind === Kind.OPERATION_DEFINITION);
  if (!definition) throw new Error('The plan has a fetch without an operation.');
  return { document, set: definition.selectionSet };
}

function below({ document, set }: Answered, key: string): Answered {
  for (const selection of set.selections) {
    if (selection.kind !== Kind.FIELD || !selection.selectionSet) continue;
    if ((selection.alias?.value ?? selection.name.value) === key)
      return { document, set: selection.selectionSet };
  }
  throw new Error('The plan reads entities that its operation does not ask for.');
}

function provided(answered: Answered, rewritten: readonly OutputRewrite[] | undefined): ReadonlySet<string> {
  const keys = new Set<string>();
  const renamed = renamedKeys(rewritten);
  const collect = (set: SelectionSetNode): void => {
    for (const selection of set.selections) {
      if (selection.kind === Kind.FIELD) {
        const key = selection.alias?.value ?? selection.name.value;
        keys.add(renamed.get(key) ?? key);
      } else if (selection.kind === Kind.INLINE_FRAGMENT) {
        collect(selection.selectionSet);
      } else {
        const name = selection.name.value;
        const fragment = answered.document.definitions.find(
          (one) => one.kind === Kind.FRAGMENT_DEFINITION && one.name.value === name,
        );
        if (fragment?.kind === Kind.FRAGMENT_DEFINITION) collect(fragment.selectionSet);
      }
    }
  };
  collect(answered.set);
  return keys;
}
