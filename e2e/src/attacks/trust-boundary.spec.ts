import { randomUUID } from 'node:crypto';
import { expect, test } from '@playwright/test';
import { signRequest } from '@samsyn/server/request-signature';
import { ask, askOwner, get, type Owner, send, signedFor, tokenOf } from '../graph.js';
import { ebba, keysOf, nobody } from '../showcase.js';
import { addresses, secrets } from '../stack/running.js';
import { inside } from './observed.js';
import { bytes, exchange } from './raw-http.js';

const owners: readonly Owner[] = ['kommun', 'region'];
const stranger = 'socialtjanst.tyreso';
const query = JSON.stringify({ query: '{ __typename }' });

/** A request as the gateway would send it, but for what is changed about how it is signed. */
async function signedOtherwise(
  owner: Owner,
  change: { key?: Owner; now?: number; path?: string; method?: string },
) {
  const authorization = `Bearer ${await tokenOf('bup.farsta')}`;
  const operationId = randomUUID();
  const { key = owner, now = Date.now(), path = '/graphql', method = 'POST' } = change;
  const signing = Buffer.from(secrets()[`${key}SigningKey`], 'hex');
  return {
    authorization,
    'x-operation-id': operationId,
    ...signRequest(signing, { method, path, body: query, authorization, operationId }, now),
  };
}

for (const owner of owners) {
  const url = () => `${addresses()[owner]}/graphql`;
  const other = owner === 'kommun' ? 'region' : 'kommun';
  const refused: Readonly<Record<string, () => Promise<Record<string, string>>>> = {
    'is not signed': async () => ({ authorization: `Bearer ${await tokenOf('bup.farsta')}` }),
    'is signed with the key of the other owner': () => signedOtherwise(owner, { key: other }),
    'was signed a minute ago': () => signedOtherwise(owner, { now: Date.now() - 60_000 }),
    'will be signed in a minute': () => signedOtherwise(owner, { now: Date.now() + 60_000 }),
    'was signed for another address': () => signedOtherwise(owner, { path: '/other' }),
    'was signed for another method': () => signedOtherwise(owner, { method: 'GET' }),
    'was signed for another caller': async () => ({
      ...(await signedOtherwise(owner, {})),
      authorization: `Bearer ${await tokenOf('chef.farsta')}`,
    }),
    'was signed under another operation': async () => ({
      ...(await signedOtherwise(owner, {})),
      'x-operation-id': randomUUID(),
    }),
    'was signed for another body': async () =>
      signedFor(owner, `Bearer ${await tokenOf('bup.farsta')}`, query.replace('__typename', 'viewer')),
  };
  for (const [what, headers] of Object.entries(refused)) {
    test(`${owner}, called directly, answers 401 to a request that ${what}`, async () => {
      const { status, text } = await send(url(), await headers(), query);
      expect(status).toBe(401);
      expect(JSON.parse(text)).toEqual({
        errors: [expect.objectContaining({ extensions: { code: 'UNAUTHENTICATED' } })],
      });
    });
  }

  test(`${owner} takes a signed request once`, async () => {
    const headers = await signedOtherwise(owner, {});
    expect((await send(url(), headers, query)).status).toBe(200);
    expect((await send(url(), headers, query)).status).toBe(401);
  });

  test(`${owner} opens no entity under a name that is none of its own, and none by the thousand`, async () => {
    const entities = 'query ($r: [_Any!]!) { _entities(representations: $r) { __typename } }';
    const refusedAs = async (text: string, r: unknown) => {
      const answer = await askOwner(owner, 'bup.farsta', text, { r });
      const { data, errors } = JSON.parse(answer.text);
      expect(data ?? null).toBeNull();
      expect(answer.text).not.toMatch(inside);
      return errors[0].extensions.code;
    };
    for (const __typename of [
      'Query',
      'Mutation',
      'Viewer',
      'Guardian',
      'AccessLogEntry',
      '__proto__',
      '',
      7,
      null,
    ]) {
      expect(await refusedAs(entities, [{ __typename, id: nobody }])).toBe('BAD_USER_INPUT');
    }
    for (const representation of [7, 'Plan', [], {}]) {
      expect(await refusedAs(entities, [representation])).toBe('BAD_USER_INPUT');
    }
    const many = (count: number) => Array.from({ length: count }, () => ({ __typename: 'Plan', id: nobody }));
    expect(await refusedAs(entities, many(10_000))).toBe('BAD_USER_INPUT');
    const sixTimes = entities.replace(
      /\{ (_entities.*\}) \}/,
      (_, field) => `{ ${Array.from({ length: 6 }, (__, index) => `a${index}: ${field}`).join(' ')} }`,
    );
    expect(await refusedAs(sixTimes, many(1_000))).toBe('BAD_USER_INPUT');
  });
}

