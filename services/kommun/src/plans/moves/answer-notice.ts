import { today } from '@samsyn/disclosure/change-context';
import { InputProblemCode as Code } from '@samsyn/disclosure/changes.types';
import { changePlan, type PlanChangeOutcome } from '@samsyn/disclosure/plan-changes/plan-change.service';
import { RecordPart } from '@samsyn/disclosure/record-part';
import { PartyAnswer } from '@samsyn/disclosure/vocabulary/party-answer';
import { Field, ID, InputType } from 'type-graphql';
import type { KommunContext } from '../../context.js';
import { canBeAnswered } from './notice.js';
import { PlanChangeFields } from './plan-change.inputs.js';
import { findPlanToChange } from './plan-to-change.js';

@InputType({ description: 'A party’s answer to the notice (svar på kallelsen). It can be answered anew.' })
export class AnswerNoticeInput extends PlanChangeFields {
  @Field(() => ID, {
    description: 'Key of the party: one in whose unit the viewer works, or any, for the plan’s keeper.',
  })
  partyId!: string;

  @Field(() => PartyAnswer, { description: 'ACCEPTED or DECLINED.' })
  answer!: PartyAnswer;

  @Field(() => String, {
    nullable: true,
    description: 'Why not; must be given with DECLINED. At most 500 characters.',
  })
  reason?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Who comes instead (ersättare). At most 200 characters.',
  })
  deputy?: string | null;
}

/** Answers the notice for a party. */
export function answerNotice(input: AnswerNoticeInput, context: KommunContext): Promise<PlanChangeOutcome> {
  return changePlan(
    input,
    {
      move: 'ANSWER_NOTICE',
      find: async (childId) => {
        const plan = await findPlanToChange(childId, input.planId, context);
        const party = plan && (await context.plans.partiesOf(plan)).find(({ id }) => id === input.partyId);
        return party
          ? {
              plan,
              party,
              // What a guardian, or somebody outside, has said is recorded by the keeper.
              concerned: { parts: [RecordPart.PLAN], unitId: party.unitId ?? plan.coordinatingUnitId },
              concerns: [`party:${party.id}`],
            }
          : null;
      },
      check: async ({ plan, party }, problems) => {
        await plan.check('ANSWER_NOTICE', problems);
        if (!canBeAnswered(party)) problems.add('partyId', Code.NOT_IN_THIS_STATE);
        const declines = input.answer === PartyAnswer.DECLINED;
        if (input.answer === PartyAnswer.WAITING) problems.add('answer', Code.REQUIRED);
        problems.text('reason', input.reason, 500, declines);
        problems.text('deputy', input.deputy, 200);
      },
      write: async (manager, _, childId) => {
        await manager.query(
          `update plan_party set answer = $3, answered_on = $4, answer_reason = $5, deputy = $6 where child_id = $1 and id = $2`,
          [
            childId,
            input.partyId,
            input.answer,
            today(),
            input.reason?.trim() || null,
            input.deputy?.trim() || null,
          ],
        );
      },
    },
    context,
  );
}
