import { DateScalar } from '@samsyn/subgraph/scalars';
import { Field, ID, InputType } from 'type-graphql';
import { PlanChangeFields } from '../plan-changes/plan-change.inputs.js';
import { InterventionStep } from '../vocabulary/intervention-step.js';
import { PartyAnswer } from '../vocabulary/party-answer.js';

@InputType({ description: 'What an offer of an intervention says, whoever does it.' })
export abstract class OfferInterventionFields extends PlanChangeFields {
  @Field(() => String, { description: 'What is done, in a few plain words. At most 120 characters.' })
  title!: string;

  @Field(() => String, { nullable: true, description: 'More about what is done. At most 2,000 characters.' })
  description?: string | null;

  @Field(() => ID, {
    nullable: true,
    description:
      'Key of the goal it serves: one of the plan’s that is not abandoned. Left out: the whole plan.',
  })
  goalId?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'First day.' })
  from?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Last day planned.' })
  until?: string | null;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'true: it is accepted at once. Only by those who do it; another unit answers for itself.',
  })
  accept!: boolean;
}

@InputType({ description: 'The answer to an offered intervention, by the unit that does it.' })
export abstract class AnswerInterventionFields extends PlanChangeFields {
  @Field(() => ID, { description: 'Key of the intervention.' })
  interventionId!: string;

  @Field(() => PartyAnswer, {
    description:
      'ACCEPTED; DECLINED, also what had been accepted and has not begun; WAITING takes an answer back, so that it is offered again.',
  })
  answer!: PartyAnswer;

  @Field(() => String, {
    nullable: true,
    description: 'Why not; must be given with DECLINED. At most 500 characters.',
  })
  reason?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'First day; left out: as it was.' })
  from?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Last day planned; left out: as it was.' })
  until?: string | null;
}

@InputType({
  description: 'How an intervention goes, by the unit that does it. What is left out stays as it was.',
})
export abstract class ReportInterventionFields extends PlanChangeFields {
  @Field(() => ID, { description: 'Key of the intervention.' })
  interventionId!: string;

  @Field(() => InterventionStep, { description: 'What is reported.' })
  step!: InterventionStep;

  @Field(() => String, {
    nullable: true,
    description: 'How far it has come, for example “4 av 10”. At most 200 characters.',
  })
  progress?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'First day. With START: the day it began, today when left out and none was planned before.',
  })
  from?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Last day planned.' })
  until?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'With END: the day it ended, today when left out; not in the future.',
  })
  endedOn?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'What came of it; must be given with END. At most 2,000 characters.',
  })
  outcome?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'What is done, in other words. At most 120 characters.',
  })
  title?: string | null;

  @Field(() => String, { nullable: true, description: 'More about what is done. At most 2,000 characters.' })
  description?: string | null;
}
