import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { lastDayToAnswer, termOf } from '@samsyn/figures/term.rules';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testToken } from '../../../../dev/src/testing/stack.js';
import { startKommun } from '../../test/kommun.js';
import { aCode, term } from '../../test/sip-check.js';
import { day, type TestPlan } from '../../test/world.js';
import { canMove } from '../plans/moves/plan-moves.js';
import { PlanStatus } from '../plans/plan.enums.js';
import { SipCheckStatement } from './sip-check.enums.js';

const keeper = 'socialtjanst.farsta';
const offering = `mutation ($input: OfferSipCheckInput!) { offer: offerSipCheck(input: $input) { __typename
  ... on SipCheckOffered { version codes lastDay plan { id } } ... on MunicipalVersionConflict { version }
  ... on InvalidInput { problems { field code } } } }`;
const answering = `mutation ($input: AnswerSipCheckInput!) { answer: answerSipCheck(input: $input) { __typename
  ... on SipCheckAnswered { statements } ... on InvalidInput { problems { field code } } } }`;
const answers = Object.values(SipCheckStatement).map((statement) => ({ statement, answer: 'LARGELY' }));

describe('SIP-kollen', () => {
  let kommun: Awaited<ReturnType<typeof startKommun>>;
  beforeAll(async () => {
    kommun = await startKommun();
  });
  afterAll(() => kommun.stop());

  async function planWithMeeting(more = {}, ofChild = {}): Promise<TestPlan> {
    const { world } = kommun;
    const plan = await world.plan(await world.child('Demo-Ebba', 'Testlund', ofChild), more);
    await world.assign(keeper, plan.childId, 'soc-farsta');
    await world.meeting(plan, {});
    return plan;
  }
  async function offer({ id }: TestPlan, more: object = {}, login = keeper) {
    const input = {
      ...{ planId: id, idempotencyKey: randomUUID(), occasion: 'AFTER_MEETING', respondent: 'CHILD' },
      ...more,
    };
    const { data, errors } = await kommun.ask(login, offering, { input });
    expect(errors).toBeUndefined();
    return data.offer;
  }
  async function answer(code: string, more: object = {}, login = 'elevhalsa.farsta') {
    const { data, errors } = await kommun.ask(login, answering, { input: { code, answers, ...more } });
    expect(errors).toBeUndefined();
    return data.answer;
  }
  const somebody = async () => {
    const authorization = `Bearer ${await testToken(keeper, { sub: `somebody-${randomUUID()}` })}`;
    return (code: string) =>
      kommun.send({ authorization }, { query: answering, variables: { input: { code, answers } } });
  };
  const rows = async (table: string) => (await kommun.world.sql(`select * from ${table}`)).rows;
  const unknown = { __typename: 'InvalidInput', problems: [{ field: 'code', code: 'UNKNOWN' }] };

  it('gives the plan’s keeper codes once, and the plan’s history says that it did, not which', async () => {
    const plan = await planWithMeeting();
    const idempotencyKey = randomUUID();
    const offered = await offer(plan, { respondent: 'GUARDIAN', count: 2, idempotencyKey });
    expect(offered).toMatchObject({
      __typename: 'SipCheckOffered',
      lastDay: lastDayToAnswer(term),
      plan: { id: plan.id },
    });
    expect(offered.codes).toHaveLength(2);
    for (const code of offered.codes) expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{10}$/);
    const again = await offer(plan, { respondent: 'GUARDIAN', count: 2, idempotencyKey });
    expect(again).toMatchObject({ version: offered.version, codes: [] });

    const { rows: changes } = await kommun.world.sql(
      `select move, concerns, snapshot::text from plan_change where plan_id = $1 and move <> 'BASELINE'`,
      [plan.id],
    );
    expect(changes).toMatchObject([{ move: 'OFFER_SIP_CHECK' }]);
    for (const code of offered.codes) expect(JSON.stringify(changes)).not.toContain(code);
  });

  it('keeps of a code a hash, the area, the term, the occasion and who is asked, and nothing else', async () => {
    const plan = await planWithMeeting();
    await kommun.world.sql('delete from sip_check_code');
    const { codes } = await offer(plan);
    const [kept] = await rows('sip_check_code');
    expect(kept).toEqual({
      ...{
        hash: expect.any(Buffer),
        area: 'stadsdel-farsta',
        term,
        occasion: 'AFTER_MEETING',
        respondent: 'CHILD',
      },
      last_day: expect.anything(),
    });
    expect(kept.hash.toString('latin1')).not.toContain(codes[0]);
  });

  it('mixes its codes with those of other plans: neither order, nor transaction, nor day tells them apart', async () => {
    await kommun.world.sql('delete from sip_check_code');
    const plans = [await planWithMeeting(), await planWithMeeting(), await planWithMeeting()];
    for (const plan of plans) await offer(plan);
    const { rows: kept } = await kommun.world.sql(
      `select xmin::text as transaction, hash, last_day from sip_check_code order by ctid`,
    );
    expect(kept).toHaveLength(3);
    expect(new Set(kept.map(({ transaction }) => transaction)).size).toBe(1);
    expect(new Set(kept.map(({ last_day }) => String(last_day))).size).toBe(1);
    const hashes = kept.map(({ hash }) => hash.toString('hex'));
    expect(hashes).toEqual(hashes.toSorted());
  });

  it('holds until the month after the term has gone', () => {
    expect(['2026-07-31', '2026-08-01'].map((on) => lastDayToAnswer(termOf(on, 'SCHOOL')))).toEqual([
      '2026-08-31',
      '2027-01-31',
    ]);
  });

  it('keeps no area of a child with protected identity', async () => {
    await kommun.world.sql('delete from sip_check_code');
    await offer(await planWithMeeting({}, { protected_identity: true }));
    expect(await rows('sip_check_code')).toMatchObject([{ area: '' }]);
  });

  it('is offered by the keeper alone, after a meeting, to few, and to the same not many times', async () => {
    const plan = await planWithMeeting();
    expect((await offer(plan, {}, 'elevhalsa.farsta')).__typename).toBe('ChangeRefused');
    expect((await offer(plan, {}, 'sekretariat.bussam')).__typename).toBe('ChangeRefused');
    const unmet = await kommun.world.plan(plan.childId);
    expect((await offer(unmet)).problems).toEqual([{ field: 'meeting', code: 'NOT_READY' }]);
    expect((await offer(plan, { count: 2 })).problems).toEqual([{ field: 'count', code: 'TOO_LONG' }]);
    expect((await offer(plan, { count: 0 })).problems).toEqual([{ field: 'count', code: 'REQUIRED' }]);
    for (const _ of [1, 2]) expect((await offer(plan)).codes).toHaveLength(1);
    expect((await offer(plan)).problems).toEqual([{ field: 'count', code: 'TOO_MANY_TRIES' }]);
    expect((await offer(plan, { occasion: 'AT_END' })).codes).toHaveLength(1);
  });

  it.each(Object.values(PlanStatus))(
    'is offered of a plan in %s as the table of states says',
    async (status) => {
      const plan = await planWithMeeting({ status });
      const { __typename, problems } = await offer(plan);
      if (canMove('OFFER_SIP_CHECK', status)) expect(__typename).toBe('SipCheckOffered');
      else expect(problems).toEqual([{ field: 'planId', code: 'NOT_IN_THIS_STATE' }]);
    },
  );

  it('is offered when the plan has ended too', async () => {
    const plan = await planWithMeeting({ status: 'CLOSED', ended_on: day(0), end_reason: 'Målen är nådda' });
    expect((await offer(plan, { occasion: 'AT_END' })).codes).toHaveLength(1);
    const moves = await kommun.ask(keeper, 'query ($id: ID!) { plan(id: $id) { viewerMoves } }', {
      id: plan.id,
    });
    expect(moves.data.plan.viewerMoves).toContain('OFFER_SIP_CHECK');
  });

  it('is answered once, as the code was typed, and what is left out counts as not known', async () => {
    await kommun.world.sql('delete from sip_check_sum');
    const code = await aCode(kommun);
    const typed = ` ${code.slice(0, 5).toLowerCase()}-${code.slice(5).replaceAll('0', 'o')} `;
    const some = { answers: [{ statement: 'HELPS', answer: 'PARTLY' }] };
    expect(await answer(typed, some)).toEqual({ __typename: 'SipCheckAnswered', statements: 1 });
    expect(await answer(code, some)).toEqual(unknown);
    const sums = await rows('sip_check_sum');
    expect(sums).toHaveLength(7);
    for (const { statement, answer: given, count } of sums)
      expect([given, count]).toEqual([statement === 'HELPS' ? 'PARTLY' : 'DOES_NOT_KNOW', 1]);
  });

  it('uses no code for answers that cannot be taken, and tells nothing of the code then', async () => {
    const code = await aCode(kommun);
    const twice = [...answers, { statement: 'HELPS', answer: 'FULLY' }];
    for (const each of [code, 'AAAAAAAAAA']) {
      expect((await answer(each, { answers: twice })).problems).toEqual([
        { field: 'answers', code: 'REPEATED' },
      ]);
      expect((await answer(each, { answers: [] })).problems).toEqual([
        { field: 'answers', code: 'REQUIRED' },
      ]);
    }
    expect((await answer(code)).__typename).toBe('SipCheckAnswered');
  });

  it('tells a code that was used, one that has ended and one that never was alike', async () => {
    const used = await aCode(kommun);
    const ended = await aCode(kommun, { last_day: day(-1) });
    const today = await aCode(kommun, { last_day: day(0) });
    const send = await somebody();
    await send(used);
    await send(today);
    const texts = [];
    for (const code of [used, today, ended, 'AAAAAAAAAA', 'no code', 'Å'.repeat(900)])
      texts.push((await send(code)).text);
    expect(new Set(texts).size).toBe(1);
    expect(texts[0]).toContain('UNKNOWN');
  });

  it('lets nobody try wrong codes time and again, and whoever has tried not use a right one meanwhile', async () => {
    const send = await somebody();
    for (let tries = 0; tries < 10; tries += 1) expect((await send('AAAAAAAAAA')).text).toContain('UNKNOWN');
    const code = await aCode(kommun);
    for (const each of ['AAAAAAAAAA', code]) expect((await send(each)).text).toContain('TOO_MANY_TRIES');
    expect((await answer(code)).__typename).toBe('SipCheckAnswered');
  });

  it('counts every answer of many that come at once', async () => {
    await kommun.world.sql('delete from sip_check_sum');
    const codes = await Promise.all(Array.from({ length: 12 }, () => aCode(kommun)));
    const send = await somebody();
    for (const { text } of await Promise.all(codes.map((code) => send(code))))
      expect(text).toContain('SipCheckAnswered');
    const { rows: sums } = await kommun.world.sql('select distinct count from sip_check_sum');
    expect(sums).toEqual([{ count: 12 }]);
  });

  it('is answered while another is being offered, which writes all codes anew', async () => {
    const { world } = kommun;
    const code = await aCode(kommun);
    const send = await somebody();
    await world.sql('begin');
    await world.sql(
      'with gone as (delete from sip_check_code returning *) insert into sip_check_code select * from gone',
    );
    const answered = send(code);
    await pause(300);
    await world.sql('commit');
    expect((await answered).text).toContain('SipCheckAnswered');
  });

  it('is answered once with one code, though it is sent many times at once', async () => {
    await kommun.world.sql('delete from sip_check_sum');
    const code = await aCode(kommun);
    const send = await somebody();
    const texts = (await Promise.all(Array.from({ length: 8 }, () => send(code)))).map(({ text }) => text);
    expect(texts.filter((text) => text.includes('SipCheckAnswered'))).toHaveLength(1);
    const { rows: sums } = await kommun.world.sql('select distinct count from sip_check_sum');
    expect(sums).toEqual([{ count: 1 }]);
  });
});
