import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('plan_meeting')
export class PlanMeetingRow {
  @PrimaryColumn('uuid', { name: 'child_id' }) childId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'plan_id' }) planId!: string;
  /** SIP_MEETING, FOLLOW_UP_MEETING. */
  @Column('text') kind!: string;
  /** PLANNED, HELD, CANCELLED. */
  @Column('text') status!: string;
  @Column('timestamptz', { name: 'starts_at' }) startsAt!: Date;
  @Column('text', { nullable: true }) place!: string | null;
}

/** How one party took part in one meeting. */
@Entity('attendance')
export class AttendanceRow {
  @PrimaryColumn('uuid', { name: 'child_id' }) childId!: string;
  @PrimaryColumn('uuid', { name: 'meeting_id' }) meetingId!: string;
  @PrimaryColumn('uuid', { name: 'party_id' }) partyId!: string;
  /** INVITED, PRESENT, PARTLY, ABSENT, DEPUTY. */
  @Column('text') presence!: string;
}

@Entity('follow_up')
export class FollowUpRow {
  @PrimaryColumn('uuid', { name: 'child_id' }) childId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'plan_id' }) planId!: string;
  @Column('date', { name: 'due_on' }) dueOn!: string;
  @Column('date', { name: 'done_on', nullable: true }) doneOn!: string | null;
  /** PartyKind. */
  @Column('text') responsible!: string;
  @Column('text', { nullable: true }) outcome!: string | null;
}
