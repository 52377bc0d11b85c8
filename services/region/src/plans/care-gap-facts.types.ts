import { PartyKind } from '@samsyn/disclosure/vocabulary/party-kind';
import { DateScalar } from '@samsyn/subgraph/scalars';
import { Field, ID, Int, ObjectType } from 'type-graphql';

@ObjectType({ description: 'How many care interventions (vårdinsatser) a goal has.' })
export class CareGoalFact {
  @Field(() => ID, { description: 'Key of the goal.' })
  goalId!: string;

  @Field(() => Int, { description: 'Accepted or ongoing now, or from within 30 days.' })
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

@ObjectType({ description: 'A care intervention that was declined: by key, and no word of what it was.' })
export class CareDeclinedFact {
  @Field(() => ID, { description: 'Key of the intervention.' })
  interventionId!: string;

  @Field(() => ID, { nullable: true, description: 'Key of the goal it was to serve.' })
  goalId!: string | null;

  @Field(() => PartyKind, { description: 'The function that declined.' })
  partyKind!: PartyKind;

  @Field(() => DateScalar, { description: 'The day it was declined.' })
  since!: string;
}

@ObjectType({ description: 'That a care unit has taken something on: no word of what.' })
export class CareTakenOnFact {
  @Field(() => ID, { nullable: true, description: 'Key of the goal it serves.' })
  goalId!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'First day; null when none is set.' })
  from!: string | null;
}

@ObjectType({
  description: 'A function of care that has worked with the child, and has nobody left who does.',
})
export class CareLeftFact {
  @Field(() => PartyKind, { description: 'The function.' })
  partyKind!: PartyKind;

  @Field(() => DateScalar, { description: 'The first day with nobody.' })
  since!: string;
}

@ObjectType({
  description: 'That the consent to share the region’s part ends soon, or has ended (samtycket går ut).',
})
export class CareConsentEndFact {
  @Field(() => DateScalar, { description: 'The first day of the notice, or the day after the last day.' })
  since!: string;

  @Field(() => DateScalar, { description: 'Its last day.' })
  lastDay!: string;

  @Field(() => PartyKind, {
    nullable: true,
    description: 'The function that keeps the part, and can ask anew.',
  })
  keeper!: PartyKind | null;
}

@ObjectType({
  description:
    'What the region knows that a plan’s gaps (mellan stolarna) are computed from: counts, keys, days and referrals, no interventions.',
})
export class CareGapFacts {
  @Field(() => [CareGoalFact], { description: 'Goals with at least one care intervention.' })
  goals!: CareGoalFact[];

  @Field(() => [CareReferralFact], { description: 'Referrals declined by all.' })
  declinedReferrals!: CareReferralFact[];

  @Field(() => [CareDeclinedFact], { description: 'Interventions declined, by whatever unit was asked.' })
  declinedInterventions!: CareDeclinedFact[];

  @Field(() => [CareTakenOnFact], { description: 'What is accepted or ongoing now, or from within 30 days.' })
  takenOn!: CareTakenOnFact[];

  @Field(() => [CareLeftFact], { description: 'Functions with nobody left.' })
  left!: CareLeftFact[];

  @Field(() => CareConsentEndFact, {
    nullable: true,
    description:
      'The end of the consent, when it is near or has been; null when it is far, never, or was withdrawn.',
  })
  consentEnd!: CareConsentEndFact | null;
}
