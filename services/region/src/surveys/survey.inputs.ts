import { DateScalar } from '@samsyn/subgraph/scalars';
import { Field, ID, InputType, Int } from 'type-graphql';
import { SpiderAxis } from './survey.enums.js';

const key =
  'The client’s own name for this change, 8–100 letters, digits, hyphens; the same when it is sent again.';
const version = 'The version of the survey that the change was made on.';

@InputType({ description: 'What a survey asks of an axis.' })
export class SurveyQuestionInput {
  @Field(() => SpiderAxis, { description: 'The axis; each stands once.' })
  axis!: SpiderAxis;

  @Field(() => String, { description: 'The statement in Swedish; at most 300 characters.' })
  sv!: string;

  @Field(() => String, { description: 'The statement in English; at most 300 characters.' })
  en!: string;
}

@InputType({ description: 'A survey to be written; it is sent by sendSurvey.' })
export class CreateSurveyInput {
  @Field(() => Int, { description: 'The year that it measures; one survey a year.' })
  year!: number;

  @Field(() => String, { description: 'What it is called; at most 120 characters.' })
  title!: string;

  @Field(() => DateScalar, { description: 'The last day to answer.' })
  closesOn!: string;

  @Field(() => [SurveyQuestionInput], {
    nullable: true,
    description: 'Other words than the first ones, of the axes that are named.',
  })
  questions?: SurveyQuestionInput[] | null;

  @Field(() => String, { description: key })
  idempotencyKey!: string;
}

@InputType({ description: 'A draft, as it is to be.' })
export class ChangeSurveyInput {
  @Field(() => ID, { description: 'Key of the survey.' })
  surveyId!: string;

  @Field(() => Int, { description: 'The year that it measures.' })
  year!: number;

  @Field(() => String, { description: 'What it is called; at most 120 characters.' })
  title!: string;

  @Field(() => DateScalar, { description: 'The last day to answer.' })
  closesOn!: string;

  @Field(() => [SurveyQuestionInput], {
    nullable: true,
    description: 'The questions that are to be put otherwise; others stay.',
  })
  questions?: SurveyQuestionInput[] | null;

  @Field(() => Int, { description: version })
  expectedVersion!: number;
}

@InputType({ description: 'A survey to be sent, or ended.' })
export class SurveyInput {
  @Field(() => ID, { description: 'Key of the survey.' })
  surveyId!: string;

  @Field(() => Int, { description: version })
  expectedVersion!: number;
}

@InputType({ description: 'Another last day of an open survey.' })
export class MoveSurveyEndInput {
  @Field(() => ID, { description: 'Key of the survey.' })
  surveyId!: string;

  @Field(() => DateScalar, { description: 'The last day to answer from now on: today or later.' })
  closesOn!: string;

  @Field(() => Int, { description: version })
  expectedVersion!: number;
}

@InputType({ description: 'One axis’s answer.' })
export class SurveyAnswerInput {
  @Field(() => SpiderAxis, { description: 'The axis; each stands once.' })
  axis!: SpiderAxis;

  @Field(() => Int, { description: 'From 1, not at all, to 10, entirely.' })
  value!: number;
}

@InputType({ description: 'One seat’s answer to a survey.' })
export class AnswerSurveyInput {
  @Field(() => ID, { description: 'Key of the survey.' })
  surveyId!: string;

  @Field(() => ID, { description: 'Key of the seat that is answered for.' })
  seatId!: string;

  @Field(() => [SurveyAnswerInput], { description: 'The answers; an axis may be left out, not all.' })
  answers!: SurveyAnswerInput[];
}

@InputType({ description: 'Earlier years’ measurements, from what was published.' })
export class ImportSpiderMeasurementsInput {
  @Field(() => String, {
    description: 'The file’s text, as docs/measurements.md says; at most 200 000 characters.',
  })
  csv!: string;

  @Field(() => String, { description: 'Where the figures were published; at most 300 characters.' })
  source!: string;

  @Field(() => Boolean, { description: 'true: nothing is written, and it is told what would be.' })
  dryRun!: boolean;
}
