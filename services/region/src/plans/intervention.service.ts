import type { InterventionStatus } from '@samsyn/disclosure/vocabulary/intervention';
import type { PartyKind } from '@samsyn/disclosure/vocabulary/party-kind';
import { RecordPart } from '@samsyn/disclosure/record-part';
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
  const ofChild = await context.plans.interventionsOfChild.load(part.childId);
  return ofChild.filter((row) => row.planId === planId).map(toIntervention);
}
