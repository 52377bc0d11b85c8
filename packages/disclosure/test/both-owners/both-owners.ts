import { randomBytes } from 'node:crypto';
import { findFreePort } from '../../../../dev/src/ports.js';
import type { Owner } from '../../../../dev/src/postgres/owner-databases.js';
import { type Answer, gatewayKey, send } from '../../../../dev/src/testing/send.js';
import { testDatabase, testIssuer, testToken } from '../../../../dev/src/testing/stack.js';
import { countStatements } from '../../../../dev/src/testing/statement-counter.js';
import { loadSupergraph } from '../../../../gateway/src/planning/supergraph.js';
import { startServer } from '../../../../gateway/src/server.js';
import { readSupergraph } from '../../../../gateway/src/supergraph-file.js';
import { World } from '../../../../services/kommun/test/world.js';
import { Records } from '../../../../services/region/test/records.js';
import { BuiltService } from '../built-service.js';
import { startSlowWay } from './slow-way.js';

/** Milliseconds after which the gateway gives a service up where an answer is to be lost: each loss takes as long. */
export const impatient = 3_000;

/**
 * Both owners' services, each on its own database, behind the real gateway and the committed supergraph.
 *
 * @param subgraphTimeout milliseconds after which the gateway gives a service up; long enough for a busy machine
 * @param sealEvery milliseconds; seldom where statements are counted
 */
export async function startBothOwners({ subgraphTimeout = 15_000, sealEvery = 1_000 } = {}) {
  const databases = { kommun: await testDatabase('kommun'), region: await testDatabase('region') };
  const port = await findFreePort();
  const childKey = randomBytes(32);
  const env = {
    SAMSYN_GATEWAY_URL: `http://127.0.0.1:${port}`,
    SAMSYN_CHILD_KEY: childKey.toString('hex'),
    SAMSYN_ENV: 'development',
    SEAL_EVERY_MS: String(sealEvery),
  };
  const ports = { kommun: await findFreePort(), region: await findFreePort() };
  const statements = {
    kommun: await countStatements(databases.kommun.appUrl),
    region: await countStatements(databases.region.appUrl),
  };
  const start = (owner: Owner) => BuiltService.start(owner, ports[owner], statements[owner].url, env);
  const [kommun, region] = await Promise.all([start('kommun'), start('region')]);
  const services = { kommun, region };
  const world = await World.in(databases.kommun.ownerUrl);
  const records = await Records.in(databases.region.ownerUrl);
  const ways = { kommun: await startSlowWay(kommun.url), region: await startSlowWay(region.url) };
  const gateway = await startServer(
    {
      host: '127.0.0.1',
      port,
      logLevel: 'silent',
      subgraphs: { kommun: ways.kommun.url, region: ways.region.url },
      signingKeys: { kommun: gatewayKey, region: gatewayKey },
      subgraphTimeout,
      operationTimeout: 18_000,
      issuer: testIssuer(),
      audience: 'urn:samsyn:graph',
      allowedOrigins: [],
      introspection: false,
      suggestions: false,
    },
    loadSupergraph(await readSupergraph()),
  );
  return {
    /** Makes the keys of imported children, with both owners. */
    childKey,
    /** The two databases, as their owners fill and see them. */
    world,
    records,
    ownerUrls: { kommunUrl: databases.kommun.ownerUrl, regionUrl: databases.region.ownerUrl },
    ways,
    /** What each service has asked its database since it was last asked. */
    takeStatements: () => ({ kommun: statements.kommun.take(), region: statements.region.take() }),
    /** Ends a service as a machine that stops does, until `start` is called. */
    kill: (owner: Owner) => services[owner].kill(),
    start: async (owner: Owner): Promise<void> => {
      services[owner] = await start(owner);
    },
    /** Where the gateway answers. */
    url: gateway.url,
    /** Stops the gateway, as when another version takes its place. */
    stopGateway: () => gateway.close(),
    /** Asks the gateway as a demo login. */
    ask: async (login: string, query: string, variables: object = {}): Promise<Answer> =>
      send(
        gateway.url,
        { authorization: `Bearer ${await testToken(login)}` },
        JSON.stringify({ query, variables }),
      ),
    stop: async () => {
      await gateway.close();
      await Promise.all([ways.kommun.close(), ways.region.close()]);
      await Promise.all([services.kommun.stop(), services.region.stop(), world.leave(), records.close()]);
      await Promise.all([statements.kommun.close(), statements.region.close()]);
      await Promise.all([databases.kommun.drop(), databases.region.drop()]);
    },
  };
}
