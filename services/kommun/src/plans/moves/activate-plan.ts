import { today } from '@samsyn/disclosure/change-context';
import { changePlan, type PlanChangeOutcome } from '@samsyn/disclosure/plan-changes/plan-change.service';
import { Field, InputType } from 'type-graphql';
import type { KommunContext } from '../../context.js';
import { answersOf, calledNoMore, callOff, callsOf, takeBackNotice } from './notice.js';
import { PlanChangeFields } from './plan-change.inputs.js';
import { keepersWork, movePlan } from './plan-to-change.js';

@InputType({ description: 'That the plan holds from today.' })
export class ActivatePlanInput extends PlanChangeFields {}

/** Lets the plan hold. What it needs first stands in the table of moves. */
export function activatePlan(input: ActivatePlanInput, context: KommunContext): Promise<PlanChangeOutcome> {
  const work = keepersWork('ACTIVATE', input, context, {
    find: async () => ({ concerns: ['status'] }),
    check: () => undefined,
    write: (manager, { plan }) => movePlan(manager, 'ACTIVATE', plan, context, { startedOn: today() }),
  });
  return changePlan(input, work, context);
}

@InputType({ description: 'That the plan ends. Meetings that were still planned are called off.' })
export class ClosePlanInput extends PlanChangeFields {
  @Field(() => String, { description: 'Why. At most 1,000 characters.' })
  reason!: string;
}

/** Ends the plan, and calls off what it had planned to meet about. */
export function closePlan(input: ClosePlanInput, context: KommunContext): Promise<PlanChangeOutcome> {
  const { plans } = context;
  const work = keepersWork('CLOSE', input, context, {
    find: async (plan) => {
      const planned = (await plans.meetingsOf(plan)).flatMap(({ id, status }) =>
        status === 'PLANNED' ? id : [],
      );
      const noMore = calledNoMore(await callsOf(plan, plans), []);
      const alsoChanges = [...planned.map((id) => `meeting:${id}`), ...answersOf(noMore)];
      return { planned, noMore, concerns: ['status'], alsoChanges };
    },
    check: (_, problems) => {
      problems.text('reason', input.reason, 1000, true);
    },
    write: async (manager, { plan, planned, noMore }) => {
      await callOff(manager, plan, planned);
      await takeBackNotice(manager, plan, noMore);
      const ended = { endedOn: today(), endReason: input.reason.trim() };
      await movePlan(manager, 'CLOSE', plan, context, ended);
    },
  });
  return changePlan(input, work, context);
}

@InputType({ description: 'That an ended plan is open again.' })
export class ReopenPlanInput extends PlanChangeFields {}

/** Opens an ended plan again, where it was, unless another of the child's is open: that one is gone on with. Its history keeps when and why it had ended. */
export function reopenPlan(input: ReopenPlanInput, context: KommunContext): Promise<PlanChangeOutcome> {
  const work = keepersWork('REOPEN', input, context, {
    find: async () => ({ concerns: ['status'] }),
    check: () => undefined,
    write: (manager, { plan }) =>
      movePlan(manager, 'REOPEN', plan, context, { endedOn: null, endReason: null }),
  });
  return changePlan(input, work, context);
}
