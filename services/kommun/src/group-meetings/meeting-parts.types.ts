import { RecordOwner } from '@samsyn/disclosure/record-part';
import { DateScalar } from '@samsyn/subgraph/scalars';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { MunicipalSeat, RegionalSeat } from '../bus-groups/seat.types.js';
import { SeatPresence } from './meeting.enums.js';

const madeUp = 'true when the documents do not say and the demo made it up.';

@ObjectType({ description: 'A seat in a local BUS group, of one owner or the other, as it stood on a day.' })
export class SeatNamed {
  @Field(() => ID, { description: 'Key of the seat.' })
  seatId!: string;

  @Field(() => RecordOwner, { description: 'Whose seat it is.' })
  owner!: RecordOwner;

  @Field(() => MunicipalSeat, { nullable: true, description: 'The municipality’s seat, when it is one.' })
  municipalSeat!: MunicipalSeat | null;

  @Field(() => RegionalSeat, { nullable: true, description: 'The region’s seat, when it is one.' })
  regionalSeat!: RegionalSeat | null;
}

@ObjectType({ description: 'The notice of a meeting (kallelse).' })
export class MeetingNotice {
  @Field(() => DateScalar, { description: 'The day it was sent.' })
  sentOn!: string;

  @Field(() => Int, { description: 'Whole days before the meeting, as the meeting’s day is now.' })
  daysBefore!: number;

  @Field(() => Boolean, { description: 'It was sent with an agenda.' })
  withAgenda!: boolean;
}

@ObjectType({ description: 'A document of a meeting (handling): named and pointed to, and kept elsewhere.' })
export class MeetingDocument {
  @Field(() => ID, { description: 'Key of the document.' })
  id!: string;

  @Field(() => ID, {
    nullable: true,
    description: 'Key of the agenda item it belongs to; null: the meeting’s.',
  })
  agendaItemId!: string | null;

  @Field(() => String, { description: 'What it is called.' })
  title!: string;

  @Field(() => String, { nullable: true, description: 'A registration number, or where it is kept.' })
  reference!: string | null;

  @Field(() => String, { nullable: true, description: 'An https address.' })
  link!: string | null;
}

@ObjectType({ description: 'A point of a meeting’s agenda (ärende på dagordningen).' })
export class AgendaItem {
  @Field(() => ID, { description: 'Key of the item.' })
  id!: string;

  @Field(() => Int, { description: 'Its place on the agenda.' })
  position!: number;

  @Field(() => String, { description: 'What it is about.' })
  title!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The organisation that proposed it; null of the points that all agendas have.',
  })
  proposedBy!: string | null;

  @Field(() => SeatNamed, { nullable: true, description: 'The seat that proposed it, where it is said.' })
  seat!: SeatNamed | null;

  @Field(() => String, {
    nullable: true,
    description: 'What is proposed to be decided (förslag till beslut).',
  })
  proposal!: string | null;

  @Field(() => [MeetingDocument], { description: 'What is to be read for it.' })
  documents!: MeetingDocument[];

  @Field(() => Boolean, { description: 'It is a point of the agenda that all groups share.' })
  ofSharedAgenda!: boolean;

  @Field(() => Boolean, { description: madeUp })
  demo!: boolean;
}

@ObjectType({ description: 'How a seat took part in a meeting.' })
export class SeatAttendance {
  @Field(() => SeatNamed, { description: 'The seat, on the meeting’s day.' })
  seat!: SeatNamed;

  @Field(() => SeatPresence, { description: 'How it took part.' })
  presence!: SeatPresence;
}

@ObjectType({ description: 'The minutes of a meeting (protokoll).' })
export class MeetingMinutes {
  @Field(() => ID, { description: 'Key of the minutes.' })
  id!: string;

  @Field(() => String, { description: 'What they say. Nothing in them is about a child.' })
  text!: string;

  @Field(() => SeatNamed, { nullable: true, description: 'The seat that wrote them (sekreterare).' })
  secretary!: SeatNamed | null;

  @Field(() => SeatNamed, {
    nullable: true,
    description: 'The seat that verified them (justerare); null while none has.',
  })
  verifier!: SeatNamed | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day they were verified, as they stand; what is written anew is to be verified anew.',
  })
  verifiedOn!: string | null;
}
