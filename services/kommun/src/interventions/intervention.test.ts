import { randomUUID } from 'node:crypto';
import { RecordPart } from '@samsyn/disclosure/record-part';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startKommun } from '../../test/kommun.js';
import { changePlan } from '../../test/plan-changes.js';
import { day, type TestPlan } from '../../test/world.js';

const keeper = 'socialtjanst.farsta';
const school = 'elevhalsa.farsta';
const made = { __typename: 'MunicipalPlanChanged' };
const refused = { __typename: 'ChangeRefused' };
const problem = (field: string, code: string) => ({ problems: [{ field, code }] });

describe('an intervention of the municipality’s', () => {
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
    await world.assign(school, childId, 'elevhalsa-farsta');
    for (const unit of ['elevhalsa-farsta', 'bup-farsta'])
      await world.disclose(childId, RecordPart.PLAN, unit, { until_on: day(30) });
  });

  const change = (login: string, mutation: string, input: object) =>
    changePlan(kommun, login, mutation, { planId: plan.id, ...input });
  const offer = (login: string, input: object = {}) =>
    change(login, 'offerMunicipalIntervention', {
      ...{ title: 'Resurs i klassrummet', form: 'SCHOOL_SUPPORT', unitId: 'elevhalsa-farsta', ...input },
    });
  const rows = async () =>
    (
      await kommun.world.sql('select * from municipal_intervention where plan_id = $1 order by title', [
        plan.id,
      ])
    ).rows;
  const shown = async (login = keeper) =>
    (
      await kommun.ask(
        login,
        `query ($id: ID!) { plan(id: $id) { viewerCanOfferMunicipalIntervention
           goals { coverage municipalInterventions { title } }
           municipalInterventions { title status partyKind doneBy form offeredOn answeredOn endedOn outcome progress
             from until declineReason declinedOn unit { id } } } }`,
        { id: plan.id },
      )
    ).data.plan;

  it('is offered by the unit’s own staff, and may be accepted at once', async () => {
    expect(await offer(school, { goalId, accept: true, from: day(1), until: day(90) })).toMatchObject(made);
    expect(await shown()).toMatchObject({
      goals: [{ municipalInterventions: [{ title: 'Resurs i klassrummet' }] }],
      municipalInterventions: [
        {
          ...{ status: 'ACCEPTED', partyKind: 'STUDENT_HEALTH', form: 'SCHOOL_SUPPORT', offeredOn: day(0) },
          ...{ answeredOn: day(0), from: day(1), until: day(90), unit: { id: 'elevhalsa-farsta' } },
        },
      ],
    });
  });

  it('is offered by the plan’s keeper for a unit that is a party, which answers for itself', async () => {
    expect(await offer(keeper)).toMatchObject(problem('unitId', 'UNKNOWN'));
    const party = await kommun.world.party(plan, { kind: 'STUDENT_HEALTH', unit_id: 'elevhalsa-farsta' });
    expect(await offer(keeper, { accept: true })).toMatchObject(problem('accept', 'NOT_READY'));
    expect(await offer(keeper)).toMatchObject(made);
    const [row] = await rows();
    expect(row).toMatchObject({ status: 'OFFERED', unit_id: 'elevhalsa-farsta', answered_on: null });
    const yes = { interventionId: row.id, answer: 'ACCEPTED' };
    expect(await change(keeper, 'answerMunicipalIntervention', yes)).toEqual(refused);
    expect(await change(school, 'answerMunicipalIntervention', yes)).toMatchObject(made);
    await kommun.world.sql('update plan_party set left_on = current_date where id = $1', [party]);
    expect(await offer(keeper)).toMatchObject(problem('unitId', 'UNKNOWN'));
  });

  it('is offered neither for a care unit, by anybody, nor by those who only read the plan', async () => {
    expect(await offer('bup.farsta')).toEqual(refused);
    expect(await offer('bup.farsta', { unitId: 'bup-farsta' })).toMatchObject(problem('unitId', 'UNKNOWN'));
    await kommun.world.party(plan, { unit_id: 'bup-farsta' });
    expect(await offer(keeper, { unitId: 'bup-farsta' })).toMatchObject(problem('unitId', 'UNKNOWN'));
    expect(await offer(school, { unitId: 'soc-farsta' })).toEqual(refused);
    expect(await rows()).toEqual([]);
  });

  it.each(['socialtjanst.tyreso', 'habilitering.farsta', 'sekretariat.bussam'])(
    'is refused to %s, alike for a plan there is and one there is not',
    async (login) => {
      expect(await offer(login)).toEqual(refused);
      expect(await offer(login, { planId: randomUUID() })).toEqual(refused);
    },
  );

  it('serves a goal of its own plan that is not abandoned, in a plan that has not ended', async () => {
    const other = await kommun.world.goal(await kommun.world.plan(plan.childId));
    expect(await offer(school, { goalId: other })).toMatchObject(problem('goalId', 'UNKNOWN'));
    const abandoned = await kommun.world.goal(plan, { status: 'ABANDONED' });
    expect(await offer(school, { goalId: abandoned })).toMatchObject(problem('goalId', 'NOT_IN_THIS_STATE'));
    await kommun.world.sql(`update plan set status = 'CLOSED' where id = $1`, [plan.id]);
    expect(await offer(school)).toMatchObject(problem('planId', 'NOT_IN_THIS_STATE'));
    expect(await shown()).toMatchObject({ viewerCanOfferMunicipalIntervention: false });
  });

  it('goes from offer to end, with what was said on the way; a no can be taken back', async () => {
    await offer(school, { goalId, from: day(-2) });
    const [{ id: interventionId }] = await rows();
    const answer = (input: object) =>
      change(school, 'answerMunicipalIntervention', { interventionId, ...input });
    const report = (input: object) =>
      change(school, 'reportMunicipalIntervention', { interventionId, ...input });
    const stands = async () => (await shown()).municipalInterventions[0];

    expect(await answer({ answer: 'DECLINED' })).toMatchObject(problem('reason', 'REQUIRED'));
    await answer({ answer: 'DECLINED', reason: 'Ingen personal' });
    expect(await stands()).toMatchObject({
      ...{ status: 'DECLINED', declineReason: 'Ingen personal', declinedOn: day(0) },
    });
    await answer({ answer: 'ACCEPTED', until: day(30) });
    expect(await stands()).toMatchObject({
      ...{ status: 'ACCEPTED', declineReason: null, declinedOn: null, until: day(30), from: day(-2) },
    });
    expect(await report({ step: 'START', from: day(3) })).toMatchObject(problem('from', 'IN_THE_FUTURE'));
    await report({ step: 'START' });
    await report({ step: 'REPORT', progress: '4 av 10', until: null });
    expect(await stands()).toMatchObject({
      ...{ status: 'ONGOING', from: day(-2), until: null, progress: '4 av 10' },
    });
    expect(await report({ step: 'END' })).toMatchObject(problem('outcome', 'REQUIRED'));
    await report({ step: 'END', outcome: 'Hon går i skolan' });
    expect(await stands()).toMatchObject({
      ...{ status: 'ENDED', endedOn: day(0), outcome: 'Hon går i skolan', progress: '4 av 10' },
    });
    await report({ step: 'RESUME' });
    expect(await stands()).toMatchObject({ status: 'ONGOING', endedOn: null, from: day(-2) });
  });

  it('of the family, or of others, is recorded by the keeper, and covers no goal', async () => {
    const mother = { title: 'Läser en bok varje kväll', by: 'FAMILY', unitId: null, form: null, goalId };
    expect(await offer(keeper, { ...mother, from: day(0), accept: true })).toMatchObject(made);
    const club = { ...mother, title: 'Provar fotboll', by: 'OTHER', from: day(1) };
    expect(await offer(keeper, club)).toMatchObject(problem('doneBy', 'REQUIRED'));
    expect(await offer(keeper, { ...club, doneBy: 'Farsta FF', unitId: 'soc-farsta' })).toMatchObject(
      problem('unitId', 'UNKNOWN'),
    );
    expect(await offer(keeper, { ...club, doneBy: 'Farsta FF' })).toMatchObject(made);
    expect(await offer(school, mother)).toEqual(refused);
    expect(await shown()).toMatchObject({
      goals: [{ coverage: 'UNKNOWN' }],
      municipalInterventions: [
        { status: 'ACCEPTED', partyKind: 'FAMILY', unit: null, form: 'NOT_MUNICIPAL' },
        { status: 'OFFERED', partyKind: 'OTHER', unit: null, doneBy: 'Farsta FF' },
      ],
    });
    const [{ id: interventionId }] = await rows();
    const begun = { interventionId, step: 'START' };
    expect(await change(keeper, 'reportMunicipalIntervention', begun)).toMatchObject(made);
  });

  it('sent again after a lost answer leaves one; the same key with other words is told', async () => {
    const sent = { idempotencyKey: randomUUID(), goalId };
    const first = await offer(school, sent);
    expect(await offer(school, sent)).toEqual(first);
    expect(await offer(school, { ...sent, title: 'Annat' })).toMatchObject(
      problem('idempotencyKey', 'USED_FOR_OTHER'),
    );
    expect(await rows()).toHaveLength(1);
  });

  it('tells a conflict when the same one was moved since, and none when another was', async () => {
    await offer(school);
    await offer(school, { title: 'Annat' });
    const [other, first] = await rows();
    const accept = (id: string, expectedVersion?: number) =>
      change(school, 'answerMunicipalIntervention', {
        interventionId: id,
        answer: 'ACCEPTED',
        expectedVersion,
      });
    await accept(other.id);
    expect(await accept(first.id, 3)).toMatchObject({ ...made, version: 5 });
    expect(
      await change(school, 'answerMunicipalIntervention', {
        ...{ interventionId: first.id, answer: 'DECLINED', reason: 'x', expectedVersion: 4 },
      }),
    ).toEqual({ __typename: 'MunicipalVersionConflict', version: 5, since: [5] });
    expect(await rows()).toMatchObject([{ status: 'ACCEPTED' }, { status: 'ACCEPTED' }]);
  });
});
