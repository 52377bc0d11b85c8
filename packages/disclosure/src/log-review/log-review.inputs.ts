import { Field, ID, InputType } from 'type-graphql';
import { LogReviewVerdict } from './log-review.types.js';

@InputType({ description: 'Whose lines are to be drawn.' })
export class DrawLogSampleInput {
  @Field(() => ID, { description: 'Key of a unit that the viewer manages.' })
  unit!: string;
}

@InputType({ description: 'What is said of one line.' })
export class LogReviewVerdictInput {
  @Field(() => ID, { description: 'Key of the line.' })
  lineId!: string;

  @Field(() => LogReviewVerdict, { description: 'In order, or to be followed up.' })
  verdict!: LogReviewVerdict;

  @Field(() => String, {
    nullable: true,
    description: 'A note, at most 1,000 characters; must be given for what is to be followed up.',
  })
  note?: string | null;
}

@InputType({ description: 'A manager signs a sample.' })
export class SignLogReviewInput {
  @Field(() => ID, { description: 'Key of the review.' })
  reviewId!: string;

  @Field(() => [LogReviewVerdictInput], {
    description: 'A verdict on every line of the sample but the viewer’s own, each once.',
  })
  verdicts!: LogReviewVerdictInput[];
}
