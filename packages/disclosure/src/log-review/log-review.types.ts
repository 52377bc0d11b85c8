import { PageInfo } from '@samsyn/subgraph/page-info';
import { DateTimeScalar } from '@samsyn/subgraph/scalars';
import { createUnionType, Directive, Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { AccessAction } from '../access-actions.js';
import { ChangeRefused, InvalidInput } from '../changes.types.js';
import { AccessDecision, AccessGround, RecordOwner, RecordPart } from '../record-part.js';
import { Unit } from '../unit.js';

/** What a manager says of one line. */
export enum LogReviewVerdict {
  IN_ORDER = 'IN_ORDER',
  FOLLOW_UP = 'FOLLOW_UP',
  OWN_READING = 'OWN_READING',
}
registerEnumType(LogReviewVerdict, {
  name: 'LogReviewVerdict',
  description: 'What a manager says of a line of the log.',
  valuesConfig: {
    IN_ORDER: { description: 'The reading was needed for the work (utan anmärkning).' },
    FOLLOW_UP: { description: 'To be followed up: the note says why.' },
    OWN_READING: {
      description:
        'By whoever signed the review, who did not judge it. Nobody gives this verdict: it is set.',
    },
  },
});

@Directive('@shareable')
@ObjectType({ description: 'One line of the log in a sample, and what was said of it.' })
export class LogReviewLine {
  @Field(() => ID, { description: 'Key of the line, unique for its owner.' })
  id!: string;

  @Field(() => DateTimeScalar, { description: 'When it was decided.' })
  at!: Date;

  @Field(() => String, { description: 'Who read, or tried to.' })
  actor!: string;

  @Field(() => Unit, { description: 'The unit the reader worked for.' })
  unit!: Unit;

  @Field(() => ID, {
    description:
      'Key of the child, or what was asked for when there is none such. Who that is, is told by child(id:), by its own rules.',
  })
  childId!: string;

  @Field(() => [RecordPart], { description: 'The parts that were asked for.' })
  parts!: RecordPart[];

  @Field(() => AccessAction, { description: 'What was done, or tried.' })
  action!: AccessAction;

  @Field(() => AccessDecision, { description: 'Shown or refused.' })
  decision!: AccessDecision;

  @Field(() => AccessGround, { nullable: true, description: 'Why it was shown; null for a refusal.' })
  ground!: AccessGround | null;

  @Field(() => ID, { description: 'Key of the operation that asked; the same in both owners’ logs.' })
  operationId!: string;

  @Field(() => Boolean, {
    description: 'By this viewer, who is not to judge it; somebody else must.',
  })
  byViewer!: boolean;

  @Field(() => LogReviewVerdict, {
    nullable: true,
    description: 'What was said of it; null until the review is signed.',
  })
  verdict!: LogReviewVerdict | null;

  @Field(() => String, { nullable: true, description: 'A note with that.' })
  note!: string | null;
}

@Directive('@shareable')
@ObjectType({
  description:
    'A recurring check of the log (loggkontroll): a random sample of what a unit’s staff has read, and what its manager says of it.',
})
export class LogReview {
  @Field(() => ID, { description: 'Key of the review.' })
  id!: string;

  @Field(() => RecordOwner, { description: 'Whose log.' })
  owner!: RecordOwner;

  @Field(() => Unit, { description: 'The unit whose staff’s lines they are.' })
  unit!: Unit;

  @Field(() => DateTimeScalar, { description: 'When the sample was drawn.' })
  drawnAt!: Date;

  @Field(() => String, { description: 'Who had it drawn.' })
  drawnBy!: string;

  @Field(() => DateTimeScalar, { description: 'The first line that could be drawn is from then.' })
  from!: Date;

  @Field(() => DateTimeScalar, { description: 'The last line that could be drawn is from then.' })
  until!: Date;

  @Field(() => Int, {
    description:
      'How many lines could be drawn: the unit’s since the review before, but for reviews themselves and what whoever drew it had done.',
  })
  lineCount!: number;

  @Field(() => [LogReviewLine], { description: 'The sample, oldest first. Reading it is logged.' })
  lines!: LogReviewLine[];

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was signed; null while it is open.' })
  signedAt!: Date | null;

  @Field(() => String, { nullable: true, description: 'Who signed it.' })
  signedBy!: string | null;

  @Field(() => Boolean, { description: 'This viewer may sign it.' })
  viewerCanSign!: boolean;
}

@Directive('@shareable')
@ObjectType({ description: 'A review and its place in the list.' })
export class LogReviewEdge {
  @Field(() => String, { description: 'Place in the list.' })
  cursor!: string;

  @Field(() => LogReview, { description: 'The review.' })
  node!: LogReview;
}

@Directive('@shareable')
@ObjectType({ description: 'A page of a unit’s reviews, newest first.' })
export class LogReviewConnection {
  @Field(() => [LogReviewEdge], { description: 'The reviews of this page.' })
  edges!: LogReviewEdge[];

  @Field(() => PageInfo, { description: 'Where the page ends.' })
  pageInfo!: PageInfo;
}

@Directive('@shareable')
@ObjectType({ description: 'A review was drawn or signed.' })
export class LogReviewChanged {
  @Field(() => LogReview, { description: 'The review as it is now.' })
  review!: LogReview;
}

export const LogReviewResult = createUnionType({
  name: 'LogReviewResult',
  description: 'What came of drawing or signing: done, refused, or not understood.',
  types: () => [LogReviewChanged, ChangeRefused, InvalidInput] as const,
  resolveType: (value) =>
    value instanceof ChangeRefused
      ? ChangeRefused
      : value instanceof InvalidInput
        ? InvalidInput
        : LogReviewChanged,
});
