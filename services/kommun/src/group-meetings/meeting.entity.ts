import { EnteredRow } from '@samsyn/collaboration/entered-row.entity';
import { Column, Entity } from 'typeorm';

/** A meeting of one level of a local BUS group. */
@Entity('bus_meeting')
export class BusMeetingRow extends EnteredRow {
  @Column('uuid', { name: 'level_id' }) levelId!: string;
  /** Counts changes of the meeting and all that belongs to it. */
  @Column('integer') version!: number;
}

/** What every row about a meeting says of itself besides: when it was entered, to tell what was changed afterwards. */
abstract class MeetingEntry extends EnteredRow {
  @Column('timestamptz', { name: 'recorded_at' }) recordedAt!: Date;
}

abstract class OfMeeting extends MeetingEntry {
  @Column('uuid', { name: 'meeting_id' }) meetingId!: string;
}

/** When and where it is. A meeting that is moved gets another row. */
@Entity('bus_meeting_schedule')
export class BusMeetingScheduleRow extends OfMeeting {
  @Column('date', { name: 'meets_on' }) meetsOn!: string;
  /** HH:MM by Swedish clocks; null where only the day is known. */
  @Column('text', { name: 'starts_at', nullable: true }) startsAt!: string | null;
  @Column('text', { name: 'ends_at', nullable: true }) endsAt!: string | null;
  @Column('text', { nullable: true }) place!: string | null;
  @Column('text', { nullable: true }) link!: string | null;
}

/** That it was held, or called off; or that this was taken back, and it is not known again. */
@Entity('bus_meeting_outcome')
export class BusMeetingOutcomeRow extends OfMeeting {
  /** HELD, CANCELLED or UNSAID. */
  @Column('text') outcome!: string;
  @Column('date', { name: 'on_day' }) onDay!: string;
  @Column('text', { nullable: true }) reason!: string | null;
}

/** That the notice went out. */
@Entity('bus_meeting_notice')
export class BusMeetingNoticeRow extends OfMeeting {
  @Column('date', { name: 'sent_on' }) sentOn!: string;
  @Column('boolean', { name: 'with_agenda' }) withAgenda!: boolean;
}

@Entity('bus_agenda_item')
export class BusAgendaItemRow extends OfMeeting {
  @Column('integer') position!: number;
  @Column('text') title!: string;
  /** The organisation, as it is called. */
  @Column('text', { name: 'proposed_by', nullable: true }) proposedBy!: string | null;
  @Column('uuid', { name: 'seat_id', nullable: true }) seatId!: string | null;
  @Column('text', { name: 'seat_owner', nullable: true }) seatOwner!: string | null;
  @Column('text', { nullable: true }) proposal!: string | null;
  @Column('boolean', { name: 'of_shared_agenda' }) ofSharedAgenda!: boolean;
}

/** Where an item stands on the agenda, since it was moved there. */
@Entity('bus_agenda_place')
export class BusAgendaPlaceRow extends OfMeeting {
  @Column('uuid', { name: 'agenda_item_id' }) agendaItemId!: string;
  @Column('integer') position!: number;
}

/** What is to be read: named and pointed to, never kept here. */
@Entity('bus_meeting_document')
export class BusMeetingDocumentRow extends OfMeeting {
  @Column('uuid', { name: 'agenda_item_id', nullable: true }) agendaItemId!: string | null;
  @Column('text') title!: string;
  @Column('text', { nullable: true }) reference!: string | null;
  @Column('text', { nullable: true }) link!: string | null;
}

/** How one seat took part. A seat of which nobody has said anything has no row. */
@Entity('bus_attendance')
export class BusAttendanceRow extends OfMeeting {
  @Column('uuid', { name: 'seat_id' }) seatId!: string;
  /** RecordOwner: whose seat. */
  @Column('text', { name: 'seat_owner' }) seatOwner!: string;
  /** SeatPresence. */
  @Column('text') presence!: string;
}

/** The minutes but for their text, which is read only where it is shown. */
@Entity('bus_minutes')
export class BusMinutesRow extends OfMeeting {
  /** The secretary's. */
  @Column('uuid', { name: 'seat_id', nullable: true }) seatId!: string | null;
  @Column('text', { name: 'seat_owner', nullable: true }) seatOwner!: string | null;
}

/** That somebody vouches for the minutes as they stand; minutes that are written anew are not verified. */
@Entity('bus_minutes_verification')
export class BusMinutesVerificationRow extends MeetingEntry {
  @Column('uuid', { name: 'minutes_id' }) minutesId!: string;
  @Column('uuid', { name: 'seat_id' }) seatId!: string;
  @Column('text', { name: 'seat_owner' }) seatOwner!: string;
  @Column('date', { name: 'verified_on' }) verifiedOn!: string;
}

/** What a meeting decided. A seat answers for it, not a person. */
@Entity('bus_decision')
export class BusDecisionRow extends OfMeeting {
  @Column('uuid', { name: 'agenda_item_id', nullable: true }) agendaItemId!: string | null;
  @Column('text') wording!: string;
  @Column('uuid', { name: 'seat_id', nullable: true }) seatId!: string | null;
  @Column('text', { name: 'seat_owner', nullable: true }) seatOwner!: string | null;
  @Column('date', { name: 'due_on', nullable: true }) dueOn!: string | null;
  /** Counts changes of the decision and its follow-ups. */
  @Column('integer') version!: number;
}

/** That a decision was taken up again, and what had become of it; or that it was withdrawn, and why. */
@Entity('bus_decision_follow_up')
export class BusDecisionFollowUpRow extends MeetingEntry {
  @Column('uuid', { name: 'decision_id' }) decisionId!: string;
  /** The meeting at which it was; null between meetings. */
  @Column('uuid', { name: 'meeting_id', nullable: true }) meetingId!: string | null;
  @Column('date', { name: 'followed_up_on' }) followedUpOn!: string;
  /** DecisionStanding: WITHDRAWN is no follow-up, and its result is the reason. */
  @Column('text') standing!: string;
  @Column('text', { nullable: true }) result!: string | null;
}

/** That somebody changed a meeting, and as what. */
@Entity('bus_meeting_change')
export class BusMeetingChangeRow extends OfMeeting {
  @Column('text', { name: 'recorded_as' }) recordedAs!: string;
}

export const meetingTables = [
  BusMeetingRow,
  BusMeetingScheduleRow,
  BusMeetingOutcomeRow,
  BusMeetingNoticeRow,
  BusAgendaItemRow,
  BusMeetingDocumentRow,
  BusAttendanceRow,
  BusMinutesRow,
  BusMinutesVerificationRow,
  BusDecisionRow,
  BusDecisionFollowUpRow,
  BusAgendaPlaceRow,
  BusMeetingChangeRow,
];
