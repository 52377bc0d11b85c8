import { consentEnds } from './consent-gaps.rules.js';
import { missingFollowUps, overdueFollowUps } from './follow-up-gaps.rules.js';
import type { FoundGap, GapGround } from './gap-ground.js';
import { declinedInterventions, declinedReferrals, uncoveredGoals, wanted } from './goal-gaps.rules.js';
import { responsibleLeft, silentParties } from './party-gaps.rules.js';

const living: ReadonlySet<string> = new Set(['CALLED', 'ACTIVE', 'ESCALATED']);

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
    ...declinedInterventions(ground),
    ...silentParties(ground),
    ...responsibleLeft(ground),
    ...overdueFollowUps(ground),
    ...missingFollowUps(ground),
    ...consentEnds(ground),
  ].sort((a, b) => a.since.localeCompare(b.since) || a.kind.localeCompare(b.kind));
}
