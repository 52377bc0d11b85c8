import { today } from '@samsyn/disclosure/change-context';
import { InputProblemCode as Code } from '@samsyn/disclosure/changes.types';
import type { PlanChangeOutcome } from '@samsyn/disclosure/plan-changes/plan-change.service';
import { PartyAnswer } from '@samsyn/disclosure/vocabulary/party-answer';
import type { RegionContext } from '../../context.js';
import type { AnswerCarePlanInput } from './plan-change.inputs.js';
import { changeReferring, checkCareUnit, findOpenPart, parts } from './referring-change.js';

/** Answers the plan for the region, in the name of a unit. */
export function answerPlan(input: AnswerCarePlanInput, context: RegionContext): Promise<PlanChangeOutcome> {
  return changeReferring(
    input,
    {
      move: 'ANSWER_PLAN',
      find: async (childId) =>
        (await findOpenPart(childId, input.planId, context)) && {
          concerned: { parts, unitId: input.unitId },
          concerns: ['answer'],
        },
      check: async (_, problems) => {
        problems.text('comment', input.comment, 500, input.answer === PartyAnswer.DECLINED);
        // Nobody answers for another unit.
        if (!context.viewer.units.includes(input.unitId)) problems.add('unitId', Code.UNKNOWN);
        else await checkCareUnit(input.unitId, problems, context);
      },
      write: async (manager, _, childId) => {
        const isBack = input.answer === PartyAnswer.WAITING;
        await manager.query(
          `update care_plan_part set unit_id = $3, answer = $4, answered_on = $5, comment = $6 where child_id = $1 and plan_id = $2`,
          [
            ...[childId, input.planId, input.unitId, input.answer],
            ...[isBack ? null : today(), input.comment?.trim() || null],
          ],
        );
      },
    },
    context,
  );
}
