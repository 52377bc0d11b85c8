import { randomBytes } from 'node:crypto';
import { testDatabase, testIssuer, testToken } from '../../../dev/src/testing/stack.js';
import { countStatements } from '../../../dev/src/testing/statement-counter.js';
import { startServer } from '../src/server.js';
import { World } from './world.js';

/** What came back over HTTP, whole: tests compare refusals byte by byte. */
export interface Answer {
  readonly status: number;
  readonly text: string;
  // biome-ignore lint/suspicious/noExplicitAny: a test reads what it asked for
  readonly data: any;
  readonly errors:
    | { message: string; path?: (string | number)[]; extensions: { code: string } }[]
    | undefined;
}

/** A kommun service of a test file's own, on a database of its own. */
export async function startKommun() {
  const database = await testDatabase('kommun');
  const statements = await countStatements(database.appUrl);
  const service = await startServer({
    host: '127.0.0.1',
    port: 0,
    logLevel: 'silent',
    databaseUrl: statements.url,
    issuer: testIssuer(),
    audience: 'urn:samsyn:graph',
    fieldKey: randomBytes(32),
  });
  const world = await World.in(database.ownerUrl);

  const send = async (headers: Record<string, string>, body: unknown): Promise<Answer> => {
    const response = await fetch(`${service.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
    });
    const text = await response.text();
    const { data, errors } = JSON.parse(text);
    return { status: response.status, text, data, errors };
  };

  return {
    url: service.url,
    world,
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
