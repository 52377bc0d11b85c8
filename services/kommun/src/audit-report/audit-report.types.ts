import { DateScalar } from '@samsyn/subgraph/scalars';
import { Field, ID, ObjectType } from 'type-graphql';
import { Municipality } from '../areas/area.types.js';
import { AuditAnswer, AuditGroundReason, AuditQuestionKey, AuditWeight } from './audit.enums.js';

@ObjectType({ description: 'A fact that an answer rests on.' })
export class AuditGround {
  @Field(() => AuditWeight, { description: 'What it says of the question.' })
  weight!: AuditWeight;

  @Field(() => AuditGroundReason, { description: 'What it shows.' })
  reason!: AuditGroundReason;

  @Field(() => String, { description: 'What it is about: a forum, two of them, a commitment, a method.' })
  about!: string;

  @Field(() => ID, { nullable: true, description: 'Key of the forum, where it is about one.' })
  forumId!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Where it is said; null where whoever entered it is the source.',
  })
  source!: string | null;

  @Field(() => Boolean, { description: 'true when no document says it and the demo made it up.' })
  demo!: boolean;
}

@ObjectType({ description: 'A question of the audit, answered from what is entered (revisionsfråga).' })
export class AuditQuestion {
  @Field(() => AuditQuestionKey, { description: 'Which question.' })
  key!: AuditQuestionKey;

  @Field(() => String, { description: 'The question in the auditors’ own words, in Swedish.' })
  words!: string;

  @Field(() => String, { description: 'Where the auditors put it.' })
  source!: string;

  @Field(() => AuditAnswer, {
    nullable: true,
    description:
      'Ja, Delvis or Nej; null where nothing is entered, and of the question that the auditors themselves did not answer so.',
  })
  answer!: AuditAnswer | null;

  @Field(() => String, { description: 'How the answer is worked out, in Swedish.' })
  computed!: string;

  @Field(() => [AuditGround], { description: 'The facts that it rests on, for and against.' })
  ground!: AuditGround[];
}

@ObjectType({
  description:
    'The questions that auditors put to Tyresö in 2023, answered for a municipality from what is entered about it on a day (granskning).',
})
export class AuditReport {
  @Field(() => Municipality, { description: 'The municipality.' })
  municipality!: Municipality;

  @Field(() => DateScalar, { description: 'The day that it is told for.' })
  day!: string;

  @Field(() => [AuditQuestion], { description: 'The questions, in the auditors’ order.' })
  questions!: AuditQuestion[];
}
