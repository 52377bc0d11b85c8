import type { InterventionStatus } from '@samsyn/disclosure/vocabulary/intervention';
import type { PartyKind } from '@samsyn/disclosure/vocabulary/party-kind';
import type { KommunContext } from '../context.js';
import type { GoalRow, MunicipalInterventionRow } from '../plans/plan.entity.js';
import { GoalCoverage, type GoalStatus, type InterventionForm, type LifeArea } from '../plans/plan.enums.js';
import { readable, refuseUnknown } from '../plans/plan.service.js';
import type { Goal } from './goal.types.js';
import { MunicipalIntervention } from './intervention.types.js';

/** Statuses in which a unit has taken the work on. */
const takenOn: ReadonlySet<string> = new Set(['ACCEPTED', 'ONGOING']);

/** true when a unit has taken the intervention on and not ended it. */
export function isTakenOn(intervention: { readonly status: string }): boolean {
  return takenOn.has(intervention.status);
}

/**
 * Whether anybody works towards a goal.
 *
 * @param careAcceptedCount null when the region's part is not known to the viewer
 */
export function coverageOf(municipalAcceptedCount: number, careAcceptedCount: number | null): GoalCoverage {
  if (municipalAcceptedCount > 0) return GoalCoverage.COVERED;
  if (careAcceptedCount === null) return GoalCoverage.UNKNOWN;
  return careAcceptedCount > 0 ? GoalCoverage.COVERED : GoalCoverage.UNCOVERED;
}

/** The goal, when the viewer may read its plan; else null, as for a key that does not exist. */
export async function findGoal(goalId: string, context: KommunContext): Promise<GoalRow | null> {
  const goal = await context.plans.goalRows.load(goalId);
  const plan = goal && (await context.plans.rows.load(goal.planId));
  if (!goal || !plan) return refuseUnknown(goalId, context);
  return (await readable(plan, context)) && goal;
}

/** The intervention, when the viewer may read its plan; else null, as for a key that does not exist. */
export async function findIntervention(
  id: string,
  context: KommunContext,
): Promise<MunicipalIntervention | null> {
  const row = await context.plans.interventionRows.load(id);
  const plan = row && (await context.plans.rows.load(row.planId));
  if (!row || !plan) return refuseUnknown(id, context);
  return (await readable(plan, context)) && toIntervention(row);
}

/** A row in the schema's shape; what is looked up apart stays with its resolver. */
export function toGoal(row: GoalRow): Goal {
  return {
    ...row,
    lifeArea: row.lifeArea as LifeArea,
    status: row.status as GoalStatus,
    municipalInterventions: [],
    careAcceptedCount: null,
    coverage: GoalCoverage.UNKNOWN,
  };
}

/** A row in the schema's shape. */
export function toIntervention(row: MunicipalInterventionRow): MunicipalIntervention {
  return Object.assign(new MunicipalIntervention(), {
    id: row.id,
    unitId: row.unitId,
    goalId: row.goalId,
    title: row.title,
    description: row.description,
    status: row.status as InterventionStatus,
    partyKind: row.partyKind as PartyKind,
    form: row.form as InterventionForm,
    from: row.fromOn,
    until: row.untilOn,
    progress: row.progress,
    declineReason: row.declineReason,
    declinedOn: row.declinedOn,
  });
}
