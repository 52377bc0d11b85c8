import { PartyKind } from '@samsyn/disclosure/vocabulary/party-kind';
import { daysBetween } from '../calendar/swedish-day.js';
import { coverageOf, isTakenOn } from '../goals/goal.service.js';
import { GapKind, GoalCoverage, LifeArea } from '../plans/plan.enums.js';
import type { CareGapFacts } from './care-gap-facts.types.js';

/** What a plan's gaps are computed from. Dates are YYYY-MM-DD. */
export interface GapGround {
  readonly status: string;
  readonly goals: readonly {
    readonly id: string;
    readonly status: string;
    readonly lifeArea: string;
    readonly since: string;
  }[];
  readonly interventions: readonly { readonly goalId: string | null; readonly status: string }[];
  readonly parties: readonly {
    readonly id: string;
    readonly kind: string;
    readonly answer: string;
    readonly invitedOn: string | null;
  }[];
  readonly followUps: readonly {
    readonly id: string;
    readonly dueOn: string;
    readonly doneOn: string | null;
    readonly responsible: string;
  }[];
  /** null when the region's part is not known to the viewer. */
  readonly care: CareGapFacts | null;
  readonly today: string;
}

/** One gap, by keys. */
export interface FoundGap {
  readonly kind: GapKind;
  readonly since: string;
  readonly goalId: string | null;
  readonly partyId: string | null;
  readonly followUpId: string | null;
  readonly purpose: string | null;
  readonly closableBy: readonly PartyKind[];
}

/** A party has this many days to answer a notice before its silence is a gap: the time the notice itself must give, twice. */
export const daysToAnswer = 14;

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

const living: ReadonlySet<string> = new Set(['CALLED', 'ACTIVE', 'ESCALATED']);
const wanted: ReadonlySet<string> = new Set(['OPEN', 'PARTLY_REACHED']);
const none = { goalId: null, partyId: null, followUpId: null, purpose: null };

/** A draft or closed plan has no gaps, whatever is known of it. */
export function mayHaveGaps(status: string): boolean {
  return living.has(status);
}

/** Somebody is to take the goal on: not in a plan that is a draft or over, nor for what is reached or given up. */
export function wantsIntervention(planStatus: string, goalStatus: string): boolean {
  return mayHaveGaps(planStatus) && wanted.has(goalStatus);
}

/** Everything that falls between the chairs in one plan, the oldest first. A draft or closed plan has no gaps. */
export function gapsOf(ground: GapGround): FoundGap[] {
  if (!mayHaveGaps(ground.status)) return [];
  return [
    ...uncoveredGoals(ground),
    ...declinedReferrals(ground),
    ...silentParties(ground),
    ...overdueFollowUps(ground),
  ].sort((a, b) => a.since.localeCompare(b.since) || a.kind.localeCompare(b.kind));
}

function uncoveredGoals({ status, goals, interventions, care }: GapGround): FoundGap[] {
  const careCount = new Map(care?.goals.map((fact) => [fact.goalId, fact.acceptedCount]));
  return goals
    .filter((goal) => {
      const municipal = interventions.filter((row) => row.goalId === goal.id && isTakenOn(row)).length;
      const ofCare = care === null ? null : (careCount.get(goal.id) ?? 0);
      return (
        wantsIntervention(status, goal.status) && coverageOf(municipal, ofCare) === GoalCoverage.UNCOVERED
      );
    })
    .map((goal) => ({
      ...none,
      kind: GapKind.UNCOVERED_GOAL,
      since: goal.since,
      goalId: goal.id,
      closableBy: haveMeansFor[goal.lifeArea] ?? [COORDINATION],
    }));
}

function declinedReferrals({ goals, care }: GapGround): FoundGap[] {
  const known = new Set(goals.map((goal) => goal.id));
  return (care?.declinedReferrals ?? []).map((fact) => ({
    ...none,
    kind: GapKind.REFERRAL_DECLINED_BY_ALL,
    since: fact.since,
    goalId: fact.goalId !== null && known.has(fact.goalId) ? fact.goalId : null,
    purpose: fact.purpose,
    // Nobody who was asked will: the coordinator lifts it to the deputy managers, then to BUS-individ (f3).
    closableBy: [COORDINATION],
  }));
}

function silentParties({ parties, today }: GapGround): FoundGap[] {
  return parties.flatMap((party) =>
    party.answer === 'WAITING' &&
    party.invitedOn !== null &&
    daysBetween(party.invitedOn, today) >= daysToAnswer
      ? [
          {
            ...none,
            kind: GapKind.SILENT_PARTY,
            since: party.invitedOn,
            partyId: party.id,
            closableBy: [party.kind as PartyKind],
          },
        ]
      : [],
  );
}

function overdueFollowUps({ followUps, today }: GapGround): FoundGap[] {
  return followUps
    .filter((followUp) => followUp.doneOn === null && followUp.dueOn < today)
    .map((followUp) => ({
      ...none,
      kind: GapKind.FOLLOW_UP_OVERDUE,
      since: followUp.dueOn,
      followUpId: followUp.id,
      closableBy: [followUp.responsible as PartyKind],
    }));
}
