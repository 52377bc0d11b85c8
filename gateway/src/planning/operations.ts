import { BoundedCache } from '@samsyn/server/bounded-cache';
import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
} from 'graphql';
import { conditionVariables, type Variables } from './conditions.js';
import { compilePlan, requiredKeys, type Step } from './plan.js';
import { planningDocument } from './planning-document.js';
import { compileShape, type ObjectShape } from './shape.js';
import type { Supergraph } from './supergraph.js';

/** One validated operation of a document. */
export interface Operation {
  readonly document: DocumentNode;
  /** Identifies the document's text. */
  readonly documentHash: string;
  readonly definition: OperationDefinitionNode;
}

/** Everything about an operation that does not depend on who asks. */
export interface PreparedOperation {
  /** undefined when no subgraph is needed */
  readonly plan: Step | undefined;
  /** Keys of values that one subgraph gives another in this plan. */
  readonly required: ReadonlySet<string>;
  readonly shape: ObjectShape;
  /** Introspection fields at the root, which the gateway answers itself. */
  readonly introspection: readonly FieldNode[];
}

/**
 * A valid operation that the planner (0.0.38) cannot plan. Known case: a field with `@requires` on an entity that is
 * reached, within one subgraph, from an entity of the same type that another subgraph led to
 * (`{ careChild { referrals { plan { child { plans { gaps } } } } } }`).
 */
export class UnplannableError extends Error {
  override readonly name = 'UnplannableError';
}

/**
 * Prepares operations, and keeps what it prepared.
 *
 * What is kept holds no variable values (only whether each condition held), so nothing of one user's request is in
 * what another user's request runs on.
 */
export class Operations {
  private readonly prepared: BoundedCache<string, Promise<PreparedOperation>>;

  constructor(
    private readonly supergraph: Supergraph,
    capacity: number,
  ) {
    this.prepared = new BoundedCache(capacity);
  }

  /** @throws UnplannableError when the planner finds no way to answer a valid operation */
  prepare(operation: Operation, variables: Variables): Promise<PreparedOperation> {
    const conditions = conditionVariables(operation.document);
    const held = conditions.map((name) => (variables[name] === true ? '1' : '0')).join('');
    const key = `${operation.documentHash} ${operation.definition.name?.value ?? ''} ${held}`;
    const known = this.prepared.get(key);
    if (known) return known;
    const preparing = this.prepareAnew(operation, variables);
    this.prepared.set(key, preparing);
    preparing.catch(() => this.prepared.delete(key));
    return preparing;
  }

  private async prepareAnew(operation: Operation, variables: Variables): Promise<PreparedOperation> {
    const { planner, apiSchema, everyType } = this.supergraph;
    const { document, definition } = operation;
    const fragments = fragmentsOf(document);
    const shape = compileShape(apiSchema, definition, fragments, variables);
    const introspection = (shape.fieldsFor(undefined) ?? [])
      .filter(({ nodes }) => nodes[0]?.name.value.startsWith('__') && nodes[0].name.value !== '__typename')
      .flatMap(({ nodes }) => nodes);
    const query = planningDocument(definition, fragments, shape.type.name, variables);
    if (query === undefined) return { plan: undefined, required: new Set(), shape, introspection };
    // On another thread, so that a large operation's planning holds up nobody else's request.
    const { node } = await planner
      .planAsync(query, definition.name?.value, new Set(), 0)
      .catch((cause) => Promise.reject(new UnplannableError('The planner finds no plan.', { cause })));
    const plan = node && compilePlan(node, everyType);
    return { plan, required: plan ? requiredKeys(plan) : new Set(), shape, introspection };
  }
}

function fragmentsOf(document: DocumentNode): ReadonlyMap<string, FragmentDefinitionNode> {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  }
  return fragments;
}
