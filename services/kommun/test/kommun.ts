import { randomBytes } from 'node:crypto';
import type { LiveConfig } from '@samsyn/subgraph/live/live';
import type { TokenChanges } from '../../../dev/src/identity/token-maker.js';
import { openStream } from '../../../dev/src/testing/live-stream.js';
import { startOtherOwner } from '../../../dev/src/testing/other-owner.js';
import { seldomSealed } from '../../../dev/src/testing/seldom-sealed.js';
import { type Answer, gatewayKey, sendAsGateway } from '../../../dev/src/testing/send.js';
import { testDatabase, testIssuer, testToken } from '../../../dev/src/testing/stack.js';
import { countStatements } from '../../../dev/src/testing/statement-counter.js';
import { startServer } from '../src/server.js';
import { World } from './world.js';

/** What a page asks for while it shows a plan. */
export const followed = 'subscription ($id: ID!) { planChanged(id: $id) { planId kind version } }';

/** A kommun service of a test file's own, on a database of its own. */
export async function startKommun(live: Partial<LiveConfig> = {}) {
  const database = await testDatabase('kommun');
  const statements = await countStatements(database.appUrl);
  const [fieldKey, childKey] = [randomBytes(32), randomBytes(32)];
  const otherOwner = await startOtherOwner();
  const service = await startServer(
    {
      host: '127.0.0.1',
      port: 0,
      logLevel: 'silent',
      databaseUrl: statements.url,
      issuer: testIssuer(),
      audience: 'urn:samsyn:graph',
      fieldKeys: [fieldKey],
      importing: { childKey, takesNeverIssued: true },
      gatewayKeys: [gatewayKey],
      gatewayUrl: otherOwner.url,
      sealing: seldomSealed(),
    },
    live,
  );
  const world = await World.in(database.ownerUrl);

  const known = new Set<string>();
  const send = (headers: Record<string, string>, body: unknown) => sendAsGateway(service.url, headers, body);
  return {
    url: service.url,
    /** The database, as the role that owns the tables. */
    ownerUrl: database.ownerUrl,
    /** The same, as the application's own role. */
    appUrl: database.appUrl,
    world,
    /** What the service meets when it asks the graph. */
    otherOwner,
    /** Encrypts identity numbers. */
    fieldKey,
    /** Makes the keys of imported children. */
    childKey,
    send,
    /** What the database is asked. */
    statements,
    /** Asks as a demo login, over HTTP. */
    ask: async (login: string, query: string, variables: Record<string, unknown> = {}): Promise<Answer> => {
      const authorization = `Bearer ${await testToken(login)}`;
      // Who has not been here is written down first; that is not part of what a question costs.
      if (known.size < known.add(login).size) {
        await send({ authorization }, { query: '{ __typename }' });
        statements.take();
      }
      return send({ authorization }, { query, variables });
    },
    /** Follows a plan as a demo login, or with another token's claims. */
    follow: async (login: string, id: string, claims: TokenChanges = {}) =>
      openStream(
        service.url,
        { authorization: `Bearer ${await testToken(login, claims)}` },
        { query: followed, variables: { id } },
      ),
    stop: async () => {
      await world.leave();
      await service.close();
      await otherOwner.close();
      await statements.close();
      await database.drop();
    },
  };
}