test('what one owner is told that the other said opens nothing to a stranger: required fields are computed with, not believed', async () => {
  const { planId } = await keysOf(ebba);
  const { plan } = await get<{ plan: { goals: { id: string }[] } }>(
    'socialtjanst.farsta',
    'query ($id: ID!) { plan(id: $id) { goals { id } } }',
    { id: planId },
  );
  const goal = plan.goals[0]?.id;
  const fields = '... on Goal { coverage wording } ... on Plan { question gaps { items { kind } } }';
  const text = `query ($r: [_Any!]!) { _entities(representations: $r) { ${fields} } }`;
  const forged = (goalId: unknown, plan: unknown) => ({
    r: [
      { __typename: 'Goal', id: goalId, careAcceptedCount: 3 },
      {
        __typename: 'Plan',
        id: plan,
        careGapFacts: {
          ...{ goals: [{ goalId, acceptedCount: 3 }], declinedReferrals: [], declinedInterventions: [] },
          ...{ takenOn: [], left: [], consentEnd: null },
        },
      },
    ],
  });
  const own = await askOwner('kommun', stranger, text, forged(goal, planId));
  expect(own.text).toBe((await askOwner('kommun', stranger, text, forged(nobody, nobody))).text);
  expect(JSON.parse(own.text)).toEqual({ data: { _entities: [null, null] } });
});

test('an interface opens no more than the types behind it, at the gateway and at each owner', async () => {
  const { planId } = await keysOf(ebba);
  const interventions = '{ id title ... on Intervention { description } unit { ... on Unit { id } } }';
  const both = `query ($id: ID!) { plan(id: $id) { municipalInterventions ${interventions} careInterventions ${interventions} } }`;
  type Plan = Record<'municipalInterventions' | 'careInterventions', { id: string; title: string }[]>;
  const { plan } = await get<{ plan: Plan }>('bup.farsta', both, { id: planId });
  expect(JSON.parse((await ask(stranger, both, { id: planId })).text)).toEqual({ data: { plan: null } });

  for (const [owner, type, found] of [
    ['kommun', 'MunicipalIntervention', plan.municipalInterventions],
    ['region', 'CareIntervention', plan.careInterventions],
  ] as const) {
    expect(found.length).toBeGreaterThan(0);
    const text =
      'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Intervention { title description } } }';
    const r = found.map(({ id }) => ({ __typename: type, id }));
    const answer = await askOwner(owner, stranger, text, { r });
    expect(JSON.parse(answer.text)).toEqual({ data: { _entities: found.map(() => null) } });
    expect((await askOwner(owner, 'bup.farsta', text, { r })).text).toContain(found[0]?.title);
  }
});

test('who asks is who the token says, whatever other headers say', async () => {
  const viewer = '{ viewer { subject units { id } roles } }';
  const plain = await ask(stranger, viewer);
  const claims: Record<string, string> = {
    'x-user': 'chef.farsta',
    'x-user-id': 'chef.farsta',
    'x-subject': 'chef.farsta',
    'x-samsyn-subject': 'chef.farsta',
    'x-roles': 'MANAGER',
    'x-units': 'soc-farsta',
    'x-forwarded-user': 'chef.farsta',
    'x-operation-id': '00000000-0000-4000-8000-000000000000',
    cookie: `samsyn_session=chef.farsta`,
  };
  const authorization = `Bearer ${await tokenOf(stranger)}`;
  const body = JSON.stringify({ query: viewer });
  const claimed = await send(addresses().graph, { authorization, ...claims }, body);
  expect(claimed.text).toBe(plain.text);
  expect(claimed.headers.get('x-operation-id')).not.toBe(claims['x-operation-id']);
  const { 'x-operation-id': _, ...others } = claims;
  const direct = await send(
    `${addresses().kommun}/graphql`,
    { ...others, ...signedFor('kommun', authorization, body) },
    body,
  );
  expect(JSON.parse(direct.text).data.viewer.subject).toBe(stranger);
});

test('requests in a row on one connection are answered each for its own token, in their order', async () => {
  const body = JSON.stringify({ query: '{ viewer { subject } }' });
  const logins = ['bup.farsta', undefined, stranger, undefined, 'chef.farsta'];
  const requests = await Promise.all(
    logins.map(async (login, place) =>
      bytes(
        'POST /graphql HTTP/1.1',
        [
          ['host', 'localhost'],
          ['content-type', 'application/json'],
          ['content-length', String(Buffer.byteLength(body))],
          ...(login ? [['authorization', `Bearer ${await tokenOf(login)}`] as const] : []),
          ...(place === logins.length - 1 ? [['connection', 'close'] as const] : []),
        ],
        body,
      ),
    ),
  );
  const { text } = await exchange(new URL(addresses().graph).origin, Buffer.concat(requests));
  const said = [...text.matchAll(/"subject":"([\w.]+)"|"code":"(\w+)"/g)].map(
    ([, subject, code]) => subject ?? code,
  );
  expect(said).toEqual(logins.map((login) => login ?? 'UNAUTHENTICATED'));
});
