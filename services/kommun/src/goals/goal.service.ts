import { RecordPart } from '@samsyn/disclosure/record-part';
import type { InterventionStatus } from '@samsyn/disclosure/vocabulary/intervention';
import type { PartyKind } from '@samsyn/disclosure/vocabulary/party-kind';
import type { KommunContext } from '../context.js';
import type { GoalRow, MunicipalInterventionRow } from '../plans/plan.entity.js';
import { GoalCoverage, type GoalStatus, type InterventionForm, type LifeArea } from '../plans/plan.enums.js';
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
export async function findGoal(goalId: string, { access, plans }: KommunContext): Promise<GoalRow | null> {
  const open = await access.toRecord('goal', goalId, RecordPart.PLAN);
  if (!open) return null;
  return (await plans.goalsOfChild(open.childId)).find(({ id }) => id === goalId) ?? null;
}

/** The intervention, when the viewer may read its plan; else null, as for a key that does not exist. */
export async function findIntervention(
  interventionId: string,
  { access, plans }: KommunContext,
): Promise<MunicipalIntervention | null> {
  const open = await access.toRecord('municipal_intervention', interventionId, RecordPart.PLAN);
  const row =
    open && (await plans.interventionsOfChild(open.childId)).find(({ id }) => id === interventionId);
  return row ? toIntervention(row) : null;
}

/** A row in the schema's shape; what is looked up apart stays with its resolver. */
export function toGoal(row: GoalRow): Goal {
  return {
    ...row,
    lifeArea: row.lifeArea as LifeArea,
    status: row.status as GoalStatus,
    outcome: row.outcome ?? null,
    outcomeOn: row.outcomeOn ?? null,
    municipalInterventions: [],
    wantsIntervention: false,
    careAcceptedCount: null,
    coverage: GoalCoverage.UNKNOWN,
  };
}

/** A row in the schema's shape. */
export function toIntervention(row: MunicipalInterventionRow): MunicipalIntervention {
  return Object.assign(new MunicipalIntervention(), {
    id: row.id,
    childId: row.childId,
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
