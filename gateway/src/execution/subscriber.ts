import { DocumentGate } from '@samsyn/server/document-gate';
import {
  type DocumentNode,
  type ExecutionResult,
  type FragmentDefinitionNode,
  GraphQLError,
  getOperationAST,
  getVariableValues,
  Kind,
  NoSchemaIntrospectionCustomRule,
  OperationTypeNode,
  parse,
  specifiedRules,
  validate,
} from 'graphql';
import { costRefusal } from '../edge/cost.js';
import { documentLimits } from '../edge/limits.js';
import { codedError, errorFormatter } from '../errors.js';
import { oneSubgraphFor } from '../planning/one-subgraph.js';
import { planningDocument } from '../planning/planning-document.js';
import { compileShape, type ObjectShape } from '../planning/shape.js';
import type { Supergraph } from '../planning/supergraph.js';
import { complete } from './completion.js';
import type { Reach } from './execution.js';
import { Faults, fetchFault } from './faults.js';
import type { OperationRequest } from './request.js';
import type { SubgraphAnswer } from './subgraph.js';
import { faultsOf } from './subgraph-errors.js';

/** A subscription as a client sends it; nothing about it can be trusted to have the right form. */
export interface SubscriptionRequest {
  readonly query?: unknown;
  readonly operationName?: unknown;
  readonly variables?: unknown;
}

/** A subscription that may be forwarded. */
export interface PreparedSubscription {
  readonly document: DocumentNode;
  readonly service: string;
  readonly shape: ObjectShape;
  /** What is sent to the subgraph, as JSON. */
  readonly body: string;
}

const none: ReadonlySet<string> = new Set();

/**
 * Subscriptions: the same limits as for every other operation, then the whole is forwarded to the one subgraph that can
 * answer it by itself. The gateway adds nothing to what is signalled, and keeps nothing.
 */
export class Subscriber {
  private readonly gate = new DocumentGate(documentLimits);
  private readonly format: ReturnType<typeof errorFormatter>;

  constructor(
    private readonly supergraph: Supergraph,
    private readonly reach: Reach,
    private readonly options: { readonly introspection: boolean; readonly suggestions: boolean },
  ) {
    this.format = errorFormatter(reach.logger, options.suggestions);
  }

  /** Reads, checks and finds where it goes; or says why not. */
  prepare(request: SubscriptionRequest): PreparedSubscription | readonly GraphQLError[] {
    try {
      const prepared = this.read(request);
      return Array.isArray(prepared) ? prepared.map((error) => this.told(error)) : prepared;
    } catch (cause) {
      return [this.told(cause)];
    }
  }

  /** What the subgraph signals, until it completes; ends from this side when it is returned. */
  forward({ service, shape, body }: PreparedSubscription, request: OperationRequest) {
    const subgraph = this.reach.subgraphs.get(service);
    if (!subgraph) throw new Error(`The subscription goes to ${service}, which this gateway does not know.`);
    const ending = new AbortController();
    const answers = subgraph.follow(body, request.subgraphHeaders, ending.signal);
    const complete = (answer: SubgraphAnswer) => this.complete(answer, service, shape, request);
    const results = (async function* (): AsyncGenerator<ExecutionResult> {
      for await (const answer of answers) yield complete(answer);
    })();
    // A generator that waits for the next signal does not hear that it is to return.
    return {
      next: () => results.next(),
      return: (value: undefined) => {
        ending.abort();
        return results.return(value);
      },
      throw: (cause: unknown) => {
        ending.abort();
        return results.throw(cause);
      },
      [Symbol.asyncIterator]() {
        return this;
      },
    };
  }

