import { DateScalar } from '@samsyn/subgraph/scalars';
import { Field, ID, InputType, Int } from 'type-graphql';
import { DecisionStanding, SeatPresence } from './meeting.enums.js';

const key =
  'The client’s own name for this change, 8–100 letters, digits, hyphens; the same when it is sent again.';
const version = 'The version of the meeting that the change was made on.';
const eitherSeat = 'a seat in the group on the meeting’s day, the municipality’s or the region’s.';

@InputType()
abstract class ChangeFields {
  @Field(() => ID, { description: 'Key of the meeting.' })
  meetingId!: string;

  @Field(() => Int, { description: version })
  expectedVersion!: number;

  @Field(() => String, { description: key })
  idempotencyKey!: string;
}

/** When and where a meeting is. */
export interface MeetingTimeFields {
  readonly day: string;
  readonly startsAt?: string | null;
  readonly endsAt?: string | null;
  readonly place?: string | null;
  readonly link?: string | null;
}

const startsAt = 'When it begins, HH:MM by Swedish clocks; must be given when an end is.';
const endsAt = 'When it ends, HH:MM by Swedish clocks.';
const place = 'Where; at most 200 characters.';
const link = 'Where to join from afar: an address that begins with https://. At most 500 characters.';

@InputType({ description: 'A meeting of a level of a local BUS group, to come or gone by.' })
export class PlanBusMeetingInput implements MeetingTimeFields {
  @Field(() => ID, { description: 'Key of the level.' })
  levelId!: string;

  @Field(() => DateScalar, { description: 'The day; days gone by may be entered. A level meets once a day.' })
  day!: string;

  @Field(() => String, { nullable: true, description: startsAt })
  startsAt?: string | null;

  @Field(() => String, { nullable: true, description: endsAt })
  endsAt?: string | null;

  @Field(() => String, { nullable: true, description: place })
  place?: string | null;

  @Field(() => String, { nullable: true, description: link })
  link?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Begin the agenda with the points that all groups share; false when left out.',
  })
  withSharedAgenda?: boolean | null;

  @Field(() => String, { description: key })
  idempotencyKey!: string;
}

@InputType({ description: 'Another day, time or place of a meeting; all of it is given anew.' })
export class MoveBusMeetingInput extends ChangeFields implements MeetingTimeFields {
  @Field(() => DateScalar, { description: 'The day.' })
  day!: string;

  @Field(() => String, { nullable: true, description: startsAt })
  startsAt?: string | null;

  @Field(() => String, { nullable: true, description: endsAt })
  endsAt?: string | null;

  @Field(() => String, { nullable: true, description: place })
  place?: string | null;

  @Field(() => String, { nullable: true, description: link })
  link?: string | null;
}

@InputType({ description: 'A meeting that is called off (ställs in).' })
export class CancelBusMeetingInput extends ChangeFields {
  @Field(() => String, {
    nullable: true,
    description: 'Why; at most 500 characters. Nothing about a person.',
  })
  reason?: string | null;
}

@InputType({ description: 'That it is taken back that a meeting was held or called off.' })
export class TakeBackMeetingOutcomeInput extends ChangeFields {
  @Field(() => String, { description: 'Why; at most 500 characters. Nothing about a person.' })
  reason!: string;
}

@InputType({ description: 'That the notice of a meeting was sent (kallelse).' })
export class SendMeetingNoticeInput extends ChangeFields {
  @Field(() => DateScalar, {
    description:
      'The day it was sent; today or before, not after the meeting, at most 366 days before it, and while group and level were there.',
  })
  sentOn!: string;
}

@InputType({ description: 'How one seat took part.' })
export class SeatAttendanceInput {
  @Field(() => ID, { description: `Key of ${eitherSeat}` })
  seatId!: string;

  @Field(() => SeatPresence, { description: 'How it took part.' })
  presence!: SeatPresence;
}

@InputType({ description: 'That a meeting was held, and who came.' })
export class HoldBusMeetingInput extends ChangeFields {
  @Field(() => [SeatAttendanceInput], {
    description: 'Seats, each once, at most 100. Of seats that are left out nothing new is said.',
  })
  attendance!: SeatAttendanceInput[];
}

@InputType({ description: 'The minutes of a meeting. Nothing in them is about a child.' })
export class WriteMeetingMinutesInput extends ChangeFields {
  @Field(() => String, { description: 'What they say; at most 20,000 characters.' })
  text!: string;

  @Field(() => ID, { nullable: true, description: `Key of the secretary’s seat: ${eitherSeat}` })
  secretarySeatId?: string | null;
}

@InputType({ description: 'That the minutes, as they stand, are verified (justerade).' })
export class VerifyMeetingMinutesInput extends ChangeFields {
  @Field(() => ID, { description: `Key of the verifier’s seat, another than the secretary’s: ${eitherSeat}` })
  verifierSeatId!: string;

