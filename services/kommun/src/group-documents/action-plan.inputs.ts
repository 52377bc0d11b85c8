import { DateScalar } from '@samsyn/subgraph/scalars';
import { Field, ID, InputType, Int } from 'type-graphql';
import { ActivityPriority, ActivityStanding } from './document.enums.js';

const key =
  'The client’s own name for this change, 8–100 letters, digits, hyphens; the same when it is sent again.';
const version = 'The version of the document that the change was made on.';
const plan = 'Key of the action plan.';
const since = 'First day that it stood there; none: since the document was decided.';

@InputType({ description: 'A need that a year’s analysis found.' })
export class AddAnalysedNeedInput {
  @Field(() => ID, { description: 'Key of the needs analysis.' })
  documentId!: string;

  @Field(() => String, { description: 'What is needed; at most 500 characters.' })
  wording!: string;

  @Field(() => String, { nullable: true, description: 'What it rests on; at most 2,000 characters.' })
  ground?: string | null;

  @Field(() => DateScalar, { nullable: true, description: since })
  from?: string | null;

  @Field(() => Int, { description: version })
  expectedVersion!: number;

  @Field(() => String, { description: key })
  idempotencyKey!: string;
}

@InputType({ description: 'What an action plan is to achieve.' })
export class AddOutcomeGoalInput {
  @Field(() => ID, { description: plan })
  documentId!: string;

  @Field(() => String, { description: 'What is to be achieved; at most 500 characters.' })
  wording!: string;

  @Field(() => String, { nullable: true, description: 'By what it will be seen; at most 500 characters.' })
  measure?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'Key of the need that it answers, of one of the group’s analyses.',
  })
  needId?: string | null;

  @Field(() => DateScalar, { nullable: true, description: since })
  from?: string | null;

  @Field(() => Int, { description: version })
  expectedVersion!: number;

  @Field(() => String, { description: key })
  idempotencyKey!: string;
}

@InputType({ description: 'What is to be done towards an outcome goal.' })
export class PlanActivityInput {
  @Field(() => ID, { description: plan })
  documentId!: string;

  @Field(() => ID, { description: 'Key of the goal, in that plan.' })
  goalId!: string;

  @Field(() => String, { description: 'What is to be done; at most 500 characters.' })
  wording!: string;

  @Field(() => ActivityPriority, { nullable: true, description: 'How it is put among the others.' })
  priority?: ActivityPriority | null;

  @Field(() => ID, {
    nullable: true,
    description: 'Key of the seat in the group that is responsible, the municipality’s or the region’s.',
  })
  seatId?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The day by which it is to be done.' })
  dueOn?: string | null;

  @Field(() => DateScalar, { nullable: true, description: since })
  from?: string | null;

  @Field(() => Int, { description: version })
  expectedVersion!: number;

  @Field(() => String, { description: key })
  idempotencyKey!: string;
}

@InputType({ description: 'How an activity reads from a day on. All is given, also what stays.' })
export class ChangeActivityInput {
  @Field(() => ID, { description: plan })
  documentId!: string;

  @Field(() => ID, { description: 'Key of the activity, in that plan.' })
  activityId!: string;

  @Field(() => String, { description: 'What is to be done; at most 500 characters.' })
  wording!: string;

  @Field(() => ActivityPriority, { nullable: true, description: 'How it is put among the others.' })
  priority?: ActivityPriority | null;

  @Field(() => ID, {
    nullable: true,
    description: 'Key of the seat in the group that is responsible, the municipality’s or the region’s.',
  })
  seatId?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The day by which it is to be done.' })
  dueOn?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'First day that it reads so; none: today. Its own first day: it was written wrongly.',
  })
  from?: string | null;

  @Field(() => Int, { description: version })
  expectedVersion!: number;

  @Field(() => String, { description: key })
  idempotencyKey!: string;
}

@InputType({ description: 'Where an activity is to stand among the others of its goal, from today on.' })
export class MoveActivityInput {
  @Field(() => ID, { description: plan })
  documentId!: string;

  @Field(() => ID, { description: 'Key of the activity, in that plan.' })
  activityId!: string;

  @Field(() => ID, {
    nullable: true,
    description: 'Key of the activity of the same goal that it is to stand right before; none: last.',
  })
  beforeId?: string | null;

  @Field(() => Int, { description: version })
  expectedVersion!: number;

  @Field(() => String, { description: key })
  idempotencyKey!: string;
}

@InputType({ description: 'How an activity stood when it was followed up.' })
export class FollowUpActivityInput {
  @Field(() => ID, { description: plan })
  documentId!: string;

  @Field(() => ID, { description: 'Key of the activity, in that plan.' })
  activityId!: string;

  @Field(() => DateScalar, { description: 'The day; at the latest today.' })
  on!: string;

  @Field(() => ActivityStanding, { description: 'How it stood.' })
  standing!: ActivityStanding;

  @Field(() => String, {
    nullable: true,
    description:
      'What was found, and what comes next; at most 2,000 characters. Of an activity that is dropped it must be given.',
  })
  note?: string | null;

  @Field(() => ID, { nullable: true, description: 'Key of the group’s meeting at which it was done.' })
  meetingId?: string | null;

  @Field(() => Int, { description: version })
  expectedVersion!: number;

  @Field(() => String, { description: key })
  idempotencyKey!: string;
}
