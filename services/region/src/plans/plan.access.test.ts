import { randomUUID } from 'node:crypto';
import { AccessGround, RecordPart } from '@samsyn/disclosure/record-part';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aChild, type TestChild } from '../../test/children.js';
import { bup, habilitation, prima } from '../../test/clinics.js';
import { aPlan, declined, type TestPlan } from '../../test/plans.js';
import { day } from '../../test/records.js';
import { type Region, startRegion } from '../../test/region.js';

const planFields = `... on Plan { id careInterventions { title } careAnswer { answer } careReferrals { purpose }
  careGapFacts { goals { goalId } declinedReferrals { purpose } } }`;
const goalFields = '... on Goal { id careInterventions { title } careAcceptedCount }';
const interventionFields = '... on CareIntervention { id title unit { id } }';

const nothingOfPlan = { careInterventions: null, careAnswer: null, careReferrals: null, careGapFacts: null };

describe('who may read the region’s part of a plan', () => {
  let region: Region;
  let ebba: TestChild;
  let plan: TestPlan;

  beforeAll(async () => {
    region = await startRegion();
    ebba = await aChild().with(bup).disclosedTo('soc-farsta').in(region.records);
    plan = await aPlan()
      .for(ebba)
      .doing('KBT mot skolångest', { towards: 'school' })
      .referring('Utredning', { 'hab-farsta': declined(day(-18), 'väntetid') })
      .in(region.records);
  });
  afterAll(() => region.stop());

  const asPlan = (id: string) => ({ __typename: 'Plan', id });
  const asGoal = (id: string, planId: string) => ({ __typename: 'Goal', id, planId });
  const asIntervention = (id: string) => ({ __typename: 'CareIntervention', id });

  /** Whether all of the plan is shown; a part of it would be a fault. */
  const reads = async (login: string, of: TestPlan = plan) => {
    const { data, errors } = await region.askEntities(login, planFields, [asPlan(of.id)]);
    expect(errors).toBeUndefined();
    const { __typename, id, ...fields } = data._entities[0];
    const shown = Object.values(fields).map((value) => value !== null);
    expect(new Set(shown).size).toBe(1);
    return shown[0];
  };

  describe('refuses', () => {
    const outsiders = [
      'socialtjanst.hasselby',
      'socialtjanst.tyreso',
      'elevhalsa.farsta',
      'samordnare.farsta',
      'bup.bromma',
      'habilitering.farsta',
      'sekretariat.bussam',
    ];

    it.each(outsiders)(
      '%s, with the bytes and the statements of a key that does not exist',
      async (login) => {
        const goal = plan.goals.school as string;
        const intervention = plan.interventions['KBT mot skolångest'] as string;
        for (const [fields, known, unknown] of [
          [planFields, asPlan(plan.id), asPlan(randomUUID())],
          [goalFields, asGoal(goal, plan.id), asGoal(randomUUID(), randomUUID())],
          [goalFields, asGoal(goal, plan.id), asGoal(goal, randomUUID())],
          [interventionFields, asIntervention(intervention), asIntervention(randomUUID())],
        ] as const) {
          const answers: string[] = [];
          const costs: number[] = [];
          for (const representation of [known, unknown]) {
            costs.push(
              await region.costOf(async () => {
                const { text, status } = await region.askEntities(login, fields, [representation]);
                // The key that was sent comes back; all else must be alike.
                answers.push(`${status} ${text.replaceAll(representation.id, 'the key')}`);
              }),
            );
          }
          expect(answers[0]).toBe(answers[1]);
          expect(costs[0]).toBe(costs[1]);
        }
        const { data } = await region.askEntities(
          login,
          `${planFields} ${goalFields} ${interventionFields}`,
          [asPlan(plan.id), asGoal(goal, plan.id), asIntervention(intervention)],
        );
        expect(data._entities).toEqual([
          { __typename: 'Plan', id: plan.id, ...nothingOfPlan },
          { __typename: 'Goal', id: goal, careInterventions: null, careAcceptedCount: null },
          null,
        ]);
      },
    );

    it('the secretariat by role, before anything is looked up, whatever is recorded for it', async () => {
      const child = await aChild()
        .with(bup)
        .treatedBy({ ...bup, unit: 'bussam', staff: 'sekretariat.bussam' })
        .disclosedTo('bussam')
        .in(region.records);
      const open = await aPlan().for(child).doing('KBT').in(region.records);
      expect(await reads('sekretariat.bussam', open)).toBe(false);
      const ask = (representations: unknown[]) => () =>
        region.askEntities('sekretariat.bussam', planFields, representations);
      // Begin and say who asks, write the log, commit.
      expect(await region.costOf(ask([asPlan(open.id)]))).toBe(3);
      expect(await region.costOf(ask([asPlan(open.id), asPlan(randomUUID())]))).toBe(3);
    });

    it('staff of the unit that keeps it, by role alone', async () => {
      const child = await aChild().with(habilitation).in(region.records);
      const theirs = await aPlan().for(child).in(region.records);
      expect(await reads('bup.farsta', theirs)).toBe(false);
      expect(await reads('habilitering.farsta', theirs)).toBe(true);
    });

    it('staff of another care provider, though they meet the child', async () => {
      const child = await aChild().with(prima).with(bup).in(region.records);
      const theirs = await aPlan().for(child).in(region.records);
      expect(await reads('bup.farsta', theirs)).toBe(false);
    });

    it('an assignment that has ended, has not begun, or stands in a unit that the token does not name', async () => {
      for (const assignment of [
        { until_on: day(-1) },
        { from_on: day(1) },
        { unit_id: 'bup-bromma' },
        { subject: 'bup.bromma' },
      ]) {
        const child = await aChild().with(habilitation).treatedBy(bup, assignment).in(region.records);
        expect(await reads('bup.farsta', await aPlan().for(child).in(region.records))).toBe(false);
      }
    });

    it('a plan in which the region has no part, to those who may read all the rest', async () => {
      const { data } = await region.askEntities(bup.staff, planFields, [asPlan(randomUUID())]);
      expect(data._entities[0]).toMatchObject(nothingOfPlan);
    });
  });

  describe('shows it to', () => {
    it.each(['bup.farsta', 'socialtjanst.farsta', 'chef.farsta'])('%s', async (login) => {
      expect(await reads(login)).toBe(true);
    });

    it('a clinic of the same provider that meets the child', async () => {
      const child = await aChild().with(bup).with(habilitation).in(region.records);
      expect(await reads('habilitering.farsta', await aPlan().for(child).in(region.records))).toBe(true);
    });
  });

  describe('a disclosure', () => {
    const readsWhen = async (more: Record<string, unknown>, login = 'socialtjanst.farsta') => {
      const child = await aChild()
        .with(bup)
        .disclosedTo('soc-farsta', RecordPart.PLAN, more)
        .in(region.records);
      return reads(login, await aPlan().for(child).in(region.records));
    };

    it('holds to its last day, and not when it is revoked or not decided yet', async () => {
      expect(await readsWhen({ until_on: day(0) })).toBe(true);
      expect(await readsWhen({ until_on: day(-1) })).toBe(false);
      expect(await readsWhen({ revoked_at: new Date() })).toBe(false);
      expect(await readsWhen({ decided_on: day(1) })).toBe(false);
    });

    it('on consent holds only with a consent', async () => {
      expect(await readsWhen({ ground: AccessGround.CONSENT, consent_id: randomUUID() })).toBe(false);
    });

    it('releases its own part alone', async () => {
      expect(await readsWhen({ part: RecordPart.HEALTH_CARE })).toBe(false);
    });

    it('to another clinic opens only for those there who meet the child', async () => {
      const released = aChild().with(prima).disclosedTo('bup-farsta');
      expect(
        await reads(
          'bup.farsta',
          await aPlan()
            .for(await released.in(region.records))
            .in(region.records),
        ),
      ).toBe(false);
      const met = aChild().with(prima).treatedBy(bup).disclosedTo('bup-farsta');
      expect(
        await reads(
          'bup.farsta',
          await aPlan()
            .for(await met.in(region.records))
            .in(region.records),
        ),
      ).toBe(true);
    });

    it.each([
      ['for the unit', { unit_id: 'soc-farsta', part: 'PLAN' }],
      ['for all others', { unit_id: null, part: 'PLAN' }],
    ])('never beats a block %s', async (_whom, block) => {
      const child = await aChild()
        .with(bup)
        .disclosedTo('soc-farsta')
        .row('access_block', {
          id: randomUUID(),
          reason: 'Prov',
          from_at: new Date(Date.now() - 1_000),
          ...block,
        })
        .in(region.records);
      const blocked = await aPlan().for(child).in(region.records);
      expect(await reads('socialtjanst.farsta', blocked)).toBe(false);
      expect(await reads('bup.farsta', blocked)).toBe(true);
    });
  });
});
