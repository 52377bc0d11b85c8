import { Field, InputType, Int } from 'type-graphql';
import { PlanChangeFields } from '../plans/moves/plan-change.inputs.js';
import {
  SipCheckAnswer,
  SipCheckOccasion,
  SipCheckRespondent,
  SipCheckStatement,
} from './sip-check.enums.js';

@InputType({ description: 'To whom SIP-kollen is offered, and when.' })
export class OfferSipCheckInput extends PlanChangeFields {
  @Field(() => SipCheckOccasion, { description: 'After a meeting, or when the plan ends.' })
  occasion!: SipCheckOccasion;

  @Field(() => SipCheckRespondent, { description: 'Who is to answer.' })
  respondent!: SipCheckRespondent;

  @Field(() => Int, {
    nullable: true,
    description: 'How many codes: 1 for the child; 1–4 for guardians. 1 when left out.',
  })
  count?: number | null;
}

@InputType({ description: 'How far the respondent agrees with a statement.' })
export class SipCheckAnswerInput {
  @Field(() => SipCheckStatement, { description: 'The statement.' })
  statement!: SipCheckStatement;

  @Field(() => SipCheckAnswer, { description: 'The answer.' })
  answer!: SipCheckAnswer;
}

@InputType({ description: 'One person’s answers to SIP-kollen. Who sends them is kept nowhere.' })
export class AnswerSipCheckInput {
  @Field(() => String, {
    description: 'The code, in large or small letters, with or without spaces and hyphens.',
  })
  code!: string;

  @Field(() => [SipCheckAnswerInput], {
    description: 'Answers, each statement once, at least one. What is left out counts as DOES_NOT_KNOW.',
  })
  answers!: SipCheckAnswerInput[];
}
