import { randomUUID } from 'node:crypto';
import { today } from '@samsyn/disclosure/change-context';
import { InputProblemCode as Code } from '@samsyn/disclosure/changes.types';
import { changePlan, type PlanChangeOutcome } from '@samsyn/disclosure/plan-changes/plan-change.service';
import { PartyKind } from '@samsyn/disclosure/vocabulary/party-kind';
import { Field, ID, InputType } from 'type-graphql';
import type { KommunContext } from '../../context.js';
import { EscalationRow } from '../escalation.entity.js';
import { EscalationLevel } from '../escalation.types.js';
import { PlanChangeFields } from './plan-change.inputs.js';
import { isConsented, keepersWork, movePlan } from './plan-to-change.js';
import { checkUnitOfPlan } from './unit-of-plan.js';

@InputType({
  description:
    'A disagreement that the SIP meeting could not settle: first lifted to the parties’ deputy managers, then, by its key, to BUS-individ.',
})
export class EscalatePlanInput extends PlanChangeFields {
  @Field(() => ID, {
    nullable: true,
    description:
      'Key of one that the deputy managers could not settle: it is lifted to BUS-individ. Left out: a new one, for the deputy managers.',
  })
  escalationId?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'What the parties disagree on; must be given for a new one. At most 2,000 characters.',
  })
  question?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'Key of the goal that nobody takes on; left out: about the whole plan.',
  })
  goalId?: string | null;

  @Field(() => Boolean, {
    defaultValue: true,
    description: 'false: the child is named where it is decided; only with a consent that is active.',
  })
  anonymous!: boolean;
}

/** Lifts a disagreement one level. */
export function escalatePlan(input: EscalatePlanInput, context: KommunContext): Promise<PlanChangeOutcome> {
  const { plans } = context;
  const work = keepersWork('ESCALATE', input, context, {
    find: async (plan) => {
      const known = (await plans.escalationsOf(plan)).find(({ id }) => id === input.escalationId);
      if (input.escalationId && !known) return null;
      const goals = await plans.goalsOf(plan);
      const id = known?.id ?? randomUUID();
      return { id, known, goals, concerns: [`escalation:${id}`] };
    },
    check: async ({ known, goals, plan }, problems) => {
      const isAtTop = known && (known.decidedOn || known.level === EscalationLevel.BUS_INDIVIDUAL);
      if (isAtTop) problems.add('escalationId', Code.NOT_IN_THIS_STATE);
      problems.text('question', input.question, 2000, !known);
      if (input.goalId && !goals.some(({ id }) => id === input.goalId)) problems.add('goalId', Code.UNKNOWN);
      if (!input.anonymous && !(await isConsented(plan.childId, context)))
        problems.add('anonymous', Code.CONSENT_NEEDED);
    },
    write: async (manager, { plan, id, known }) => {
      const { childId } = plan;
      const { anonymous } = input;
      if (known)
        await manager.update(
          EscalationRow,
          { childId, id },
          { level: EscalationLevel.BUS_INDIVIDUAL, anonymous },
        );
      else
        await manager.insert(EscalationRow, {
          ...{ childId, id, planId: plan.id, goalId: input.goalId ?? null, question: input.question?.trim() },
          ...{ level: EscalationLevel.DEPUTY_MANAGERS, anonymous, escalatedOn: today() },
          ...{ decidedOn: null, decision: null, responsible: null, unitId: null },
        });
      await movePlan(manager, 'ESCALATE', plan, context);
    },
  });
  return changePlan(input, work, context);
}

@InputType({ description: 'The decision on a disagreement: who does what.' })
export class SettleEscalationInput extends PlanChangeFields {
  @Field(() => ID, { description: 'Key of the escalation.' })
  escalationId!: string;

  @Field(() => String, { description: 'What was decided. At most 2,000 characters.' })
  decision!: string;

  @Field(() => PartyKind, { description: 'The function that answers for it from now on.' })
  responsible!: PartyKind;

  @Field(() => ID, { nullable: true, description: 'The unit that does, one of the plan’s parties.' })
  unitId?: string | null;
}

/** Records the decision. When nothing else is lifted, the plan is where it was. */
export function settleEscalation(
  input: SettleEscalationInput,
  context: KommunContext,
): Promise<PlanChangeOutcome> {
  const work = keepersWork('SETTLE', input, context, {
    find: async (plan) => {
      const escalations = await context.plans.escalationsOf(plan);
      const known = escalations.find(({ id }) => id === input.escalationId);
      return known ? { known, escalations, concerns: [`escalation:${known.id}`] } : null;
    },
    check: async ({ known, plan }, problems) => {
      if (known.decidedOn) problems.add('escalationId', Code.NOT_IN_THIS_STATE);
      problems.text('decision', input.decision, 2000, true);
      await checkUnitOfPlan('unitId', input.unitId, plan, problems, context);
    },
    write: async (manager, { plan, known, escalations }) => {
      const { childId } = plan;
      await manager.update(
        EscalationRow,
        { childId, id: known.id },
        {
          ...{ decidedOn: today(), decision: input.decision.trim() },
          ...{ responsible: input.responsible, unitId: input.unitId ?? null },
        },
      );
      const others = escalations.filter(({ id }) => id !== known.id);
      await movePlan(manager, 'SETTLE', plan, context, {}, { escalations: others });
    },
  });
  return changePlan(input, work, context);
}