  @Field(() => DateScalar, { description: 'The day; not before the meeting, and today at the latest.' })
  on!: string;
}

/** What a document is called and where it is. */
export interface MeetingDocumentFields {
  readonly title: string;
  readonly reference?: string | null;
  readonly link?: string | null;
}

const documentTitle = 'What it is called; at most 200 characters.';
const reference = 'A registration number, or where it is kept; at most 200 characters.';
const documentLink = 'An address that begins with https://; at most 500 characters.';

@InputType({ description: 'A document, named and pointed to.' })
export class MeetingDocumentInput implements MeetingDocumentFields {
  @Field(() => String, { description: documentTitle })
  title!: string;

  @Field(() => String, { nullable: true, description: reference })
  reference?: string | null;

  @Field(() => String, { nullable: true, description: documentLink })
  link?: string | null;
}

@InputType({ description: 'An item that somebody proposes for the agenda of a meeting.' })
export class ProposeAgendaItemInput {
  @Field(() => ID, { description: 'Key of the meeting.' })
  meetingId!: string;

  @Field(() => String, { description: 'What it is about; at most 200 characters.' })
  title!: string;

  @Field(() => String, {
    nullable: true,
    description: 'What is proposed to be decided; at most 2,000 characters.',
  })
  proposal?: string | null;

  @Field(() => ID, {
    nullable: true,
    description:
      'Key of the seat that proposes it; of the region’s seats, one of a unit that the viewer leads.',
  })
  seatId?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The organisation that proposes it, where no seat does; at most 200 characters.',
  })
  organisation?: string | null;

  @Field(() => [MeetingDocumentInput], {
    nullable: true,
    description: 'What is to be read for it; at most 20.',
  })
  documents?: MeetingDocumentInput[] | null;

  @Field(() => String, { description: key })
  idempotencyKey!: string;
}

@InputType({ description: 'An item that is taken off the agenda.' })
export class WithdrawAgendaItemInput extends ChangeFields {
  @Field(() => ID, { description: 'Key of the item.' })
  itemId!: string;
}

@InputType({ description: 'Another place on the agenda for an item.' })
export class PlaceAgendaItemInput extends ChangeFields {
  @Field(() => ID, { description: 'Key of the item.' })
  itemId!: string;

  @Field(() => Int, { description: 'The place, from 1; one beyond the last is the last.' })
  place!: number;
}

@InputType({ description: 'A document of a meeting.' })
export class ListMeetingDocumentInput extends ChangeFields implements MeetingDocumentFields {
  @Field(() => ID, {
    nullable: true,
    description: 'Key of the agenda item it belongs to; none: the meeting’s.',
  })
  itemId?: string | null;

  @Field(() => String, { description: documentTitle })
  title!: string;

  @Field(() => String, { nullable: true, description: reference })
  reference?: string | null;

  @Field(() => String, { nullable: true, description: documentLink })
  link?: string | null;
}

@InputType({ description: 'What a meeting decided.' })
export class RecordDecisionInput extends ChangeFields {
  @Field(() => String, { description: 'What is to be done; at most 1,000 characters.' })
  wording!: string;

  @Field(() => ID, { description: `Key of the seat that answers for it: ${eitherSeat}` })
  responsibleSeatId!: string;

  @Field(() => DateScalar, { nullable: true, description: 'Last day; not before the meeting.' })
  dueOn?: string | null;

  @Field(() => ID, { nullable: true, description: 'Key of the agenda item.' })
  agendaItemId?: string | null;
}

@InputType({ description: 'What has become of a decision.' })
export class FollowUpDecisionInput {
  @Field(() => ID, { description: 'Key of the decision.' })
  decisionId!: string;

  @Field(() => ID, {
    nullable: true,
    description: 'Key of a later meeting of the group that was held and took it up; none: between meetings.',
  })
  meetingId?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day, where it was at no meeting: today at the latest; today when left out.',
  })
  on?: string | null;

  @Field(() => DecisionStanding, {
    description: 'How the decision stands after it; not WITHDRAWN, which is a change of its own.',
  })
  standing!: DecisionStanding;

  @Field(() => String, { nullable: true, description: 'What had become of it; at most 2,000 characters.' })
  result?: string | null;

  @Field(() => Int, { description: 'The version of the decision that the change was made on.' })
  expectedVersion!: number;

  @Field(() => String, { description: key })
  idempotencyKey!: string;
}

@InputType({ description: 'A decision that is taken back (återkallas).' })
export class WithdrawDecisionInput {
  @Field(() => ID, { description: 'Key of the decision.' })
  decisionId!: string;

  @Field(() => String, { description: 'Why; at most 2,000 characters.' })
  reason!: string;

  @Field(() => Int, { description: 'The version of the decision that the change was made on.' })
  expectedVersion!: number;

  @Field(() => String, { description: key })
  idempotencyKey!: string;
}
