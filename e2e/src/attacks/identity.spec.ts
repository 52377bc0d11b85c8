import { createHmac, createPublicKey, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { expect, test } from '@playwright/test';
import { type SigningKey, signingKeyIn } from '@samsyn/dev/identity/signing-key';
import { type Owner, send, signedFor, tokenOf } from '../graph.js';
import { addresses, stateDirectory } from '../stack/running.js';
import { inside, leastCpu, listenTo } from './observed.js';

const sent = 'kanarie-19980101-9876';
const body = JSON.stringify({ query: '{ __typename }' });

/** What decides on tokens: the gateway at its edge, and each owner's service for itself. */
const deciders = ['gateway', 'kommun', 'region'] as const;

function ask(decider: 'gateway' | Owner, authorization: string) {
  return decider === 'gateway'
    ? send(addresses().graph, { authorization }, body)
    : send(`${addresses()[decider]}/graphql`, signedFor(decider, authorization, body), body);
}

type Claims = Record<string, unknown>;
const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
const now = () => Math.floor(Date.now() / 1_000);
const stranger = generateKeyPairSync('rsa', { modulusLength: 2_048 });

/** What an attacker can get hold of: a valid token, and the key that the issuer publishes. */
interface Loot {
  readonly token: string;
  readonly claims: Claims;
  readonly published: { readonly kid: string };
  readonly pem: string;
  /** Signs whatever it is given with the issuer's own key, as if the issuer had been talked into it. */
  readonly issuers: (claims: Claims, header?: Claims) => string;
}

async function loot(): Promise<Loot> {
  const token = await tokenOf('socialtjanst.farsta');
  const claims: Claims = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString());
  const { keys } = (await (await fetch(`${addresses().issuer}/jwks`)).json()) as { keys: [SigningKey] };
  const own: SigningKey = await signingKeyIn(stateDirectory());
  const pem = createPublicKey({ key: keys[0] as never, format: 'jwk' }).export({
    type: 'spki',
    format: 'pem',
  });
  const key = { key: own as never, format: 'jwk' } as const;
  return {
    token,
    claims,
    published: keys[0],
    pem: String(pem),
    issuers: (changed, header = {}) => signed(key, { kid: own.kid, ...header }, changed),
  };
}

function signed(key: KeyObject | { key: never; format: 'jwk' }, header: Claims, claims: Claims): string {
  const input = `${part({ alg: 'RS256', typ: 'at+jwt', ...header })}.${part(claims)}`;
  return `${input}.${sign('sha256', Buffer.from(input), key as never).toString('base64url')}`;
}

function withSecret(secret: string, header: Claims, claims: Claims): string {
  const input = `${part({ alg: 'HS256', typ: 'at+jwt', ...header })}.${part(claims)}`;
  return `${input}.${createHmac('sha256', secret).update(input).digest('base64url')}`;
}

const forgeries: Readonly<Record<string, (from: Loot) => string>> = {
  'no signature (alg: none)': ({ claims }) => `${part({ alg: 'none', typ: 'at+jwt' })}.${part(claims)}.`,
  'no signature, and one all the same': ({ claims, token }) =>
    `${part({ alg: 'none', typ: 'at+jwt' })}.${part(claims)}.${token.split('.')[2]}`,
  'the public key as a secret (HS256, PEM)': ({ claims, pem, published }) =>
    withSecret(pem, { kid: published.kid }, claims),
  'the public key as a secret (HS256, JWK)': ({ claims, published }) =>
    withSecret(JSON.stringify(published), { kid: published.kid }, claims),
  'another key under the known key’s name': ({ claims, published }) =>
    signed(stranger.privateKey, { kid: published.kid }, claims),
  'another key that it brings along (jwk)': ({ claims }) =>
    signed(stranger.privateKey, { jwk: stranger.publicKey.export({ format: 'jwk' }) }, claims),
  'another key that it says where to find (jku)': ({ claims }) =>
    signed(stranger.privateKey, { jku: 'http://127.0.0.1:9/jwks', kid: 'theirs' }, claims),
  'an unknown key': ({ claims }) => signed(stranger.privateKey, { kid: sent }, claims),
  'an extension that must be understood': ({ claims, issuers }) =>
    issuers(claims, { crit: ['b64'], b64: false }),
  'other claims than were signed': ({ claims, token }) =>
    token
      .split('.')
      .with(1, part({ ...claims, sub: 'chef.farsta', roles: ['MANAGER'] }))
      .join('.'),
  'another issuer': ({ claims, issuers }) => issuers({ ...claims, iss: 'https://elsewhere.example' }),
  'another audience': ({ claims, issuers }) => issuers({ ...claims, aud: 'urn:other:graph' }),
  'another kind of token': ({ claims, issuers }) => issuers(claims, { typ: 'JWT' }),
  'an end that has passed': ({ claims, issuers }) => issuers({ ...claims, exp: now() - 60 }),
  'a beginning that has not come': ({ claims, issuers }) => issuers({ ...claims, nbf: now() + 600 }),
  'no end': ({ claims, issuers }) => issuers({ ...claims, exp: undefined }),
  'nobody as its subject': ({ claims, issuers }) => issuers({ ...claims, sub: undefined }),
  'nonsense in its parts': () => `${part(sent)}.${part(sent)}.${part(sent)}`,
  'a length of 9 kB': ({ token }) => `${token}${'a'.repeat(9_000)}`,
};

for (const decider of deciders) {
  for (const [what, forge] of Object.entries(forgeries)) {
    test(`${decider} answers 401 to a token with ${what}, and says no more`, async () => {
      const heard = listenTo(decider);
      const token = forge(await loot());
      const cpu = await leastCpu(decider, async () => {
        const { status, text } = await ask(decider, `Bearer ${token}`);
        expect(status).toBe(401);
        const { errors, data } = JSON.parse(text);
        expect(data ?? null).toBeNull();
        expect(errors).toHaveLength(1);
        expect(errors[0].extensions).toEqual({ code: 'UNAUTHENTICATED' });
        expect(text).not.toMatch(inside);
      });
      expect(cpu).toBeLessThanOrEqual(50);
      await expect.poll(heard).toContain('"msg":"refused"');
      expect(heard()).not.toContain(sent);
      expect(heard()).not.toContain(token.slice(0, 40));
    });
  }

  test(`${decider} takes the very same token when nothing is changed about it`, async () => {
    const { token, claims, issuers } = await loot();
    for (const good of [token, issuers(claims)]) {
      expect((await ask(decider, `Bearer ${good}`)).text).toContain('"__typename":"Query"');
    }
  });
}

test('a token is taken from its header alone, not from the address, a cookie or the body', async () => {
  const token = await tokenOf('socialtjanst.farsta');
  const address = `${addresses().graph}?access_token=${token}`;
  const elsewhere = JSON.stringify({
    ...JSON.parse(body),
    access_token: token,
    authorization: `Bearer ${token}`,
  });
  const { status, text } = await send(address, { cookie: `token=${token}`, 'x-token': token }, elsewhere);
  expect(status).toBe(401);
  expect(text).not.toContain(token.slice(0, 40));
});
