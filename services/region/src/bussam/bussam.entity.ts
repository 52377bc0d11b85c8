import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What a row that the documents tell says of itself. */
abstract class ToldRow {
  @PrimaryColumn('text') id!: string;
  @Column('text', { name: 'county_code' }) countyCode!: string;
  @Column('text') body!: string;
  @Column('date', { name: 'from_on', nullable: true }) from!: string | null;
  @Column('text', { name: 'from_known_to', nullable: true }) fromKnownTo!: string | null;
  /** The first day it no longer holds; null while it does, or when that is not known. */
  @Column('date', { name: 'to_on', nullable: true }) to!: string | null;
  @Column('text', { name: 'to_known_to', nullable: true }) toKnownTo!: string | null;
  @Column('text') source!: string;
  @Column('boolean') demo!: boolean;
}

/** One of the county's bodies, as it is for a time. */
@Entity('county_body')
export class CountyBodyRow extends ToldRow {
  @Column('text') name!: string;
  @Column('text') task!: string;
}

@Entity('county_body_relation')
export class CountyBodyRelationRow extends ToldRow {
  @Column('text') relation!: string;
  @Column('text') other!: string;
}

@Entity('county_meeting_rule')
export class CountyMeetingRuleRow extends ToldRow {
  @Column('text') rule!: string;
  @Column('integer') times!: number;
  @Column('text') per!: string;
}

/** What a row that the secretariat has entered says of itself. */
abstract class EnteredByCountyRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('text', { name: 'county_code' }) countyCode!: string;
  @Column('text', { nullable: true }) source!: string | null;
  /** true when no document says it and the demo made it up. */
  @Column('boolean') demo!: boolean;
  @Column('text', { name: 'recorded_as' }) recordedAs!: string;
  @Column('timestamptz', { name: 'ended_at', nullable: true }) endedAt!: Date | null;
}

@Entity('bussam_meeting')
export class BussamMeetingRow extends EnteredByCountyRow {
  @Column('text') body!: string;
  @Column('date', { name: 'meets_on' }) meetsOn!: string;
  @Column('integer') version!: number;
}

/** That a notice was sent, what became of a meeting, where its minutes are: of each kind one stands. */
@Entity('bussam_meeting_entry')
export class BussamMeetingEntryRow extends EnteredByCountyRow {
  @Column('uuid', { name: 'meeting_id' }) meetingId!: string;
  @Column('text') kind!: string;
  @Column('date', { name: 'on_day' }) onDay!: string;
  @Column('boolean', { name: 'with_agenda', nullable: true }) withAgenda!: boolean | null;
  @Column('text', { nullable: true }) outcome!: string | null;
  @Column('text', { name: 'kept_in', nullable: true }) keptIn!: string | null;
}

@Entity('bussam_decision')
export class BussamDecisionRow extends EnteredByCountyRow {
  @Column('uuid', { name: 'meeting_id' }) meetingId!: string;
  @Column('text') what!: string;
  @Column('text', { nullable: true }) responsible!: string | null;
  @Column('date', { name: 'due_on', nullable: true }) dueOn!: string | null;
}

abstract class FollowUpRow extends EnteredByCountyRow {
  @Column('date', { name: 'followed_up_on' }) followedUpOn!: string;
  @Column('text') standing!: string;
  @Column('text') what!: string;
}

@Entity('bussam_decision_follow_up')
export class BussamDecisionFollowUpRow extends FollowUpRow {
  @Column('uuid', { name: 'decision_id' }) decisionId!: string;
}

/** A question that a yearly plan puts first. */
@Entity('bussam_question')
export class BussamQuestionRow extends EnteredByCountyRow {
  @Column('integer') year!: number;
  @Column('integer') ordinal!: number;
  @Column('text') question!: string;
  /** Key of the body that answers for it. */
  @Column('text', { nullable: true }) responsible!: string | null;
  @Column('integer') version!: number;
}

@Entity('bussam_activity')
export class BussamActivityRow extends EnteredByCountyRow {
  @Column('uuid', { name: 'question_id' }) questionId!: string;
  @Column('text') what!: string;
  @Column('text', { nullable: true }) responsible!: string | null;
  @Column('date', { name: 'due_on', nullable: true }) dueOn!: string | null;
}

@Entity('bussam_question_follow_up')
export class BussamQuestionFollowUpRow extends FollowUpRow {
  @Column('uuid', { name: 'question_id' }) questionId!: string;
  /** null: of the question itself. */
  @Column('uuid', { name: 'activity_id', nullable: true }) activityId!: string | null;
  @Column('text', { name: 'documented_in', nullable: true }) documentedIn!: string | null;
}

/** A version of a paper that the whole county works by. */
@Entity('bussam_document')
export class BussamDocumentRow extends EnteredByCountyRow {
  @Column('text') kind!: string;
  @Column('text') name!: string;
  @Column('date', { name: 'decided_on', nullable: true }) decidedOn!: string | null;
  @Column('text', { name: 'decided_known_to', nullable: true }) decidedKnownTo!: string | null;
  @Column('text', { name: 'decided_by', nullable: true }) decidedBy!: string | null;
  /** Asked for, and not decided. */
  @Column('boolean') proposed!: boolean;
  @Column('date', { name: 'from_on', nullable: true }) from!: string | null;
  @Column('text', { name: 'from_known_to', nullable: true }) fromKnownTo!: string | null;
  @Column('date', { name: 'to_on', nullable: true }) to!: string | null;
  @Column('text', { name: 'to_known_to', nullable: true }) toKnownTo!: string | null;
}

export const bussamTables = [
  ...[CountyBodyRow, CountyBodyRelationRow, CountyMeetingRuleRow],
  ...[BussamMeetingRow, BussamMeetingEntryRow, BussamDecisionRow, BussamDecisionFollowUpRow],
  ...[BussamQuestionRow, BussamActivityRow, BussamQuestionFollowUpRow, BussamDocumentRow],
] as const;
