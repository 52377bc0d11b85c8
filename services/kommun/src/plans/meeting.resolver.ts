import { RecordPart } from '@samsyn/disclosure/record-part';
import { Unit } from '@samsyn/disclosure/unit';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { swedishToday } from '../calendar/swedish-day.js';
import type { KommunContext } from '../context.js';
import { findUnitAround } from '../units/unit-around-child.js';
import type { EscalationRow } from './escalation.entity.js';
import { Escalation } from './escalation.types.js';
import type { DecisionOfPlan, FollowUpOfPlan, MeetingOfPlan } from './meeting.service.js';
import { FollowUp, GoalOutcome, MeetingDecision, PlanMeeting } from './meeting.types.js';
import { viewerMay } from './moves/viewer-moves.js';
import { type GoalStatus, MeetingStatus } from './plan.enums.js';

/** A unit around the child of the plan, where one is named. */
function unitOf(childId: string, unitId: string | null, context: KommunContext): Promise<Unit | null> | null {
  return unitId === null ? null : findUnitAround(childId, RecordPart.PLAN, unitId, context);
}

@Resolver(() => PlanMeeting)
export class MeetingResolver {
  @FieldResolver(() => Boolean)
  async viewerCanHold(
    @Root() { plan, status, startsAt }: MeetingOfPlan,
    @Ctx() context: KommunContext,
  ): Promise<boolean> {
    const isDue = status !== MeetingStatus.CANCELLED && swedishToday(startsAt) <= swedishToday();
    return isDue && viewerMay('HOLD_MEETING', plan, context);
  }
}

@Resolver(() => MeetingDecision)
export class MeetingDecisionResolver {
  @FieldResolver(() => Unit)
  unit(@Root() { plan, unitId }: DecisionOfPlan, @Ctx() context: KommunContext) {
    return unitOf(plan.childId, unitId, context);
  }

  @FieldResolver(() => Boolean)
  viewerCanComplete(
    @Root() { plan, unitId }: DecisionOfPlan,
    @Ctx() context: KommunContext,
  ): Promise<boolean> {
    return viewerMay('COMPLETE_DECISION', plan, context, unitId ?? plan.coordinatingUnitId);
  }
}

@Resolver(() => FollowUp)
export class FollowUpResolver {
  @FieldResolver(() => Unit)
  unit(@Root() { plan, unitId }: FollowUpOfPlan, @Ctx() context: KommunContext) {
    return unitOf(plan.childId, unitId, context);
  }

  @FieldResolver(() => [GoalOutcome])
  async goalOutcomes(
    @Root() { id, plan }: FollowUpOfPlan,
    @Ctx() { plans }: KommunContext,
  ): Promise<GoalOutcome[]> {
    const rows = await plans.goalOutcomesOf(plan);
    return rows.flatMap(({ followUpId, goalId, status, outcome }) =>
      followUpId === id ? [{ goalId, status: status as GoalStatus, outcome }] : [],
    );
  }

  @FieldResolver(() => Boolean)
  viewerCanDocument(@Root() { plan }: FollowUpOfPlan, @Ctx() context: KommunContext): Promise<boolean> {
    return viewerMay('FOLLOW_UP', plan, context);
  }
}

@Resolver(() => Escalation)
export class EscalationResolver {
  @FieldResolver(() => Unit)
  unit(@Root() { childId, unitId }: EscalationRow, @Ctx() context: KommunContext) {
    return unitOf(childId, unitId, context);
  }
}
