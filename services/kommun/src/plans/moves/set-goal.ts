import { randomUUID } from 'node:crypto';
import { today } from '@samsyn/disclosure/change-context';
import { InputProblemCode as Code } from '@samsyn/disclosure/changes.types';
import { changePlan, type PlanChangeOutcome } from '@samsyn/disclosure/plan-changes/plan-change.service';
import { Field, ID, InputType, Int } from 'type-graphql';
import type { EntityManager } from 'typeorm';
import type { KommunContext } from '../../context.js';
import { wantedAnew } from '../../goals/wanted-anew.js';
import { GoalRow } from '../plan.entity.js';
import { GoalStatus, LifeArea } from '../plan.enums.js';
import { PlanChangeFields } from './plan-change.inputs.js';
import { keepersWork } from './plan-to-change.js';

@InputType({
  description:
    'A goal, new or changed. What is left out stays; null or an empty text takes it away. A goal is never removed, but abandoned.',
})
export class SetGoalInput extends PlanChangeFields {
  @Field(() => ID, { nullable: true, description: 'Key of the goal; left out: a new one.' })
  goalId?: string | null;

  @Field(() => LifeArea, {
    nullable: true,
    description: 'The part of life it is about; must be given for a new one.',
  })
  lifeArea?: LifeArea | null;

  @Field(() => String, {
    nullable: true,
    description: 'The goal in plain words; must be given for a new one. At most 500 characters.',
  })
  wording?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'How one sees that it is reached. At most 500 characters.',
  })
  measure?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Where the measure stands now. At most 500 characters.',
  })
  current?: string | null;

  @Field(() => GoalStatus, {
    nullable: true,
    description: 'How far it has come; ABANDONED: no longer a goal.',
  })
  status?: GoalStatus | null;

  @Field(() => Int, { nullable: true, description: 'Its place in the plan, from 1; the others make way.' })
  position?: number | null;
}

/** Adds a goal, or changes one. At most 30 in a plan. */
export function setGoal(input: SetGoalInput, context: KommunContext): Promise<PlanChangeOutcome> {
  const text = (value: string | null | undefined) =>
    value === undefined ? undefined : value?.trim() || null;
  const given = {
    lifeArea: input.lifeArea ?? undefined,
    wording: text(input.wording) ?? undefined,
    measure: text(input.measure),
    current: text(input.current),
    status: input.status ?? undefined,
  };
  const work = keepersWork('SET_GOALS', input, context, {
    find: async (plan) => {
      const goals = await context.plans.goalsOf(plan);
      const known = goals.find(({ id }) => id === input.goalId);
      if (input.goalId && !known) return null;
      const id = known?.id ?? randomUUID();
      const order = input.position == null || !known ? [] : ['goals:order'];
      return { id, known, goals, concerns: [`goal:${id}`, ...order] };
    },
    check: ({ known, goals }, problems) => {
      const isNew = known === undefined;
      if (isNew && goals.length >= 30) problems.add('goalId', Code.TOO_LONG);
      if ((isNew || input.lifeArea === null) && !input.lifeArea) problems.add('lifeArea', Code.REQUIRED);
      problems.text('wording', input.wording, 500, isNew || input.wording !== undefined);
      problems.text('measure', input.measure, 500);
      problems.text('current', input.current, 500);
      if (input.status === null) problems.add('status', Code.REQUIRED);
      const { position } = input;
      if (position != null && (position < 1 || position > goals.length + (isNew ? 1 : 0)))
        problems.add('position', Code.UNKNOWN);
    },
    changesNothing: ({ known, id, goals }) =>
      known !== undefined &&
      (Object.keys(given) as (keyof typeof given)[]).every(
        (field) => given[field] === undefined || given[field] === known[field],
      ) &&
      (input.position == null || goals[input.position - 1]?.id === id),
    write: async (manager, { plan, id, known, goals }) => {
      const { childId } = plan;
      if (!known)
        await manager.insert(GoalRow, {
          ...{ childId, id, planId: plan.id, position: goals.length + 1, since: today() },
          ...given,
          status: input.status ?? GoalStatus.OPEN,
        });
      else if (Object.values(given).some((value) => value !== undefined))
        await manager.update(
          GoalRow,
          { childId, id },
          { ...given, ...wantedAnew(known, input.status, today()) },
        );
      if (input.position != null) await place(manager, childId, id, input.position, goals);
    },
  });
  return changePlan(input, work, context);
}

/** Puts the goal in its place, and the others around it. */
async function place(
  manager: EntityManager,
  childId: string,
  id: string,
  position: number,
  goals: readonly GoalRow[],
): Promise<void> {
  const order = goals.map((goal) => goal.id).filter((other) => other !== id);
  order.splice(position - 1, 0, id);
  for (const [at, each] of order.entries())
    await manager.update(GoalRow, { childId, id: each }, { position: at + 1 });
}
