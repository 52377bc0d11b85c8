import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aChild } from '../test/children.js';
import { bup } from '../test/clinics.js';
import { aPlan, type TestPlan } from '../test/plans.js';
import { type Region, startRegion } from '../test/region.js';

const allFields = `
  ... on Plan { id careInterventions { title } careAnswer { answer } careReferrals { id } careGapFacts { goals { goalId } } }
  ... on Goal { id careInterventions { title } careAcceptedCount }
  ... on Child { id careContacts { id } referrals { id } careDisclosures { id } careAccessLog { edges { cursor } } }
  ... on CareIntervention { id title }
  ... on CareUnit { id name }
  ... on MunicipalUnit { id }
  ... on BusGroup { id childPsychiatryUnits { id } }`;

describe('a representation that nobody’s graph made', () => {
  let region: Region;
  let mine: TestPlan;
  let others: TestPlan;

  beforeAll(async () => {
    region = await startRegion();
    const plan = async (staff: string, title: string) =>
      aPlan()
        .for(
          await aChild()
            .with({ ...bup, staff })
            .in(region.records),
        )
        .doing(title, { towards: 'goal' })
        .in(region.records);
    mine = await plan('bup.farsta', 'Mitt');
    others = await plan('bup.bromma', 'Andras');
  });
  afterAll(() => region.stop());

  const ask = (...representations: unknown[]) => region.askEntities('bup.farsta', allFields, representations);
  const goal = (goalOf: TestPlan, planId: string) => ({ __typename: 'Goal', id: goalOf.goals.goal, planId });

  it('opens no goal by the key of a plan that the viewer may read', async () => {
    const { data, text } = await ask(goal(others, mine.id), goal(mine, others.id), goal(mine, mine.id));
    expect(data._entities).toMatchObject([
      { careInterventions: [], careAcceptedCount: 0 },
      { careInterventions: null, careAcceptedCount: null },
      { careInterventions: [{ title: 'Mitt' }], careAcceptedCount: 1 },
    ]);
    expect(text).not.toContain('Andras');
  });

  it('opens no plan by the key of its child, and no child by the key of its plan', async () => {
    const { data } = await ask(
      { __typename: 'Plan', id: mine.childId },
      { __typename: 'Child', id: mine.id },
      { __typename: 'CareIntervention', id: mine.childId },
    );
    expect(data._entities).toMatchObject([{ careInterventions: null }, { careContacts: null }, null]);
  });

  it('brings no value of its own: what it claims beside its key is not read', async () => {
    const claims = {
      childId: mine.childId,
      careInterventions: [{ title: 'Påhittat' }],
      careAcceptedCount: 7,
      careGapFacts: { goals: [{ goalId: mine.id }] },
      careContacts: [],
      name: 'Påhittat',
    };
    const { data, text } = await ask(
      { __typename: 'Plan', id: others.id, ...claims },
      { ...goal(others, others.id), ...claims },
      { __typename: 'Child', id: others.childId, ...claims },
      { __typename: 'CareUnit', id: 'bup-farsta', ...claims },
    );
    expect(data._entities).toMatchObject([
      { careInterventions: null, careGapFacts: null },
      { careInterventions: null, careAcceptedCount: null },
      { careContacts: null },
      { name: 'BUP Farsta' },
    ]);
    expect(text).not.toContain('Påhittat');
  });

  const malformed: unknown[] = [
    undefined,
    null,
    '',
    'X y',
    7,
    true,
    [],
    ['a'],
    {},
    { id: 'x' },
    "' or 1=1 --",
    '\u0000',
    '\ud800',
    `${randomUUID()}\n`,
    ` ${randomUUID()}`,
    'a'.repeat(100_000),
    '../../etc',
    '__proto__',
  ];

  it.each(['Plan', 'Goal', 'Child', 'CareIntervention', 'CareUnit', 'MunicipalUnit', 'BusGroup'])(
    'names no %s by a malformed key, and spoils none beside it',
    async (type) => {
      const { data, errors, status } = await ask(
        ...malformed.map((id) => ({ __typename: type, id, planId: mine.id })),
        { __typename: 'Plan', id: mine.id },
      );
      expect(errors).toBeUndefined();
      expect(status).toBe(200);
      expect(data._entities.slice(0, -1)).toEqual(malformed.map(() => null));
      expect(data._entities.at(-1).careInterventions).toEqual([{ title: 'Mitt' }]);
    },
  );

  it.each(malformed.map((planId) => [planId]))(
    'names no goal by its key and the plan’s key %j',
    async (planId) => {
      const { data, errors } = await ask({ __typename: 'Goal', id: mine.goals.goal, planId });
      expect(errors).toBeUndefined();
      expect(data._entities).toEqual([null]);
    },
  );

  it('is read in small and capital letters alike', async () => {
    const { data } = await ask({ __typename: 'Plan', id: mine.id.toUpperCase() });
    expect(data._entities[0].careInterventions).toEqual([{ title: 'Mitt' }]);
  });

  it('asked for ten thousand times is refused before any is looked up', async () => {
    const flood = Array.from({ length: 10_000 }, () => ({ __typename: 'Plan', id: mine.id }));
    const cost = await region.costOf(async () => {
      const { data, errors } = await ask(...flood);
      expect(data ?? null).toBeNull();
      expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
    });
    expect(cost).toBeLessThanOrEqual(4);
  });

  it('of a thousand unknown plans costs the statements of one', async () => {
    const unknown = (count: number) =>
      Array.from({ length: count }, () => ({ __typename: 'Plan', id: randomUUID() }));
    const one = await region.costOf(() => ask(...unknown(1)));
    expect(await region.costOf(() => ask(...unknown(1_000)))).toBe(one);
  });
});
