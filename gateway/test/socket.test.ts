import type { ServerResponse } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { openSocket } from '../../dev/src/testing/socket.js';
import { type Issuer, startIssuer } from './issuer.js';
import { startGateway, type TestGateway } from './toy-gateway.js';

const federation =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.5", import: ["@key", "@shareable"])';
const graph = {
  news: {
    typeDefs: `${federation}
      type Query { news: News }  type Subscription { told(id: ID!, most: Int): News! }
      type News { id: ID!  text: String  about: Thing }  type Thing @key(fields: "id") { id: ID! }`,
    resolvers: {},
  },
  things: {
    typeDefs: `${federation} type Query { things: [Thing!] }  type Thing @key(fields: "id") { id: ID!  title: String }`,
    resolvers: {},
  },
};
const told = 'subscription ($id: ID!) { heard: told(id: $id) { __typename name: id text } }';

describe('a socket', () => {
  let issuer: Issuer;
  let gateway: TestGateway<'news' | 'things'>;
  let streams: ServerResponse[] = [];
  const open: { close(): unknown }[] = [];

  beforeAll(async () => {
    issuer = await startIssuer();
    gateway = await startGateway(
      graph,
      { issuer: issuer.url, allowedOrigins: ['https://pages.example'], introspection: false },
      { greeting: 300, sign: 400, messages: 20, socketsInAll: 12, subscriptionsPerSocket: 3 },
    );
  });
  afterAll(async () => {
    for (const stream of streams) stream.destroy();
    await gateway.close();
    await issuer.stop();
  });
  afterEach(async () => {
    for (const each of open.splice(0)) each.close();
    for (const stream of streams) stream.destroy();
    gateway.reset();
    await wait(20);
  });

  /** The subgraph answers every request with a stream, which the test writes on. */
  function streaming(): void {
    streams = [];
    gateway.subgraphs.news.mishap = (_request, response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' }).flushHeaders();
      streams.push(response);
    };
  }
  const tell = (answer: object) => streams[0]?.write(`event: next\ndata: ${JSON.stringify(answer)}\n\n`);
  const streamsThere = (count: number) => expect.poll(() => streams.length).toBe(count);
  async function socketOf(token?: string) {
    const socket = openSocket(gateway.url, token ?? (await issuer.token()));
    open.push(socket);
    return socket;
  }
  /** A client of no library: sends whatever it likes. */
  async function rawSocket(
    more: { protocol?: string; path?: string; headers?: Record<string, string> } = {},
  ) {
    const { protocol = 'graphql-transport-ws', path = '/graphql', headers = {} } = more;
    const socket = new WebSocket(`${gateway.url.replace('http', 'ws')}${path}`, protocol, { headers });
    open.push({ close: () => socket.terminate() });
    const closed = new Promise<number>((resolve) => socket.once('close', resolve));
    const opened = await new Promise<{ status: number; body: string }>((resolve) => {
      socket.on('error', () => undefined);
      socket.once('open', () => resolve({ status: 101, body: '' }));
      socket.once('unexpected-response', async (_request, response) => {
        let body = '';
        for await (const chunk of response) body += chunk;
        resolve({ status: response.statusCode ?? 0, body });
      });
    });
    return { socket, closed, ...opened };
  }
  const greet = async (socket: WebSocket) => {
    const answered = new Promise((resolve) => socket.once('message', resolve));
    const payload = { authorization: `Bearer ${await issuer.token()}` };
    socket.send(JSON.stringify({ type: 'connection_init', payload }));
    await answered;
  };

  it('forwards a subscription whole to the service that can answer it, with the token, and its signals back', async () => {
    streaming();
    const token = await issuer.token();
    const heard = (await socketOf(token)).follow(told, { id: 'a' });
    await streamsThere(1);
    const [{ headers, variables } = { headers: {}, variables: {} }] = gateway.subgraphs.news.received;
    expect(headers.authorization).toBe(`Bearer ${token}`);
    expect(headers).toHaveProperty('signature');
    expect(variables).toEqual({ id: 'a' });
    tell({ data: { _as_heard: { _as_name: 'a', text: 'news', more: 'never asked for' } } });
    expect(await heard.next()).toEqual({ data: { heard: { __typename: 'News', name: 'a', text: 'news' } } });
    streams[0]?.end('event: complete\ndata:\n\n');
    expect(await heard.next()).toBeUndefined();
  });

  it('lets nothing through that was not written for clients', async () => {
    streaming();
    const heard = (await socketOf()).follow(told, { id: 'a' });
    await streamsThere(1);
    tell({ errors: [{ message: 'select secret from place', extensions: { code: '42P01' } }] });
    const { errors } = (await heard.next()) ?? {};
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'INTERNAL_SERVER_ERROR', service: 'news' });
    expect(JSON.stringify(errors)).not.toContain('secret');
    streams[0]?.destroy();
    expect((await heard.next())?.errors?.[0]?.extensions.code).toBe('SUBGRAPH_UNREACHABLE');
  });

  it('ends at the service when the client leaves, though nothing is told meanwhile', async () => {
    streaming();
    const socket = await socketOf();
    const heard = socket.follow(told, { id: 'a' });
    await streamsThere(1);
    const gone = new Promise((resolve) => streams[0]?.once('close', resolve));
    heard.leave();
    await gone;
  });

  it.each([
    ['asks two services', 'subscription { told(id: "a") { about { title } } }', 'BAD_REQUEST'],
    ['is no subscription', '{ news { id } }', 'BAD_REQUEST'],
    ['has a name that is nearly right', 'subscription { tolt(id: "a") { id } }', 'GRAPHQL_VALIDATION_FAILED'],
    ['asks for the schema', 'subscription { __schema { types { name } } }', 'GRAPHQL_VALIDATION_FAILED'],
    [
      'has two roots',
      'subscription { told(id: "a") { id } b: told(id: "b") { id } }',
      'GRAPHQL_VALIDATION_FAILED',
    ],
    ['cannot be read', 'subscription {', 'GRAPHQL_PARSE_FAILED'],
    ['is too large', `subscription { told(id: "a") { ${'id '.repeat(2_000)} } }`, 'QUERY_TOO_COMPLEX'],
    ['lacks a variable', told, 'BAD_USER_INPUT'],
  ])('refuses with a code, before any service is asked, what %s', async (_what, query, code) => {
    const heard = (await socketOf()).follow(query);
    const { errors } = (await heard.next()) ?? {};
    expect(errors?.[0]?.extensions.code).toBe(code);
    expect(JSON.stringify(errors)).not.toMatch(/Did you mean|"http"|stack/);
    expect(gateway.subgraphs.news.received).toEqual([]);
  });

  it('repeats no value that it was sent', async () => {
    const heard = (await socketOf()).follow('subscription ($n: Int) { told(id: "a", most: $n) { id } }', {
      n: '20150314-2384',
    });
    const answer = JSON.stringify(await heard.next());
    expect(answer).toContain('BAD_USER_INPUT');
    expect(answer).not.toContain('2384');
  });

  it.each([
    ['no token', async () => undefined],
    ['a token of another signer', async () => issuer.foreignToken()],
    ['a token that has ended', async () => issuer.token({ exp: Math.floor(Date.now() / 1_000) - 10 })],
    ['a token for another audience', async () => issuer.token({ aud: 'urn:another' })],
  ])('is closed to %s', async (_what, token) => {
    const { socket, closed } = await rawSocket();
    const given = await token();
    const payload = given === undefined ? {} : { authorization: `Bearer ${given}` };
    socket.send(JSON.stringify({ type: 'connection_init', payload }));
    expect(await closed).toBe(4403);
  });

  it('ends with its token', async () => {
    // Five seconds are allowed between clocks.
    const { socket, closed } = await rawSocket();
    const token = await issuer.token({ exp: Math.floor(Date.now() / 1_000) - 4 });
    socket.send(JSON.stringify({ type: 'connection_init', payload: { authorization: `Bearer ${token}` } }));
    expect(await closed).toBe(4403);
  });

  it('takes no subscription before the greeting, and does not wait for one', async () => {
    const hasty = await rawSocket();
    hasty.socket.send(JSON.stringify({ id: '1', type: 'subscribe', payload: { query: told } }));
    expect(await hasty.closed).toBe(4401);
    const silent = await rawSocket();
    expect(await silent.closed).toBe(4408);
  });

  it.each([
    ['a page of another origin', { headers: { origin: 'https://evil.example' } }, 403],
    ['another address', { path: '/graphql/stream' }, 404],
    ['another protocol', { protocol: 'graphql-ws' }, 400],
  ])('is not opened for %s', async (_what, request, status) => {
    const refused = await rawSocket(request);
    expect(refused.status).toBe(status);
    expect(JSON.parse(refused.body).errors[0].extensions.code).toMatch(/^[A-Z_]+$/);
  });

  it('is opened for a page of ours', async () => {
    expect((await rawSocket({ headers: { origin: 'https://pages.example' } })).status).toBe(101);
  });

  it.each([
    ['what is no message', 'hello', 4400],
    ['what is not text', Buffer.from([1, 2, 3]), 4400],
    ['200 kB', `"${'x'.repeat(200_000)}"`, 1009],
  ])('is closed to %s', async (_what, message, code) => {
    const { socket, closed } = await rawSocket();
    socket.send(message);
    expect(await closed).toBe(code);
  });

  it('is closed to a flood, of messages and of pings', async () => {
    for (const kind of ['message', 'ping']) {
      const { socket, closed } = await rawSocket();
      await greet(socket);
      for (let sent = 0; sent < 30; sent += 1) {
        if (kind === 'ping') socket.ping();
        else socket.send('{"type":"ping"}');
      }
      expect(await closed).toBe(1006);
    }
  });

  it('follows no more at once than is said', async () => {
    streaming();
    const socket = await socketOf();
    for (let id = 0; id < 3; id += 1) socket.follow(told, { id: String(id) });
    await streamsThere(3);
    const { errors } = (await socket.follow(told, { id: 'one more' }).next()) ?? {};
    expect(errors?.[0]?.extensions.code).toBe('TOO_MANY_STREAMS');
  });

  it('is refused when there are too many, and pages are answered all the same', async () => {
    const all = await Promise.all(Array.from({ length: 14 }, () => rawSocket()));
    expect(all.filter(({ status }) => status === 101)).toHaveLength(12);
    expect(all.filter(({ status }) => status === 503)).toHaveLength(2);
    const answer = await gateway.ask(
      '{ __typename }',
      {},
      { authorization: `Bearer ${await issuer.token()}` },
    );
    expect(answer.status).toBe(200);
  });

  it('that takes nothing holds back what is told, and is let go', async () => {
    streaming();
    const { socket, closed } = await rawSocket();
    await greet(socket);
    socket.send(
      JSON.stringify({ id: '1', type: 'subscribe', payload: { query: told, variables: { id: 'a' } } }),
    );
    await streamsThere(1);
    socket.pause();
    const text = 'x'.repeat(100_000);
    const gone = new Promise((resolve) => streams[0]?.once('close', resolve));
    // A hundred megabytes; all that is between the two holds a few.
    let sent = 0;
    for (; sent < 1_000; sent += 1) {
      if (!tell({ data: { _as_heard: { _as_name: 'a', text } } })) {
        const isTaken = await Promise.race([
          new Promise((resolve) => streams[0]?.once('drain', () => resolve(true))),
          wait(300, false),
        ]);
        if (!isTaken) break;
      }
    }
    expect(sent).toBeLessThan(300);
    await gone;
    socket.resume();
    expect(await closed).toBe(1006);
  });
});
