import { ApolloServer, type ApolloServerOptionsWithGateway, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { Logger } from '@samsyn/server/log';
import { type GraphQLSchema, Kind } from 'graphql';
import { costRefusal } from './edge/cost.js';
import type { GatewayContext } from './edge/graphql-route.js';
import { documentLimits } from './edge/limits.js';
import { codedError, errorFormatter } from './errors.js';
import type { Executor } from './execution/executor.js';
import type { Supergraph } from './planning/supergraph.js';

/**
 * Apollo Server around our executor: it parses, validates, keeps valid documents, refuses cross-site requests and
 * negotiates the answer's form.
 */
export function createApollo(
  supergraph: Supergraph,
  execute: Executor,
  options: { readonly introspection: boolean; readonly suggestions: boolean },
  logger: Logger,
): ApolloServer<GatewayContext> {
  return new ApolloServer<GatewayContext>({
    gateway: gatewayOver(supergraph, execute),
    introspection: options.introspection,
    hideSchemaDetailsFromClientErrors: !options.suggestions,
    includeStacktraceInErrorResponses: false,
    allowBatchedHttpRequests: false,
    csrfPrevention: true,
    persistedQueries: false,
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens: documentLimits.tokens },
    formatError: errorFormatter(logger, options.suggestions),
    logger: {
      debug() {},
      info() {},
      warn: () => logger.warn('Apollo Server warned'),
      // Its messages may repeat what a client sent.
      error: () => logger.error('Apollo Server failed'),
    },
    plugins: [
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      costLimiting(supergraph.apiSchema),
    ],
  });
}

function gatewayOver(
  supergraph: Supergraph,
  execute: Executor,
): ApolloServerOptionsWithGateway<GatewayContext>['gateway'] {
  let loaded: ((context: { apiSchema: GraphQLSchema; coreSupergraphSdl: string }) => void) | undefined;
  return {
    onSchemaLoadOrUpdate(listener) {
      loaded = listener;
      return () => {
        loaded = undefined;
      };
    },
    async load() {
      loaded?.({ apiSchema: supergraph.apiSchema, coreSupergraphSdl: '' });
      return {
        executor: async ({ document, queryHash, operation, request, context }) => {
          if (!operation) {
            return { errors: [codedError('BAD_USER_INPUT', 'The document has no such operation.')] };
          }
          return execute(
            { document, documentHash: queryHash, definition: operation },
            request.variables ?? {},
            (context as GatewayContext).operation,
          );
        },
      };
    },
    async stop() {},
  };
}

/** Refuses an operation by the number of values it could ask for, known only with its variables. */
function costLimiting(schema: GraphQLSchema): ApolloServerPlugin<GatewayContext> {
  return {
    async requestDidStart() {
      return {
        async didResolveOperation({ document, operation, request }) {
          const fragments = new Map(
            document.definitions.flatMap((one) =>
              one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one] as const] : [],
            ),
          );
          const refusal = operation && costRefusal(schema, operation, fragments, request.variables ?? {});
          if (refusal) throw refusal;
        },
      };
    },
  };
}
