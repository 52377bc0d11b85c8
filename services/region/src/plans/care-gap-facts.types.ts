import { PartyKind } from '@samsyn/disclosure/vocabulary/party-kind';
import { DateScalar } from '@samsyn/subgraph/scalars';
import { Field, ID, Int, ObjectType } from 'type-graphql';

@ObjectType({ description: 'How many care interventions (vårdinsatser) a goal has.' })
export class CareGoalFact {
  @Field(() => ID, { description: 'Key of the goal.' })
  goalId!: string;

  @Field(() => Int, { description: 'Accepted or ongoing.' })
  acceptedCount!: number;
}

@ObjectType({ description: 'A referral that every unit asked has declined (nej av alla).' })
export class CareReferralFact {
  @Field(() => ID, { description: 'Key of the referral.' })
  referralId!: string;

  @Field(() => String, { description: 'What was asked for.' })
  purpose!: string;

  @Field(() => [PartyKind], { description: 'The functions that were asked.' })
  toKinds!: PartyKind[];

  @Field(() => DateScalar, { description: 'The day of the last refusal.' })
  since!: string;

  @Field(() => ID, { nullable: true, description: 'Key of the goal it served.' })
  goalId!: string | null;
}

@ObjectType({
  description:
    'What the region knows that a plan’s gaps (mellan stolarna) are computed from: counts and referrals, no interventions.',
})
export class CareGapFacts {
  @Field(() => [CareGoalFact], { description: 'Goals with at least one care intervention.' })
  goals!: CareGoalFact[];

  @Field(() => [CareReferralFact], { description: 'Referrals declined by all.' })
  declinedReferrals!: CareReferralFact[];
}
