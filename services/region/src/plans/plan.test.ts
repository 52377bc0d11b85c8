import { RecordPart } from '@samsyn/disclosure/record-part';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aChild } from '../../test/children.js';
import { bup, habilitation } from '../../test/clinics.js';
import { accepted, aPlan, declined, type TestPlan, waiting } from '../../test/plans.js';
import { day, type Row } from '../../test/records.js';
import { type Region, startRegion } from '../../test/region.js';

const planFields = `... on Plan { id
  careInterventions { id title status partyKind goalId from until progress declineReason declinedOn unit { id ... on CareUnit { name } } }
  careAnswer { answer answeredOn comment unit { id name } }
  careReferrals { id purpose sentOn status from { __typename id } plan { id } answers { unit { id } outcome reason answeredOn } }
  careGapFacts { goals { goalId acceptedCount } declinedReferrals { referralId purpose toKinds since goalId }
    declinedInterventions { interventionId goalId partyKind since } takenOn { goalId from }
    left { partyKind since } consentEnd { since lastDay keeper } } }`;
const goalFields = '... on Goal { id careInterventions { title } careAcceptedCount }';

describe('the region’s part of a plan', () => {
  let region: Region;
  beforeAll(async () => {
    region = await startRegion();
  });
  afterAll(() => region.stop());

  const readPlan = async ({ id }: { id: string }, login = bup.staff) => {
    const { data, errors } = await region.askEntities(login, planFields, [{ __typename: 'Plan', id }]);
    expect(errors).toBeUndefined();
    return data._entities[0];
  };
  const readGoal = async (plan: TestPlan, goal: string, login = bup.staff) => {
    const { data } = await region.askEntities(login, goalFields, [
      { __typename: 'Goal', id: plan.goals[goal] ?? goal, planId: plan.id },
    ]);
    return data._entities[0];
  };

  it('shows who does what, the earliest first, and what was declined and why', async () => {
    const ebba = await aChild().with(bup).in(region.records);
    const plan = await aPlan()
      .for(ebba)
      .doing('Föräldrautbildning', { by: habilitation, status: 'ACCEPTED', more: { from_on: day(53) } })
      .doing('KBT mot skolångest', {
        towards: 'school',
        more: { from_on: day(-40), until_on: day(80), progress: '4 av 10' },
      })
      .doing('Sömnskola', {
        towards: 'sleep',
        status: 'DECLINED',
        more: { decline_reason: 'primärvårdens uppdrag', declined_on: day(-42) },
      })
      .in(region.records);
    const { careInterventions } = await readPlan(plan);
    expect(careInterventions).toEqual([
      {
        id: plan.interventions['KBT mot skolångest'],
        title: 'KBT mot skolångest',
        status: 'ONGOING',
        partyKind: 'CHILD_PSYCHIATRY',
        goalId: plan.goals.school,
        from: day(-40),
        until: day(80),
        progress: '4 av 10',
        declineReason: null,
        declinedOn: null,
        unit: { id: 'bup-farsta', name: 'BUP Farsta' },
      },
      expect.objectContaining({
        title: 'Föräldrautbildning',
        goalId: null,
        unit: { id: 'hab-farsta', name: expect.any(String) },
      }),
      expect.objectContaining({
        title: 'Sömnskola',
        declineReason: 'primärvårdens uppdrag',
        declinedOn: day(-42),
      }),
    ]);
  });

  it('shows what the region answered to the notice, also while it has not', async () => {
    const child = await aChild().with(bup).in(region.records);
    const answered = await aPlan().for(child).answered({ comment: 'Vi kommer.' }).in(region.records);
    expect((await readPlan(answered)).careAnswer).toEqual({
      answer: 'ACCEPTED',
      answeredOn: day(-50),
      comment: 'Vi kommer.',
      unit: { id: 'bup-farsta', name: 'BUP Farsta' },
    });
    const silent = await aPlan()
      .for(child)
      .answered({ answer: 'WAITING', answered_on: null })
      .in(region.records);
    expect((await readPlan(silent)).careAnswer).toMatchObject({ answer: 'WAITING', answeredOn: null });
  });

  it('holds nothing of another plan of the same child', async () => {
    const child = await aChild().with(bup).in(region.records);
    const old = await aPlan()
      .for(child)
      .doing('Utredning', { towards: 'school' })
      .referring('Logoped', { 'hab-farsta': declined(day(-1), 'väntetid') })
      .in(region.records);
    const now = await aPlan().for(child).in(region.records);
    expect(await readPlan(now)).toMatchObject({
      careInterventions: [],
      careReferrals: [],
      careGapFacts: {
        ...{ goals: [], declinedReferrals: [], declinedInterventions: [], takenOn: [], left: [] },
        consentEnd: null,
      },
    });
    expect(await readPlan(old)).toMatchObject({
      careInterventions: [{ title: 'Utredning' }],
      careReferrals: [{ purpose: 'Logoped' }],
      careGapFacts: { goals: [{ acceptedCount: 1 }], declinedReferrals: [{ purpose: 'Logoped' }] },
    });
  });

  describe('referrals', () => {
    it('are shown with each answer, the newest first, and say where they stand', async () => {
      const plan = await aPlan()
        .for(await aChild().with(bup).in(region.records))
        .referring('Stöd till föräldrarna', {
          'hab-farsta': declined(day(-18), 'väntetid'),
          'bup-farsta': declined(day(-25), 'annat uppdrag'),
        })
        .referring('Utredning', { 'bup-farsta': accepted, 'hab-farsta': waiting }, { sent_on: day(-3) })
        .referring(
          'Sömn',
          { 'bup-farsta': declined(day(-2), 'nej'), 'hab-farsta': waiting },
          { sent_on: day(-9) },
        )
        .in(region.records);
      const { careReferrals } = await readPlan(plan);
      expect(careReferrals).toMatchObject([
        { purpose: 'Utredning', status: 'ACCEPTED' },
        { purpose: 'Sömn', status: 'WAITING' },
        { purpose: 'Stöd till föräldrarna', status: 'DECLINED_BY_ALL' },
      ]);
      expect(careReferrals[2]).toEqual({
        id: plan.referrals['Stöd till föräldrarna'],
        purpose: 'Stöd till föräldrarna',
        sentOn: day(-30),
        status: 'DECLINED_BY_ALL',
        from: { __typename: 'MunicipalUnit', id: 'soc-farsta' },
        plan: { id: plan.id },
        answers: [
          { unit: { id: 'bup-farsta' }, outcome: 'DECLINED', reason: 'annat uppdrag', answeredOn: day(-25) },
          { unit: { id: 'hab-farsta' }, outcome: 'DECLINED', reason: 'väntetid', answeredOn: day(-18) },
        ],
      });
    });

    it('that nobody has been asked about are waiting, not declined', async () => {
      const plan = await aPlan()
        .for(await aChild().with(bup).in(region.records))
        .referring('Ingen frågad', {})
        .in(region.records);
      const { careReferrals, careGapFacts } = await readPlan(plan);
      expect(careReferrals).toMatchObject([{ status: 'WAITING', answers: [] }]);
      expect(careGapFacts.declinedReferrals).toEqual([]);
    });
  });

  describe('what gaps are computed from', () => {
    it('counts what is accepted or ongoing for each goal, and tells of referrals that all declined', async () => {
      const plan = aPlan().for(await aChild().with(bup).in(region.records));
      const { goals, ...saved } = await plan
        .doing('KBT', { towards: 'school' })
        .doing('Samtal', { towards: 'school', status: 'ACCEPTED' })
        .doing('Avslutat', { towards: 'school', status: 'ENDED' })
        .doing('Sömnskola', { towards: 'sleep', status: 'DECLINED' })
        .doing('Erbjudet', { towards: 'sleep', status: 'OFFERED' })
        .doing('Hela planen')
        .referring(
          'Nej av alla',
          {
            'hab-farsta': declined(day(-18), 'a'),
            'bup-farsta': declined(day(-25), 'b'),
            'bup-bromma': declined(day(-20), 'c'),
          },
          { goal_id: plan.goal('sleep') },
        )
        .referring('En svarade ja', { 'bup-farsta': accepted, 'hab-farsta': declined(day(-4), 'd') })
        .referring('En har inte svarat', { 'bup-farsta': waiting, 'hab-farsta': declined(day(-4), 'e') })
        .in(region.records);
      const { careGapFacts } = await readPlan(saved);
      expect(careGapFacts.goals).toHaveLength(2);
      expect(careGapFacts.goals).toEqual(
        expect.arrayContaining([
          { goalId: goals.school, acceptedCount: 2 },
          { goalId: goals.sleep, acceptedCount: 0 },
        ]),
      );
      expect(careGapFacts.declinedReferrals).toEqual([
        {
          referralId: saved.referrals['Nej av alla'],
          purpose: 'Nej av alla',
          toKinds: ['CHILD_PSYCHIATRY', 'HABILITATION'],
          since: day(-18),
          goalId: goals.sleep,
        },
      ]);
    });

    it('counts as taken on what goes on now, or begins within a month, and nothing that is over', async () => {
      const plan = await aPlan()
        .for(await aChild().with(bup).in(region.records))
        .doing('Snart', { towards: 'sleep', status: 'ACCEPTED', more: { from_on: day(30) } })
        .doing('Sista dagen', { towards: 'sleep', more: { from_on: day(-60), until_on: day(0) } })
        .doing('Om en dag mer', { towards: 'sleep', status: 'ACCEPTED', more: { from_on: day(31) } })
        .doing('År 2199', { towards: 'school', status: 'ACCEPTED', more: { from_on: '2199-01-01' } })
        .doing('Över', { towards: 'school', more: { from_on: day(-60), until_on: day(-1) } })
        .in(region.records);
      const { careGapFacts } = await readPlan(plan);
      const { school, sleep } = plan.goals;
      expect(careGapFacts.goals).toEqual(
        expect.arrayContaining([
          { goalId: school, acceptedCount: 0 },
          { goalId: sleep, acceptedCount: 2 },
        ]),
      );
      expect(careGapFacts.takenOn).toEqual([
        { goalId: sleep, from: day(-60) },
        { goalId: sleep, from: day(30) },
      ]);
      expect(await readGoal(plan, 'school')).toMatchObject({ careAcceptedCount: 0 });
      expect(await readGoal(plan, 'sleep')).toMatchObject({ careAcceptedCount: 2 });
    });

    it('tells what was declined and what was taken on by key and day, and no word of what', async () => {
      const plan = await aPlan()
        .for(await aChild().with(bup).in(region.records))
        .doing('Sömnskola', { towards: 'sleep', status: 'DECLINED', more: { declined_on: day(-12) } })
        .doing('Utan dag', { towards: 'sleep', status: 'DECLINED' })
        .doing('Grupp', { by: habilitation, status: 'DECLINED', more: { declined_on: day(-20) } })
        .doing('KBT', { towards: 'sleep', more: { from_on: day(-30) } })
        .doing('Samtal', { towards: 'school', status: 'ACCEPTED' })
        .in(region.records);
      const { careGapFacts } = await readPlan(plan);
      expect(careGapFacts.declinedInterventions).toEqual([
        {
          ...{ interventionId: plan.interventions.Grupp, goalId: null, partyKind: 'HABILITATION' },
          since: day(-20),
        },
        {
          ...{ interventionId: plan.interventions.Sömnskola, goalId: plan.goals.sleep },
          ...{ partyKind: 'CHILD_PSYCHIATRY', since: day(-12) },
        },
      ]);
      expect(careGapFacts.takenOn).toEqual([
        { goalId: plan.goals.sleep, from: day(-30) },
        { goalId: plan.goals.school, from: null },
      ]);
      expect(JSON.stringify(careGapFacts)).not.toMatch(/Sömnskola|Grupp|KBT/);
    });

    it('tells since when a function of the plan has nobody left, and of no other that the child has met', async () => {
      const gone = { until_on: day(-9) };
      const child = await aChild()
        .with(bup)
        .treatedBy({ ...habilitation, staff: 'one' }, gone)
        .treatedBy(
          { ...habilitation, staff: 'another' },
          { until_on: null, ended_at: new Date(`${day(-4)}T12:00:00Z`) },
        )
        .treatedBy(
          { unit: 'bumm-farsta', provider: 'vardval-bumm', kind: 'PAEDIATRICS', staff: 'third' },
          gone,
        )
        .in(region.records);
      const { careGapFacts } = await readPlan(
        await aPlan().for(child).doing('Grupp', { by: habilitation }).doing('KBT').in(region.records),
      );
      // The last of two to leave; of BUP somebody is there; paediatrics has no part in the plan.
      expect(careGapFacts.left).toEqual([{ partyKind: 'HABILITATION', since: day(-4) }]);
    });

    it('tells when the consent that the region’s part is released on ends, and nothing else of it', async () => {
      const plan = (until: string, more: Row = {}, released: Row = {}) =>
        aChild()
          .with(bup)
          .consentedTo('soc-farsta', { until_on: until, ...more }, released)
          .in(region.records)
          .then((child) => aPlan().for(child).in(region.records))
          .then(readPlan)
          .then(({ careGapFacts }) => careGapFacts.consentEnd);
      const keeper = 'CHILD_PSYCHIATRY';
      expect(await plan(day(9))).toEqual({ since: day(-21), lastDay: day(9), keeper });
      expect(await plan(day(-7))).toEqual({ since: day(-6), lastDay: day(-7), keeper });
      expect(await plan(day(60))).toBeNull();
      expect(await plan(day(9), { withdrawn_at: new Date() })).toBeNull();
      expect(await plan(day(9), { parts: [RecordPart.HEALTH_CARE] })).toBeNull();
      expect(await plan(day(9), { signatures_needed: 2 })).toBeNull();
      expect(await plan(day(9), {}, { revoked_at: new Date() })).toBeNull();
    });

    it('agrees with the goal and with the referral seen alone', async () => {
      const plan = await aPlan()
        .for(await aChild().with(bup).in(region.records))
        .doing('KBT', { towards: 'school' })
        .doing('Sömnskola', { towards: 'sleep', status: 'DECLINED' })
        .in(region.records);
      expect(await readGoal(plan, 'school')).toEqual({
        __typename: 'Goal',
        id: plan.goals.school,
        careInterventions: [{ title: 'KBT' }],
        careAcceptedCount: 1,
      });
      expect(await readGoal(plan, 'sleep')).toMatchObject({
        careInterventions: [{ title: 'Sömnskola' }],
        careAcceptedCount: 0,
      });
    });

    it('is the same for many plans together as for each alone', async () => {
      const plans: TestPlan[] = [];
      for (const title of ['Ett', 'Två', 'Tre']) {
        plans.push(
          await aPlan()
            .for(await aChild().with(bup).in(region.records))
            .doing(title, { towards: title })
            .referring(title, { 'bup-farsta': declined(day(-1), 'nej') })
            .in(region.records),
        );
      }
      const { data } = await region.askEntities(
        bup.staff,
        planFields,
        plans.map(({ id }) => ({ __typename: 'Plan', id })),
      );
      for (const [place, plan] of plans.entries()) {
        expect(data._entities[place]).toEqual(await readPlan(plan));
        expect(data._entities[place].careGapFacts.goals).toHaveLength(1);
      }
    });
  });
});
