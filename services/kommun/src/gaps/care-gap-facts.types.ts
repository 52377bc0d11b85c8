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
  @Field(() => Int, { description: 'Accepted or ongoing now, or from within 30 days.' })
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

@ObjectType({ description: 'A care intervention that was declined: by key, and no word of what it was.' })
export class CareDeclinedFact {
  @Directive('@external')
  @Field(() => ID, { description: 'Key of the intervention.' })
  interventionId!: string;

  @Directive('@external')
  @Field(() => ID, { nullable: true, description: 'Key of the goal it was to serve.' })
  goalId!: string | null;

  @Directive('@external')
  @Field(() => PartyKind, { description: 'The function that declined.' })
  partyKind!: PartyKind;

  @Directive('@external')
  @Field(() => DateScalar, { description: 'The day it was declined.' })
  since!: string;
}

@ObjectType({ description: 'That a care unit has taken something on: no word of what.' })
export class CareTakenOnFact {
  @Directive('@external')
  @Field(() => ID, { nullable: true, description: 'Key of the goal it serves.' })
  goalId!: string | null;

  @Directive('@external')
  @Field(() => DateScalar, { nullable: true, description: 'First day; null when none is set.' })
  from!: string | null;
}

@ObjectType({
  description: 'A function of care that has worked with the child, and has nobody left who does.',
})
export class CareLeftFact {
  @Directive('@external')
  @Field(() => PartyKind, { description: 'The function.' })
  partyKind!: PartyKind;

  @Directive('@external')
  @Field(() => DateScalar, { description: 'The first day with nobody.' })
  since!: string;
}

@ObjectType({
  description: 'That the consent to share the region’s part ends soon, or has ended (samtycket går ut).',
})
export class CareConsentEndFact {
  @Directive('@external')
  @Field(() => DateScalar, { description: 'The first day of the notice, or the day after the last day.' })
  since!: string;

  @Directive('@external')
  @Field(() => DateScalar, { description: 'Its last day.' })
  lastDay!: string;

  @Directive('@external')
  @Field(() => PartyKind, {
    nullable: true,
    description: 'The function that keeps the part, and can ask anew.',
  })
  keeper!: PartyKind | null;
}

@ObjectType({
  description:
    'What the region knows that a plan’s gaps are computed from: counts, keys, days and referrals, no interventions.',
})
export class CareGapFacts {
  @Directive('@external')
  @Field(() => [CareGoalFact], { description: 'Goals with at least one care intervention.' })
  goals!: CareGoalFact[];

  @Directive('@external')
  @Field(() => [CareReferralFact], { description: 'Referrals declined by all.' })
  declinedReferrals!: CareReferralFact[];

  @Directive('@external')
  @Field(() => [CareDeclinedFact], { description: 'Interventions declined, by whatever unit was asked.' })
  declinedInterventions!: CareDeclinedFact[];

  @Directive('@external')
  @Field(() => [CareTakenOnFact], { description: 'What is accepted or ongoing now, or from within 30 days.' })
  takenOn!: CareTakenOnFact[];

  @Directive('@external')
  @Field(() => [CareLeftFact], { description: 'Functions with nobody left.' })
  left!: CareLeftFact[];

  @Directive('@external')
  @Field(() => CareConsentEndFact, {
    nullable: true,
    description:
      'The end of the consent, when it is near or has been; null when it is far, never, or was withdrawn.',
  })
  consentEnd!: CareConsentEndFact | null;
}

/** All of them, as the gateway is asked for them. */
export const careGapFactsNeeded =
  'goals { goalId acceptedCount } declinedReferrals { referralId purpose toKinds since goalId } ' +
  'declinedInterventions { interventionId goalId partyKind since } takenOn { goalId from } ' +
  'left { partyKind since } consentEnd { since lastDay keeper }';
