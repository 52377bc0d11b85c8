import { randomUUID } from 'node:crypto';
import { RecordPart } from '@samsyn/disclosure/record-part';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { TestPlan } from '../../../../services/kommun/test/world.js';
import { impatient, startBothOwners } from './both-owners.js';

const { HEALTH_CARE, PLAN } = RecordPart;
const social = 'socialtjanst.farsta';
const clinic = 'bup.farsta';

const shown = `query ($id: ID!) { plan(id: $id) { id status goals { id status careAcceptedCount careInterventions { title } }
  parties { id answer } careAnswer { answer }
  municipalInterventions { title status goalId } careInterventions { title status goalId } } }`;

describe('a plan that both owners write, by the gateway', () => {
  let owners: Awaited<ReturnType<typeof startBothOwners>>;
  let plan: TestPlan;
  let goalId: string;
  let partyId: string;

  beforeAll(async () => {
    owners = await startBothOwners({ subgraphTimeout: impatient });
    // What a service does but once, at its first question, is not what is timed here.
    for (const login of [social, clinic]) await owners.ask(login, shown, { id: randomUUID() });
  });
  afterAll(() => owners.stop());
  beforeEach(async () => {
    const { world, records } = owners;
    const childId = await world.child();
    plan = await world.plan(childId);
    goalId = await world.goal(plan);
    partyId = await world.party(plan, { answer: 'WAITING' });
    await world.assign(social, childId, 'soc-farsta');
    await world.disclose(childId, PLAN, 'bup-farsta');
    await records.insert('child', {
      ...{ id: childId, identity_number: Buffer.alloc(1), protected_identity: false },
    });
    await records.insert('record_owner', {
      ...{ child_id: childId, part: HEALTH_CARE, unit_id: 'bup-farsta', authority: 'slso' },
    });
    const works = { subject: clinic, subject_name: clinic, unit_id: 'bup-farsta', authority: 'slso' };
    await records.insert('assignment', {
      ...{ child_id: childId, id: randomUUID(), ...works, from_on: '2020-01-01' },
    });
    for (const way of [owners.ways.kommun, owners.ways.region]) way.take();
  });

  const change = (login: string, mutation: string, input: object) => {
    const type = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input`;
    return owners.ask(
      login,
      `mutation ($input: ${type}!) { change: ${mutation}(input: $input) { __typename ... on InvalidInput { problems { field code } } } }`,
      { input: { planId: plan.id, idempotencyKey: randomUUID(), ...input } },
    );
  };
  const see = async (login = clinic) => (await owners.ask(login, shown, { id: plan.id })).data.plan;
  const kbt = () => ({
    ...{ title: 'KBT', unitId: 'bup-farsta', goalId, accept: true, idempotencyKey: randomUUID() },
  });
  const team = () => ({
    ...{ title: 'Team', unitId: 'soc-farsta', form: 'SERVICE', goalId, idempotencyKey: randomUUID() },
  });
  const madeIn = { kommun: 'MunicipalPlanChanged', region: 'CarePlanChanged' };

  it('gets the region’s first intervention: the region asks the graph whose plan it is, and never waits for itself', async () => {
    const { data, errors } = await change(clinic, 'offerCareIntervention', kbt());
    expect(errors?.map(({ extensions }) => extensions.code)).toBeUndefined();
    expect(data.change.__typename).toBe(madeIn.region);
    expect([owners.ways.kommun.take(), owners.ways.region.take()]).toEqual([1, 1]);
    expect(await see()).toMatchObject({
      goals: [{ careAcceptedCount: 1, careInterventions: [{ title: 'KBT' }] }],
      careAnswer: { answer: 'WAITING' },
    });
  });

  it('is not written in by the region for those whom the municipality shows nothing', async () => {
    await owners.world.sql('delete from disclosure where child_id = $1', [plan.childId]);
    const { data } = await change(clinic, 'offerCareIntervention', kbt());
    expect(data.change.__typename).toBe('ChangeRefused');
    expect(await owners.records.sql('select 1 from care_plan_part where plan_id = $1', [plan.id])).toEqual(
      [],
    );
  });

  it.each([
    ['region', clinic, 'offerCareIntervention', kbt, 'careInterventions'],
    ['kommun', social, 'offerMunicipalIntervention', team, 'municipalInterventions'],
  ] as const)(
    'has one record of a change in the %s whose answer was lost, and that was sent again',
    async (owner, login, mutation, make, field) => {
      const input = make();
      // Whatever this owner's service answers to others is let through: only the answer to the change is lost.
      owners.ways[owner].keepAnswers();
      const lost = await change(login, mutation, input);
      owners.ways[owner].letGo();
      expect(lost.errors?.[0]?.extensions.code).toBe('SUBGRAPH_TIMEOUT');
      const again = await change(login, mutation, input);
      expect(again.data.change.__typename).toBe(madeIn[owner]);
      expect((await see(login))[field]).toHaveLength(1);
    },
    4 * impatient + 10_000,
  );

  it('tells, after the region fell between two writes, what each has; and what is sent again repairs it', async () => {
    const notice = { partyId, answer: 'ACCEPTED', idempotencyKey: randomUUID() };
    const answer = { unitId: 'bup-farsta', answer: 'ACCEPTED', idempotencyKey: randomUUID() };
    expect((await change(clinic, 'answerNotice', notice)).data.change.__typename).toBe(madeIn.kommun);
    await owners.kill('region');
    const lost = await change(clinic, 'answerCarePlan', answer);
    expect(lost.data?.change ?? null).toBeNull();
    expect(lost.errors?.[0]?.extensions.code).toBe('SUBGRAPH_UNREACHABLE');
    await owners.start('region');
    expect(await see()).toMatchObject({ parties: [{ answer: 'ACCEPTED' }], careAnswer: null });

    for (const _ of ['again', 'and again']) {
      expect((await change(clinic, 'answerNotice', notice)).data.change.__typename).toBe(madeIn.kommun);
      expect((await change(clinic, 'answerCarePlan', answer)).data.change.__typename).toBe(madeIn.region);
    }
    expect(await see()).toMatchObject({
      parties: [{ answer: 'ACCEPTED' }],
      careAnswer: { answer: 'ACCEPTED' },
    });
    const changes = await owners.records.sql(
      `select 1 from plan_change where plan_id = $1 and move <> 'BASELINE'`,
      [plan.id],
    );
    expect(changes).toHaveLength(1);
  }, 30_000);

  it('takes nothing from the region while the municipality has fallen, and then what is sent again', async () => {
    const input = kbt();
    await owners.kill('kommun');
    const { data } = await change(clinic, 'offerCareIntervention', input);
    expect(data.change).toMatchObject({ problems: [{ field: 'planId', code: 'NOT_VERIFIED' }] });
    expect(await owners.records.sql('select 1 from care_plan_part where plan_id = $1', [plan.id])).toEqual(
      [],
    );
    await owners.start('kommun');
    expect((await change(clinic, 'offerCareIntervention', input)).data.change.__typename).toBe(madeIn.region);
    expect((await see()).careInterventions).toHaveLength(1);
  }, 30_000);

  it('shows a care intervention whose goal has been given up, or whose plan has ended, in which nothing more is reported', async () => {
    await change(clinic, 'offerCareIntervention', kbt());
    await owners.world.sql(`update goal set status = 'ABANDONED' where id = $1`, [goalId]);
    await owners.world.sql(`update plan set status = 'CLOSED' where id = $1`, [plan.id]);
    expect(await see()).toMatchObject({
      status: 'CLOSED',
      goals: [{ id: goalId, status: 'ABANDONED', careInterventions: [{ title: 'KBT' }] }],
      careInterventions: [{ goalId, status: 'ACCEPTED' }],
    });
    // A goal that is no more, in whatever way: the intervention stays with the plan as a whole.
    await owners.world.sql('delete from goal where id = $1', [goalId]);
    expect(await see()).toMatchObject({ goals: [], careInterventions: [{ goalId, title: 'KBT' }] });
    const [row] = await owners.records.sql('select id from care_intervention where plan_id = $1', [plan.id]);
    const ends = { interventionId: row?.id, step: 'END', outcome: 'Planen är avslutad' };
    expect((await change(clinic, 'reportCareIntervention', ends)).data.change).toMatchObject({
      problems: [{ field: 'planId', code: 'NOT_IN_THIS_STATE' }],
    });
    await owners.world.sql(`update plan set status = 'ACTIVE' where id = $1`, [plan.id]);
    expect((await change(clinic, 'reportCareIntervention', ends)).data.change.__typename).toBe(madeIn.region);
    expect(await see()).toMatchObject({ careInterventions: [{ status: 'ENDED' }] });
  });
});
