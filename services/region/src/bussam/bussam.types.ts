import { CommitmentReason, CommitmentStanding } from '@samsyn/collaboration/commitments/commitment.enums';
import { DayResolution } from '@samsyn/collaboration/vocabulary/seat.enums';
import { DateScalar } from '@samsyn/subgraph/scalars';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { BussamDocumentKind, BussamRelationKind } from './bussam.enums.js';
import { BussamDecision, BussamMeeting } from './meeting.types.js';
import { BussamStruck } from './struck.types.js';
import { BussamYearPlan } from './year-plan.types.js';

const since = 'First day that it holds; null: not known.';
const until = 'First day that it holds no longer; null while it does, or when that is not known.';
const knownTo = 'How exactly that is known; null: to the day, or not known at all.';
const madeUp = 'true when no document says it and the demo made it up.';
const whence = 'Where it is said.';

@ObjectType({ description: 'One of the county’s bodies, by its key and what it is called.' })
export class BussamBodyName {
  @Field(() => ID, { description: 'Readable key of the body, the same whatever it is called.' })
  id!: string;

  @Field(() => String, { description: 'What it is called, then.' })
  name!: string;
}

@ObjectType({ description: 'How a body stands to another.' })
export class BussamRelation {
  @Field(() => BussamRelationKind, { description: 'In what way.' })
  kind!: BussamRelationKind;

  @Field(() => BussamBodyName, { description: 'The other body.' })
  other!: BussamBodyName;

  @Field(() => String, { description: whence })
  source!: string;
}

@ObjectType({ description: 'What a body was, or is to be, at another time.' })
export class BussamBodyPeriod {
  @Field(() => String, { description: 'What it is called then.' })
  name!: string;

  @Field(() => String, { description: 'What it is to do then.' })
  task!: string;

  @Field(() => DateScalar, { nullable: true, description: since })
  from!: string | null;

  @Field(() => DateScalar, { nullable: true, description: until })
  to!: string | null;

  @Field(() => String, { description: whence })
  source!: string;
}

@ObjectType({ description: 'A term, and how a body has met in it.' })
export class BussamTerm {
  @Field(() => DateScalar, { description: 'First day of it.' })
  from!: string;

  @Field(() => DateScalar, { description: 'First day after it.' })
  to!: string;

  @Field(() => Int, { description: 'Meetings to come, noticed or not.' })
  planned!: number;

  @Field(() => Int, { description: 'Meetings that were held.' })
  held!: number;

  @Field(() => Int, { description: 'Meetings that were called off.' })
  cancelled!: number;

  @Field(() => Int, { description: 'Gone by, and nobody has said whether they were held.' })
  unsaid!: number;

  @Field(() => Int, {
    nullable: true,
    description: 'How many there are to be; null: no rule of that time is known.',
  })
  required!: number | null;
}

@ObjectType({ description: 'How often a body is to meet, and whether it does.' })
export class BussamRhythm {
  @Field(() => Int, { description: 'Meetings a term, by the rule of the day.' })
  required!: number;

  @Field(() => CommitmentStanding, { description: 'How it stands.' })
  standing!: CommitmentStanding;

  @Field(() => CommitmentReason, { description: 'Why.' })
  reason!: CommitmentReason;

  @Field(() => [BussamTerm], { description: 'The term before, and the one that goes on.' })
  terms!: BussamTerm[];

  @Field(() => DateScalar, { nullable: true, description: since })
  from!: string | null;

  @Field(() => DateScalar, { nullable: true, description: until })
  to!: string | null;

  @Field(() => String, { description: whence })
  source!: string;

  @Field(() => Boolean, { description: 'true when what it is told of was made up by the demo.' })
  demo!: boolean;
}

@ObjectType({
  description:
    'A body that leads or prepares the collaboration for the whole county (länsövergripande forum).',
})
export class BussamBody {
  @Field(() => ID, { description: 'Readable key of the body, the same whatever it is called.' })
  id!: string;

  @Field(() => String, { description: 'What it is called on the day.' })
  name!: string;

