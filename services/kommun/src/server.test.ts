import { createHmac, generateKeyPairSync, sign } from 'node:crypto';
import { signRequest } from '@samsyn/server/request-signature';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Answer, gatewayKey, send } from '../../../dev/src/testing/send.js';
import { testIssuer, testToken } from '../../../dev/src/testing/stack.js';
import { startKommun } from '../test/kommun.js';
import { readKommunConfig } from './config.js';

describe('the service', () => {
  let kommun: Awaited<ReturnType<typeof startKommun>>;
  beforeAll(async () => {
    kommun = await startKommun();
  });
  afterAll(() => kommun.stop());

  describe('answers 401 with a code, and nothing else, to', () => {
    const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
    const seconds = () => Math.floor(Date.now() / 1000);
    const expectRefused = async (authorization: string | undefined, query = '{ viewer { subject } }') => {
      const { status, data, errors } = await kommun.send(authorization ? { authorization } : {}, { query });
      expect(status).toBe(401);
      expect(data ?? null).toBeNull();
      expect(errors).toHaveLength(1);
      expect(errors?.[0]?.extensions).toEqual({ code: 'UNAUTHENTICATED' });
    };
    const forged = async (header: object, signature: (input: string) => string) => {
      const [, payload] = (await testToken('socialtjanst.farsta')).split('.');
      const input = `${part(header)}.${payload}`;
      return `Bearer ${input}.${signature(input)}`;
    };
    const strangersKey = generateKeyPairSync('rsa', { modulusLength: 2048 });

    it('no token', () => expectRefused(undefined));
    it('no token, also for _service and _entities', async () => {
      await expectRefused(undefined, '{ _service { sdl } }');
      await expectRefused(undefined, '{ _entities(representations: []) { __typename } }');
    });
    it('something that is no token', () => expectRefused('Bearer hej'));
    it('an unsigned token', async () =>
      expectRefused(await forged({ alg: 'none', typ: 'at+jwt' }, () => 'x')));
    it('a token signed with the public key as a shared secret', async () => {
      const { jwks_uri } = await (await fetch(`${testIssuer()}/.well-known/openid-configuration`)).json();
      const { keys } = await (await fetch(jwks_uri)).json();
      await expectRefused(
        await forged({ alg: 'HS256', typ: 'at+jwt', kid: keys[0].kid }, (input) =>
          createHmac('sha256', JSON.stringify(keys[0])).update(input).digest('base64url'),
        ),
      );
    });
    it('a token signed by somebody else', async () => {
      const { jwks_uri } = await (await fetch(`${testIssuer()}/.well-known/openid-configuration`)).json();
      const { keys } = await (await fetch(jwks_uri)).json();
      const byStranger = (input: string) =>
        sign('sha256', Buffer.from(input), strangersKey.privateKey).toString('base64url');
      await expectRefused(await forged({ alg: 'RS256', typ: 'at+jwt', kid: keys[0].kid }, byStranger));
      await expectRefused(await forged({ alg: 'RS256', typ: 'at+jwt', kid: 'unknown' }, byStranger));
    });
    it.each([
      ['another issuer', { iss: 'https://elsewhere.example' }],
      ['another audience', { aud: 'urn:somebody-else' }],
      ['a time that has passed', { exp: seconds() - 60 }],
      ['a time that has not come', { nbf: seconds() + 600 }],
      ['no end', { exp: undefined }],
      ['no subject', { sub: undefined }],
      ['units that are no list', { units: 'soc-farsta' }],
      ['a unit of no letters', { units: [''] }],
      ['a subject that no database keeps', { sub: 'socialtjanst.farsta\0' }],
      ['a name with a line break', { name: 'Demo\nSocialtjänst' }],
    ])('a token with %s', async (_what, changes) => {
      await expectRefused(`Bearer ${await testToken('socialtjanst.farsta', changes)}`);
    });
  });

  describe('answers 401 to a request that the gateway has not just signed, whoever’s token it carries:', () => {
    const body = JSON.stringify({ query: '{ viewer { subject } }' });
    const authorized = async () => ({ authorization: `Bearer ${await testToken('socialtjanst.farsta')}` });
    const expectRefused = async (answer: Promise<Answer>) => {
      const { status, errors, data } = await answer;
      expect(status).toBe(401);
      expect(data).toBeUndefined();
      expect(errors?.map((error) => error.extensions)).toEqual([{ code: 'UNAUTHENTICATED' }]);
    };
    const signed = (headers: { authorization: string }, text = body, now = Date.now()) => ({
      ...headers,
      ...signRequest(
        gatewayKey,
        { method: 'POST', path: '/graphql', body: text, ...headers, operationId: undefined },
        now,
      ),
    });

    it('unsigned, also _service', async () => {
      await expectRefused(send(kommun.url, await authorized(), body));
      await expectRefused(
        send(kommun.url, await authorized(), JSON.stringify({ query: '{ _service { sdl } }' })),
      );
      const byGet = await fetch(`${kommun.url}/graphql?query={__typename}`, { headers: await authorized() });
      expect(byGet.status).toBe(401);
    });
    it('sent again', async () => {
      const headers = signed(await authorized());
      expect((await send(kommun.url, headers, body)).status).toBe(200);
      await expectRefused(send(kommun.url, headers, body));
    });
    it('signed a minute ago', async () =>
      expectRefused(send(kommun.url, signed(await authorized(), body, Date.now() - 60_000), body)));
    it('with another body or another caller than was signed', async () => {
      await expectRefused(send(kommun.url, signed(await authorized()), body.replace('subject', 'name')));
      const another = { authorization: `Bearer ${await testToken('bup.farsta')}` };
      await expectRefused(send(kommun.url, { ...signed(await authorized()), ...another }, body));
    });
  });

  it('tells who the viewer is', async () => {
    const { data } = await kommun.ask(
      'socialtjanst.farsta',
      '{ viewer { subject name roles units { id ... on MunicipalUnit { name } } } }',
    );
    expect(data.viewer).toMatchObject({
      subject: 'socialtjanst.farsta',
      roles: ['STAFF'],
      units: [{ id: 'soc-farsta' }],
    });
  });

  it.each([
    ['a malformed id', '{ plan(id: "hej") { id } }', 'BAD_USER_INPUT'],
    ['an unknown enum value', '{ areas(kind: PLANET) { id } }', 'GRAPHQL_VALIDATION_FAILED'],
    ['an unknown field', '{ plan(id: "x") { secret } }', 'GRAPHQL_VALIDATION_FAILED'],
    ['broken syntax', '{ plan(', 'GRAPHQL_PARSE_FAILED'],
    ['introspection', '{ __schema { types { name } } }', 'GRAPHQL_VALIDATION_FAILED'],
  ])('answers %s with a code, and no hint of what else there is', async (_what, query, code) => {
    const { errors, text } = await kommun.ask('socialtjanst.farsta', query);
    expect(errors?.[0]?.extensions.code).toBe(code);
    expect(text).not.toMatch(/Did you mean|at Object|node_modules|select /);
  });

  it.each([
    { __typename: 'Plan' },
    { __typename: 'Plan', id: 7 },
    { __typename: 'Plan', id: "'; drop table plan; --" },
    { __typename: 'Plan', id: { $gt: '' } },
    { __typename: 'BusGroup', id: 'bus-none' },
    { __typename: 'MunicipalUnit', id: '\u0000' },
  ])('finds nothing for the forged entity %j', async (representation) => {
    const { data, errors, status } = await kommun.ask(
      'socialtjanst.farsta',
      'query ($r: [_Any!]!) { _entities(representations: $r) { __typename } }',
      { r: [representation] },
    );
    expect(status).toBe(200);
    expect(errors).toBeUndefined();
    expect(data._entities).toEqual([null]);
  });

  it('refuses more entities at once than any page needs', async () => {
    const { errors } = await kommun.ask(
      'socialtjanst.farsta',
      'query ($r: [_Any!]!) { _entities(representations: $r) { __typename } }',
      { r: Array.from({ length: 10_000 }, () => ({ __typename: 'BusGroup', id: 'x' })) },
    );
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });

  it('says in one go everything that is wrong with its configuration, and repeats no value', () => {
    expect(() =>
      readKommunConfig({
        PORT: 'sjutton',
        KOMMUN_DATABASE_URL: 'mysql://secret@x',
        SAMSYN_FIELD_KEYS: 'abc',
      }),
    ).toThrow(
      /7 faults[\s\S]*PORT[\s\S]*KOMMUN_DATABASE_URL[\s\S]*OIDC_ISSUER is missing[\s\S]*SAMSYN_FIELD_KEYS[\s\S]*SEAL_KEY is missing/,
    );
    expect(() => readKommunConfig({ KOMMUN_DATABASE_URL: 'mysql://secret@x' })).not.toThrow(/secret/);
  });
});
