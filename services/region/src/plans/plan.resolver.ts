import { RecordPart } from '@samsyn/disclosure/record-part';
import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import type { ReferralRow } from '../children/child.entity.js';
import type { RegionContext } from '../context.js';
import { Referral } from '../referrals/referral.types.js';
import { CareUnit } from '../units/unit.types.js';
import { CareGapFacts } from './care-gap-facts.types.js';
import { findCareHistory } from './care-history.js';
import { CarePlanChangeConnection } from './care-history.types.js';
import type { CarePlanPartRow } from './care-plan.entity.js';
import { findInterventions } from './intervention.service.js';
import { CareIntervention } from './intervention.types.js';
import { findCarePart, findGapFacts, findReferralsOfPlan } from './plan.service.js';
import { CareAnswer, Plan } from './plan.types.js';
import { readChildOfPlan, viewerCanInPlan } from './viewer-can.js';

@Resolver(() => Plan)
export class PlanResolver {
  @FieldResolver(() => [CareIntervention], {
    nullable: true,
    description: 'What health care does in the plan (vårdens insatser), the earliest first. Part PLAN.',
  })
  careInterventions(@Root() { id }: Plan, @Ctx() context: RegionContext): Promise<CareIntervention[] | null> {
    return findInterventions(id, context);
  }

  @FieldResolver(() => CareAnswer, {
    nullable: true,
    description: 'The region’s answer to the plan (svar på kallelsen). Part PLAN.',
  })
  careAnswer(@Root() { id }: Plan, @Ctx() context: RegionContext): Promise<CarePlanPartRow | null> {
    return findCarePart(id, context);
  }

  @FieldResolver(() => [Referral], {
    nullable: true,
    description:
      'Referrals sent within the plan (remisser), the newest first. Part PLAN; hidden by protected identity.',
  })
  careReferrals(@Root() { id }: Plan, @Ctx() context: RegionContext): Promise<ReferralRow[] | null> {
    return findReferralsOfPlan(id, context);
  }

  @FieldResolver(() => CareGapFacts, {
    nullable: true,
    description: 'What the plan’s gaps are computed from (underlag för mellan stolarna). Part PLAN.',
  })
  careGapFacts(@Root() { id }: Plan, @Ctx() context: RegionContext): Promise<CareGapFacts | null> {
    return findGapFacts(id, context);
  }

  @FieldResolver(() => CarePlanChangeConnection, {
    nullable: true,
    description: 'What has been changed in the region’s part of the plan, the newest first. Part PLAN.',
  })
  careHistory(
    @Root() { id }: Plan,
    @Arg('first', () => Int, { defaultValue: 20, description: 'Changes wanted, 1–100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'A cursor of this list.' })
    after: string | null,
    @Ctx() context: RegionContext,
  ): Promise<CarePlanChangeConnection | null> {
    return findCareHistory(id, { first, after }, context);
  }

  @FieldResolver(() => Boolean, { nullable: true })
  viewerCanOfferCareIntervention(@Root() plan: Plan, @Ctx() context: RegionContext): Promise<boolean> {
    return viewerCanInPlan('OFFER_INTERVENTION', asNamed(plan), context);
  }

  @FieldResolver(() => Boolean, { nullable: true })
  viewerCanAnswerCarePlan(@Root() plan: Plan, @Ctx() context: RegionContext): Promise<boolean> {
    return viewerCanInPlan('ANSWER_PLAN', asNamed(plan), context);
  }
}

const asNamed = ({ id, child, endedOn }: Plan) => ({
  ...{ id, childOfPlan: readChildOfPlan(child), hasEnded: endedOn != null },
});

@Resolver(() => CareAnswer)
export class CareAnswerResolver {
  @FieldResolver(() => CareUnit)
  async unit(
    @Root() { childId, unitId }: CarePlanPartRow,
    @Ctx() { access, units }: RegionContext,
  ): Promise<CareUnit | null> {
    return (await access.mayKnowUnit(childId, RecordPart.PLAN, unitId)) ? units.get(unitId) : null;
  }
}

@Resolver(() => Referral)
export class PlanOfReferralResolver {
  @FieldResolver(() => Plan, {
    nullable: true,
    description: 'The plan it was sent within; null also when the viewer may not read the plan. Part PLAN.',
  })
  async plan(
    @Root() { childId, planId }: ReferralRow,
    @Ctx() { access }: RegionContext,
  ): Promise<Pick<Plan, 'id'> | null> {
    return planId !== null && (await access.may(childId, RecordPart.PLAN)) ? { id: planId } : null;
  }
}
