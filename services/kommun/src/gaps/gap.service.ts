import { consentEndOf } from '@samsyn/disclosure/consents/consent-end.rules';
import { swedishToday } from '../calendar/swedish-day.js';
import type { KommunContext } from '../context.js';
import { toGoal } from '../goals/goal.service.js';
import { toFollowUp } from '../plans/meeting.service.js';
import { findParties } from '../plans/party.service.js';
import type { PlanRow } from '../plans/plan.entity.js';
import type { CareGapFacts } from './care-gap-facts.types.js';
import { gapsOf, mayHaveGaps, settledOf, undecidedOf } from './gap.rules.js';
import type { PlanGaps } from './gap.types.js';

/**
 * A plan's gaps now.
 *
 * @param care the region's facts, brought by the gateway; null when they were not reachable or not disclosed
 */
export async function findGaps(
  plan: PlanRow,
  care: CareGapFacts | null,
  context: KommunContext,
): Promise<PlanGaps> {
  const { plans } = context;
  const today = swedishToday();
  const [goals, interventions, followUps, parties, escalations, footing] = await Promise.all([
    plans.goalsOf(plan),
    plans.interventionsOf(plan),
    plans.followUpsOf(plan),
    findParties(plan, context),
    plans.escalationsOf(plan),
    plans.footings.load(plan.childId),
  ]);
  const goalOf = new Map(goals.map((row) => [row.id, row]));
  const partyOf = new Map(parties.map((row) => [row.id, row]));
  const followUpOf = new Map(followUps.map((row) => [row.id, row]));
  const end = consentEndOf(footing.consents, footing.releasedTo, today);
  const found = gapsOf({
    ...{ status: plan.status, startedOn: plan.startedOn, coordinatingUnitId: plan.coordinatingUnitId },
    ...{ goals, interventions, parties, followUps, care, today },
    settled: settledOf(escalations),
    undecided: undecidedOf(escalations),
    staffing: footing.staffing,
    consentEnd: end && { ...end, keeper: footing.keeper },
  });
  return {
    complete: care !== null || !mayHaveGaps(plan.status),
    items: found.map(({ goalId, partyId, followUpId, closableBy, ...gap }) => {
      const goal = goalId === null ? undefined : goalOf.get(goalId);
      const followUp = followUpId === null ? undefined : followUpOf.get(followUpId);
      return {
        ...gap,
        closableBy: [...closableBy],
        goal: goal ? toGoal(goal) : null,
        party: (partyId !== null && partyOf.get(partyId)) || null,
        followUp: followUp ? toFollowUp(followUp, plan, today) : null,
      };
    }),
  };
}
