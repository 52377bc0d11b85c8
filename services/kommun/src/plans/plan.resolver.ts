import { PlanMove } from '@samsyn/disclosure/plan-changes/plan-change.types';
import { AccessGround, RecordPart } from '@samsyn/disclosure/record-part';
import { Unit } from '@samsyn/disclosure/unit';
import { readRecordId } from '@samsyn/subgraph/ids';
import { DateScalar } from '@samsyn/subgraph/scalars';
import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import { daysBetween, swedishToday } from '../calendar/swedish-day.js';
import { Child } from '../children/child.types.js';
import type { KommunContext } from '../context.js';
import type { CareGapFacts } from '../gaps/care-gap-facts.types.js';
import { findGaps } from '../gaps/gap.service.js';
import { PlanGaps } from '../gaps/gap.types.js';
import { findInterventionsOf, toGoal } from '../goals/goal.service.js';
import { Goal } from '../goals/goal.types.js';
import { MunicipalIntervention } from '../goals/intervention.types.js';
import { findUnitAround } from '../units/unit-around-child.js';
import { toEscalation } from './escalation.service.js';
import { Escalation } from './escalation.types.js';
import { findDecisions, findMeetings, firstCallOf, firstMeetingOf, toFollowUp } from './meeting.service.js';
import { FollowUp, MeetingDecision, PlanMeeting } from './meeting.types.js';
import { viewerMovesOf } from './moves/viewer-moves.js';
import { findParties } from './party.service.js';
import { PlanParty } from './party.types.js';
import { PlanFilter } from './plan.inputs.js';
import { findPlan, findPlansOfChild, type ReadablePlan } from './plan.service.js';
import { CareNeed, ChildsWords, Plan, PlanConnection } from './plan.types.js';
import { findPlanPage } from './plan-list.js';

@Resolver(() => Plan)
export class PlanResolver {
  @Query(() => Plan, {
    nullable: true,
    description: 'A plan by its key; null also when it exists but is not shared with the viewer.',
  })
  plan(
    @Arg('id', () => ID, { description: 'Key of the plan, a UUID.' }) id: string,
    @Ctx() context: KommunContext,
  ): Promise<ReadablePlan | null> {
    return findPlan(readRecordId(id), context);
  }

