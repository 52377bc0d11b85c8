import { type Access } from '@samsyn/disclosure/decide';
import { RecordPart } from '@samsyn/disclosure/record-part';
import type { KommunContext } from '../context.js';
import type { PlanRow } from './plan.entity.js';

/** A plan that the viewer may read, and why. */
export interface ReadablePlan extends PlanRow {
  readonly access: Extract<Access, { allowed: true }>;
}

/**
 * The plan, when the viewer may read it; else null, as for a key that does not exist.
 * For an unknown key the same questions are asked and the same refusal is logged.
 */
export async function findPlan(planId: string, context: KommunContext): Promise<ReadablePlan | null> {
  const row = await context.plans.rows.load(planId);
  return row ? readable(row, context) : refuseUnknown(planId, context);
}

/** A child's plans, newest first; null when the viewer may not read them. */
export async function findPlansOfChild(
  childId: string,
  context: KommunContext,
): Promise<ReadablePlan[] | null> {
  const access = await context.access.to(childId, RecordPart.PLAN);
  if (!access.allowed) return null;
  const rows = await context.plans.ofChild.load(childId);
  return rows.map((row) => Object.assign(row, { access }));
}

/** The row, when the viewer may read its child's plans. */
export async function readable(row: PlanRow, { access }: KommunContext): Promise<ReadablePlan | null> {
  const answer = await access.to(row.childId, RecordPart.PLAN);
  return answer.allowed ? Object.assign(row, { access: answer }) : null;
}

/** Asks about a key that names nothing as one asks about a child, so that answer, log and time are the same. */
export async function refuseUnknown(key: string, { access }: KommunContext): Promise<null> {
  await access.to(key, RecordPart.PLAN);
  return null;
}
