import { randomUUID } from 'node:crypto';
import { today } from '@samsyn/disclosure/change-context';
import { InputProblemCode as Code } from '@samsyn/disclosure/changes.types';
import type { InputProblems } from '@samsyn/disclosure/input-problems';
import { changePlan, type PlanChangeOutcome } from '@samsyn/disclosure/plan-changes/plan-change.service';
import { DateScalar } from '@samsyn/subgraph/scalars';
import { Field, ID, InputType } from 'type-graphql';
import type { EntityManager } from 'typeorm';
import type { KommunContext } from '../../context.js';
import { wantedAnew } from '../../goals/wanted-anew.js';
import { FollowUpRow, type GoalOutcomeRow } from '../meeting.entity.js';
import { GoalRow } from '../plan.entity.js';
import { GoalStatus } from '../plan.enums.js';
import { addFollowUp, checkFollowUpPlan, FollowUpPlanInput, keepNextFollowUp } from './follow-up.js';
import { PlanChangeFields } from './plan-change.inputs.js';
import { keepersWork, type PlanToChange } from './plan-to-change.js';

@InputType({ description: 'What the follow-up showed of one goal.' })
export class GoalOutcomeInput {
  @Field(() => ID, { description: 'Key of the goal.' })
  goalId!: string;

  @Field(() => GoalStatus, { description: 'How far it has come.' })
  status!: GoalStatus;

  @Field(() => String, { nullable: true, description: 'What was seen. At most 2,000 characters.' })
  outcome?: string | null;
}

@InputType({
  description:
    'What a follow-up showed, by goal. One that is documented can be documented anew; the history keeps both.',
})
export class DocumentFollowUpInput extends PlanChangeFields {
  @Field(() => ID, { description: 'Key of the follow-up.' })
  followUpId!: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'When it was done: today, when left out, or before; not before the plan began.',
  })
  doneOn?: string | null;

  @Field(() => String, { description: 'What it showed, over all. At most 4,000 characters.' })
  outcome!: string;

  @Field(() => [GoalOutcomeInput], {
    description: 'What it showed of each goal; none that is still a goal may be left out.',
  })
  goals!: GoalOutcomeInput[];

  @Field(() => FollowUpPlanInput, {
    nullable: true,
    description:
      'The next follow-up. Must be given while there is a goal that is not reached, and no other follow-up is planned.',
  })
  next?: FollowUpPlanInput | null;
}

interface Found {
  readonly plan: PlanToChange;
  readonly followUp: FollowUpRow;
  readonly followUps: readonly FollowUpRow[];
  readonly goals: readonly GoalRow[];
  readonly outcomes: readonly GoalOutcomeRow[];
}

const unreached: ReadonlySet<string> = new Set(['OPEN', 'PARTLY_REACHED']);

/** Documents a follow-up: the plan's goals are then where it found them. */
export function documentFollowUp(
  input: DocumentFollowUpInput,
  context: KommunContext,
): Promise<PlanChangeOutcome> {
  const { plans } = context;
  const work = keepersWork('FOLLOW_UP', input, context, {
    find: async (plan) => {
      const followUps = await plans.followUpsOf(plan);
      const followUp = followUps.find(({ id }) => id === input.followUpId);
      if (!followUp) return null;
      const goals = await plans.goalsOf(plan);
      const outcomes = (await plans.goalOutcomesOf(plan)).filter((row) => row.followUpId === followUp.id);
      return {
        ...{ followUp, followUps, goals, outcomes },
        concerns: [`follow-up:${followUp.id}`, ...input.goals.map(({ goalId }) => `goal:${goalId}`)],
      };
    },
    check: (thing, problems) => check(input, thing, problems, context),
    write: (manager, thing) => write(manager, input, thing),
  });
  return changePlan(input, work, context);
}

async function check(
  input: DocumentFollowUpInput,
  { plan, followUp, followUps, goals }: Found,
  problems: InputProblems,
  context: KommunContext,
): Promise<void> {
  const began = plan.startedOn ?? plan.needAssessedOn;
  if (input.doneOn && input.doneOn > today()) problems.add('doneOn', Code.IN_THE_FUTURE);
  if (input.doneOn && began && input.doneOn < began) problems.add('doneOn', Code.BEFORE_START);
  problems.text('outcome', input.outcome, 4000, true);
  checkGoals(input, goals, problems);
  const after = new Map<string, string>(input.goals.map(({ goalId, status }) => [goalId, status]));
  const isOpen = goals.some(({ id, status }) => unreached.has(after.get(id) ?? status));
  const isPlanned = followUps.some(({ id, doneOn }) => id !== followUp.id && doneOn === null);
  if (input.next) await checkFollowUpPlan('next', input.next, plan, problems, context);
  else if (isOpen && !isPlanned) problems.add('next', Code.REQUIRED);
}

function checkGoals(input: DocumentFollowUpInput, goals: readonly GoalRow[], problems: InputProblems): void {
  const known = new Set(goals.map(({ id }) => id));
  const given = problems.recordIds(
    'goals',
    input.goals.map(({ goalId }) => goalId),
  );
  input.goals.forEach(({ goalId, outcome }, place) => {
    if (!known.has(goalId)) problems.add(`goals.${place}.goalId`, Code.UNKNOWN);
    problems.text(`goals.${place}.outcome`, outcome, 2000);
  });
  if (goals.some(({ id, status }) => unreached.has(status) && !given.includes(id)))
    problems.add('goals', Code.REQUIRED);
}

async function write(manager: EntityManager, input: DocumentFollowUpInput, found: Found): Promise<void> {
  const { plan, followUp, followUps, goals } = found;
  const { childId, id: planId } = plan;
  const doneOn = input.doneOn ?? today();
  await manager.update(FollowUpRow, { childId, id: followUp.id }, { doneOn, outcome: input.outcome.trim() });
  const goalOf = new Map(goals.map((goal) => [goal.id, goal]));
  for (const { goalId, status, outcome: given } of input.goals) {
    const outcome = given?.trim() || null;
    await manager.query(
      `insert into goal_outcome (child_id, plan_id, follow_up_id, goal_id, status, outcome) values ($1, $2, $3, $4, $5, $6)
       on conflict (child_id, follow_up_id, goal_id) do update set status = excluded.status, outcome = excluded.outcome`,
      [childId, planId, followUp.id, goalId, status, outcome],
    );
    // What a later follow-up has shown stays.
    const goal = goalOf.get(goalId);
    if (!goal?.outcomeOn || goal.outcomeOn <= doneOn)
      await manager.update(
        GoalRow,
        { childId, id: goalId },
        { status, outcome, outcomeOn: doneOn, ...wantedAnew(goal, status, doneOn) },
      );
  }
  const next = randomUUID();
  if (input.next) await addFollowUp(manager, plan, next, input.next);
  await keepNextFollowUp(manager, plan, [
    ...followUps.filter(({ id }) => id !== followUp.id),
    ...(input.next ? [{ dueOn: input.next.dueOn, doneOn: null }] : []),
  ]);
}
