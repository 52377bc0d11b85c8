import { InputProblemCode as Code } from '@samsyn/disclosure/changes.types';
import {
  checkOffer,
  insert,
  keyOfOffer,
  offeredRow,
} from '@samsyn/disclosure/interventions/intervention.service';
import type { PlanChangeOutcome } from '@samsyn/disclosure/plan-changes/plan-change.service';
import type { RegionContext } from '../../context.js';
import type { OfferCareInterventionInput } from './plan-change.inputs.js';
import { changeReferring, checkCareUnit, findOpenPart, parts } from './referring-change.js';

/** Offers a care intervention in a plan. */
export function offerIntervention(
  input: OfferCareInterventionInput,
  context: RegionContext,
): Promise<PlanChangeOutcome> {
  const { units, viewer } = context;
  return changeReferring(
    input,
    {
      move: 'OFFER_INTERVENTION',
      find: async (childId) => {
        const id = keyOfOffer(input, childId, context);
        return (
          (await findOpenPart(childId, input.planId, context)) && {
            concerned: { parts, unitId: input.unitId },
            concerns: [`intervention:${id}`],
            id,
          }
        );
      },
      check: async (_, problems) => {
        checkOffer(input, problems);
        await checkCareUnit(input.unitId, problems, context);
        // Another unit accepts for itself.
        if (input.accept && !viewer.units.includes(input.unitId)) problems.add('accept', Code.NOT_READY);
      },
      write: async (manager, { id }, childId) =>
        insert(manager, 'care_intervention', {
          ...offeredRow(input, childId, id),
          unit_id: input.unitId,
          party_kind: (await units.get(input.unitId)).kind,
        }),
    },
    context,
  );
}
