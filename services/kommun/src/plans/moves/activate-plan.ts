import { today } from '@samsyn/disclosure/change-context';
import { changePlan, type PlanChangeOutcome } from '@samsyn/disclosure/plan-changes/plan-change.service';
import { Field, InputType } from 'type-graphql';
import type { KommunContext } from '../../context.js';
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

@InputType({ description: 'That the plan ends.' })
export class ClosePlanInput extends PlanChangeFields {
  @Field(() => String, { description: 'Why. At most 1,000 characters.' })
  reason!: string;
}

/** Ends the plan. */
export function closePlan(input: ClosePlanInput, context: KommunContext): Promise<PlanChangeOutcome> {
  const work = keepersWork('CLOSE', input, context, {
    find: async () => ({ concerns: ['status'] }),
    check: (_, problems) => {
      problems.text('reason', input.reason, 1000, true);
    },
    write: (manager, { plan }) =>
      movePlan(manager, 'CLOSE', plan, context, { endedOn: today(), endReason: input.reason.trim() }),
  });
  return changePlan(input, work, context);
}

@InputType({ description: 'That an ended plan is open again.' })
export class ReopenPlanInput extends PlanChangeFields {}

/** Opens an ended plan again, where it was. Its history keeps when and why it had ended. */
export function reopenPlan(input: ReopenPlanInput, context: KommunContext): Promise<PlanChangeOutcome> {
  const work = keepersWork('REOPEN', input, context, {
    find: async () => ({ concerns: ['status'] }),
    check: () => undefined,
    write: (manager, { plan }) =>
      movePlan(manager, 'REOPEN', plan, context, { endedOn: null, endReason: null }),
  });
  return changePlan(input, work, context);
}
