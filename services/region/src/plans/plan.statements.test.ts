import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aChild } from '../../test/children.js';
import { bup } from '../../test/clinics.js';
import { aPlan, declined, type TestPlan } from '../../test/plans.js';
import { day } from '../../test/records.js';
import { type Region, startRegion } from '../../test/region.js';

const planFields = `... on Plan { id
  careInterventions { title unit { id ... on CareUnit { name } } }
  careAnswer { answer unit { name } }
  careReferrals { purpose status from { id } plan { id } answers { unit { name } outcome } }
  careGapFacts { goals { goalId acceptedCount } declinedReferrals { referralId toKinds since } } }`;
const goalFields = '... on Goal { id careInterventions { title } careAcceptedCount }';

describe('reading the region’s part of plans', () => {
  let region: Region;
  beforeAll(async () => {
    region = await startRegion();
  });
  afterAll(() => region.stop());

  it('costs the same number of statements for one plan and for fifty', async () => {
    const plans: TestPlan[] = [];
    for (let made = 0; made < 50; made += 1) {
      const child = await aChild().with(bup).disclosedTo('soc-farsta').in(region.records);
      plans.push(
        await aPlan()
          .for(child)
          .doing('KBT', { towards: 'school' })
          .referring('Utredning', { 'hab-farsta': declined(day(-1), 'väntetid') })
          .in(region.records),
      );
    }
    const representations = (some: readonly TestPlan[]) =>
      some.flatMap(({ id, goals }) => [
        { __typename: 'Plan', id },
        { __typename: 'Goal', id: goals.school, planId: id },
      ]);
    for (const login of [bup.staff, 'socialtjanst.farsta', 'socialtjanst.tyreso']) {
      const cost = (some: readonly TestPlan[]) =>
        region.costOf(async () => {
          const { data, errors } = await region.askEntities(
            login,
            `${planFields} ${goalFields}`,
            representations(some),
          );
          expect(errors).toBeUndefined();
          expect(data._entities).toHaveLength(some.length * 2);
          expect(
            data._entities.every((entity: { careInterventions: unknown }) => entity.careInterventions),
          ).toBe(login !== 'socialtjanst.tyreso');
        });
      // The first reading also fetches what is kept between requests.
      await cost(plans.slice(0, 1));
      const one = await cost(plans.slice(0, 1));
      expect(await cost(plans)).toBe(one);
      expect(one).toBeLessThanOrEqual(15);
    }
  });
});
