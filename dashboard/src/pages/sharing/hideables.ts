import type {
  GuardianHideable,
  HiddenFactsFragment,
  HideableOfPlanFragment,
  RecordOwner,
} from '../../gql/graphql.js';

/** Something in the plan that an owner can keep from guardians. */
export interface Hideable {
  readonly what: GuardianHideable;
  readonly recordId: string;
  /** What people have written it as; null for what has a name of its own. */
  readonly wording: string | null;
}

/** What of the plan is there to hide, in the order of the plan: each owner hides what it keeps. */
export function hideablesOf(plan: HideableOfPlanFragment, owner: RecordOwner): Hideable[] {
  const interventions = (list: readonly { readonly id: string; readonly title: string }[]) =>
    list.map(({ id, title }): Hideable => ({ what: 'INTERVENTION', recordId: id, wording: title }));
  if (owner === 'REGION') return interventions(plan.careInterventions ?? []);
  const ofPlan = (what: GuardianHideable, isThere: boolean): Hideable[] =>
    isThere ? [{ what, recordId: plan.id, wording: null }] : [];
  return [
    ...ofPlan('PLAN_CHILDS_WORDS', plan.childsWords !== null),
    ...ofPlan('PLAN_QUESTION', plan.question !== null),
    ...ofPlan('PLAN_STRENGTHS', plan.strengths !== null),
    ...[...plan.goals]
      .sort((a, b) => a.position - b.position)
      .map(({ id, wording }): Hideable => ({ what: 'GOAL', recordId: id, wording })),
    ...interventions(plan.municipalInterventions),
    ...plan.meetings.map(
      ({ id, startsAt }): Hideable => ({ what: 'MEETING', recordId: id, wording: startsAt }),
    ),
  ];
}

/** What a decision to hide is about; null when it is no longer in the plan, or not shown to this viewer. */
export function hiddenThing(plan: HideableOfPlanFragment, hidden: HiddenFactsFragment): Hideable | null {
  return (
    [...hideablesOf(plan, 'MUNICIPALITY'), ...hideablesOf(plan, 'REGION')].find(
      ({ what, recordId }) => what === hidden.what && recordId === hidden.recordId,
    ) ?? null
  );
}
