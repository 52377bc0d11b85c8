import { describe, expect, it } from 'vitest';
import type { GuardianHideable, HiddenFactsFragment } from '../../../gql/graphql.js';
import { type FamilyCopy, familyCopy, shownInterventions, showsGap } from './family-copy.js';

const hidden = (what: GuardianHideable, recordId: string) => ({ what, recordId }) as HiddenFactsFragment;
const made = (...args: Parameters<typeof familyCopy>) => familyCopy(...args) as FamilyCopy;
const intervention = (id: string, goalId: string | null) => ({ id, goalId });
const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);

const gap = (more: Partial<Parameters<typeof showsGap>[1]>) =>
  ({ kind: 'SILENT_PARTY', goal: null, interventionId: null, owner: null, ...more }) as const;

describe('a copy for the family', () => {
  it('is not made when it is not known what the municipality hides', () => {
    expect(familyCopy(null, [])).toBeNull();
  });

  it('hides what either owner hides, and only that of it', () => {
    const copy = made([hidden('PLAN_QUESTION', 'p')], [hidden('INTERVENTION', 'c1')]);
    expect(copy.isHidden('PLAN_QUESTION', 'p')).toBe(true);
    expect(copy.isHidden('PLAN_STRENGTHS', 'p')).toBe(false);
    expect(copy.isHidden('INTERVENTION', 'c1')).toBe(true);
  });

  it('leaves out interventions that are hidden, and those of a hidden goal', () => {
    const copy = made([hidden('GOAL', 'g1'), hidden('INTERVENTION', 'm2')], []);
    const municipal = [intervention('m1', 'g1'), intervention('m2', 'g2'), intervention('m3', null)];
    expect(
      ids(shownInterventions(copy, municipal, [intervention('c1', 'g1'), intervention('c2', 'g2')])),
    ).toEqual(['m3', 'c2']);
  });

  it('leaves out all of the region’s when the region has not said what it hides', () => {
    const copy = made([], null);
    expect(ids(shownInterventions(copy, [intervention('m1', null)], [intervention('c1', null)]))).toEqual([
      'm1',
    ]);
    expect(showsGap(copy, gap({ kind: 'REFERRAL_DECLINED_BY_ALL' }))).toBe(false);
    expect(showsGap(copy, gap({}))).toBe(true);
  });

  it('says nothing of a hidden intervention that was declined, nor of the region’s when it has not said what it hides', () => {
    const declined = (interventionId: string, owner: 'MUNICIPALITY' | 'REGION') =>
      gap({ kind: 'INTERVENTION_DECLINED', interventionId, owner });
    const copy = made([hidden('INTERVENTION', 'm1')], [hidden('INTERVENTION', 'c1')]);
    expect(showsGap(copy, declined('m1', 'MUNICIPALITY'))).toBe(false);
    expect(showsGap(copy, declined('c1', 'REGION'))).toBe(false);
    expect(showsGap(copy, declined('c2', 'REGION'))).toBe(true);
    expect(showsGap(made([], null), declined('c2', 'REGION'))).toBe(false);
    expect(showsGap(made([], null), declined('m2', 'MUNICIPALITY'))).toBe(true);
  });

  it('says nothing of gaps in a hidden goal', () => {
    const copy = made([hidden('GOAL', 'g1')], []);
    const goal = (id: string) => ({ id, wording: '' }) as never;
    expect(showsGap(copy, gap({ kind: 'UNCOVERED_GOAL', goal: goal('g1') }))).toBe(false);
    expect(showsGap(copy, gap({ kind: 'UNCOVERED_GOAL', goal: goal('g2') }))).toBe(true);
    expect(showsGap(copy, gap({ kind: 'REFERRAL_DECLINED_BY_ALL' }))).toBe(true);
  });
});
