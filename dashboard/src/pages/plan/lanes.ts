import type { GoalsOfPlanFragment, RecordOwner } from '../../gql/graphql.js';
import type { OwnerService } from '../../outages/failure.js';

type Care = NonNullable<GoalsOfPlanFragment['careInterventions']>[number];
type Municipal = GoalsOfPlanFragment['municipalInterventions'][number];

/** What one owner does, or why it is not known what it does. "Nothing" is said only when it is known. */
export type Lane =
  | {
      readonly owner: RecordOwner;
      readonly state: 'known';
      readonly interventions: readonly (Care | Municipal)[];
    }
  | { readonly owner: RecordOwner; readonly state: 'unreachable' | 'not-released' };

export interface Lanes {
  readonly municipality: Lane;
  readonly region: Lane;
}

export function lanesOf(plan: GoalsOfPlanFragment, missing: readonly OwnerService[]): Lanes {
  return {
    municipality: { owner: 'MUNICIPALITY', state: 'known', interventions: plan.municipalInterventions },
    region:
      plan.careInterventions === null
        ? { owner: 'REGION', state: missing.includes('region') ? 'unreachable' : 'not-released' }
        : { owner: 'REGION', state: 'known', interventions: plan.careInterventions },
  };
}

/** The lanes of one goal; `null` for what belongs to no goal of the plan. */
export function lanesForGoal(lanes: Lanes, goalId: string | null, goalIds: ReadonlySet<string>): Lanes {
  const only = (lane: Lane): Lane =>
    lane.state === 'known'
      ? {
          ...lane,
          interventions: lane.interventions.filter((each) =>
            goalId === null ? each.goalId === null || !goalIds.has(each.goalId) : each.goalId === goalId,
          ),
        }
      : lane;
  return { municipality: only(lanes.municipality), region: only(lanes.region) };
}

/** Whether any lane holds something to show. */
export function anythingIn(lanes: Lanes): boolean {
  return [lanes.municipality, lanes.region].some(
    (lane) => lane.state === 'known' && lane.interventions.length > 0,
  );
}
