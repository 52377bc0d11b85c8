import { DateScalar } from '@samsyn/subgraph/scalars';
import { Field, ID, ObjectType } from 'type-graphql';
import { GroupMeetingStanding, MeetingAmendmentKind, SeatPresence } from './meeting.enums.js';
import { SeatNamed } from './meeting-parts.types.js';

const madeAs = 'What whoever did it does there, not who it was; null where that is not kept.';

@ObjectType({
  description: 'Minutes that were written anew, or taken away: what they said, and who vouched for it.',
})
export class EarlierMinutes {
  @Field(() => ID, { description: 'Key of the minutes.' })
  id!: string;

  @Field(() => String, { description: 'What they said. Nothing in them is about a child.' })
  text!: string;

  @Field(() => SeatNamed, { nullable: true, description: 'The seat that wrote them (sekreterare).' })
  secretary!: SeatNamed | null;

  @Field(() => SeatNamed, {
    nullable: true,
    description: 'The seat that had verified them last (justerare); null when none had.',
  })
  verifier!: SeatNamed | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day they were verified; null when they were not.',
  })
  verifiedOn!: string | null;

  @Field(() => DateScalar, { description: 'The day, in Sweden, on which they no longer stood.' })
  replacedOn!: string;

  @Field(() => String, { nullable: true, description: madeAs })
  replacedAs!: string | null;
}

@ObjectType({
  description:
    'What was said of a meeting, before a change or after it; null where it does not belong to what was changed.',
})
export class MeetingSaid {
  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day: of the meeting, on which the notice was sent, or the minutes were verified.',
  })
  day!: string | null;

  @Field(() => String, { nullable: true, description: 'When it begins, HH:MM by Swedish clocks.' })
  startsAt!: string | null;

  @Field(() => String, { nullable: true, description: 'When it ends, HH:MM by Swedish clocks.' })
  endsAt!: string | null;

  @Field(() => String, { nullable: true, description: 'Where.' })
  place!: string | null;

  @Field(() => GroupMeetingStanding, {
    nullable: true,
    description: 'HELD or CANCELLED; null of an outcome that was taken back: it was not known.',
  })
  standing!: GroupMeetingStanding | null;

  @Field(() => SeatPresence, { nullable: true, description: 'How the seat took part.' })
  presence!: SeatPresence | null;

  @Field(() => SeatNamed, { nullable: true, description: 'The seat that verified.' })
  seat!: SeatNamed | null;
}

@ObjectType({
  description: 'Something about a meeting that was changed after it had been said (ändrat efteråt).',
})
export class MeetingAmendment {
  @Field(() => ID, { description: 'Key of what was changed.' })
  id!: string;

  @Field(() => MeetingAmendmentKind, { description: 'What was changed.' })
  kind!: MeetingAmendmentKind;

  @Field(() => DateScalar, { description: 'The day, in Sweden, on which it was changed.' })
  madeOn!: string;

  @Field(() => String, { nullable: true, description: madeAs })
  madeAs!: string | null;

  @Field(() => String, { nullable: true, description: 'The item or the decision, as it is called.' })
  subject!: string | null;

  @Field(() => SeatNamed, { nullable: true, description: 'The seat whose attendance it was.' })
  seat!: SeatNamed | null;

  @Field(() => String, { nullable: true, description: 'Why, where a reason was given.' })
  reason!: string | null;

  @Field(() => MeetingSaid, { nullable: true, description: 'What was said before; null where nothing was.' })
  before!: MeetingSaid | null;

  @Field(() => MeetingSaid, {
    nullable: true,
    description: 'What was said in its place; null where nothing was.',
  })
  after!: MeetingSaid | null;
}
