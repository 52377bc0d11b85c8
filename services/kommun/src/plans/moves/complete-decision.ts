import { today } from '@samsyn/disclosure/change-context';
import { InputProblemCode as Code } from '@samsyn/disclosure/changes.types';
import { changePlan, type PlanChangeOutcome } from '@samsyn/disclosure/plan-changes/plan-change.service';
import { RecordPart } from '@samsyn/disclosure/record-part';
import { DateScalar } from '@samsyn/subgraph/scalars';
import { Field, ID, InputType } from 'type-graphql';
import { swedishToday } from '../../calendar/swedish-day.js';
import type { KommunContext } from '../../context.js';
import { MeetingDecisionRow } from '../meeting.entity.js';
import { PlanChangeFields } from './plan-change.inputs.js';
import { findPlanToChange } from './plan-to-change.js';

@InputType({ description: 'That what a meeting decided is done, or that it is not after all.' })
export class CompleteDecisionInput extends PlanChangeFields {
  @Field(() => ID, {
    description:
      'Key of the decision: one that the viewer’s unit answers for, or any, for the plan’s keeper.',
  })
  decisionId!: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'When it was done, from the day of the meeting to today; null: not done after all.',
  })
  doneOn?: string | null;
}

/** Says of a meeting's decision that it is done. */
export function completeDecision(
  input: CompleteDecisionInput,
  context: KommunContext,
): Promise<PlanChangeOutcome> {
  return changePlan(
    input,
    {
      move: 'COMPLETE_DECISION',
      find: async (childId) => {
        const plan = await findPlanToChange(childId, input.planId, context);
        const decisions = plan ? await context.plans.decisionsOf(plan) : [];
        const decision = decisions.find(({ id }) => id === input.decisionId);
        const meetings = plan ? await context.plans.meetingsOf(plan) : [];
        const meeting = meetings.find(({ id }) => id === decision?.meetingId);
        return plan && decision
          ? {
              plan,
              decidedOn: meeting ? swedishToday(meeting.startsAt) : null,
              concerned: { parts: [RecordPart.PLAN], unitId: decision.unitId ?? plan.coordinatingUnitId },
              concerns: [`decision:${decision.id}`],
            }
          : null;
      },
      check: async ({ plan, decidedOn }, problems) => {
        await plan.check('COMPLETE_DECISION', problems);
        if (input.doneOn && decidedOn && input.doneOn < decidedOn) problems.add('doneOn', Code.BEFORE_START);
        if (input.doneOn && input.doneOn > today()) problems.add('doneOn', Code.IN_THE_FUTURE);
      },
      write: async (manager, { plan: { childId } }) => {
        await manager.update(
          MeetingDecisionRow,
          { childId, id: input.decisionId },
          { doneOn: input.doneOn ?? null },
        );
      },
    },
    context,
  );
}
