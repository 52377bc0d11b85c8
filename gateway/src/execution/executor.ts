import { reasonOf } from '@samsyn/server/http-server';
import type { Logger } from '@samsyn/server/log';
import {
  type ExecutionResult,
  execute,
  type GraphQLError,
  getVariableValues,
  Kind,
  OperationTypeNode,
} from 'graphql';
import { codedError } from '../errors.js';
import type { Variables } from '../planning/conditions.js';
import { dataKeyOf } from '../planning/data-keys.js';
import {
  type Operation,
  type Operations,
  type PreparedOperation,
  UnplannableError,
} from '../planning/operations.js';
import type { Supergraph } from '../planning/supergraph.js';
import { type Completed, complete } from './completion.js';
import { Execution, type Reach } from './execution.js';
import type { OperationRequest } from './request.js';

/** Answers one validated operation for one request. Never rejects: whatever goes wrong is in the result's errors. */
export type Executor = (
  operation: Operation,
  given: Readonly<Record<string, unknown>>,
  request: OperationRequest,
) => Promise<ExecutionResult>;

/** Joins planning and execution. */
export function createExecutor(supergraph: Supergraph, operations: Operations, reach: Reach): Executor {
  return async (operation, given, request) => {
    const { definition } = operation;
    request.begin(definition.name?.value, definition.operation === OperationTypeNode.MUTATION);
    if (definition.operation === OperationTypeNode.SUBSCRIPTION) {
      return {
        errors: [
          codedError(
            'BAD_REQUEST',
            'Subscribe on a WebSocket at this address (graphql-transport-ws).',
            {},
            { status: 400 },
          ),
        ],
      };
    }
    if (!supergraph.apiSchema.getRootType(definition.operation)) {
      return {
        errors: [
          codedError('BAD_REQUEST', `This graph has no ${definition.operation}s.`, {}, { status: 400 }),
        ],
      };
    }
    const values = getVariableValues(supergraph.apiSchema, definition.variableDefinitions ?? [], given);
    if (values.errors) return { errors: values.errors };
    try {
      const prepared = await operations.prepare(operation, values.coerced);
      const execution = new Execution(reach, request, values.coerced);
      if (prepared.plan) await execution.run(prepared.plan);
      if (prepared.introspection.length > 0) {
        Object.assign(execution.data, introspect(supergraph, operation, prepared, values.coerced));
      }
      const { data, errors } = complete(
        prepared.shape,
        execution.data,
        execution.faults,
        prepared.required,
        request.id,
      );
      return errors.length === 0 ? { data } : { data, errors: withStatus(data, errors) };
    } catch (cause) {
      return { errors: [failure(cause, request, reach.logger)] };
    }
  };
}

/** Why an operation was not carried out at all. */
function failure(cause: unknown, { id, name }: OperationRequest, logger: Logger): GraphQLError {
  if (cause instanceof UnplannableError) {
    logger.error({ operationId: id, operation: name }, 'an operation cannot be planned');
    const message = 'The operation cannot be planned as one. Ask for its parts in operations of their own.';
    return codedError('QUERY_TOO_COMPLEX', message, { limit: 'planning' }, { status: 400 });
  }
  logger.error({ operationId: id, reason: reasonOf(cause) }, 'an operation failed');
  const message = 'Something went wrong here. Try again; if it stays, quote the id.';
  return codedError('INTERNAL_SERVER_ERROR', message, { id }, { status: 500 });
}

/** HTTP 401 when nothing was answered because the token was not accepted. */
function withStatus(data: Completed['data'], errors: readonly GraphQLError[]): readonly GraphQLError[] {
  const [first] = errors;
  const nothing = Object.values(data ?? {}).every((value) => value === null);
  if (first && nothing && errors.every((error) => error.extensions.code === 'UNAUTHENTICATED')) {
    first.extensions.http = { status: 401 };
  }
  return errors;
}

/** The schema's description of itself comes from the schema that clients see, under the keys that completion reads. */
function introspect(
  { apiSchema }: Supergraph,
  { document, definition }: Operation,
  { introspection }: PreparedOperation,
  variables: Variables,
): Record<string, unknown> {
  const selectionSet = { kind: Kind.SELECTION_SET, selections: introspection } as const;
  const fragments = document.definitions.filter((one) => one.kind === Kind.FRAGMENT_DEFINITION);
  const asked = {
    kind: Kind.DOCUMENT,
    definitions: [{ ...definition, selectionSet }, ...fragments],
  } as const;
  const result = execute({
    schema: apiSchema,
    document: asked,
    variableValues: variables,
  }) as ExecutionResult;
  const data: Record<string, unknown> = {};
  for (const field of introspection)
    data[dataKeyOf(field)] = result.data?.[field.alias?.value ?? field.name.value];
  return data;
}
