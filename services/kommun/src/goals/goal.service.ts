import { isAtWork, type TakenOn } from '@samsyn/disclosure/interventions/at-work.rules';
import { openingsOf } from '@samsyn/disclosure/interventions/viewer-can';
import { RecordPart } from '@samsyn/disclosure/record-part';
import type { InterventionStatus } from '@samsyn/disclosure/vocabulary/intervention';
import { PartyKind } from '@samsyn/disclosure/vocabulary/party-kind';
import type { Viewer } from '@samsyn/subgraph/viewer';
import type { KommunContext } from '../context.js';
import { canMove } from '../plans/moves/plan-moves.js';
import type { GoalRow, MunicipalInterventionRow } from '../plans/plan.entity.js';
import { GoalCoverage, type GoalStatus, type InterventionForm, type LifeArea } from '../plans/plan.enums.js';
import type { PlanKeys } from '../plans/plan.loader.js';
import type { Goal } from './goal.types.js';
import { MunicipalIntervention } from './intervention.types.js';

/** Parties that are no units of an authority: what they do takes no authority’s part off it. */
const noUnits: ReadonlySet<string> = new Set([PartyKind.FAMILY, PartyKind.OTHER]);

/** true when it is the family, or others, who do it. */
export function isByOthers(partyKind: string): boolean {
  return noUnits.has(partyKind);
}

/** true when a unit has taken the intervention on, and works now or soon. */
export function isTakenOn(intervention: TakenOn & { readonly partyKind?: string }, today: string): boolean {
  return isAtWork(intervention, today) && !isByOthers(intervention.partyKind ?? '');
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
  { access, plans, viewer }: KommunContext,
): Promise<MunicipalIntervention | null> {
  const open = await access.toRecord('municipal_intervention', interventionId, RecordPart.PLAN);
  const row =
    open && (await plans.interventionsOfChild(open.childId)).find(({ id }) => id === interventionId);
  if (!row) return null;
  const plan = (await plans.plansOfChild(open.childId)).find(({ id }) => id === row.planId);
  return toIntervention(row, plan?.status ?? '', viewer);
}

/** A plan's municipal interventions, the earliest first. Asks nobody: callers have decided. */
export async function findInterventionsOf(
  keys: PlanKeys,
  { plans, viewer }: Pick<KommunContext, 'plans' | 'viewer'>,
): Promise<MunicipalIntervention[]> {
  const plan = (await plans.plansOfChild(keys.childId)).find(({ id }) => id === keys.id);
  const rows = await plans.interventionsOf(keys);
  return rows.map((row) => toIntervention(row, plan?.status ?? '', viewer));
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

/** A row in the schema's shape, with what its own state and the plan's leave to be done. */
function toIntervention(
  row: MunicipalInterventionRow,
  planStatus: string,
  viewer: Viewer,
): MunicipalIntervention {
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
    offeredOn: row.offeredOn ?? null,
    answeredOn: row.answeredOn ?? null,
    endedOn: row.endedOn ?? null,
    outcome: row.outcome ?? null,
    doneBy: row.doneBy ?? null,
    ...openingsOf(row, viewer, (move) => canMove(move, planStatus)),
  });
}
