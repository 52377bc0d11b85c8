import { describe, expect, it } from 'vitest';
import type { GoalsOfPlanFragment } from '../../gql/graphql.js';
import { anythingIn, lanesForGoal, lanesOf } from './lanes.js';

const plan = (care: { id: string; goalId: string | null }[] | null) =>
  ({
    municipalInterventions: [
      { id: 'm1', goalId: 'g1' },
      { id: 'm2', goalId: 'of another plan' },
    ],
    careInterventions: care,
  }) as unknown as GoalsOfPlanFragment;
const goals = new Set(['g1', 'g2']);

describe("the region's lane", () => {
  it('says that it could not be reached, never that there is nothing', () => {
    expect(lanesOf(plan(null), ['region']).region.state).toBe('unreachable');
  });

  it('says that nothing is released when the region answered with nothing', () => {
    expect(lanesOf(plan(null), []).region.state).toBe('not-released');
  });

  it('keeps saying so for each goal', () => {
    expect(lanesForGoal(lanesOf(plan(null), ['region']), 'g1', goals).region.state).toBe('unreachable');
  });

  it('is known, and empty, when the region answered with an empty list', () => {
    expect(lanesOf(plan([]), []).region).toMatchObject({ state: 'known', interventions: [] });
  });
});

describe('an intervention', () => {
  it('stands at its goal', () => {
    const lanes = lanesForGoal(lanesOf(plan([{ id: 'c1', goalId: 'g2' }]), []), 'g1', goals);
    expect(lanes.municipality).toMatchObject({ interventions: [{ id: 'm1' }] });
    expect(lanes.region).toMatchObject({ interventions: [] });
  });

  it('is shown apart when its goal is not in the plan, so that none is lost', () => {
    const apart = lanesForGoal(lanesOf(plan([{ id: 'c1', goalId: null }]), []), null, goals);
    expect(apart.municipality).toMatchObject({ interventions: [{ id: 'm2' }] });
    expect(apart.region).toMatchObject({ interventions: [{ id: 'c1' }] });
    expect(anythingIn(apart)).toBe(true);
  });
});