  private read({ query, operationName, variables }: SubscriptionRequest) {
    const { apiSchema } = this.supergraph;
    if (typeof query !== 'string') throw codedError('BAD_REQUEST', 'Send a document as query.');
    const [refused] = (this.gate.refuse(query)?.errors ?? []) as Pick<
      GraphQLError,
      'message' | 'extensions'
    >[];
    if (refused) throw new GraphQLError(refused.message, { extensions: refused.extensions });
    const document = parsed(query);
    const rules = this.options.introspection
      ? specifiedRules
      : [...specifiedRules, NoSchemaIntrospectionCustomRule];
    const faults = validate(apiSchema, document, rules);
    if (faults.length > 0) return faults.map((fault) => coded(fault, 'GRAPHQL_VALIDATION_FAILED'));
    const operation = getOperationAST(
      document,
      typeof operationName === 'string' ? operationName : undefined,
    );
    if (!operation) throw codedError('BAD_USER_INPUT', 'The document has no such operation.');
    if (operation.operation !== OperationTypeNode.SUBSCRIPTION) {
      throw codedError(
        'BAD_REQUEST',
        'Only subscriptions are answered here. Send queries and changes by POST.',
      );
    }
    const given = typeof variables === 'object' && variables !== null ? variables : {};
    const values = getVariableValues(
      apiSchema,
      operation.variableDefinitions ?? [],
      given as Record<string, unknown>,
    );
    if (values.errors) return values.errors.map((fault) => coded(fault, 'BAD_USER_INPUT'));
    const all = document.definitions.filter((one) => one.kind === Kind.FRAGMENT_DEFINITION);
    const fragments = new Map(all.map((one): [string, FragmentDefinitionNode] => [one.name.value, one]));
    const tooMuch = costRefusal(apiSchema, operation, fragments, values.coerced);
    if (tooMuch) throw tooMuch;
    const service = oneSubgraphFor(this.supergraph, operation, all);
    if (service === undefined) {
      throw codedError(
        'BAD_REQUEST',
        'A subscription is answered by one service alone. Subscribe to what it can signal, and ask for the rest by a query.',
      );
    }
    const shape = compileShape(apiSchema, operation, fragments, values.coerced);
    const text = planningDocument(operation, fragments, shape.type.name, values.coerced);
    return {
      document,
      service,
      shape,
      body: JSON.stringify({ query: text, variables: values.coerced }),
    };
  }

  private complete(
    answer: SubgraphAnswer,
    service: string,
    shape: ObjectShape,
    { id }: OperationRequest,
  ): ExecutionResult {
    const { logger } = this.reach;
    if (answer.kind === 'failed') {
      logger.warn({ operationId: id, service, code: answer.code, reason: answer.reason }, 'a stream broke');
      const { code, message } = fetchFault(answer.code, service);
      return { data: null, errors: [codedError(code, message, { service })] };
    }
    const told = faultsOf(answer.errors, service, id, (detail) =>
      logger.warn({ operationId: id, subgraph: service, ...detail }, 'masked an error'),
    );
    const faults = told.map(
      ({ fault: { code, message, details }, path }) =>
        new GraphQLError(message, { ...(path && { path }), extensions: { ...details, code, service } }),
    );
    if (typeof answer.data !== 'object' || answer.data === null) return { data: null, errors: faults };
    const { data, errors } = complete(shape, answer.data as Record<string, unknown>, new Faults(), none, id);
    const all = [...faults, ...errors];
    return all.length === 0 ? { data } : { data, errors: all };
  }

  /** As the client may hear it. */
  private told(cause: unknown): GraphQLError {
    const error =
      cause instanceof GraphQLError ? cause : new GraphQLError('', { originalError: cause as Error });
    const { message, extensions, locations } = this.format(error.toJSON(), error);
    const { http: _, ...shown } = extensions ?? {};
    const told = new GraphQLError(message, { extensions: shown });
    return Object.defineProperty(told, 'locations', { value: locations });
  }
}

function parsed(query: string): DocumentNode {
  try {
    return parse(query, { maxTokens: documentLimits.tokens });
  } catch (cause) {
    throw cause instanceof GraphQLError ? coded(cause, 'GRAPHQL_PARSE_FAILED') : cause;
  }
}

function coded(fault: GraphQLError, code: string): GraphQLError {
  const { nodes, source, positions, path, originalError, extensions, message } = fault;
  return new GraphQLError(message, {
    ...{ nodes, source, positions, path, originalError: originalError ?? null },
    extensions: { code, ...extensions },
  });
}
