import { randomInt, randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { RecordPart } from '@samsyn/disclosure/record-part';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { findFreePort } from '../../../../../dev/src/ports.js';
import { sendAsGateway } from '../../../../../dev/src/testing/send.js';
import { testToken } from '../../../../../dev/src/testing/stack.js';
import { BuiltService } from '../../../../../packages/disclosure/test/built-service.js';
import { startKommun } from '../../../test/kommun.js';
import { changePlan } from '../../../test/plan-changes.js';
import { realPlanChanges } from '../../../test/plan-inputs.js';
import { planRecord } from '../../../test/plan-record.js';
import type { TestPlan } from '../../../test/world.js';

const keeper = 'socialtjanst.farsta';
const coordinator = 'samordnare.farsta';
const typeOf = (mutation: string) => `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input`;

describe('a change of a plan', () => {
  let kommun: Awaited<ReturnType<typeof startKommun>>;
  let plan: TestPlan;
  let goalId: string;

  beforeAll(async () => {
    kommun = await startKommun();
  });
  afterAll(() => kommun.stop());
  beforeEach(async () => {
    const { world } = kommun;
    const childId = await world.child();
    plan = await world.plan(childId);
    goalId = await world.goal(plan);
    await world.assign(keeper, childId, 'soc-farsta');
    await world.assign(coordinator, childId, 'sip-farsta');
  });

  const make = (login: string, mutation: string, input: object) =>
    changePlan(kommun, login, mutation, { planId: plan.id, ...input });
  const madeBy = (mutation: string) =>
    mutation === 'offerSipCheck' ? 'SipCheckOffered' : 'MunicipalPlanChanged';
  const send = (login: string, mutation: string, input: object) =>
    kommun.ask(
      login,
      `mutation ($input: ${typeOf(mutation)}!) { change: ${mutation}(input: $input) { __typename
         ... on ChangeRefused { message } ... on ${madeBy(mutation)} { version } } }`,
      { input: { planId: plan.id, idempotencyKey: randomUUID(), ...input } },
    );
  const moves = async () =>
    (
      await kommun.world.sql('select move from plan_change where plan_id = $1 order by version', [plan.id])
    ).rows.map(({ move }) => move);

  it('of a goal that another has changed since is told as a conflict with the plan as it is now, and not made', async () => {
    await make(coordinator, 'setGoal', { goalId, wording: 'Hennes ord' });
    const { data } = await kommun.ask(
      keeper,
      `mutation ($input: SetGoalInput!) { change: setGoal(input: $input) {
         ... on MunicipalVersionConflict { message version since plan { version goals { wording } compare(from: 1, to: 2) { differences { field before after } } } } } }`,
      {
        input: {
          ...{ planId: plan.id, goalId, wording: 'Hans ord' },
          ...{ expectedVersion: 1, idempotencyKey: randomUUID() },
        },
      },
    );
    expect(data.change).toMatchObject({
      ...{ version: 2, since: [2] },
      plan: {
        ...{ version: 2, goals: [{ wording: 'Hennes ord' }] },
        compare: {
          differences: [{ field: 'wording', before: 'Tillbaka till skolan', after: 'Hennes ord' }],
        },
      },
    });
    expect(await moves()).toEqual(['BASELINE', 'SET_GOALS']);
  });

  it('of something else than another has changed since is made', async () => {
    await make(coordinator, 'setGoal', { goalId, wording: 'Hennes ord' });
    await make(coordinator, 'editPlan', { strengths: 'Ritar' });
    const fresh = { expectedVersion: 1, question: 'Ny fråga' };
    expect(await make(keeper, 'editPlan', fresh)).toMatchObject({ version: 4 });
    expect(
      await make(keeper, 'setGoal', { expectedVersion: 1, lifeArea: 'HEALTH', wording: 'Sova' }),
    ).toMatchObject({ version: 5 });
  });

  it('sent again after a lost answer leaves one record, whatever has happened meanwhile', async () => {
    const input = { idempotencyKey: randomUUID(), lifeArea: 'HEALTH', wording: 'Sova', expectedVersion: 1 };
    const first = await make(keeper, 'setGoal', input);
    await make(coordinator, 'closePlan', { reason: 'Flyttat' });
    expect(await make(keeper, 'setGoal', input)).toEqual(first);
    const { rows } = await kommun.world.sql('select wording from goal where plan_id = $1', [plan.id]);
    expect(rows).toHaveLength(2);
    expect(await moves()).toEqual(['BASELINE', 'SET_GOALS', 'CLOSE']);
  });

  it('made by several at once loses nothing: each is made, or told to be sent again', async () => {
    const wordings = Array.from({ length: 8 }, (_, place) => `Mål ${place}`);
    const answers = await Promise.all(
      wordings.map((wording, place) =>
        send(place % 2 ? keeper : coordinator, 'setGoal', { lifeArea: 'HEALTH', wording }),
      ),
    );
    const made = answers.filter(({ data }) => data?.change?.__typename === 'MunicipalPlanChanged');
    for (const { errors } of answers.filter((answer) => !made.includes(answer)))
      expect(errors?.[0]?.extensions.code).toBe('CONFLICT');
    const { rows } = await kommun.world.sql('select wording from goal where plan_id = $1', [plan.id]);
    expect(rows).toHaveLength(1 + made.length);
    expect(await moves()).toEqual(['BASELINE', ...made.map(() => 'SET_GOALS')]);
    expect(made.length).toBeGreaterThan(0);
  });

  it('is refused in the same bytes as a change of a plan that does not exist, whatever is changed', async () => {
    const { world } = kommun;
    const parts = {
      ...{ childId: plan.childId, planId: plan.id, goalId },
      ...(await planRecord(world, plan, goalId, await world.guardian(plan.childId))),
    };
    const nothing = Object.fromEntries(Object.keys(parts).map((key) => [key, randomUUID()])) as typeof parts;
    const unknown = realPlanChanges(nothing);
    for (const [mutation, { planId, ...input }] of Object.entries(realPlanChanges(parts))) {
      const about = (id: unknown) => (mutation === 'assessNeed' ? { planId: undefined } : { planId: id });
      for (const login of ['elevhalsa.farsta', 'habilitering.farsta', 'sekretariat.bussam']) {
        const real = await send(login, mutation, { ...input, ...about(planId) });
        const none = await send(login, mutation, { ...unknown[mutation], ...about(nothing.planId) });
        expect(real.text, mutation).toBe(none.text);
        expect(real.text, mutation).toContain('ChangeRefused');
      }
      // What is not in the plan is told to its keeper as what does not exist.
      if (mutation === 'assessNeed') continue;
      const foreign = await send(keeper, mutation, { ...unknown[mutation], planId: nothing.planId });
      expect(foreign.text, mutation).toContain('ChangeRefused');
    }
    expect(await moves()).toEqual(['BASELINE', 'FOLLOW_UP', 'ANSWER_NOTICE']);
  });

  it('refuses keys that are none, naming the argument', async () => {
    const { errors } = await send(keeper, 'setGoal', { goalId: 'ett mål' });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'input.goalId' });
  });

  it('in a service that is killed meanwhile is whole, or is not there', { timeout: 120_000 }, async () => {
    const { world } = kommun;
    await world.sql(`update plan set status = 'CALLED' where id = $1`, [plan.id]);
    const guardian = await world.guardian(plan.childId);
    await world.consent(plan.childId, [guardian], [RecordPart.PLAN], ['bup-farsta']);
    const meetingId = await world.meeting(plan, { [await world.party(plan)]: 'INVITED' });
    const authorization = `Bearer ${await testToken(keeper)}`;
    const keys = Array.from({ length: 5 }, () => randomUUID());
    let told = 0;
    const callUntilKilled = async (url: string) => {
      for (;;) {
        const text = randomUUID();
        const decisions = keys.map((id) => ({ id, wording: text, responsible: 'SCHOOL' }));
        const given = { meetingId, attendance: [], decisions, notes: text };
        const input = { planId: plan.id, idempotencyKey: text, ...given };
        const query =
          'mutation ($input: HoldMeetingInput!) { change: holdMeeting(input: $input) { __typename ... on MunicipalPlanChanged { version } } }';
        const answer = await sendAsGateway(url, { authorization }, { query, variables: { input } }).catch(
          () => undefined,
        );
        if (!answer) return;
        if (answer.data?.change?.__typename === 'MunicipalPlanChanged') told += 1;
      }
    };
    for (let round = 0; round < 4; round += 1) {
      const service = await BuiltService.start('kommun', await findFreePort(), kommun.appUrl, {});
      const before = told;
      const call = callUntilKilled(service.url);
      while (told === before) await pause(5);
      await pause(randomInt(5, 120));
      await service.kill();
      await call;
    }
    const { rows } = await world.sql(
      `select m.notes, p.version, (select count(*)::int from plan_change c where c.plan_id = p.id) as changes,
              (select count(*)::int from plan_change c where c.plan_id = p.id and c.move = 'HOLD_MEETING') as held,
              (select array_agg(d.wording) from meeting_decision d where d.plan_id = p.id and d.dropped_on is null) as decisions,
              (select count(*)::int from meeting_decision d where d.plan_id = p.id) as written
         from plan p join plan_meeting m on m.plan_id = p.id where p.id = $1`,
      [plan.id],
    );
    const [{ notes, version, changes, held, decisions, written }] = rows;
    expect(decisions).toEqual(Array(5).fill(notes));
    expect({ version, written }).toEqual({ version: changes, written: 5 });
    // What was answered is there; what was there when the service died need not have been answered.
    expect(held).toBeGreaterThanOrEqual(told);
    expect(held).toBeLessThanOrEqual(told + 4);
  });
});
