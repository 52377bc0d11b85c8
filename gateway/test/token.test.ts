import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Issuer, startIssuer } from './issuer.js';
import { post, startToyGateway, type TestGateway } from './toy-gateway.js';

let issuer: Issuer;
let gateway: TestGateway<'people' | 'things' | 'notes'>;
beforeAll(async () => {
  issuer = await startIssuer();
  gateway = await startToyGateway({ issuer: issuer.url });
});
beforeEach(() => gateway.reset());
afterAll(async () => {
  await gateway.close();
  await issuer.stop();
});

const body = { query: '{ person(id: "p1") { name } }' };
const bearing = (token: string) => post(gateway.url, body, { authorization: `Bearer ${token}` });
const nobodyWasAsked = () =>
  Object.values(gateway.subgraphs).every((subgraph) => subgraph.received.length === 0);
const base64url = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
const hourAgo = () => Math.floor(Date.now() / 1_000) - 3_600;

describe('where an issuer is configured', () => {
  it('a valid token is let through, and goes on to the subgraphs', async () => {
    const token = await issuer.token();
    const answer = await bearing(token);
    expect(answer.data.person.name).toBe('Name p1');
    expect(gateway.subgraphs.people.received[0]?.headers.authorization).toBe(`Bearer ${token}`);
  });

  it.each<[string, () => Promise<string> | string]>([
    ['of another key', () => issuer.foreignToken()],
    ['of another issuer', () => issuer.token({ iss: 'https://other.example' })],
    ['for another audience', () => issuer.token({ aud: 'urn:other' })],
    ['that has expired', () => issuer.token({ exp: hourAgo() })],
    ['that is not valid yet', () => issuer.token({ nbf: hourAgo() + 7_200 })],
    ['without a subject', () => issuer.token({ sub: undefined })],
    ['without an end', () => issuer.token({ exp: undefined })],
    ['of another kind', () => issuer.token({}, { typ: 'JWT' })],
    ['of an unknown key id', () => issuer.token({}, { kid: 'two' })],
    ['that is not signed', () => `${base64url({ alg: 'none', typ: 'at+jwt' })}.${base64url({ sub: 'x' })}.`],
    ['that is nonsense', () => 'a.b.c'],
  ])('a token %s is answered 401 before anything is read', async (_, make) => {
    const answer = await bearing(await make());
    expect(answer.status).toBe(401);
    expect(answer.errors?.[0]?.extensions).toEqual({ code: 'UNAUTHENTICATED' });
    expect(answer.headers['www-authenticate']).toBe('Bearer');
    expect(nobodyWasAsked()).toBe(true);
  });

  it('tokens of a hundred unknown keys do not make it ask the issuer a hundred times', async () => {
    const before = issuer.asked();
    for (let key = 0; key < 100; key += 1) {
      expect((await bearing(await issuer.token({}, { kid: `unknown-${key}` }))).status).toBe(401);
    }
    expect(issuer.asked() - before).toBeLessThanOrEqual(2);
  });

  it('a token that was valid a moment ago is refused once it has ended', async () => {
    const token = await issuer.token({ exp: Math.floor(Date.now() / 1_000) - 3 });
    expect((await bearing(token)).status).toBe(200);
    await new Promise((resolve) => setTimeout(resolve, 3_000));
    expect((await bearing(token)).status).toBe(401);
  });

  it('no token is answered 401, also to introspection, and also before the form of the body matters', async () => {
    for (const text of [body, { query: '{ __schema { types { name } } }' }, 'not even JSON']) {
      const answer = await post(gateway.url, text);
      expect(answer.status).toBe(401);
      expect(answer.data).toBeUndefined();
    }
    const health = await fetch(`${gateway.url}/health/live`);
    expect(health.status).toBe(200);
  });

  it('a token that cannot be checked is not let through, and is not called invalid', async () => {
    const away = await startIssuer();
    const token = await away.token();
    await away.stop();
    const closed = await startToyGateway({ issuer: away.url });
    const answer = await post(closed.url, body, { authorization: `Bearer ${token}` });
    expect(answer.status).toBe(503);
    expect(answer.errors?.[0]?.extensions).toEqual({ code: 'SERVICE_UNAVAILABLE' });
    expect(closed.subgraphs.people.received).toHaveLength(0);
    await closed.close();
  });
});
