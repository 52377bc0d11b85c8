import { DocumentGate } from '@samsyn/server/document-gate';
import { closeConnectionsWhenStopping } from '@samsyn/server/drain';
import { createHttpServer, listen } from '@samsyn/server/http-server';
import { createLogger } from '@samsyn/server/log';
import type { Running } from '@samsyn/server/run';
import { createApollo } from './apollo.js';
import type { GatewayConfig } from './config.js';
import { mountGraph } from './edge/graphql-route.js';
import { documentLimits } from './edge/limits.js';
import { mountSockets, type SocketLimits } from './edge/socket.js';
import { createTokenCheck } from './edge/token.js';
import { createExecutor } from './execution/executor.js';
import { Subgraph } from './execution/subgraph.js';
import { Subscriber } from './execution/subscriber.js';
import { subgraphReport } from './health.js';
import { Operations } from './planning/operations.js';
import type { Supergraph } from './planning/supergraph.js';

/** How many operations' plans are kept. */
const keptPlans = 500;

/**
 * Starts a gateway over a supergraph.
 *
 * @param sockets how sockets are bounded, where a test wants it otherwise
 */
export async function startServer(
  config: GatewayConfig,
  supergraph: Supergraph,
  sockets: Partial<SocketLimits> = {},
): Promise<Running> {
  const logger = createLogger('gateway', config.logLevel);
  const subgraphs = new Map(
    supergraph.subgraphs.map((name) => {
      const url = config.subgraphs[name];
      const key = config.signingKeys[name];
      if (!url || !key) throw new Error(`No address or no key is configured for the subgraph ${name}.`);
      return [name, new Subgraph(name, url, key, config.subgraphTimeout)];
    }),
  );
  const operations = new Operations(supergraph, keptPlans);
  const reach = { subgraphs, subgraphTimeout: config.subgraphTimeout, logger };
  const apollo = createApollo(supergraph, createExecutor(supergraph, operations, reach), config, logger);
  await apollo.start();

  // Ready when the supergraph is loaded, which it is; another service being away must not take the gateway out too.
  const app = createHttpServer({ name: 'gateway', logger, ready: async () => undefined });
  closeConnectionsWhenStopping(app);
  app.addHook('preSerialization', subgraphReport(subgraphs));
  const { allowedOrigins } = config;
  const checkToken = config.issuer ? createTokenCheck(config.issuer, config.audience) : undefined;
  const subscriber = new Subscriber(supergraph, reach, config);
  mountSockets(app, { allowedOrigins, checkToken, subscriber, logger, limits: sockets });
  mountGraph(app, apollo, {
    allowedOrigins,
    operationTimeout: config.operationTimeout,
    checkToken,
    gate: new DocumentGate(documentLimits),
    logger,
  });
  if (!config.issuer) logger.warn('OIDC_ISSUER is not set: tokens are checked by the subgraphs only');
  const url = await listen(app, config.host, config.port);
  return {
    url,
    async close() {
      await app.close();
      await apollo.stop();
      await Promise.all([...subgraphs.values()].map((subgraph) => subgraph.close()));
    },
  };
}
