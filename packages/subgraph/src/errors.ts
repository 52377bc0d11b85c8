import { GraphQLError } from 'graphql';

/** Codes that may leave a subgraph; everything else is masked. Documented in docs/graph.md. */
export type ErrorCode =
  | 'UNAUTHENTICATED'
  | 'FORBIDDEN'
  | 'BAD_USER_INPUT'
  | 'CONFLICT'
  | 'NOT_FOUND'
  | 'TOO_MANY_STREAMS'
  | 'SERVICE_UNAVAILABLE'
  | 'BAD_REQUEST'
  | 'PAYLOAD_TOO_LARGE';

const leaving = new Set<unknown>([
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'BAD_USER_INPUT',
  'CONFLICT',
  'NOT_FOUND',
  'TOO_MANY_STREAMS',
  'SERVICE_UNAVAILABLE',
  'PAYLOAD_TOO_LARGE',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_REQUEST',
  'PERSISTED_QUERY_NOT_SUPPORTED',
  'OPERATION_RESOLUTION_FAILURE',
]);

/** A failure that a client may see: what happened and what to do, with a stable code. */
export function codedError(
  code: ErrorCode,
  message: string,
  extensions: Record<string, unknown> = {},
): GraphQLError {
  return new GraphQLError(message, { extensions: { code, ...extensions } });
}

/** The caller's token is missing, broken, expired or not ours. Answered with HTTP 401. */
export function unauthenticated(message: string): GraphQLError {
  return codedError('UNAUTHENTICATED', message, { http: { status: 401 } });
}

/** An argument that cannot be read; names the argument, never repeats the value. */
export function badInput(argument: string, message: string): GraphQLError {
  return codedError('BAD_USER_INPUT', message, { argument });
}

/** A value that is not of the scalar's form. A scalar is not told which argument it stands in: names what was expected. */
export function unreadable(expected: string, message: string): GraphQLError {
  return codedError('BAD_USER_INPUT', message, { expected });
}

/** true when the error was written for clients. */
export function mayLeave(code: unknown): boolean {
  return leaving.has(code);
}

const databaseAway = new Set<unknown>([
  'ECONNREFUSED',
  'ECONNRESET',
  'ETIMEDOUT',
  '57P01', // admin_shutdown
  '57P03', // cannot_connect_now
  '53300', // too_many_connections
]);

const takenOver = new Set<unknown>([
  '40001', // serialization_failure
  '40P01', // deadlock_detected
  '23P01', // exclusion_violation: the same, of days that overlap
  '23505', // unique_violation: what was not there in this request's snapshot, another has added
]);

/** true when another request changed the same rows first. */
export function isTakenOver(cause: unknown): boolean {
  const { code, driverError } = (cause ?? {}) as { code?: unknown; driverError?: { code?: unknown } };
  return takenOver.has(code) || takenOver.has(driverError?.code);
}

/** true when the cause is that the service's own database does not answer. */
export function isDatabaseAway(cause: unknown): boolean {
  if (!(cause instanceof Error)) return false;
  const { code, driverError } = cause as { code?: unknown; driverError?: unknown };
  return (
    databaseAway.has(code) ||
    cause.message.includes('timeout exceeded when trying to connect') ||
    cause.message.includes('Connection terminated') ||
    (driverError !== undefined && driverError !== cause && isDatabaseAway(driverError))
  );
}
