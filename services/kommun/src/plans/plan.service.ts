import type { AccessAction } from '@samsyn/disclosure/access-actions';
import type { OpenRecord } from '@samsyn/disclosure/record-access';
import { RecordPart } from '@samsyn/disclosure/record-part';
import type { KommunContext } from '../context.js';
import type { PlanRow } from './plan.entity.js';

/** A plan that the viewer may read, and why. */
export interface ReadablePlan extends PlanRow {
  readonly access: OpenRecord['access'];
}

/** The plan, when the viewer may read it; else null, as for a key that does not exist. */
export async function findPlan(planId: string, context: KommunContext): Promise<ReadablePlan | null> {
  const open = await context.access.toRecord('plan', planId, RecordPart.PLAN);
  return open && findOpenPlan(open, planId, context);
}

/** The plan, when the viewer may take a copy of it, which is when the viewer may read it. */
export async function takePlan(
  planId: string,
  action: AccessAction,
  context: KommunContext,
): Promise<{ plan: ReadablePlan; child: { id: string } } | null> {
  const open = await context.access.toRecord('plan', planId, RecordPart.PLAN, action);
  const plan = open && (await findOpenPlan(open, planId, context));
  return plan && { plan, child: { id: plan.childId } };
}

/** A child's plans, newest first; null when the viewer may not read them. */
export async function findPlansOfChild(
  childId: string,
  context: KommunContext,
): Promise<ReadablePlan[] | null> {
  const access = await context.access.to(childId, RecordPart.PLAN);
  if (!access.allowed) return null;
  const rows = await context.plans.plansOfChild(childId);
  return rows.map((row) => ({ ...row, access }));
}

/** One plan of a child whose plans are open to the viewer. */
export async function findOpenPlan(
  { childId, access }: OpenRecord,
  planId: string,
  { plans }: KommunContext,
): Promise<ReadablePlan | null> {
  const row = (await plans.plansOfChild(childId)).find(({ id }) => id === planId);
  return row ? { ...row, access } : null;
}
