import { wanted } from '../goals/wanted-anew.js';
import { consentEnds } from './consent-gaps.rules.js';
import { undecidedEscalations } from './escalation-gaps.rules.js';
import { missingFollowUps, overdueFollowUps } from './follow-up-gaps.rules.js';
import type { FoundGap, GapGround } from './gap-ground.js';
import {
  declinedInterventions,
  declinedReferrals,
  isSettledGoal,
  uncoveredGoals,
  type WantedGoal,
} from './goal-gaps.rules.js';
import { responsibleLeft, silentParties } from './party-gaps.rules.js';

const living: ReadonlySet<string> = new Set(['CALLED', 'ACTIVE', 'ESCALATED']);

/** A draft or closed plan has no gaps, whatever is known of it. */
export function mayHaveGaps(status: string): boolean {
  return living.has(status);
}

/**
 * Somebody is to take the goal on: not in a plan that is a draft or over, nor for what is reached or given up, nor where
 * a decision on a disagreement has said who does.
 */
export function wantsIntervention(
  planStatus: string,
  goal: WantedGoal & { readonly status: string },
  settled: GapGround['settled'],
): boolean {
  const isOpen = mayHaveGaps(planStatus) && wanted.has(goal.status);
  return isOpen && !isSettledGoal(goal, settled);
}

/** Everything that falls between the chairs in one plan, the oldest first. A draft or closed plan has no gaps. */
export function gapsOf(ground: GapGround): FoundGap[] {
  if (!mayHaveGaps(ground.status)) return [];
  return [
    ...uncoveredGoals(ground),
    ...undecided(declinedReferrals(ground), ground),
    ...undecided(declinedInterventions(ground), ground),
    ...undecidedEscalations(ground),
    ...silentParties(ground),
    ...responsibleLeft(ground),
    ...overdueFollowUps(ground),
    ...missingFollowUps(ground),
    ...consentEnds(ground),
  ].sort((a, b) => a.since.localeCompare(b.since) || a.kind.localeCompare(b.kind));
}

/** A decision names who is responsible, and so closes what nobody had taken on (BUS-individ, f3). */
function undecided(found: readonly FoundGap[], { settled }: GapGround): FoundGap[] {
  return found.filter((gap) => !isSettled(gap, settled));
}

function isSettled(
  gap: { readonly goalId: string | null; readonly since: string },
  settled: GapGround['settled'],
): boolean {
  return settled.some(({ goalId, decidedOn }) => goalId === gap.goalId && decidedOn >= gap.since);
}

/** Those of a plan's escalations that wait to be decided. */
export function undecidedOf(
  escalations: readonly {
    readonly goalId: string | null;
    readonly escalatedOn: string;
    readonly decidedOn: string | null;
  }[],
): GapGround['undecided'] {
  return escalations.filter(({ decidedOn }) => decidedOn === null);
}

/** The decided of a plan's escalations. */
export function settledOf(
  escalations: readonly { readonly goalId: string | null; readonly decidedOn: string | null }[],
): GapGround['settled'] {
  return escalations.flatMap(({ goalId, decidedOn }) => (decidedOn === null ? [] : [{ goalId, decidedOn }]));
}
