import type { AccessAction } from '@samsyn/disclosure/access-actions';
import { RecordPart } from '@samsyn/disclosure/record-part';
import type { ReferralRow } from '../children/child.entity.js';
import type { RegionContext } from '../context.js';
import type { CareGapFacts } from './care-gap-facts.types.js';
import type { CarePlanPartRow } from './care-plan.entity.js';

/** The region's part of a plan, when the viewer may read it; else null, as for a plan the region has no part in. */
export async function findCarePart(
  planId: string,
  { access, plans }: RegionContext,
  action: AccessAction = 'READ',
): Promise<CarePlanPartRow | null> {
  const open = await access.toRecord('care_plan_part', planId, RecordPart.PLAN, action);
  if (!open) return null;
  return (await plans.partsOfChild(open.childId)).find((part) => part.planId === planId) ?? null;
}

/** The region's part of a plan, when the viewer may take a copy of it, which is when the viewer may read it. */
export async function takeCarePart(
  planId: string,
  action: AccessAction,
  context: RegionContext,
): Promise<{ plan: { id: string }; child: { id: string } } | null> {
  const part = await findCarePart(planId, context, action);
  return part && { plan: { id: planId }, child: { id: part.childId } };
}

/**
 * The referrals sent within a plan, the newest first; null when the viewer may not read the region's part of it, or not
 * where the child gets care.
 */
export async function findReferralsOfPlan(
  planId: string,
  context: RegionContext,
): Promise<ReferralRow[] | null> {
  const part = await findCarePart(planId, context);
  if (!part || !(await context.access.mayKnowWhereabouts(part.childId, RecordPart.PLAN))) return null;
  const ofChild = await context.referrals.ofChild.load(part.childId);
  return ofChild.filter((referral) => referral.planId === planId);
}

/** What the plan's gaps are computed from; null when the viewer may not read the region's part of it. */
export async function findGapFacts(planId: string, context: RegionContext): Promise<CareGapFacts | null> {
  const part = await findCarePart(planId, context);
  return part && context.plans.gapFacts.load(part);
}
