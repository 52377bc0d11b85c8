import { describe, expect, it } from 'vitest';
import type { GuardianHideable, HiddenFactsFragment } from '../../../gql/graphql.js';
import { type FamilyCopy, familyCopy, shownInterventions, showsGap } from './family-copy.js';

const hidden = (what: GuardianHideable, recordId: string) => ({ what, recordId }) as HiddenFactsFragment;
const made = (...args: Parameters<typeof familyCopy>) => familyCopy(...args) as FamilyCopy;
const intervention = (id: string, goalId: string | null) => ({ id, goalId });
const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);

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
    expect(showsGap(copy, { kind: 'REFERRAL_DECLINED_BY_ALL', goal: null })).toBe(false);
    expect(showsGap(copy, { kind: 'SILENT_PARTY', goal: null })).toBe(true);
  });

  it('says nothing of gaps in a hidden goal', () => {
    const copy = made([hidden('GOAL', 'g1')], []);
    const goal = (id: string) => ({ id, wording: '' }) as never;
    expect(showsGap(copy, { kind: 'UNCOVERED_GOAL', goal: goal('g1') })).toBe(false);
    expect(showsGap(copy, { kind: 'UNCOVERED_GOAL', goal: goal('g2') })).toBe(true);
    expect(showsGap(copy, { kind: 'REFERRAL_DECLINED_BY_ALL', goal: null })).toBe(true);
  });
});
