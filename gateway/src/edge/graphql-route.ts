import type { ApolloServer } from '@apollo/server';
import { type CorsRules, corsHeaders, isForeign } from '@samsyn/server/cors';
import type { DocumentGate } from '@samsyn/server/document-gate';
import { mountGraphQL } from '@samsyn/server/graphql-route';
import type { createHttpServer } from '@samsyn/server/http-server';
import type { Logger } from '@samsyn/server/log';
import { errorBody } from '@samsyn/server/refusals';
import { OperationRequest } from '../execution/request.js';
import type { TokenVerdict } from './token.js';

type App = ReturnType<typeof createHttpServer>;

/** What Apollo Server carries through one request. */
export interface GatewayContext {
  readonly operation: OperationRequest;
}

/** What stands before the graph. */
export interface EdgeOptions {
  readonly allowedOrigins: readonly string[];
  readonly operationTimeout: number;
  /** undefined when tokens are left to the subgraphs */
  readonly checkToken: ((authorization: string | undefined) => Promise<TokenVerdict>) | undefined;
  readonly gate: DocumentGate;
  readonly logger: Logger;
}

/** What pages may send. */
const pagesMay: CorsRules = {
  methods: 'POST, GET',
  headers: 'authorization, content-type, traceparent, apollo-require-preflight',
};

/**
 * Mounts `/graphql`. In order, each before the next costs anything: origin, token, size and form of the body, size of the
 * document; then Apollo Server. Introspection needs a token like everything else; only the health addresses do not.
 */
export function mountGraph(app: App, apollo: ApolloServer<GatewayContext>, options: EdgeOptions): void {
  const operations = new WeakMap<object, OperationRequest>();
  app.register(async (scope) => {
    scope.addHook('onRequest', async (request, reply) => {
      const operation = new OperationRequest(request.headers, options.operationTimeout);
      operations.set(request, operation);
      const { origin } = request.headers;
      reply.headers(
        corsHeaders(origin, options.allowedOrigins, request.method === 'OPTIONS' ? pagesMay : undefined),
      );
      if (isForeign(origin, options.allowedOrigins)) {
        return reply.code(403).send(errorBody('FORBIDDEN', 'Pages of this origin may not call the graph.'));
      }
      if (request.method === 'OPTIONS') return;
      reply.header('x-operation-id', operation.id);
      if (!URL.canParse(`http://${request.host}/`)) {
        return reply.code(400).send(errorBody('BAD_REQUEST', 'The Host header is not a host.'));
      }
      if (!options.checkToken) return;
      const verdict = await options.checkToken(request.headers.authorization);
      if (verdict === 'valid') return;
      if (verdict === 'refused') {
        reply.code(401).header('www-authenticate', 'Bearer');
        return reply.send(errorBody('UNAUTHENTICATED', 'Sign in: a valid bearer token is needed.'));
      }
      reply.code(503);
      return reply.send(
        errorBody('SERVICE_UNAVAILABLE', 'Sign-in cannot be checked just now. Try again in a moment.'),
      );
    });

    scope.addHook('preHandler', async (request, reply) => {
      if (Array.isArray(request.body)) {
        return reply.code(400).send(errorBody('BAD_REQUEST', 'Send one operation in a request, not a list.'));
      }
      const text = documentOf(request.method, request.url, request.body);
      const refusal = text === undefined ? undefined : options.gate.refuse(text);
      if (refusal) return reply.code(400).send(refusal);
    });

    scope.addHook('onResponse', async (request, reply) => {
      const operation = operations.get(request);
      // Refusals are logged by the server that all processes have.
      if (!operation || request.method === 'OPTIONS' || reply.statusCode >= 400) return;
      const { id, name } = operation;
      const ms = Math.round(reply.elapsedTime);
      options.logger.info({ operationId: id, operation: name, status: reply.statusCode, ms }, 'answered');
    });

    scope.options('/graphql', async (_request, reply) => reply.code(204).send());
    mountGraphQL(scope, apollo, async (request, reply) => {
      const operation = operations.get(request);
      if (!operation) throw new Error('A request came past the edge.');
      reply.raw.once('close', () => {
        if (!reply.raw.writableFinished) operation.abandon();
      });
      return { operation };
    });
  });
}

/** The document as Apollo Server will read it; undefined when it will refuse the request for its form. */
function documentOf(method: string, url: string, body: unknown): string | undefined {
  if (method === 'GET') {
    const mark = url.indexOf('?');
    return mark === -1 ? undefined : (new URLSearchParams(url.slice(mark)).get('query') ?? undefined);
  }
  const query = typeof body === 'object' && body !== null && 'query' in body ? body.query : undefined;
  return typeof query === 'string' ? query : undefined;
}
