import { RecordOwner } from '@samsyn/disclosure/record-part';
import { PartyKind } from '@samsyn/disclosure/vocabulary/party-kind';
import { coverageOf, isTakenOn } from '../goals/goal.service.js';
import { wanted } from '../goals/wanted-anew.js';
import { GapKind, GoalCoverage, LifeArea } from '../plans/plan.enums.js';
import { aboutNothing, type FoundGap, type GapGround } from './gap-ground.js';

const {
  SCHOOL,
  STUDENT_HEALTH,
  SOCIAL_SERVICES,
  COORDINATION,
  CHILD_PSYCHIATRY,
  HABILITATION,
  PAEDIATRICS,
  PRIMARY_CARE,
  OTHER,
} = PartyKind;

/** Which functions have the means for a part of life: whom to ask when nobody has taken a goal on. */
const haveMeansFor: Readonly<Record<string, readonly PartyKind[]>> = {
  [LifeArea.HEALTH]: [CHILD_PSYCHIATRY, PAEDIATRICS, PRIMARY_CARE],
  [LifeArea.FEELINGS_AND_BEHAVIOUR]: [CHILD_PSYCHIATRY, STUDENT_HEALTH],
  [LifeArea.LEARNING]: [SCHOOL, STUDENT_HEALTH],
  [LifeArea.FAMILY_AND_HOME]: [SOCIAL_SERVICES, HABILITATION],
  [LifeArea.FRIENDS_AND_LEISURE]: [SCHOOL, SOCIAL_SERVICES, OTHER],
  [LifeArea.SAFETY]: [SOCIAL_SERVICES],
  [LifeArea.SELF_CARE]: [HABILITATION, SOCIAL_SERVICES],
};

/** Since when somebody is to take a goal on. */
export interface WantedGoal {
  readonly id: string;
  readonly since: string;
  /** It was reached or given up, and is a goal again from this day; null: it has been one all the time. */
  readonly wantedSince?: string | null;
}

/**
 * A decision on a disagreement about the goal has named who is responsible (BUS-individ, f3), and stands until the goal is
 * reached or given up: one that is a goal again asks anew. Of the day on which it came to be so nobody knows which was first;
 * a gap that is said though it was decided is sooner mended than one that is not said.
 */
export function isSettledGoal(
  { id, since, wantedSince }: WantedGoal,
  settled: GapGround['settled'],
): boolean {
  return settled.some(
    ({ goalId, decidedOn }) =>
      goalId === id && (wantedSince != null ? decidedOn > wantedSince : decidedOn >= since),
  );
}

/** A goal that no unit of either owner has taken on: it falls between the chairs (f1, f2). */
export function uncoveredGoals(ground: GapGround): FoundGap[] {
  return ground.goals
    .filter((goal) => wanted.has(goal.status) && !isSettledGoal(goal, ground.settled))
    .filter((goal) => coverage(goal.id, ground) === GoalCoverage.UNCOVERED)
    .map((goal) => ({
      ...aboutNothing,
      kind: GapKind.UNCOVERED_GOAL,
      since: goal.wantedSince ?? goal.since,
      goalId: goal.id,
      closableBy: haveMeansFor[goal.lifeArea] ?? [COORDINATION],
    }));
}

function coverage(goalId: string, { interventions, care, today }: GapGround): GoalCoverage {
  const municipal = interventions.filter((row) => row.goalId === goalId && isTakenOn(row, today)).length;
  const ofCare =
    care === null ? null : (care.goals.find((fact) => fact.goalId === goalId)?.acceptedCount ?? 0);
  return coverageOf(municipal, ofCare);
}

export function declinedReferrals({ goals, care }: GapGround): FoundGap[] {
  const known = new Set(goals.map((goal) => goal.id));
  return (care?.declinedReferrals ?? []).map((fact) => ({
    ...aboutNothing,
    kind: GapKind.REFERRAL_DECLINED_BY_ALL,
    since: fact.since,
    goalId: fact.goalId !== null && known.has(fact.goalId) ? fact.goalId : null,
    purpose: fact.purpose,
    // Nobody who was asked will: the coordinator lifts it to the deputy managers, then to BUS-individ (f3).
    closableBy: [COORDINATION],
  }));
}

/**
 * Interventions that were declined, and nobody has taken anything on instead: nothing towards the same goal begins on the
 * day of the refusal or later. What was already going on is not instead. The plan must show what each party does, and
 * who does not (SoL (2025:400) 10 kap. 8 §: "vilka insatser som behövs, vilka insatser respektive huvudman ska svara för").
 *
 * One hole is one gap: where nobody works towards the goal at all, it is the uncovered goal. And while the region's part
 * is not known, somebody there may have stepped in: nothing is said.
 */
export function declinedInterventions(ground: GapGround): FoundGap[] {
  const { goals, interventions, care, today } = ground;
  if (care === null) return [];
  const goalOf = new Map(goals.map((goal) => [goal.id, goal]));
  const declined = [
    ...interventions.flatMap(({ id, goalId, status, partyKind, declinedOn }) =>
      status === 'DECLINED' && declinedOn !== null
        ? [{ interventionId: id, goalId, partyKind, since: declinedOn, owner: RecordOwner.MUNICIPALITY }]
        : [],
    ),
    ...care.declinedInterventions.map((fact) => ({ ...fact, owner: RecordOwner.REGION })),
  ];
  const takenOn = [
    ...interventions
      .filter((row) => isTakenOn(row, today))
      .map(({ goalId, fromOn }) => ({ goalId, from: fromOn })),
    ...care.takenOn,
  ];
  return declined
    .map((each) => ({ ...each, goalId: each.goalId ?? null }))
    .filter(({ goalId, since }) => {
      const goal = goalId === null ? undefined : goalOf.get(goalId);
      if (goalId !== null && (!goal || !wanted.has(goal.status))) return false;
      if (goalId !== null && coverage(goalId, ground) !== GoalCoverage.COVERED) return false;
      return !takenOn.some(
        (other) =>
          (other.goalId ?? null) === goalId &&
          (other.from === null || other.from === undefined || other.from >= since),
      );
    })
    .map(({ interventionId, goalId, partyKind, since, owner }) => ({
      ...aboutNothing,
      kind: GapKind.INTERVENTION_DECLINED,
      since,
      goalId,
      interventionId,
      partyKind: partyKind as PartyKind,
      owner,
      closableBy: othersWithMeans(goalId === null ? undefined : goalOf.get(goalId)?.lifeArea, partyKind),
    }));
}

/** Whom to ask when one has said no; where there is no other, who holds the plan together. */
function othersWithMeans(lifeArea: string | undefined, declinedBy: string): readonly PartyKind[] {
  const others = (haveMeansFor[lifeArea ?? ''] ?? []).filter((kind) => kind !== declinedBy);
  return others.length > 0 ? others : [COORDINATION];
}
