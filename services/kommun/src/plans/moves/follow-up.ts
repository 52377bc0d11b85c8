import { randomUUID } from 'node:crypto';
import { today } from '@samsyn/disclosure/change-context';
import { InputProblemCode as Code } from '@samsyn/disclosure/changes.types';
import type { InputProblems } from '@samsyn/disclosure/input-problems';
import { changePlan, type PlanChangeOutcome } from '@samsyn/disclosure/plan-changes/plan-change.service';
import { PartyKind } from '@samsyn/disclosure/vocabulary/party-kind';
import { DateScalar } from '@samsyn/subgraph/scalars';
import { Field, ID, InputType } from 'type-graphql';
import type { EntityManager } from 'typeorm';
import type { KommunContext } from '../../context.js';
import { FollowUpRow } from '../meeting.entity.js';
import { PlanRow } from '../plan.entity.js';
import type { PlanKeys } from '../plan.loader.js';
import { PlanChangeFields } from './plan-change.inputs.js';
import { keepersWork } from './plan-to-change.js';
import { checkUnitOfPlan } from './unit-of-plan.js';

@InputType({ description: 'A follow-up that is to be: the day, and who answers for it.' })
export class FollowUpPlanInput {
  @Field(() => DateScalar, { description: 'Last day it should be done; today or later.' })
  dueOn!: string;

  @Field(() => PartyKind, { description: 'The function that answers for it.' })
  responsible!: PartyKind;

  @Field(() => ID, { nullable: true, description: 'The unit that does, one of the plan’s parties.' })
  unitId?: string | null;
}

@InputType({ description: 'A follow-up that is planned, or planned anew (uppföljning).' })
export class PlanFollowUpInput extends PlanChangeFields {
  @Field(() => ID, {
    nullable: true,
    description: 'Key of a follow-up that is planned and not done, to be changed; left out: a new one.',
  })
  followUpId?: string | null;

  @Field(() => FollowUpPlanInput, { description: 'The day, and who answers for it.' })
  plan!: FollowUpPlanInput;
}

/** Plans a follow-up. */
export function planFollowUp(input: PlanFollowUpInput, context: KommunContext): Promise<PlanChangeOutcome> {
  const work = keepersWork('FOLLOW_UP', input, context, {
    find: async (plan) => {
      const followUps = await context.plans.followUpsOf(plan);
      const known = followUps.find(({ id }) => id === input.followUpId);
      if (input.followUpId && !known) return null;
      const id = known?.id ?? randomUUID();
      return { id, known, followUps, concerns: [`follow-up:${id}`] };
    },
    check: async ({ known, followUps, plan }, problems) => {
      if (known?.doneOn) problems.add('followUpId', Code.NOT_IN_THIS_STATE);
      if (!known && followUps.filter(({ doneOn }) => doneOn === null).length >= 10)
        problems.add('followUpId', Code.TOO_LONG);
      await checkFollowUpPlan('plan', input.plan, plan, problems, context);
    },
    write: async (manager, { plan, id, known, followUps }) => {
      const planned = toPlanned(input.plan);
      if (known) await manager.update(FollowUpRow, { childId: plan.childId, id }, planned);
      else await addFollowUp(manager, plan, id, input.plan);
      await keepNextFollowUp(manager, plan, [
        ...followUps.filter((row) => row.id !== id),
        { ...planned, doneOn: null },
      ]);
    },
  });
  return changePlan(input, work, context);
}

/** Adds what is wrong with a follow-up that is to be planned. */
export async function checkFollowUpPlan(
  field: string,
  { dueOn, unitId }: FollowUpPlanInput,
  plan: PlanRow,
  problems: InputProblems,
  context: KommunContext,
): Promise<void> {
  if (dueOn < today()) problems.add(`${field}.dueOn`, Code.IN_THE_PAST);
  await checkUnitOfPlan(`${field}.unitId`, unitId, plan, problems, context);
}

/** Adds a follow-up that is to be done. */
export async function addFollowUp(
  manager: EntityManager,
  { childId, id: planId }: PlanKeys,
  id: string,
  given: FollowUpPlanInput,
): Promise<void> {
  await manager.insert(FollowUpRow, {
    ...{ childId, id, planId, doneOn: null, outcome: null },
    ...toPlanned(given),
  });
}

const toPlanned = ({ dueOn, responsible, unitId = null }: FollowUpPlanInput) => ({
  dueOn,
  responsible,
  unitId,
});

/** Keeps the day that the work list is sorted by: the earliest follow-up that is not done. */
export async function keepNextFollowUp(
  manager: EntityManager,
  { childId, id }: PlanKeys,
  followUps: readonly { readonly dueOn: string; readonly doneOn: string | null }[],
): Promise<void> {
  const [next = null] = followUps.flatMap(({ dueOn, doneOn }) => (doneOn === null ? dueOn : [])).sort();
  await manager.update(PlanRow, { childId, id }, { nextFollowUpOn: next });
}
