import { reasonOf } from '@samsyn/server/http-server';
import type { Logger } from '@samsyn/server/log';
import type { GraphQLError } from 'graphql';
import { codedError } from './errors.js';

/** What the graph answered, or why it is not known: only a whole answer counts. */
export type GraphAnswer =
  | { readonly kind: 'answered'; readonly data: Readonly<Record<string, unknown>> }
  | { readonly kind: 'failed'; readonly code: 'GRAPH_UNREACHABLE' | 'GRAPH_REFUSED' };

/** Asks the graph with the token of whoever asks here: what that person may not see is not there. */
export type AskGraph = (
  document: string,
  variables: Readonly<Record<string, unknown>>,
) => Promise<GraphAnswer>;

/** Longest time that the graph is waited for. The gateway waits two seconds for the service that asks it. */
const patience = 1_200;

/** Codes of the graph that say that something behind it is away, and nothing of what was asked. */
const away = new Set<unknown>(['SUBGRAPH_UNREACHABLE', 'SUBGRAPH_TIMEOUT', 'SERVICE_UNAVAILABLE']);

/**
 * The way from a service to what the other owner has: through the gateway, like anybody. On connections that stay open.
 *
 * @param address of the gateway; `/graphql` when it names no path
 * @returns what binds it to one request's Authorization header
 */
export function createGatewayClient(
  address: string,
  logger: Logger,
): (authorization: string | undefined) => AskGraph {
  const url = new URL(address);
  if (url.pathname === '/') url.pathname = '/graphql';
  return (authorization = '') =>
    async (query, variables) => {
      try {
        const response = await fetch(url, {
          method: 'POST',
          headers: { 'content-type': 'application/json', accept: 'application/json', authorization },
          body: JSON.stringify({ query, variables }),
          redirect: 'error',
          signal: AbortSignal.timeout(patience),
        });
        return read(response.status, await response.json(), logger);
      } catch (cause) {
        logger.warn({ reason: reasonOf(cause) }, 'the graph cannot be asked');
        return { kind: 'failed', code: 'GRAPH_UNREACHABLE' };
      }
    };
}

/** For a change that cannot be made because what it refers to could not be looked up. Nothing may have been written. */
export function couldNotVerify(): GraphQLError {
  return codedError(
    'SERVICE_UNAVAILABLE',
    'What this refers to could not be verified just now. Nothing was recorded: try again in a moment.',
  );
}

function read(status: number, answer: unknown, logger: Logger): GraphAnswer {
  const { data, errors } = (answer ?? {}) as { data?: unknown; errors?: unknown };
  const codes = (Array.isArray(errors) ? errors : []).map((error) => error?.extensions?.code);
  if (status === 200 && codes.length === 0 && typeof data === 'object' && data !== null)
    return { kind: 'answered', data: data as Record<string, unknown> };
  const isAway = status >= 500 || codes.some((code) => away.has(code)) || codes.length === 0;
  logger.warn({ status, codes }, 'the graph does not answer what was asked');
  return { kind: 'failed', code: isAway ? 'GRAPH_UNREACHABLE' : 'GRAPH_REFUSED' };
}
