import { InputProblemCode as Code } from '@samsyn/disclosure/changes.types';
import type { InputProblems } from '@samsyn/disclosure/input-problems';
import {
  checkOffer,
  insert,
  keyOfOffer,
  offeredRow,
} from '@samsyn/disclosure/interventions/intervention.service';
import { changePlan, type PlanChangeOutcome } from '@samsyn/disclosure/plan-changes/plan-change.service';
import { RecordPart } from '@samsyn/disclosure/record-part';
import { PartyKind } from '@samsyn/disclosure/vocabulary/party-kind';
import type { KommunContext } from '../context.js';
import { isByOthers } from '../goals/goal.service.js';
import { findPlanToChange, type PlanToChange } from '../plans/moves/plan-to-change.js';
import { GoalStatus, InterventionForm } from '../plans/plan.enums.js';
import type { OfferMunicipalInterventionInput } from './intervention.inputs.js';

/** Who does what is offered. */
interface Doer {
  /** The unit, or the one that keeps the row for the family and others. */
  readonly unitId: string;
  readonly partyKind: PartyKind;
}

/** Offers an intervention in a plan. */
export function offerIntervention(
  input: OfferMunicipalInterventionInput,
  context: KommunContext,
): Promise<PlanChangeOutcome> {
  const isOthers = isByOthers(input.by ?? '');
  return changePlan(
    input,
    {
      move: 'OFFER_INTERVENTION',
      find: async (childId) => {
        const plan = await findPlanToChange(childId, input.planId, context);
        if (!plan) return null;
        const unitId = isOthers ? plan.coordinatingUnitId : (input.unitId ?? context.viewer.units[0] ?? '');
        const id = keyOfOffer(input, childId, context);
        return {
          plan,
          concerned: { parts: [RecordPart.PLAN], unitId },
          concerns: [`intervention:${id}`],
          id,
          unitId,
        };
      },
      check: async ({ plan, unitId }, problems, childId) => {
        await plan.check('OFFER_INTERVENTION', problems);
        checkOffer(input, problems);
        if (isOthers) checkOthers(input, problems);
        else await checkUnit(input, unitId, plan, problems, context);
        await checkGoal(input, childId, problems, context);
      },
      write: async (manager, { id, unitId }, childId) => {
        const doer: Doer = {
          unitId,
          partyKind: isOthers
            ? (input.by as PartyKind)
            : ((await context.units.find(unitId))?.kind ?? PartyKind.OTHER),
        };
        await insert(manager, 'municipal_intervention', {
          ...offeredRow(input, childId, id),
          unit_id: doer.unitId,
          party_kind: doer.partyKind,
          form: isOthers ? InterventionForm.NOT_MUNICIPAL : input.form,
          done_by: isOthers ? input.doneBy?.trim() || null : null,
        });
      },
    },
    context,
  );
}

function checkOthers(input: OfferMunicipalInterventionInput, problems: InputProblems): void {
  problems.text('doneBy', input.doneBy, 120, input.by === PartyKind.OTHER);
  if (input.unitId != null) problems.add('unitId', Code.UNKNOWN);
  if (input.form != null) problems.add('form', Code.UNKNOWN);
}

/** The unit is the municipality's, at work, and the viewer's own or a party; only its own staff accepts for it. */
async function checkUnit(
  input: OfferMunicipalInterventionInput,
  unitId: string,
  plan: PlanToChange,
  problems: InputProblems,
  { plans, units, viewer }: KommunContext,
): Promise<void> {
  if (input.by != null) problems.add('by', Code.UNKNOWN);
  if (input.doneBy != null) problems.add('doneBy', Code.UNKNOWN);
  if (input.unitId == null) problems.add('unitId', Code.REQUIRED);
  if (input.form == null) problems.add('form', Code.REQUIRED);
  else if (input.form === InterventionForm.NOT_MUNICIPAL) problems.add('form', Code.UNKNOWN);
  const isOwn = viewer.units.includes(unitId);
  const isParty = (await plans.partiesOf(plan)).some(
    (party) => party.unitId === unitId && party.leftOn == null,
  );
  const isAtWork = (await units.standingOf(unitId))?.isAtWork === true;
  if (!isAtWork || !(isOwn || isParty)) problems.add('unitId', Code.UNKNOWN);
  else if (input.accept && !isOwn) problems.add('accept', Code.NOT_READY);
}

async function checkGoal(
  { goalId, planId }: OfferMunicipalInterventionInput,
  childId: string,
  problems: InputProblems,
  { plans }: KommunContext,
): Promise<void> {
  if (goalId == null) return;
  const goal = (await plans.goalsOfChild(childId)).find(
    (each) => each.id === goalId && each.planId === planId,
  );
  if (!goal) problems.add('goalId', Code.UNKNOWN);
  else if (goal.status === GoalStatus.ABANDONED) problems.add('goalId', Code.NOT_IN_THIS_STATE);
}
