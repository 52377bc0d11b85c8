import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startKommun } from '../../../test/kommun.js';
import { changePlan } from '../../../test/plan-changes.js';
import { day, type TestPlan } from '../../../test/world.js';

const keeper = 'socialtjanst.farsta';

describe('what a change of a plan says', () => {
  let kommun: Awaited<ReturnType<typeof startKommun>>;
  let plan: TestPlan;

  beforeAll(async () => {
    kommun = await startKommun();
  });
  afterAll(() => kommun.stop());
  beforeEach(async () => {
    kommun.otherOwner.become('answers');
    kommun.otherOwner.takeAsked();
    const childId = await kommun.world.child();
    plan = await kommun.world.plan(childId);
    await kommun.world.assign(keeper, childId, 'soc-farsta');
  });

  const make = (mutation: string, input: object) =>
    changePlan(kommun, keeper, mutation, { planId: plan.id, ...input });
  const problem = (field: string, code: string) => ({ problems: [{ field, code }] });
  const versions = async () =>
    (await kommun.world.sql('select version from plan_change where plan_id = $1', [plan.id])).rows.length;
  const parties = async () =>
    (await kommun.world.sql('select unit_id as unit from plan_party where plan_id = $1', [plan.id])).rows;

  it.each([
    ['bup-finns-inte', 'CHILD_PSYCHIATRY', 'unitId'],
    ['skola-xx', 'SCHOOL', 'unitId'],
    ['bup-bromma', 'HABILITATION', 'kind'],
    ['soc-farsta', 'STUDENT_HEALTH', 'kind'],
  ])('is no party %s as %s: there is no such unit, or it is not that', async (unitId, kind, field) => {
    expect(await make('addParty', { unitId, kind })).toMatchObject(problem(field, 'UNKNOWN'));
    expect(await parties()).toEqual([]);
  });

  it('is a party of the region only as the region has said, and nothing while it cannot be asked', async () => {
    const bup = { unitId: 'bup-bromma', kind: 'CHILD_PSYCHIATRY' };
    kommun.otherOwner.become('is away');
    expect(await make('addParty', bup)).toMatchObject(problem('unitId', 'NOT_VERIFIED'));
    expect(await make('addParty', { unitId: 'soc-farsta', kind: 'SOCIAL_SERVICES' })).toMatchObject({
      __typename: 'MunicipalPlanChanged',
    });
    kommun.otherOwner.become('answers');
    kommun.otherOwner.takeAsked();
    expect(await make('addParty', bup)).toMatchObject({ __typename: 'MunicipalPlanChanged' });
    const asked = kommun.otherOwner.takeAsked();
    expect(asked).toMatchObject([{ authorization: expect.stringMatching(/^Bearer /), ids: ['bup-bromma'] }]);
    expect(await parties()).toHaveLength(2);
  });

  it('is done on no day before the meeting that decided it', async () => {
    const meetingId = await kommun.world.meeting(plan, {});
    const decisionId = '0ac4b1f2-6c53-4f55-9c4e-3a52c3a3f5d1';
    await kommun.world.insert('meeting_decision', {
      ...{ child_id: plan.childId, plan_id: plan.id, id: decisionId, meeting_id: meetingId, position: 1 },
      ...{ wording: 'Bokar tid', responsible: 'SOCIAL_SERVICES', unit_id: 'soc-farsta' },
    });
    for (const doneOn of ['1900-01-01', day(-31)])
      expect(await make('completeDecision', { decisionId, doneOn })).toMatchObject(
        problem('doneOn', 'BEFORE_START'),
      );
    expect(await make('completeDecision', { decisionId, doneOn: day(-30) })).toMatchObject({ version: 2 });
  });

  it('was neither said by the child, nor assessed, before the child was born', async () => {
    const words = (childsWordsOn: string) => make('editPlan', { childsWords: 'Rita', childsWordsOn });
    expect(await words('2015-03-13')).toMatchObject(problem('childsWordsOn', 'BEFORE_START'));
    expect(await words('2020-01-01')).toMatchObject({ version: 2 });
    await make('closePlan', { reason: 'Flyttat' });
    const need = await changePlan(kommun, keeper, 'assessNeed', {
      ...{ childId: plan.childId, reasons: ['DISABILITY'], question: 'Hur?', needAssessedOn: '1900-01-01' },
      ...{ initiatedBy: 'SCHOOL', coordinatingUnitId: 'soc-farsta' },
    });
    expect(need).toMatchObject(problem('needAssessedOn', 'BEFORE_START'));
  });

  it('of a goal that says so already is told as made, and makes no version', async () => {
    const goalId = await kommun.world.goal(plan, { measure: 'Dagar' });
    await kommun.world.goal(plan, { position: 2 });
    const same = {
      ...{ goalId, lifeArea: 'LEARNING', wording: ' Tillbaka till skolan ', measure: 'Dagar' },
      ...{ status: 'OPEN', position: 1, current: '' },
    };
    for (const input of [{ goalId }, same])
      expect(await make('setGoal', input)).toEqual({ __typename: 'MunicipalPlanChanged', version: 1 });
    expect((await kommun.world.log()).at(-1)?.action).not.toBe('CHANGE_PLAN');
    expect(await make('setGoal', { ...same, position: 2 })).toMatchObject({ version: 2 });
    expect(await make('setGoal', { ...same, position: 2, measure: null })).toMatchObject({ version: 3 });
  });

  it('cannot have been written on a version that there is not yet', async () => {
    const goal = { lifeArea: 'HEALTH', wording: 'Sova' };
    expect(await make('setGoal', { ...goal, expectedVersion: 2 })).toMatchObject(
      problem('expectedVersion', 'UNKNOWN'),
    );
    expect(await versions()).toBe(1);
    expect(await make('setGoal', { ...goal, expectedVersion: 1 })).toMatchObject({ version: 2 });
  });
});
