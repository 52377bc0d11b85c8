import { randomBytes } from 'node:crypto';
import type { LiveConfig } from '@samsyn/subgraph/live/live';
import { openStream } from '../../../dev/src/testing/live-stream.js';
import { startOtherOwner } from '../../../dev/src/testing/other-owner.js';
import { seldomSealed } from '../../../dev/src/testing/seldom-sealed.js';
import { type Answer, gatewayKey, sendAsGateway } from '../../../dev/src/testing/send.js';
import { testDatabase, testIssuer, testToken } from '../../../dev/src/testing/stack.js';
import { countStatements } from '../../../dev/src/testing/statement-counter.js';
import { startServer } from '../src/server.js';
import { Records } from './records.js';

export type Region = Awaited<ReturnType<typeof startRegion>>;

/** A region service of a test file's own, as the application's own role, on a database of its own. */
export async function startRegion(live: Partial<LiveConfig> = {}) {
  const database = await testDatabase('region');
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
  // The first connection asks the server about itself; that is not part of what a question costs.
  await fetch(`${service.url}/health/ready`);
  const records = await Records.in(database.ownerUrl);

  const known = new Set<string>();
  const send = (headers: Record<string, string>, body: unknown) => sendAsGateway(service.url, headers, body);
  const ask = async (
    login: string,
    query: string,
    variables: Record<string, unknown> = {},
    headers: Record<string, string> = {},
  ): Promise<Answer> => {
    const authorization = `Bearer ${await testToken(login)}`;
    // Who has not been here is written down first; that is not part of what a question costs either.
    if (known.size < known.add(login).size) {
      await send({ authorization }, { query: '{ __typename }' });
      statements.take();
    }
    return send({ authorization, ...headers }, { query, variables });
  };

  return {
    url: service.url,
    /** The database, as the role that the service has. */
    appUrl: database.appUrl,
    /** The database, as its owner sees and fills it. */
    records,
    /** What the service meets when it asks the graph. */
    otherOwner,
    /** Encrypts identity numbers. */
    fieldKey,
    /** Makes the keys of imported children. */
    childKey,
    /** Asks over HTTP whatever is put in the headers. */
    send,
    /** Asks as a demo login. */
    ask,
    /** Asks as the gateway does: for fields of entities, by representations. */
    askEntities: (login: string, fields: string, representations: readonly unknown[]): Promise<Answer> =>
      ask(login, `query ($r: [_Any!]!) { _entities(representations: $r) { __typename ${fields} } }`, {
        r: representations,
      }),
    /** Statements that the database gets to answer one question. */
    costOf: async (question: () => Promise<unknown>): Promise<number> => {
      statements.take();
      await question();
      return statements.take();
    },
    /** Follows the region's part of a plan as a demo login. */
    follow: async (login: string, id: string, headers: Record<string, string> = {}) =>
      openStream(
        service.url,
        { authorization: `Bearer ${await testToken(login)}`, ...headers },
        { query: 'subscription ($id: ID!) { carePlanChanged(id: $id) { planId kind } }', variables: { id } },
      ),
    stop: async () => {
      await records.close();
      await service.close();
      await otherOwner.close();
      await statements.close();
      await database.drop();
    },
  };
}
