import { PartyKind } from '@samsyn/disclosure/vocabulary/party-kind';
import { DateScalar } from '@samsyn/subgraph/scalars';
import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';

// The region's facts, of which this service knows only the shape: the gateway brings the values (@requires).

@ObjectType({ description: 'How many care interventions a goal has.' })
export class CareGoalFact {
  @Directive('@external')
  @Field(() => ID, { description: 'Key of the goal.' })
  goalId!: string;

  @Directive('@external')
  @Field(() => Int, { description: 'Accepted or ongoing.' })
  acceptedCount!: number;
}

@ObjectType({ description: 'A referral that every unit asked has declined.' })
export class CareReferralFact {
  @Directive('@external')
  @Field(() => ID, { description: 'Key of the referral.' })
  referralId!: string;

  @Directive('@external')
  @Field(() => String, { description: 'What was asked for.' })
  purpose!: string;

  @Directive('@external')
  @Field(() => [PartyKind], { description: 'The functions that were asked.' })
  toKinds!: PartyKind[];

  @Directive('@external')
  @Field(() => DateScalar, { description: 'The day of the last refusal.' })
  since!: string;

  @Directive('@external')
  @Field(() => ID, { nullable: true, description: 'Key of the goal it served.' })
  goalId!: string | null;
}

@ObjectType({
  description:
    'What the region knows that a plan’s gaps are computed from: counts and referrals, no interventions.',
})
export class CareGapFacts {
  @Directive('@external')
  @Field(() => [CareGoalFact], { description: 'Goals with at least one care intervention.' })
  goals!: CareGoalFact[];

  @Directive('@external')
  @Field(() => [CareReferralFact], { description: 'Referrals declined by all.' })
  declinedReferrals!: CareReferralFact[];
}
