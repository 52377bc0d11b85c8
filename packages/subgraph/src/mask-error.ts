import { randomUUID } from 'node:crypto';
import { reasonOf } from '@samsyn/server/http-server';
import type { Logger } from '@samsyn/server/log';
import { withoutValues } from '@samsyn/server/without-values';
import { GraphQLError, type GraphQLFormattedError, Kind } from 'graphql';
import { isDatabaseAway, isTakenOver, mayLeave } from './errors.js';

/** Lets through what was written for clients; everything else becomes an id to quote. */
export function maskError(
  formatted: GraphQLFormattedError,
  error: unknown,
  logger: Logger,
): GraphQLFormattedError {
  const code = formatted.extensions?.code;
  const cause = error instanceof GraphQLError ? (error.originalError ?? error) : error;
  if (isDatabaseAway(cause)) {
    logger.error({ reason: reasonOf(cause) }, 'database away');
    return {
      message: 'The service cannot reach its own data just now. Try again in a moment.',
      path: formatted.path,
      extensions: { code: 'SERVICE_UNAVAILABLE' },
    };
  }
  if (isTakenOver(cause)) {
    return {
      message:
        'The same was changed at the same time, by somebody else or by this change sent twice. This one saved nothing: look at it anew, or send it again with the same key.',
      path: formatted.path,
      extensions: { code: 'CONFLICT' },
    };
  }
  if (formatted.extensions?.validationErrorCode === 'INTROSPECTION_DISABLED') {
    return {
      message: 'The schema is not told here.',
      locations: formatted.locations,
      extensions: { code: 'GRAPHQL_VALIDATION_FAILED' },
    };
  }
  if (mayLeave(code)) {
    const { stacktrace: _, http: __, ...extensions } = formatted.extensions ?? {};
    // A literal that a scalar could not read is refused in validation; to the client it is an argument like any other.
    if (code === 'GRAPHQL_VALIDATION_FAILED' && extensions.expected !== undefined)
      extensions.code = 'BAD_USER_INPUT';
    return { ...formatted, message: withoutValues(formatted.message), extensions };
  }
  const id = randomUUID();
  logger.error({ id, reason: reasonOf(cause), where: fieldOf(error) }, 'a resolver failed');
  return {
    message: 'Something went wrong here. Try again; if it stays, quote the id.',
    path: formatted.path,
    extensions: { code: 'INTERNAL_SERVER_ERROR', id },
  };
}

/** The field's name in the schema. The path is made of aliases, which the client has chosen. */
function fieldOf(error: unknown): string | undefined {
  const node = error instanceof GraphQLError ? error.nodes?.[0] : undefined;
  return node?.kind === Kind.FIELD ? node.name.value : undefined;
}
