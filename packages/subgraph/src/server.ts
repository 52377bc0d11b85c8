import { randomUUID } from 'node:crypto';
import { ApolloServer, type ApolloServerPlugin, type GraphQLResponse } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import { drainPlugin, mountGraphQL } from '@samsyn/server/graphql-route';
import { createHttpServer, listen, reasonOf } from '@samsyn/server/http-server';
import type { Logger } from '@samsyn/server/log';
import type { Running } from '@samsyn/server/run';
import type { FastifyRequest } from 'fastify';
import { type GraphQLSchema, OperationTypeNode } from 'graphql';
import { type Confined, confinementOf, keepConfined, notAsked } from './confined.js';
import type { Database } from './database.js';
import { documentLimits, limitDocuments } from './document-limits.js';
import { codedError } from './errors.js';
import { createGatewayClient } from './gateway-client.js';
import { type LiveConfig, startLive } from './live/live.js';
import { maskError } from './mask-error.js';
import { acceptOnlySigned } from './only-signed.js';
import type { LiveRequest, RequestContext } from './request-context.js';
import { RequestTransaction } from './request-transaction.js';
import { mountPeerRoute } from './seals/peer-route.js';
import { askAnyTime, startSealing } from './seals/sealing.js';
import type { SealingConfig } from './seals/sealing-config.js';
import { createTokenVerifier, type Viewer } from './viewer.js';

export type { RequestContext } from './request-context.js';

/** Everything one subgraph runs on. */
export interface SubgraphServerOptions<Context extends RequestContext> {
  readonly name: string;
  readonly host: string;
  readonly port: number;
  readonly logger: Logger;
  readonly issuer: string;
  readonly audience: string;
  /** Keys of the gateway, the only one that may call. */
  readonly gatewayKeys: readonly Buffer[];
  /** Its address: there this service asks for what the other owner has. */
  readonly gatewayUrl: string;
  readonly schema: GraphQLSchema;
  readonly database: Database;
  /** The table whose lines are sealed, and how. */
  readonly sealedTable: string;
  readonly sealing: SealingConfig;
  /** Somebody asks, with a token that is valid. Never fails. */
  readonly meet: (viewer: Viewer) => Promise<void>;
  /** What machines that are confined to a few fields may ask for here; where it is not said, nothing. */
  readonly confined?: Confined;
  /** How streams of changes are bounded; as it is in production when not said. */
  readonly live?: Partial<LiveConfig>;
  /** Adds the service's loaders and access to a request. */
  readonly contextOf: (base: RequestContext) => Context;
}

const operationIdForm = /^[\w-]{8,64}$/;

/** Starts one subgraph. Every request carries a valid token, reads one snapshot and commits before it answers. */
export async function startSubgraph<Context extends RequestContext>(
  options: SubgraphServerOptions<Context>,
): Promise<Running> {
  const { logger, database } = options;
  const verify = createTokenVerifier(options.issuer, options.audience);
  const askAs = createGatewayClient(options.gatewayUrl, logger);
  const app = createHttpServer({
    name: options.name,
    logger,
    ready: () => database.check(),
    bodyLimit: 2_097_152,
  });
  acceptOnlySigned(app, options.gatewayKeys);
  limitDocuments(app);
  const { sealing, sealedTable: table } = options;
  if (sealing.peer) mountPeerRoute(app, sealing.peer, askAnyTime(database), logger);
  const apollo = new ApolloServer<Context>({
    schema: options.schema,
    introspection: false,
    allowBatchedHttpRequests: false,
    stopOnTerminationSignals: false,
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: true,
    parseOptions: { maxTokens: documentLimits.tokens },
    persistedQueries: false,
    logger: {
      debug() {},
      info() {},
      // Apollo's words may repeat what a client sent.
      warn: () => logger.warn('apollo warned'),
      error: () => logger.error('apollo failed'),
    },
    formatError: (formatted, error) => maskError(formatted, error, logger),
    // Without the cache control plugin Apollo wraps no resolver.
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      drainPlugin(app),
      refuseSubscriptions(),
      keepConfined(options.schema, options.confined ?? {}),
      commitBeforeAnswer(logger),
    ],
  });
  await apollo.start();
  const contextOf = async ({ headers }: FastifyRequest, live?: LiveRequest) => {
    const viewer = await verify(headers.authorization);
    // Whoever is confined follows nothing: what is asked for in a stream is not looked at as what is asked for at once.
    if (live && confinementOf(viewer, options.confined ?? {})) throw notAsked();
    await options.meet(viewer);
    const given = headers['x-operation-id'];
    return options.contextOf({
      viewer,
      transaction: new RequestTransaction(database, viewer),
      askGraph: askAs(headers.authorization),
      operationId: typeof given === 'string' && operationIdForm.test(given) ? given : randomUUID(),
      ...(live && { live }),
    });
  };
  mountGraphQL(app, apollo, (request) => contextOf(request));
  const live = startLive(app, { ...options, contextOf });
  const url = await listen(app, options.host, options.port);
  const sealer = startSealing({ database, table, config: sealing, logger });
  return {
    url,
    async close() {
      await app.close();
      await live.close();
      await sealer.stop();
      await database.close();
    },
  };
}

/** No log, no disclosure: the answer leaves only after the request's transaction, with its log, is committed. */
function commitBeforeAnswer<Context extends RequestContext>(logger: Logger): ApolloServerPlugin<Context> {
  return {
    async requestDidStart() {
      return {
        async willSendResponse({ contextValue, operation, response }) {
          try {
            const kept = await contextValue.transaction.finish();
            if (!kept && operation?.operation === 'mutation') response.body = nothingChanged(response.body);
          } catch (cause) {
            logger.error(
              { operationId: contextValue.operationId, reason: reasonOf(cause) },
              'answer withheld',
            );
            const error = codedError(
              'SERVICE_UNAVAILABLE',
              'The database could not be reached, or the log not written, so nothing is shown. Try again in a moment.',
            );
            response.body = { kind: 'single', singleResult: { errors: [error.toJSON()] } };
          }
        },
      };
    },
  };
}

/** They are answered at an address of their own, and what carries out operations would call that a fault of its own. */
function refuseSubscriptions<Context extends RequestContext>(): ApolloServerPlugin<Context> {
  return {
    async requestDidStart() {
      return {
        async didResolveOperation({ operation }) {
          if (operation?.operation !== OperationTypeNode.SUBSCRIPTION) return;
          throw codedError('BAD_REQUEST', 'Subscriptions are not answered here.', { http: { status: 400 } });
        },
      };
    },
  };
}

/** When one of several changes fails, all are undone: none of them is told as made. */
function nothingChanged(
  body: GraphQLResponse<Record<string, unknown>>['body'],
): GraphQLResponse<Record<string, unknown>>['body'] {
  const errors = body.kind === 'single' ? (body.singleResult.errors ?? []) : [];
  return { kind: 'single', singleResult: { errors } };
}
