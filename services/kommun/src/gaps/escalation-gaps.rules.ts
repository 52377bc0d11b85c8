import { PartyKind } from '@samsyn/disclosure/vocabulary/party-kind';
import { daysBetween } from '../calendar/swedish-day.js';
import { GapKind } from '../plans/plan.enums.js';
import { aboutNothing, type FoundGap, type GapGround } from './gap-ground.js';

/**
 * So many days a disagreement may wait to be decided since it was lifted, through both levels. The agreements give the levels
 * and no days (f3); a month is what a follow-up may wait to be decided.
 */
export const daysToSettle = 30;

/**
 * A disagreement that was lifted, and that nobody decides: as long as it waits, neither owner is responsible. Who coordinates
 * lifts it again; what it is about is read where the disagreement is.
 */
export function undecidedEscalations({ undecided, goals, today }: GapGround): FoundGap[] {
  const known = new Set(goals.map(({ id }) => id));
  return undecided
    .filter(({ escalatedOn }) => daysBetween(escalatedOn, today) > daysToSettle)
    .map(({ goalId, escalatedOn }) => ({
      ...aboutNothing,
      kind: GapKind.ESCALATION_UNDECIDED,
      since: escalatedOn,
      goalId: goalId !== null && known.has(goalId) ? goalId : null,
      closableBy: [PartyKind.COORDINATION],
    }));
}
