import { openingsOf } from '@samsyn/disclosure/interventions/viewer-can';
import { RecordPart } from '@samsyn/disclosure/record-part';
import type { InterventionStatus } from '@samsyn/disclosure/vocabulary/intervention';
import type { PartyKind } from '@samsyn/disclosure/vocabulary/party-kind';
import type { Viewer } from '@samsyn/subgraph/viewer';
import type { RegionContext } from '../context.js';
import type { CareInterventionRow } from './care-plan.entity.js';
import { CareIntervention } from './intervention.types.js';
import { findCarePart } from './plan.service.js';

/** The region's interventions in a plan, the earliest first; null when the viewer may not read its part of the plan. */
export async function findInterventions(
  planId: string,
  context: RegionContext,
): Promise<CareIntervention[] | null> {
  const part = await findCarePart(planId, context);
  if (!part) return null;
  const ofChild = await context.plans.interventionsOfChild(part.childId);
  return ofChild.filter((row) => row.planId === planId).map((row) => toIntervention(row, context.viewer));
}

/**
 * Those of a plan's interventions that serve a goal. The plan's key comes with the request and is not believed: it
 * decides whose record is opened, so a goal of another plan has none here.
 */
export async function findInterventionsOfGoal(
  goal: { readonly id: string; readonly planId: string },
  context: RegionContext,
): Promise<CareIntervention[] | null> {
  const ofPlan = await findInterventions(goal.planId, context);
  return ofPlan?.filter(({ goalId }) => goalId === goal.id) ?? null;
}

/** The intervention, when the viewer may read the region's part of its plan; else null, as for an unknown key. */
export async function findIntervention(id: string, context: RegionContext): Promise<CareIntervention | null> {
  const { access, plans, viewer } = context;
  const open = await access.toRecord('care_intervention', id, RecordPart.PLAN);
  const row = open && (await plans.interventionsOfChild(open.childId)).find((each) => each.id === id);
  return row ? toIntervention(row, viewer) : null;
}

/** A row in the schema's shape, with what its state leaves to be done; its unit is looked up apart. */
function toIntervention(row: CareInterventionRow, viewer: Viewer): CareIntervention {
  return Object.assign(new CareIntervention(), {
    id: row.id,
    childId: row.childId,
    unitId: row.unitId,
    goalId: row.goalId,
    title: row.title,
    description: row.description,
    status: row.status as InterventionStatus,
    partyKind: row.partyKind as PartyKind,
    from: row.fromOn,
    until: row.untilOn,
    progress: row.progress,
    declineReason: row.declineReason,
    declinedOn: row.declinedOn,
    offeredOn: row.offeredOn ?? null,
    answeredOn: row.answeredOn ?? null,
    endedOn: row.endedOn ?? null,
    outcome: row.outcome ?? null,
    ...openingsOf(row, viewer),
  });
}
