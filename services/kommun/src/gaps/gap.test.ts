import { AccessGround, RecordPart } from '@samsyn/disclosure/record-part';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startKommun } from '../../test/kommun.js';
import { day, type Row, type TestPlan } from '../../test/world.js';

const fields = `complete items { kind since owner endsOn partyKind interventionId closableBy purpose
  goal { id } party { id kind unit { id } } followUp { id dueOn } }`;

describe('what falls between the chairs of a plan', () => {
  let kommun: Awaited<ReturnType<typeof startKommun>>;
  beforeAll(async () => {
    kommun = await startKommun();
  });
  afterAll(() => kommun.stop());

  /** A plan with a follow-up to come that the social services coordinate and answer for. */
  async function aPlan(more: Row = {}, child: Row = {}): Promise<TestPlan & { social: string }> {
    const { world } = kommun;
    const plan = await world.plan(await world.child('Demo-Ebba', 'Testlund', child), more);
    const unit = { kind: 'SOCIAL_SERVICES', unit_id: 'soc-farsta', coordinates: true };
    const social = await world.party(plan, unit);
    await world.party(plan);
    await world.followUp(plan, day(9));
    return { ...plan, social };
  }

  const gapsFor = async (login: string, { id }: TestPlan) => {
    const { data } = await kommun.ask(login, `query ($id: ID!) { plan(id: $id) { gaps { ${fields} } } }`, {
      id,
    });
    return data.plan?.gaps.items ?? null;
  };

  describe('when the consent ends', () => {
    async function shared(until: string | null, consent: Row = {}): Promise<TestPlan> {
      const { world } = kommun;
      const plan = await aPlan();
      await world.assign('socialtjanst.farsta', plan.childId, 'soc-farsta');
      const guardian = await world.guardian(plan.childId);
      const given = { until_on: until, purpose: 'Hemligt ändamål', childs_view: 'Hemlig åsikt', ...consent };
      const parts = [RecordPart.PLAN];
      const consentId = await world.consent(plan.childId, [guardian], parts, ['bup-farsta'], given);
      await world.disclose(plan.childId, RecordPart.PLAN, 'bup-farsta', {
        ...{ ground: AccessGround.CONSENT, consent_id: consentId },
      });
      return plan;
    }
    const expiring = {
      ...{ kind: 'CONSENT_EXPIRING', since: day(-21), endsOn: day(9), owner: 'MUNICIPALITY' },
      ...{ closableBy: ['SOCIAL_SERVICES'], party: null, purpose: null, partyKind: null },
      ...{ goal: null, followUp: null, interventionId: null },
    };

    it('is told a month before to all who read the plan: the day, and nothing else of the consent', async () => {
      const plan = await shared(day(9));
      expect(await gapsFor('socialtjanst.farsta', plan)).toEqual([expiring]);
      expect(await gapsFor('bup.farsta', plan)).toEqual([expiring]);
      expect(await gapsFor('socialtjanst.tyreso', plan)).toBeNull();
      expect(await gapsFor('socialtjanst.farsta', await shared(day(60)))).toEqual([]);
      expect(await gapsFor('socialtjanst.farsta', await shared(null))).toEqual([]);
    });

    it('and has ended, is told to those who still read it', async () => {
      const plan = await shared(day(-7));
      expect(await gapsFor('socialtjanst.farsta', plan)).toMatchObject([
        { kind: 'CONSENT_EXPIRED', since: day(-6), endsOn: day(-7) },
      ]);
      expect(await gapsFor('bup.farsta', plan)).toBeNull();
    });

    it('is no gap where the family has withdrawn it, where it is of another part, or was never signed by all', async () => {
      for (const consent of [
        { withdrawn_at: new Date() },
        { parts: [RecordPart.IDENTITY] },
        { signatures_needed: 2 },
      ]) {
        expect(await gapsFor('socialtjanst.farsta', await shared(day(-7), consent))).toEqual([]);
      }
    });
  });

  describe('when the responsible person has left', () => {
    const left = { until_on: day(-13) };

    it('is told by function, not by name, since the day after the last', async () => {
      const { world } = kommun;
      const plan = await aPlan();
      await world.assign('Demo-Hemlig Handläggare', plan.childId, 'soc-farsta', left);
      await world.disclose(plan.childId, RecordPart.PLAN, 'bup-farsta');
      const [gap, ...more] = await gapsFor('bup.farsta', plan);
      expect(more).toEqual([]);
      expect(gap).toMatchObject({
        ...{ kind: 'RESPONSIBLE_LEFT', since: day(-12), partyKind: 'SOCIAL_SERVICES' },
        ...{ party: { id: plan.social, unit: { id: 'soc-farsta' } }, followUp: { dueOn: day(9) } },
        closableBy: ['SOCIAL_SERVICES'],
      });
      expect(JSON.stringify(gap)).not.toContain('Handläggare');
    });

    it('is closed by a colleague who works with the child, and opens with the moment that is ended', async () => {
      const { world } = kommun;
      const plan = await aPlan();
      await world.disclose(plan.childId, RecordPart.PLAN, 'bup-farsta');
      expect(await gapsFor('bup.farsta', plan)).toEqual([]);
      await world.assign('Demo-En', plan.childId, 'soc-farsta', left);
      const colleague = await world.assign('Demo-Två', plan.childId, 'soc-farsta');
      expect(await gapsFor('bup.farsta', plan)).toEqual([]);
      await world.sql('update assignment set ended_at = now() where id = $1', [colleague]);
      expect(await gapsFor('bup.farsta', plan)).toMatchObject([{ kind: 'RESPONSIBLE_LEFT', since: day(0) }]);
      // Somebody who is to begin does not yet.
      await world.assign('Demo-Tre', plan.childId, 'soc-farsta', { from_on: day(5) });
      expect(await gapsFor('bup.farsta', plan)).toHaveLength(1);
    });

    it('names no unit around a child with protected identity', async () => {
      const { world } = kommun;
      const plan = await aPlan({}, { protected_identity: true });
      await world.assign('Demo-En', plan.childId, 'soc-farsta', left);
      await world.disclose(plan.childId, RecordPart.PLAN, 'bup-farsta');
      expect(await gapsFor('bup.farsta', plan)).toMatchObject([
        { kind: 'RESPONSIBLE_LEFT', party: { kind: 'SOCIAL_SERVICES', unit: null } },
      ]);
    });
  });

  it('is a plan that nobody has followed up for half a year, or decided when to', async () => {
    const { world } = kommun;
    const old = await aPlan({ started_on: day(-200) });
    const undecided = await world.plan(await world.child(), { started_on: day(-31) });
    for (const { childId } of [old, undecided]) await world.disclose(childId, RecordPart.PLAN, 'bup-farsta');
    expect(await gapsFor('bup.farsta', old)).toMatchObject([
      {
        ...{ kind: 'FOLLOW_UP_MISSING', since: day(-200), closableBy: ['SOCIAL_SERVICES'] },
        followUp: { dueOn: day(9) },
      },
    ]);
    expect(await gapsFor('bup.farsta', undecided)).toMatchObject([
      { kind: 'FOLLOW_UP_MISSING', since: day(-31), followUp: null },
    ]);
    await world.followUp(old, day(-90), { done_on: day(-90) });
    expect(await gapsFor('bup.farsta', old)).toEqual([]);
  });

  it('is an intervention that either owner declined, when the region’s part is known', async () => {
    const { world } = kommun;
    const plan = await aPlan();
    await world.disclose(plan.childId, RecordPart.PLAN, 'bup-farsta');
    const goal = await world.goal(plan);
    await world.intervention(plan, goal, { from_on: day(-50) });
    const no = { status: 'DECLINED', decline_reason: 'Hemligt skäl', declined_on: day(-12) };
    const declined = await world.intervention(plan, goal, no);
    const careGapFacts = {
      ...{ goals: [], declinedReferrals: [], takenOn: [], left: [], consentEnd: null },
      declinedInterventions: [
        { interventionId: plan.id, goalId: goal, partyKind: 'CHILD_PSYCHIATRY', since: day(-20) },
      ],
    };
    const asked = async (facts: unknown) =>
      (
        await kommun.ask(
          'bup.farsta',
          `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Plan { gaps { ${fields} } } } }`,
          { r: [{ __typename: 'Plan', id: plan.id, careGapFacts: facts }] },
        )
      ).data._entities[0].gaps;
    expect(await asked(careGapFacts)).toMatchObject({
      complete: true,
      items: [
        {
          ...{ kind: 'INTERVENTION_DECLINED', since: day(-20), owner: 'REGION', interventionId: plan.id },
          ...{ partyKind: 'CHILD_PSYCHIATRY', closableBy: ['SCHOOL', 'STUDENT_HEALTH'] },
        },
        {
          ...{ kind: 'INTERVENTION_DECLINED', since: day(-12), owner: 'MUNICIPALITY' },
          ...{ interventionId: declined, goal: { id: goal } },
        },
      ],
    });
    expect(await asked({ ...careGapFacts, takenOn: [{ goalId: goal, from: day(-3) }] })).toMatchObject({
      items: [],
    });
    const broken: Row[] = [
      { declinedInterventions: [{ interventionId: 'x', partyKind: 'CHILD_PSYCHIATRY', since: day(-1) }] },
      { takenOn: [{ goalId: goal, from: 'i går' }] },
      { left: [{ partyKind: 'NOBODY', since: day(-1) }] },
      { consentEnd: { since: day(-1) } },
      { left: undefined },
    ];
    for (const facts of broken) {
      expect(await asked({ ...careGapFacts, ...facts })).toEqual({ complete: false, items: [] });
    }
  });
});
