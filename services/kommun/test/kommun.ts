import { randomBytes } from 'node:crypto';
import { seldomSealed } from '../../../dev/src/testing/seldom-sealed.js';
import { type Answer, gatewayKey, sendAsGateway } from '../../../dev/src/testing/send.js';
import { testDatabase, testIssuer, testToken } from '../../../dev/src/testing/stack.js';
import { countStatements } from '../../../dev/src/testing/statement-counter.js';
import { startServer } from '../src/server.js';
import { World } from './world.js';

/** A kommun service of a test file's own, on a database of its own. */
export async function startKommun() {
  const database = await testDatabase('kommun');
  const statements = await countStatements(database.appUrl);
  const fieldKey = randomBytes(32);
  const service = await startServer({
    host: '127.0.0.1',
    port: 0,
    logLevel: 'silent',
    databaseUrl: statements.url,
    issuer: testIssuer(),
    audience: 'urn:samsyn:graph',
    fieldKeys: [fieldKey],
    gatewayKeys: [gatewayKey],
    sealing: seldomSealed(),
  });
  const world = await World.in(database.ownerUrl);

  const send = (headers: Record<string, string>, body: unknown) => sendAsGateway(service.url, headers, body);
  return {
    url: service.url,
    /** The database, as the role that owns the tables. */
    ownerUrl: database.ownerUrl,
    /** The same, as the service's own role. */
    appUrl: database.appUrl,
    world,
    /** Encrypts identity numbers. */
    fieldKey,
    send,
    /** What the database is asked. */
    statements,
    /** Asks as a demo login, over HTTP. */
    ask: async (login: string, query: string, variables: Record<string, unknown> = {}): Promise<Answer> =>
      send({ authorization: `Bearer ${await testToken(login)}` }, { query, variables }),
    stop: async () => {
      await world.leave();
      await service.close();
      await statements.close();
      await database.drop();
    },
  };
}
