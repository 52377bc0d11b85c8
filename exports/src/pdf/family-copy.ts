import type { GapFacts, InterventionFacts, TakenPlan } from '../graph/facts.js';

/** What may stand in a copy for the family: nothing that either owner has hidden from guardians (OSL 12 kap. 3 §). */
export interface FamilyCopy {
  isHidden(what: string, recordId: string): boolean;
  readonly interventions: readonly InterventionFacts[];
  readonly gaps: readonly GapFacts[];
  /** The region's part is in the copy. When the region has not said what it hides, none of it can be. */
  readonly knowsRegion: boolean;
}

/** @returns null when the municipality has not said what it hides: then there can be no copy. Unsure is no. */
export function familyCopyOf({ plan, child, care }: TakenPlan): FamilyCopy | null {
  if (child.hidden === null) return null;
  const careHidden = care?.child.hidden ?? null;
  const hidden = new Set(
    [...child.hidden, ...(careHidden ?? [])].map(({ what, recordId }) => `${what} ${recordId}`),
  );
  const isHidden = (what: string, recordId: string) => hidden.has(`${what} ${recordId}`);
  const knowsRegion = careHidden !== null;
  const all = [...plan.municipalInterventions, ...(knowsRegion ? (care?.plan.careInterventions ?? []) : [])];
  return {
    isHidden,
    knowsRegion,
    interventions: all.filter(
      ({ id, goalId }) => !isHidden('INTERVENTION', id) && (goalId === null || !isHidden('GOAL', goalId)),
    ),
    gaps: (plan.gaps?.items ?? []).filter(
      ({ kind, goal, interventionId, owner }) =>
        (goal === null || !isHidden('GOAL', goal.id)) &&
        (interventionId === null || !isHidden('INTERVENTION', interventionId)) &&
        ((kind !== 'REFERRAL_DECLINED_BY_ALL' && owner !== 'REGION') || knowsRegion),
    ),
  };
}
