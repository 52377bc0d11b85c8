import { randomUUID } from 'node:crypto';
import {
  ApolloServer,
  type ApolloServerPlugin,
  type BaseContext,
  type GraphQLResponse,
} from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import { drainPlugin, mountGraphQL } from '@samsyn/server/graphql-route';
import { createHttpServer, listen, reasonOf } from '@samsyn/server/http-server';
import type { Logger } from '@samsyn/server/log';
import type { Running } from '@samsyn/server/run';
import type { GraphQLFormattedError, GraphQLSchema } from 'graphql';
import { GraphQLError } from 'graphql';
import type { Database } from './database.js';
import { codedError, isDatabaseAway, isTakenOver, mayLeave } from './errors.js';
import { acceptOnlySigned } from './only-signed.js';
import { RequestTransaction } from './request-transaction.js';
import { createTokenVerifier, type Viewer } from './viewer.js';

/** What each resolver of any subgraph can count on. */
export interface RequestContext extends BaseContext {
  readonly viewer: Viewer;
  readonly transaction: RequestTransaction;
  /** The gateway's id of the whole operation; correlates both owners' logs. */
  readonly operationId: string;
}

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
  readonly schema: GraphQLSchema;
  readonly database: Database;
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
  const app = createHttpServer({
    name: options.name,
    logger,
    ready: () => database.check(),
    bodyLimit: 2_097_152,
  });
  acceptOnlySigned(app, options.gatewayKeys);
  const apollo = new ApolloServer<Context>({
    schema: options.schema,
    introspection: false,
    allowBatchedHttpRequests: false,
    stopOnTerminationSignals: false,
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: true,
    parseOptions: { maxTokens: 15_000 },
    persistedQueries: false,
    logger: {
      debug() {},
      info() {},
      warn: (m: unknown) => logger.warn(String(m)),
      error: () => logger.error('apollo failed'),
    },
    formatError: (formatted, error) => maskError(formatted, error, logger),
    // Without the cache control plugin Apollo wraps no resolver.
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      drainPlugin(app),
      commitBeforeAnswer(logger),
    ],
  });
  await apollo.start();
  mountGraphQL(app, apollo, async (request) => {
    const viewer = await verify(request.headers.authorization);
    const given = request.headers['x-operation-id'];
    return options.contextOf({
      viewer,
      transaction: new RequestTransaction(database, viewer),
      operationId: typeof given === 'string' && operationIdForm.test(given) ? given : randomUUID(),
    });
  });
  const url = await listen(app, options.host, options.port);
  return {
    url,
    async close() {
      await app.close();
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
              'The reading could not be logged, so nothing is shown. Try again in a moment.',
            );
            response.body = { kind: 'single', singleResult: { errors: [error.toJSON()] } };
          }
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

/** Lets through what was written for clients; everything else becomes an id to quote. */
function maskError(formatted: GraphQLFormattedError, error: unknown, logger: Logger): GraphQLFormattedError {
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
        'Somebody changed the same at the same time. Nothing of yours was saved: look at it anew and try again.',
      path: formatted.path,
      extensions: { code: 'CONFLICT' },
    };
  }
  if (mayLeave(code)) {
    const { stacktrace: _, http: __, ...extensions } = formatted.extensions ?? {};
    // A literal that a scalar could not read is refused in validation; to the client it is an argument like any other.
    if (code === 'GRAPHQL_VALIDATION_FAILED' && extensions.argument !== undefined)
      extensions.code = 'BAD_USER_INPUT';
    return { ...formatted, extensions };
  }
  const id = randomUUID();
  logger.error({ id, reason: reasonOf(cause), where: formatted.path?.join('.') }, 'a resolver failed');
  return {
    message: 'Something went wrong here. Try again; if it stays, quote the id.',
    path: formatted.path,
    extensions: { code: 'INTERNAL_SERVER_ERROR', id },
  };
}
