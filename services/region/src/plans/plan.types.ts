import { PartyAnswer } from '@samsyn/disclosure/vocabulary/party-answer';
import { DateScalar } from '@samsyn/subgraph/scalars';
import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { Child } from '../children/child.types.js';
import { CareUnit } from '../units/unit.types.js';
import { CareIntervention } from './intervention.types.js';

@Directive('@key(fields: "id")')
@ObjectType({
  description:
    'A coordinated individual plan (SIP). The municipality keeps the shared record; the region adds its own part.',
})
export class Plan {
  @Field(() => ID, { description: 'Key of the plan.' })
  id!: string;

  @Directive('@external')
  @Field(() => Child, { description: 'The child, as the municipality says.' })
  child!: Child;

  @Directive('@external')
  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day the plan ended (avslutad), as the municipality says; null: it has not.',
  })
  endedOn!: string | null;

  @Directive('@requires(fields: "child { id } endedOn")')
  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether this viewer may offer a care intervention now, for some care unit; also in a plan that the region has no part of yet. false in a plan that has ended.',
  })
  viewerCanOfferCareIntervention!: boolean | null;

  @Directive('@requires(fields: "child { id } endedOn")')
  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether this viewer may answer the plan now for a care unit (answerCarePlan). false in a plan that has ended.',
  })
  viewerCanAnswerCarePlan!: boolean | null;
}

@ObjectType({ description: 'The region’s answer to the notice (svar på kallelsen).' })
export class CareAnswer {
  @Field(() => PartyAnswer, { description: 'What it answered.' })
  answer!: PartyAnswer;

  @Field(() => DateScalar, { nullable: true, description: 'When it answered.' })
  answeredOn!: string | null;

  @Field(() => CareUnit, {
    nullable: true,
    description: 'The unit that answers for the region’s part; null when protected identity hides it.',
  })
  unit!: CareUnit | null;

  @Field(() => String, { nullable: true, description: 'What it wrote beside.' })
  comment!: string | null;
}

@Directive('@key(fields: "id")')
@ObjectType({ description: 'Something the parties want to reach with the child (mål).' })
export class Goal {
  @Field(() => ID, { description: 'Key of the goal.' })
  id!: string;

  @Directive('@external')
  @Field(() => ID, { description: 'Key of the plan it stands in.' })
  planId!: string;

  @Directive('@requires(fields: "planId")')
  @Field(() => [CareIntervention], {
    nullable: true,
    description: 'What health care does for it (vårdens insatser). Part PLAN.',
  })
  careInterventions!: CareIntervention[] | null;

  @Directive('@requires(fields: "planId")')
  @Field(() => Int, {
    nullable: true,
    description: 'How many care interventions for it are accepted or ongoing: the count alone. Part PLAN.',
  })
  careAcceptedCount!: number | null;
}
