import { DateScalar } from '@samsyn/subgraph/scalars';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { BussamMeetingStanding, BussamNotice, BussamStanding } from './bussam.enums.js';

const madeUp = 'true when no document says it and the demo made it up.';
const whence = 'Where it is said; null where whoever recorded it is the source.';

@ObjectType({
  description: 'What was found when a decision, a question or an activity was followed up (uppföljning).',
})
export class BussamFollowUp {
  @Field(() => ID, { description: 'Key of it.' })
  id!: string;

  @Field(() => DateScalar, { description: 'When it was followed up.' })
  followedUpOn!: string;

  @Field(() => BussamStanding, { description: 'How it stood then.' })
  standing!: BussamStanding;

  @Field(() => String, { description: 'What was done, and what came of it.' })
  what!: string;

  @Field(() => String, { nullable: true, description: 'Where it can be read; null where that is not said.' })
  documentedIn!: string | null;

  @Field(() => String, { nullable: true, description: whence })
  source!: string | null;

  @Field(() => Boolean, { description: madeUp })
  demo!: boolean;
}

@ObjectType({ description: 'What a meeting of one of the county’s bodies decided.' })
export class BussamDecision {
  @Field(() => ID, { description: 'Key of it.' })
  id!: string;

  @Field(() => ID, { description: 'Key of the meeting.' })
  meetingId!: string;

  @Field(() => String, { description: 'What was decided.' })
  what!: string;

  @Field(() => String, { nullable: true, description: 'Which body or function is to do it; null: not said.' })
  responsible!: string | null;

  @Field(() => DateScalar, { description: 'The day of the meeting.' })
  decidedOn!: string;

  @Field(() => DateScalar, { nullable: true, description: 'Last day for it; null: none is set.' })
  dueOn!: string | null;

  @Field(() => BussamStanding, { description: 'How it stands on the day.' })
  standing!: BussamStanding;

  @Field(() => Boolean, { description: 'It is open though its last day has gone.' })
  overdue!: boolean;

  @Field(() => [BussamFollowUp], { description: 'Its follow-ups until the day, oldest first.' })
  followUps!: BussamFollowUp[];

  @Field(() => Boolean, { description: madeUp })
  demo!: boolean;
}

@ObjectType({ description: 'A meeting of one of the county’s bodies.' })
export class BussamMeeting {
  @Field(() => ID, { description: 'Key of it.' })
  id!: string;

  @Field(() => ID, { description: 'Readable key of the body.' })
  bodyId!: string;

  @Field(() => String, { description: 'What the body is called on the day of the meeting.' })
  bodyName!: string;

  @Field(() => DateScalar, { description: 'When it meets.' })
  day!: string;

  @Field(() => BussamMeetingStanding, { description: 'How far it has come.' })
  standing!: BussamMeetingStanding;

  @Field(() => Boolean, { description: 'Its day has gone, and nobody has said whether it was held.' })
  unsaid!: boolean;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'When the notice was sent; null: none is entered.',
  })
  noticeSentOn!: string | null;

  @Field(() => BussamNotice, {
    nullable: true,
    description:
      'How the notice went, by what local groups promise (f3): a week before, with an agenda. null of one called off before.',
  })
  notice!: BussamNotice | null;

  @Field(() => String, { nullable: true, description: 'Where its minutes are kept; null: none are entered.' })
  minutesKeptIn!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'When the minutes were finished.' })
  minutesOn!: string | null;

  @Field(() => [BussamDecision], { description: 'What it decided.' })
  decisions!: BussamDecision[];

  @Field(() => Int, { description: 'Counts its changes; send it with the next.' })
  version!: number;

  @Field(() => String, { nullable: true, description: whence })
  source!: string | null;

  @Field(() => Boolean, { description: madeUp })
  demo!: boolean;
}
