import { DateScalar } from '@samsyn/subgraph/scalars';
import { Field, ID, InputType, Int } from 'type-graphql';
import { BussamDocumentKind, BussamMeetingOutcome, BussamStanding } from './bussam.enums.js';

const key =
  'The client’s own name for this change, 8–100 letters, digits, hyphens; the same when it is sent again.';
const whence = 'Where it is said, at most 500 characters; none: whoever records it is the source.';
const whoDoes = 'Which body or function does it, not who; at most 200 characters.';

@InputType({ description: 'A meeting of one of the county’s bodies.' })
export class PlanBussamMeetingInput {
  @Field(() => String, { description: key })
  idempotencyKey!: string;

  @Field(() => ID, { description: 'Readable key of the body, there on the day.' })
  body!: string;

  @Field(() => DateScalar, { description: 'When it meets.' })
  on!: string;
}

@InputType({ description: 'What is known of a meeting. What is left out stays as it was.' })
export class RecordBussamMeetingInput {
  @Field(() => ID, { description: 'Key of the meeting.' })
  meetingId!: string;

  @Field(() => Int, { description: 'The version of the meeting that the change was made on.' })
  expectedVersion!: number;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'When the notice was sent; not in the future, nor after the meeting.',
  })
  noticeSentOn?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'The notice had an agenda; false when left out.' })
  noticeWithAgenda?: boolean | null;

  @Field(() => BussamMeetingOutcome, {
    nullable: true,
    description: 'Whether it was held; that only from its day on.',
  })
  outcome?: BussamMeetingOutcome | null;

  @Field(() => String, {
    nullable: true,
    description: 'Where the minutes are kept, at most 500 characters; of a meeting that was held.',
  })
  minutesKeptIn?: string | null;
}

@InputType({ description: 'What a meeting decided.' })
export class RecordBussamDecisionInput {
  @Field(() => String, { description: key })
  idempotencyKey!: string;

  @Field(() => ID, { description: 'Key of a meeting that was held.' })
  meetingId!: string;

  @Field(() => String, { description: 'What was decided; at most 1,000 characters.' })
  what!: string;

  @Field(() => String, { nullable: true, description: whoDoes })
  responsible?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Last day for it; not before the meeting.' })
  dueOn?: string | null;
}

@InputType({ description: 'What was found when a decision was followed up.' })
export class FollowUpBussamDecisionInput {
  @Field(() => String, { description: key })
  idempotencyKey!: string;

  @Field(() => ID, { description: 'Key of the decision.' })
  decisionId!: string;

  @Field(() => DateScalar, { description: 'When; not in the future, nor before the decision.' })
  followedUpOn!: string;

  @Field(() => BussamStanding, { description: 'How it stood then.' })
  standing!: BussamStanding;

  @Field(() => String, { description: 'What was done, and what came of it; at most 1,000 characters.' })
  what!: string;
}

@InputType({ description: 'A question that a yearly plan puts first; it comes last in the plan.' })
export class AddBussamQuestionInput {
  @Field(() => String, { description: key })
  idempotencyKey!: string;

  @Field(() => Int, { description: 'The plan’s year, 2001–2199.' })
  year!: number;

  @Field(() => String, { description: 'The question; at most 1,000 characters.' })
  question!: string;

  @Field(() => ID, { nullable: true, description: 'Readable key of the body that answers for it.' })
  responsible?: string | null;

  @Field(() => String, { nullable: true, description: whence })
  source?: string | null;
}

@InputType({ description: 'Something that is done towards a prioritised question.' })
export class AddBussamActivityInput {
  @Field(() => String, { description: key })
  idempotencyKey!: string;

  @Field(() => ID, { description: 'Key of the question.' })
  questionId!: string;

  @Field(() => String, { description: 'What is done; at most 1,000 characters.' })
  what!: string;

  @Field(() => String, { nullable: true, description: whoDoes })
  responsible?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Last day for it.' })
  dueOn?: string | null;
}

@InputType({
  description: 'What was found when a prioritised question, or an activity towards it, was followed up.',
})
export class FollowUpBussamQuestionInput {
  @Field(() => String, { description: key })
  idempotencyKey!: string;

  @Field(() => ID, { description: 'Key of the question.' })
  questionId!: string;

  @Field(() => Int, { description: 'The version of the question that the change was made on.' })
  expectedVersion!: number;

  @Field(() => ID, { nullable: true, description: 'Key of the activity; none: the question itself.' })
  activityId?: string | null;

  @Field(() => DateScalar, { description: 'When; not in the future, nor before the plan’s year.' })
  followedUpOn!: string;

  @Field(() => BussamStanding, { description: 'How it stood then.' })
  standing!: BussamStanding;

  @Field(() => String, { description: 'What was done, and what came of it; at most 1,000 characters.' })
  what!: string;

  @Field(() => String, { nullable: true, description: 'Where it can be read; at most 500 characters.' })
  documentedIn?: string | null;
}

@InputType({
  description:
    'A new version of a paper that the whole county works by. That of the same kind which holds gives way.',
})
export class AddBussamDocumentInput {
  @Field(() => String, { description: key })
  idempotencyKey!: string;

  @Field(() => BussamDocumentKind, { description: 'What kind of paper.' })
  kind!: BussamDocumentKind;

  @Field(() => String, { description: 'What it is called; at most 200 characters.' })
  name!: string;

  @Field(() => DateScalar, { description: 'When it was decided; not in the future.' })
  decidedOn!: string;

  @Field(() => String, { nullable: true, description: 'Which body decided it; at most 200 characters.' })
  decidedBy?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'First day that it holds; none: the day it was decided.',
  })
  from?: string | null;

  @Field(() => String, { nullable: true, description: whence })
  source?: string | null;
}

@InputType({ description: 'Something that was entered by mistake. What hangs on it goes with it.' })
export class StrikeBussamEntryInput {
  @Field(() => ID, {
    description: 'Key of a meeting, decision, question, activity, follow-up or version of a document.',
  })
  entryId!: string;
}
