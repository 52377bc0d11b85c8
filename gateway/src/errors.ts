import { randomUUID } from 'node:crypto';
import { reasonOf } from '@samsyn/server/http-server';
import type { Logger } from '@samsyn/server/log';
import { withoutValues } from '@samsyn/server/without-values';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';

/** Every `extensions.code` that a client of the gateway can meet. */
export type ErrorCode =
  | 'UNAUTHENTICATED'
  | 'FORBIDDEN'
  | 'BAD_USER_INPUT'
  | 'BAD_REQUEST'
  | 'CONFLICT'
  | 'NOT_FOUND'
  | 'TOO_MANY_STREAMS'
  | 'QUERY_TOO_COMPLEX'
  | 'PAYLOAD_TOO_LARGE'
  | 'GRAPHQL_PARSE_FAILED'
  | 'GRAPHQL_VALIDATION_FAILED'
  | 'PERSISTED_QUERY_NOT_FOUND'
  | 'PERSISTED_QUERY_NOT_SUPPORTED'
  | 'SUBGRAPH_UNREACHABLE'
  | 'SUBGRAPH_TIMEOUT'
  | 'SERVICE_UNAVAILABLE'
  | 'INTERNAL_SERVER_ERROR';

/** What a subgraph may say to a client in its own words. Anything else it says stays inside. */
const subgraphsOwn: ReadonlySet<unknown> = new Set<ErrorCode>([
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'BAD_USER_INPUT',
  'CONFLICT',
  'NOT_FOUND',
  'TOO_MANY_STREAMS',
  'SERVICE_UNAVAILABLE',
]);

/** What the gateway and its HTTP layer may say. */
const gatewaysOwn: ReadonlySet<unknown> = new Set<ErrorCode>([
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'BAD_USER_INPUT',
  'CONFLICT',
  'NOT_FOUND',
  'TOO_MANY_STREAMS',
  'SERVICE_UNAVAILABLE',
  'BAD_REQUEST',
  'QUERY_TOO_COMPLEX',
  'PAYLOAD_TOO_LARGE',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'PERSISTED_QUERY_NOT_FOUND',
  'PERSISTED_QUERY_NOT_SUPPORTED',
  'SUBGRAPH_UNREACHABLE',
  'SUBGRAPH_TIMEOUT',
]);

/** true when the subgraph's error was written for clients. */
export function isSubgraphsOwn(code: unknown): code is ErrorCode {
  return subgraphsOwn.has(code);
}

/** What is said when a subgraph gave nothing that may be repeated. Never an address, a statement or a cause. */
export const serviceMessages = {
  SUBGRAPH_UNREACHABLE: (service: string) =>
    `Could not reach ${service}. Its part is missing; try again in a moment.`,
  SUBGRAPH_TIMEOUT: (service: string) =>
    `${service} did not answer in time. Its part is missing; try again in a moment.`,
  INTERNAL_SERVER_ERROR: (service: string) =>
    `Something went wrong in ${service}. Try again; if it stays, quote the id.`,
};

/** A refusal with a stable code. `http` becomes the status of the answer and is not shown. */
export function codedError(
  code: ErrorCode,
  message: string,
  details: Record<string, unknown> = {},
  http?: { status: number },
): GraphQLError {
  return new GraphQLError(message, { extensions: { ...details, code, ...(http && { http }) } });
}

/**
 * The last thing every error passes: codes outside the documented list become an id to quote, and suggestions
 * ("Did you mean …?", which tell the schema to those who may not read it) are cut off unless asked for.
 */
export function errorFormatter(logger: Logger, suggestions: boolean) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const given = formatted.extensions?.code;
    const code = given === 'OPERATION_RESOLUTION_FAILURE' ? 'BAD_USER_INPUT' : given;
    if (formatted.extensions?.validationErrorCode === 'INTROSPECTION_DISABLED') {
      return { message: 'The schema is not told here.', extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } };
    }
    if (gatewaysOwn.has(code)) {
      const said = withoutValues(formatted.message);
      const message = suggestions ? said : said.replace(/ ?Did you mean .+\?$/s, '');
      return { ...formatted, message, extensions: { ...formatted.extensions, code } };
    }
    if (code === 'INTERNAL_SERVER_ERROR' && typeof formatted.extensions?.id === 'string') return formatted;
    const id = randomUUID();
    logger.error({ id, reason: reasonOf(error) }, 'an operation failed');
    return {
      message: 'Something went wrong here. Try again; if it stays, quote the id.',
      ...(formatted.path && { path: formatted.path }),
      extensions: { code: 'INTERNAL_SERVER_ERROR', id },
    };
  };
}
