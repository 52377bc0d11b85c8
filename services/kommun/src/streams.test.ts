import { RecordPart } from '@samsyn/disclosure/record-part';
import { signRequest } from '@samsyn/server/request-signature';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type LiveStream, openStream } from '../../../dev/src/testing/live-stream.js';
import { gatewayKey } from '../../../dev/src/testing/send.js';
import { testToken } from '../../../dev/src/testing/stack.js';
import { followed, startKommun } from '../test/kommun.js';
import type { TestPlan } from '../test/world.js';

const most = 200;
/** Of the tests before, which the service lets go in its own time. */
const others = 1;

describe('the address where streams are opened', () => {
  let kommun: Awaited<ReturnType<typeof startKommun>>;
  let plan: TestPlan;
  let authorization: string;
  let isStopped = false;

  beforeAll(async () => {
    kommun = await startKommun({ streamsInAll: most + others, streamsPerViewer: most });
    const childId = await kommun.world.child();
    await kommun.world.assign('socialtjanst.farsta', childId, 'soc-farsta');
    plan = await kommun.world.plan(childId);
    await kommun.world.disclose(childId, RecordPart.PLAN, 'bup-farsta');
    authorization = `Bearer ${await testToken('socialtjanst.farsta')}`;
  });
  afterAll(async () => {
    if (!isStopped) await kommun.stop();
  });

  const body = () => JSON.stringify({ query: followed, variables: { id: plan.id } });
  const post = (headers: Record<string, string>, text = body()) =>
    fetch(`${kommun.url}/graphql/stream`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization, ...headers },
      body: text,
    });
  const signed = (key = gatewayKey, path = '/graphql/stream', text = body()) =>
    signRequest(key, { method: 'POST', path, body: text, authorization, operationId: undefined });
  const codeIn = async (answer: Response) =>
    ((await answer.json()) as { errors: { extensions: { code: string } }[] }).errors[0]?.extensions.code;

  it.each([
    ['unsigned', () => ({})],
    ['signed with a key of somebody else’s', () => signed(Buffer.alloc(32, 1))],
    ['signed for the address of queries', () => signed(gatewayKey, '/graphql')],
    ['signed for another plan', () => signed(gatewayKey, '/graphql/stream', '{"query":"{ x }"}')],
  ])('answers 401 to a request that is %s', async (_what, headers) => {
    const answer = await post(headers());
    expect([answer.status, await codeIn(answer)]).toEqual([401, 'UNAUTHENTICATED']);
  });

  it('takes what was signed once', async () => {
    const headers = signed();
    const first = await post(headers);
    expect(first.status).toBe(200);
    expect((await post(headers)).status).toBe(401);
    await first.body?.cancel();
  });

  it.each([
    ['no token', undefined],
    [
      'a token that has ended',
      () => testToken('socialtjanst.farsta', { exp: Math.floor(Date.now() / 1_000) - 10 }),
    ],
    ['a token for another audience', () => testToken('socialtjanst.farsta', { aud: 'urn:another' })],
  ])('answers 401 to the gateway with %s', async (_what, token) => {
    const headers: Record<string, string> = token ? { authorization: `Bearer ${await token()}` } : {};
    const { status, text } = await openStream(kommun.url, headers, {
      query: followed,
      variables: { id: plan.id },
    });
    expect(status).toBe(401);
    expect(text()).not.toContain('event:');
  });

  it.each([
    ['a query', '{ viewer { subject } }'],
    ['a change', 'mutation { liftMunicipalBlock(input: { childId: "a", blockId: "b" }) { __typename } }'],
    ['two plans at once', 'subscription { planChanged(id: "a") { kind } b: planChanged(id: "b") { kind } }'],
    ['the schema', 'subscription { __schema { types { name } } }'],
    ['a field that is not there', 'subscription { planChanged(id: "a") { text } }'],
    ['a broken document', 'subscription {'],
    ['too much', `subscription { planChanged(id: "a") { ${'kind '.repeat(4_000)} } }`],
  ])('answers 400, coded, to %s', async (_what, query) => {
    const stream = await openStream(kommun.url, { authorization }, { query });
    expect(stream.status).toBe(400);
  });

  it('answers a key that is none with the argument’s name, and not the key', async () => {
    const stream = await kommun.follow('socialtjanst.farsta', '20150314-2384');
    const { errors } = (await stream.next()) ?? {};
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
    expect(stream.text()).not.toContain('2384');
  });

  it(`keeps ${most} streams open on few connections, tells them all, and answers pages meanwhile`, async () => {
    const open: LiveStream[] = [];
    while (open.length < most) {
      const some = Array.from({ length: 20 }, () => kommun.follow('bup.farsta', plan.id));
      open.push(...(await Promise.all(some)));
    }
    for (const stream of open) expect((await stream.next(10_000))?.data.planChanged.kind).toBe('OPENED');
    const one = await kommun.follow('socialtjanst.farsta', plan.id);
    await one.next();
    const refused = await kommun.follow('socialtjanst.farsta', plan.id);
    expect((await refused.next())?.errors?.[0]?.extensions.code).toBe('TOO_MANY_STREAMS');

    await kommun.world.sql('select pg_notify($1, $2)', ['plan_changed', `${plan.id}:2`]);
    const { data } = await kommun.ask('socialtjanst.farsta', 'query ($id: ID!) { plan(id: $id) { id } }', {
      id: plan.id,
    });
    expect(data.plan.id).toBe(plan.id);
    const { rows } = await kommun.world.sql(
      `select count(*)::int as count from pg_stat_activity where datname = current_database() and usename = 'kommun_app'`,
    );
    // The pool's, and the one that hears.
    expect(rows[0].count).toBeLessThanOrEqual(21);
    for (const stream of open) expect((await stream.next(10_000))?.data.planChanged.kind).toBe('CHANGED');
    for (const stream of [one, ...open]) stream.leave();
  }, 60_000);

  it('completes its streams when the service stops, and does not wait for them', async () => {
    const stream = await kommun.follow('socialtjanst.farsta', plan.id);
    await stream.next();
    const began = Date.now();
    await kommun.stop();
    isStopped = true;
    expect(Date.now() - began).toBeLessThan(5_000);
    expect(await stream.next()).toBeUndefined();
    expect(stream.text()).toMatch(/event: complete\ndata:\n\n$/);
  });
});
