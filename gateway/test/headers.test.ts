import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { post, startToyGateway, type TestGateway } from './toy-gateway.js';

let gateway: TestGateway<'people' | 'things' | 'notes'>;
beforeAll(async () => {
  gateway = await startToyGateway({ allowedOrigins: ['https://samsyn.example'] });
});
beforeEach(() => gateway.reset());
afterAll(() => gateway.close());

const query = '{ person(id: "p1") { hint } }';
const uuid = /^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/;
const traceparent = '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01';

describe('what a subgraph gets of the client’s headers', () => {
  it('is the token, the trace, the gateway’s signature and nothing else', async () => {
    await post(
      gateway.url,
      { query },
      {
        authorization: 'Bearer abc.def.ghi',
        traceparent,
        'x-user-id': 'someone',
        'x-forwarded-for': '10.0.0.1',
        'x-operation-id': 'chosen-by-the-client',
        cookie: 'session=1',
        'accept-language': 'sv',
      },
    );
    for (const { headers } of [
      gateway.subgraphs.people.received[0],
      gateway.subgraphs.things.received[0],
    ].map((received) => ({ headers: { ...received?.headers } }))) {
      const { 'x-operation-id': operationId, host, 'content-length': length, ...others } = headers;
      expect(operationId).toMatch(uuid);
      expect(others).toEqual({
        authorization: 'Bearer abc.def.ghi',
        traceparent,
        'content-type': 'application/json',
        accept: 'application/json',
        connection: 'keep-alive',
        'content-digest': expect.stringMatching(/^sha-256=:/),
        'signature-input': expect.stringContaining('created='),
        signature: expect.stringMatching(/^gateway=:/),
      });
    }
  });

  it.each([
    ['another scheme', 'Basic YTpi'],
    ['a list', 'Bearer a, Bearer b'],
    ['an overlong token', `Bearer ${'a'.repeat(9_000)}`],
  ])('does not include %s in place of a token', async (_, authorization) => {
    await post(gateway.url, { query }, { authorization });
    expect(gateway.subgraphs.people.received[0]?.headers.authorization).toBeUndefined();
  });

  it('does not include a trace of another form', async () => {
    await post(gateway.url, { query }, { traceparent: 'anything' });
    expect(gateway.subgraphs.people.received[0]?.headers.traceparent).toBeUndefined();
  });
});

describe('what a client gets', () => {
  it('is the operation’s id, new for each request and the same for each subgraph, and never to be stored', async () => {
    const first = await gateway.ask(query);
    const second = await gateway.ask(query);
    expect(first.headers['x-operation-id']).toMatch(uuid);
    expect(second.headers['x-operation-id']).not.toBe(first.headers['x-operation-id']);
    expect(gateway.subgraphs.people.received[0]?.headers['x-operation-id']).toBe(
      first.headers['x-operation-id'],
    );
    expect(gateway.subgraphs.things.received[0]?.headers['x-operation-id']).toBe(
      first.headers['x-operation-id'],
    );
    expect(first.headers['cache-control']).toBe('no-store');
  });

  it('includes the id in a refusal too', async () => {
    const refused = await gateway.ask('{');
    expect(refused.headers['x-operation-id']).toMatch(uuid);
  });
});

describe('a web page', () => {
  const preflight = (origin: string) =>
    fetch(`${gateway.url}/graphql`, {
      method: 'OPTIONS',
      headers: {
        origin,
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'content-type',
      },
    });

  it('of a listed origin may call, and need not ask each time', async () => {
    const asked = await preflight('https://samsyn.example');
    expect(asked.status).toBe(204);
    expect(asked.headers.get('access-control-allow-origin')).toBe('https://samsyn.example');
    expect(asked.headers.get('access-control-allow-headers')).toContain('authorization');
    expect(Number(asked.headers.get('access-control-max-age'))).toBeGreaterThan(0);
    const answer = await post(gateway.url, { query }, { origin: 'https://samsyn.example' });
    expect(answer.headers['access-control-allow-origin']).toBe('https://samsyn.example');
    expect(answer.headers.vary).toContain('Origin');
  });

  it.each(['https://evil.example', 'null', 'https://samsyn.example.evil.example', ''])(
    'of the origin %j is refused before anything else, and may read nothing',
    async (origin) => {
      const answer = await post(gateway.url, { query }, { origin });
      const asked = await preflight(origin);
      expect([answer.status, asked.status]).toEqual([403, 403]);
      expect(answer.errors?.[0]?.extensions).toEqual({ code: 'FORBIDDEN' });
      expect(gateway.subgraphs.people.received).toHaveLength(0);
      for (const name of ['access-control-allow-origin', 'access-control-allow-headers']) {
        expect(asked.headers.get(name)).toBeNull();
        expect(answer.headers[name]).toBeUndefined();
      }
    },
  );
});
