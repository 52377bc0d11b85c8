import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { KommunContext } from '../../context.js';
import {
  ActivatePlanInput,
  activatePlan,
  ClosePlanInput,
  closePlan,
  ReopenPlanInput,
  reopenPlan,
} from './activate-plan.js';
import { AssessNeedInput, assessNeed } from './assess-need.js';
import { changed, PlanChangeResult } from './changed-plan.js';
import { DocumentFollowUpInput, documentFollowUp } from './document-follow-up.js';
import { EditPlanInput, editPlan } from './edit-plan.js';
import { EscalatePlanInput, escalatePlan, SettleEscalationInput, settleEscalation } from './escalate-plan.js';
import { PlanFollowUpInput, planFollowUp } from './follow-up.js';
import { SetGoalInput, setGoal } from './set-goal.js';

/** The changes that make up a plan’s life, but for its meetings. */
@Resolver()
export class PlanChangeResolver {
  @Mutation(() => PlanChangeResult, {
    nullable: true,
    description:
      'Records that a child needs a plan, and opens it in draft. The plan is null in the answer when the viewer may not read it. null with an error: it is not known whether it was made; send it again with the same key.',
  })
  assessNeed(
    @Arg('input', () => AssessNeedInput, { description: 'The assessment.' }) input: AssessNeedInput,
    @Ctx() context: KommunContext,
  ) {
    return changed(input, assessNeed, context);
  }

  @Mutation(() => PlanChangeResult, {
    nullable: true,
    description:
      'Lets the plan hold. Needs a consent that is active, a SIP meeting that was held, a goal and a planned follow-up. null with an error: it is not known whether it was made; send it again with the same key.',
  })
  activatePlan(
    @Arg('input', () => ActivatePlanInput, { description: 'The plan.' }) input: ActivatePlanInput,
    @Ctx() context: KommunContext,
  ) {
    return changed(input, activatePlan, context);
  }

  @Mutation(() => PlanChangeResult, {
    nullable: true,
    description:
      'Writes in the plan: the child’s words, question, strengths, guardians’ view, reasons. null with an error: it is not known whether it was made; send it again with the same key.',
  })
  editPlan(
    @Arg('input', () => EditPlanInput, { description: 'What is written.' }) input: EditPlanInput,
    @Ctx() context: KommunContext,
  ) {
    return changed(input, editPlan, context);
  }

  @Mutation(() => PlanChangeResult, {
    nullable: true,
    description:
      'Adds a goal, or changes one. null with an error: it is not known whether it was made; send it again with the same key.',
  })
  setGoal(
    @Arg('input', () => SetGoalInput, { description: 'The goal.' }) input: SetGoalInput,
    @Ctx() context: KommunContext,
  ) {
    return changed(input, setGoal, context);
  }

  @Mutation(() => PlanChangeResult, {
    nullable: true,
    description:
      'Plans a follow-up (uppföljning), or plans it anew. null with an error: it is not known whether it was made; send it again with the same key.',
  })
  planFollowUp(
    @Arg('input', () => PlanFollowUpInput, { description: 'The follow-up.' }) input: PlanFollowUpInput,
    @Ctx() context: KommunContext,
  ) {
    return changed(input, planFollowUp, context);
  }

  @Mutation(() => PlanChangeResult, {
    nullable: true,
    description:
      'Documents a follow-up, by goal, and plans the next. null with an error: it is not known whether it was made; send it again with the same key.',
  })
  documentFollowUp(
    @Arg('input', () => DocumentFollowUpInput, { description: 'What it showed.' })
    input: DocumentFollowUpInput,
    @Ctx() context: KommunContext,
  ) {
    return changed(input, documentFollowUp, context);
  }

  @Mutation(() => PlanChangeResult, {
    nullable: true,
    description:
      'Lifts a disagreement to the deputy managers, or from them to BUS-individ. null with an error: it is not known whether it was made; send it again with the same key.',
  })
  escalatePlan(
    @Arg('input', () => EscalatePlanInput, { description: 'The disagreement.' }) input: EscalatePlanInput,
    @Ctx() context: KommunContext,
  ) {
    return changed(input, escalatePlan, context);
  }

  @Mutation(() => PlanChangeResult, {
    nullable: true,
    description:
      'Records the decision on a disagreement. null with an error: it is not known whether it was made; send it again with the same key.',
  })
  settleEscalation(
    @Arg('input', () => SettleEscalationInput, { description: 'The decision.' }) input: SettleEscalationInput,
    @Ctx() context: KommunContext,
  ) {
    return changed(input, settleEscalation, context);
  }

  @Mutation(() => PlanChangeResult, {
    nullable: true,
    description:
      'Ends the plan, and calls off meetings that were still planned. null with an error: it is not known whether it was made; send it again with the same key.',
  })
  closePlan(
    @Arg('input', () => ClosePlanInput, { description: 'Why.' }) input: ClosePlanInput,
    @Ctx() context: KommunContext,
  ) {
    return changed(input, closePlan, context);
  }

  @Mutation(() => PlanChangeResult, {
    nullable: true,
    description:
      'Opens an ended plan again, where it was. Needs a consent that is active, and that no other plan of the child’s is open. null with an error: it is not known whether it was made; send it again with the same key.',
  })
  reopenPlan(
    @Arg('input', () => ReopenPlanInput, { description: 'The plan.' }) input: ReopenPlanInput,
    @Ctx() context: KommunContext,
  ) {
    return changed(input, reopenPlan, context);
  }
}
