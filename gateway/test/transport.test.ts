import { connect } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startToyGateway, type TestGateway } from './toy-gateway.js';

let gateway: TestGateway<'people' | 'things' | 'notes'>;
beforeAll(async () => {
  gateway = await startToyGateway();
});
beforeEach(() => gateway.reset());
afterAll(() => gateway.close());

const nobodyWasAsked = () =>
  Object.values(gateway.subgraphs).every((subgraph) => subgraph.received.length === 0);

async function send(
  body: BodyInit | undefined,
  headers: Record<string, string>,
  path = '/graphql',
  method = 'POST',
) {
  const response = await fetch(`${gateway.url}${path}`, { method, headers, body });
  const text = await response.text();
  return {
    status: response.status,
    type: response.headers.get('content-type'),
    text,
    json: JSON.parse(text),
  };
}

describe('a request of another form', () => {
  const query = '{"query":"{ viewer }"}';
  const json = { 'content-type': 'application/json' };
  it.each<[string, BodyInit, Record<string, string>, number[]]>([
    ['a form', 'query={viewer}', { 'content-type': 'application/x-www-form-urlencoded' }, [415]],
    ['a multipart form', '--x\r\n\r\n', { 'content-type': 'multipart/form-data; boundary=x' }, [415]],
    ['plain text', query, { 'content-type': 'text/plain' }, [415]],
    ['no content type', new Uint8Array(Buffer.from(query)), {}, [415]],
    ['malformed JSON', '{"query":', json, [400]],
    ['an empty body', '', json, [400]],
    ['JSON null', 'null', json, [400]],
    ['a number for the query', '{"query":7}', json, [400]],
    ['a list of variables', '{"query":"{ viewer }","variables":[]}', json, [400]],
    ['gzip', new Uint8Array(gzipSync(query)), { ...json, 'content-encoding': 'gzip' }, [400, 415]],
    ['a poisoned prototype', '{"query":"{ viewer }","variables":{"__proto__":{"a":1}}}', json, [400]],
    [
      '5 MB of variables',
      JSON.stringify({ query: '{ viewer }', variables: { a: 'x'.repeat(5_000_000) } }),
      json,
      [413],
    ],
    [
      'a persisted query',
      '{"extensions":{"persistedQuery":{"version":1,"sha256Hash":"00"}}}',
      json,
      [200, 400],
    ],
  ])('%s gets a coded JSON error', async (_, body, headers, statuses) => {
    const answer = await send(body, headers);
    expect(statuses).toContain(answer.status);
    expect(answer.type).toMatch(/^application\/(graphql-response\+)?json/);
    expect(answer.json.errors[0].extensions.code).toMatch(/^[A-Z_]+$/);
    expect(answer.text).not.toMatch(/at .*\.js|node_modules|stack/);
    expect(nobodyWasAsked()).toBe(true);
  });

  it('a change by GET is refused', async () => {
    const mutation = encodeURIComponent('mutation { rename(id: "p1", name: "x") { id } }');
    const answer = await send(undefined, json, `/graphql?query=${mutation}`, 'GET');
    expect(answer.status).toBe(405);
    expect(answer.json.errors[0].extensions.code).toBe('BAD_REQUEST');
    expect(nobodyWasAsked()).toBe(true);
  });

  it('a query by GET is answered to a program, and not to a form on a foreign page', async () => {
    const path = `/graphql?query=${encodeURIComponent('{ person(id: "p1") { name } }')}`;
    expect((await send(undefined, json, path, 'GET')).json.data.person.name).toBe('Name p1');
    gateway.reset();
    expect((await send(undefined, {}, path, 'GET')).status).toBe(400);
    expect(nobodyWasAsked()).toBe(true);
  });

  it('a large query by GET meets the same limits', async () => {
    const text = encodeURIComponent(
      `{ ${Array.from({ length: 300 }, (_, index) => `a${index}: viewer`).join(' ')} }`,
    );
    const answer = await send(undefined, json, `/graphql?query=${text}`, 'GET');
    expect(answer.json.errors[0].extensions.limit).toBe('aliases');
  });

  it('there is no page at the graph’s address', async () => {
    const answer = await send(undefined, { accept: 'text/html' }, '/graphql', 'GET');
    expect(answer.status).toBe(400);
    expect(answer.text).not.toContain('<html');
  });

  it.each(['\u0000', '\ud800', '\u202e\u2066', 'å\u0308😀'])(
    'the text %j passes through as data',
    async (text) => {
      const answer = await send(
        JSON.stringify({
          query: 'mutation ($text: String!) { addNote(by: "p1", text: $text) { text } }',
          variables: { text },
        }),
        json,
      );
      expect(answer.status).toBe(200);
      expect(answer.json.data.addNote.text).toBe(text);
    },
  );
});

describe('a connection that takes its time', () => {
  /** Sends a beginning, then a little now and then; resolves with how long the server bore it, in ms. */
  const trickle = (beginning: string) =>
    new Promise<{ ms: number; said: string }>((resolve) => {
      const { port } = new URL(gateway.url);
      const socket = connect(Number(port), '127.0.0.1', () => socket.write(beginning));
      const started = performance.now();
      let said = '';
      const drip = setInterval(() => socket.write('a'), 500);
      socket.on('data', (chunk) => {
        said += chunk;
      });
      socket.on('error', () => undefined);
      socket.on('close', () => {
        clearInterval(drip);
        resolve({ ms: performance.now() - started, said });
      });
    });

  it('is closed within ten seconds, with headers and with a body', async () => {
    const request = 'POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\n';
    const [headers, body] = await Promise.all([
      trickle(`${request}x-a: `),
      trickle(`${request}content-length: 100000\r\n\r\n{"`),
    ]);
    expect(headers.ms).toBeLessThan(10_000);
    expect(body.ms).toBeLessThan(10_000);
    expect(headers.said + body.said).not.toMatch(/\.js|stack/);
  });

  it.each([
    [
      'that contradicts itself',
      'host: x\r\ncontent-length: 4\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n',
    ],
    ['that names no host', 'host: a b[\r\ncontent-length: 2\r\n\r\n{}'],
  ])('a request %s is refused', async (_, rest) => {
    const { port } = new URL(gateway.url);
    const said = await new Promise<string>((resolve) => {
      let text = '';
      const socket = connect(Number(port), '127.0.0.1', () =>
        socket.write(
          `POST /graphql HTTP/1.1\r\ncontent-type: application/json\r\nconnection: close\r\n${rest}`,
        ),
      );
      socket.on('data', (chunk) => {
        text += chunk;
      });
      socket.on('error', () => undefined);
      socket.on('close', () => resolve(text));
      setTimeout(() => socket.destroy(), 3_000);
    });
    expect(said).toMatch(/^HTTP\/1\.1 400/);
    expect(nobodyWasAsked()).toBe(true);
  });
});
