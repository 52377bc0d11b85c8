import { ChangeRefused, InvalidInput } from '@samsyn/disclosure/changes.types';
import { DateScalar } from '@samsyn/subgraph/scalars';
import { type ClassType, createUnionType, Field, ID, Int, ObjectType } from 'type-graphql';
import { VersionConflict } from '../plans/moves/changed-plan.js';
import { Plan } from '../plans/plan.types.js';
import {
  FigureState,
  SipCheckAnswer,
  SipCheckOccasion,
  SipCheckRespondent,
  SipCheckStatement,
} from './sip-check.enums.js';

@ObjectType({
  description: 'Codes to answer SIP-kollen with were made, or had been made before under the same key.',
})
export class SipCheckOffered {
  @Field(() => Int, { description: 'The version of the plan’s record that the change made.' })
  version!: number;

  @Field(() => [String], {
    description:
      'The codes, 10 characters each, for one answer each. Shown here and never again, for they are not kept: empty when the same is sent again.',
  })
  codes!: string[];

  @Field(() => DateScalar, {
    description: 'The last day that they hold: of the month after the term, the same for all of a term.',
  })
  lastDay!: string;

  @Field(() => Plan, {
    nullable: true,
    description: 'The plan, read anew; null when the viewer may no longer read it.',
  })
  plan!: Plan | null;
}

export const OfferSipCheckResult = createUnionType({
  name: 'OfferSipCheckResult',
  description: 'What came of offering SIP-kollen: codes, overtaken, refused, or not understood.',
  types: () => [SipCheckOffered, VersionConflict, ChangeRefused, InvalidInput] as const,
  resolveType: (value) => value.constructor as ClassType,
});

@ObjectType({ description: 'The answers were added to their sums, and the code is no more.' })
export class SipCheckAnswered {
  @Field(() => Int, { description: 'How many statements were answered.' })
  statements!: number;
}

export const AnswerSipCheckResult = createUnionType({
  name: 'AnswerSipCheckResult',
  description: 'What came of an answer to SIP-kollen.',
  types: () => [SipCheckAnswered, InvalidInput] as const,
  resolveType: (value) => value.constructor as ClassType,
});

@ObjectType({ description: 'How many gave one answer to a statement.' })
export class SipCheckAnswerFigure {
  @Field(() => SipCheckAnswer, { description: 'The answer.' })
  answer!: SipCheckAnswer;

  @Field(() => Int, { description: 'How many, rounded to a multiple of 5.' })
  count!: number;

  @Field(() => Int, {
    nullable: true,
    description: 'Percent of the rounded counts of the statement; null when they are all 0.',
  })
  share!: number | null;
}

@ObjectType({ description: 'How a statement was answered.' })
export class SipCheckStatementFigure {
  @Field(() => SipCheckStatement, { description: 'The statement.' })
  statement!: SipCheckStatement;

  @Field(() => [SipCheckAnswerFigure], { description: 'Each answer, from full agreement to not knowing.' })
  answers!: SipCheckAnswerFigure[];
}

@ObjectType({
  description:
    'What children, or guardians, have answered to SIP-kollen in a term. A figure moves in steps: once a day at most, and by five answers or more.',
})
export class SipCheckFigures {
  @Field(() => String, { description: 'For example HT2026 (autumn) or VT2027 (spring).' })
  term!: string;

  @Field(() => SipCheckOccasion, { description: 'When they were asked.' })
  occasion!: SipCheckOccasion;

  @Field(() => SipCheckRespondent, { description: 'Who answered.' })
  respondent!: SipCheckRespondent;

  @Field(() => ID, {
    nullable: true,
    description: 'Key of the area it is about, a BUS group or a district; null for the county.',
  })
  areaId!: string | null;

  @Field(() => String, { nullable: true, description: 'Name of the area; null for the county.' })
  areaName!: string | null;

  @Field(() => FigureState, { description: 'Whether it is shown.' })
  state!: FigureState;

  @Field(() => Int, {
    nullable: true,
    description: 'How many have answered, rounded to a multiple of 5; null when it is held back.',
  })
  respondents!: number | null;

  @Field(() => Int, {
    description: 'How many areas, of those that it is about, are held back, and so not counted in.',
  })
  areasHeldBack!: number;

  @Field(() => [SipCheckStatementFigure], { description: 'Each statement; none when it is held back.' })
  statements!: SipCheckStatementFigure[];
}