  @Query(() => PlanConnection, {
    nullable: true,
    description: 'The plans the viewer may read, the earliest next follow-up first, those without one last.',
  })
  plans(
    @Arg('first', () => Int, { defaultValue: 20, description: 'Plans wanted, 1–100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'A cursor of this list.' }) after:
      | string
      | null,
    @Arg('filter', () => PlanFilter, { nullable: true, description: 'Narrows the list.' })
    filter: PlanFilter | null,
    @Ctx() context: KommunContext,
  ) {
    return findPlanPage({ first, after, filter }, context);
  }

  @FieldResolver(() => Child)
  child(@Root() plan: ReadablePlan): Child {
    return { id: plan.childId };
  }

  @FieldResolver(() => CareNeed)
  careNeed(@Root() { childId, careNeedId: id }: ReadablePlan): CareNeed | null {
    return id ? { id, childId } : null;
  }

  @FieldResolver(() => ChildsWords)
  childsWords(@Root() plan: ReadablePlan): ChildsWords | null {
    const { childsWords: text, childsWordsOn: saidOn } = plan;
    return text !== null && saidOn !== null ? { text, saidOn } : null;
  }

  @FieldResolver(() => Unit)
  coordinatingUnit(@Root() plan: ReadablePlan, @Ctx() context: KommunContext): Promise<Unit | null> {
    return findUnitAround(plan.childId, RecordPart.PLAN, plan.coordinatingUnitId, context);
  }

  @FieldResolver(() => [Goal])
  async goals(@Root() plan: ReadablePlan, @Ctx() { plans }: KommunContext): Promise<Goal[]> {
    return (await plans.goalsOf(plan)).map(toGoal);
  }

  @FieldResolver(() => [PlanParty])
  parties(@Root() plan: ReadablePlan, @Ctx() context: KommunContext): Promise<PlanParty[]> {
    return findParties(plan, context);
  }

  @FieldResolver(() => [PlanMeeting])
  meetings(@Root() plan: ReadablePlan, @Ctx() context: KommunContext): Promise<PlanMeeting[]> {
    return findMeetings(plan, context);
  }

  @FieldResolver(() => [FollowUp])
  async followUps(@Root() plan: ReadablePlan, @Ctx() { plans }: KommunContext): Promise<FollowUp[]> {
    const today = swedishToday();
    return (await plans.followUpsOf(plan)).map((row) => toFollowUp(row, plan, today));
  }

  @FieldResolver(() => FollowUp)
  async nextFollowUp(@Root() plan: ReadablePlan, @Ctx() context: KommunContext): Promise<FollowUp | null> {
    return (await this.followUps(plan, context)).find((followUp) => followUp.doneOn === null) ?? null;
  }

  @FieldResolver(() => [MeetingDecision])
  decisions(@Root() plan: ReadablePlan, @Ctx() context: KommunContext): Promise<MeetingDecision[]> {
    return findDecisions(plan, context);
  }

  @FieldResolver(() => [Escalation])
  async escalations(@Root() plan: ReadablePlan, @Ctx() { plans }: KommunContext): Promise<Escalation[]> {
    return (await plans.escalationsOf(plan)).map(toEscalation);
  }

  @FieldResolver(() => DateScalar, { nullable: true })
  async calledOn(@Root() plan: ReadablePlan, @Ctx() { plans }: KommunContext): Promise<string | null> {
    return firstCallOf(await plans.meetingsOf(plan));
  }

  @FieldResolver(() => DateScalar, { nullable: true })
  async firstMeetingOn(@Root() plan: ReadablePlan, @Ctx() { plans }: KommunContext): Promise<string | null> {
    return firstMeetingOf(await plans.meetingsOf(plan));
  }

  @FieldResolver(() => Int, { nullable: true })
  async daysFromAssessmentToMeeting(
    @Root() plan: ReadablePlan,
    @Ctx() { plans }: KommunContext,
  ): Promise<number | null> {
    if (plan.needAssessedOn === null) return null;
    const heldOn = firstMeetingOf(await plans.meetingsOf(plan));
    return Math.max(0, daysBetween(plan.needAssessedOn, heldOn ?? plan.endedOn ?? swedishToday()));
  }

  @FieldResolver(() => [PlanMove])
  viewerMoves(@Root() plan: ReadablePlan, @Ctx() context: KommunContext): Promise<PlanMove[]> {
    return viewerMovesOf(plan, context);
  }

  @FieldResolver(() => [MunicipalIntervention])
  async municipalInterventions(
    @Root() plan: ReadablePlan,
    @Ctx() context: KommunContext,
  ): Promise<MunicipalIntervention[]> {
    return findInterventionsOf(plan, context);
  }

  @FieldResolver(() => PlanGaps)
  gaps(
    @Root() plan: ReadablePlan & { careGapFacts?: CareGapFacts | null },
    @Ctx() context: KommunContext,
  ): Promise<PlanGaps> {
    return findGaps(plan, plan.careGapFacts ?? null, context);
  }

  @FieldResolver(() => AccessGround)
  viewerGround(@Root() plan: ReadablePlan): AccessGround {
    return plan.access.ground;
  }
}

@Resolver(() => Child)
export class PlansOfChildResolver {
  @FieldResolver(() => [Plan], { nullable: true, description: 'The child’s plans, newest first. Part PLAN.' })
  plans(@Root() { id }: Child, @Ctx() context: KommunContext): Promise<ReadablePlan[] | null> {
    return findPlansOfChild(id, context);
  }
}