  @Field(() => String, { description: 'What it is to do.' })
  task!: string;

  @Field(() => DateScalar, { nullable: true, description: since })
  from!: string | null;

  @Field(() => DateScalar, { nullable: true, description: until })
  to!: string | null;

  @Field(() => String, { description: whence })
  source!: string;

  @Field(() => Boolean, { description: madeUp })
  demo!: boolean;

  @Field(() => [BussamRelation], { description: 'How it stands to the other bodies on the day.' })
  relations!: BussamRelation[];

  @Field(() => [BussamBodyPeriod], { description: 'What it was, or is to be, at other times.' })
  otherTimes!: BussamBodyPeriod[];

  @Field(() => BussamRhythm, {
    nullable: true,
    description: 'How often it is to meet; null where no rule says it.',
  })
  rhythm!: BussamRhythm | null;
}

@ObjectType({ description: 'A version of a paper that the whole county works by.' })
export class BussamDocument {
  @Field(() => ID, { description: 'Key of the version.' })
  id!: string;

  @Field(() => BussamDocumentKind, { description: 'What kind of paper.' })
  kind!: BussamDocumentKind;

  @Field(() => String, { description: 'What it is called.' })
  name!: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'When it was decided; null: not known, or not decided.',
  })
  decidedOn!: string | null;

  @Field(() => DayResolution, { nullable: true, description: knownTo })
  decidedKnownTo!: DayResolution | null;

  @Field(() => String, { nullable: true, description: 'Who decided it, as the source says it.' })
  decidedBy!: string | null;

  @Field(() => Boolean, { description: 'true: it is asked for, and not decided.' })
  proposed!: boolean;

  @Field(() => DateScalar, { nullable: true, description: since })
  from!: string | null;

  @Field(() => DayResolution, { nullable: true, description: knownTo })
  fromKnownTo!: DayResolution | null;

  @Field(() => DateScalar, { nullable: true, description: until })
  to!: string | null;

  @Field(() => Boolean, {
    description: 'It holds on the day; false of what another has replaced, and of what is proposed.',
  })
  current!: boolean;

  @Field(() => Int, {
    nullable: true,
    description:
      'Whole years from its decision, or else its first day, until the day; null where neither is known.',
  })
  ageInYears!: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'Where it is said; null where whoever recorded it is the source.',
  })
  source!: string | null;

  @Field(() => Boolean, { description: madeUp })
  demo!: boolean;
}

@ObjectType({
  description:
    'The county’s own collaboration on a day: BUSSAM, the bodies around it, and what it has set out to do.',
})
export class Bussam {
  @Field(() => DateScalar, { description: 'The day it is told for.' })
  day!: string;

  @Field(() => [BussamBody], { description: 'The bodies that there are on the day.' })
  bodies!: BussamBody[];

  @Field(() => [BussamMeeting], {
    description: 'Their meetings in the day’s year and the year before, oldest first.',
  })
  meetings!: BussamMeeting[];

  @Field(() => BussamMeeting, {
    nullable: true,
    description: 'The next that is not called off; null: none is entered.',
  })
  nextMeeting!: BussamMeeting | null;

  @Field(() => [BussamDecision], {
    description: 'Decisions that are open on the day; first those that are due first.',
  })
  openDecisions!: BussamDecision[];

  @Field(() => BussamYearPlan, { description: 'The yearly plan that was asked for.' })
  yearPlan!: BussamYearPlan;

  @Field(() => [Int], { description: 'Years of which prioritised questions are entered.' })
  planYears!: number[];

  @Field(() => [BussamDocument], {
    description: 'Agreement, routines and forms, in all their versions; oldest first.',
  })
  documents!: BussamDocument[];

  @Field(() => [BussamStruck], {
    nullable: true,
    description:
      'What was struck, or said otherwise since, up to the day, the latest first: for the secretariat, which alone strikes. null for others.',
  })
  struck!: BussamStruck[] | null;

  @Field(() => Boolean, { description: 'Whether the viewer may change what is told here.' })
  viewerCanChange!: boolean;
}
