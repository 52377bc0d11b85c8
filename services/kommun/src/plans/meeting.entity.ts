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
  /** Where to join from afar. */
  @Column('text', { nullable: true }) link?: string | null;
  /** What is to be talked about. */
  @Column('text', { nullable: true }) questions?: string | null;
  /** How the child wants to take part. */
  @Column('text', { name: 'childs_participation', nullable: true }) childsParticipation?: string | null;
  @Column('date', { name: 'called_on', nullable: true }) calledOn?: string | null;
  /** Last day to answer the notice. */
  @Column('date', { name: 'answer_by', nullable: true }) answerBy?: string | null;
  @Column('text', { nullable: true }) notes?: string | null;
}

/** What a meeting decided: who does what until when. */
@Entity('meeting_decision')
export class MeetingDecisionRow {
  @PrimaryColumn('uuid', { name: 'child_id' }) childId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'plan_id' }) planId!: string;
  @Column('uuid', { name: 'meeting_id' }) meetingId!: string;
  @Column('smallint') position!: number;
  @Column('text') wording!: string;
  /** PartyKind. */
  @Column('text') responsible!: string;
  @Column('text', { name: 'unit_id', nullable: true }) unitId!: string | null;
  @Column('date', { name: 'due_on', nullable: true }) dueOn!: string | null;
  @Column('date', { name: 'done_on', nullable: true }) doneOn!: string | null;
  /** Taken out of the record again; the history keeps it. */
  @Column('date', { name: 'dropped_on', nullable: true }) droppedOn!: string | null;
}

/** What a follow-up showed of one goal. */
@Entity('goal_outcome')
export class GoalOutcomeRow {
  @PrimaryColumn('uuid', { name: 'child_id' }) childId!: string;
  @PrimaryColumn('uuid', { name: 'follow_up_id' }) followUpId!: string;
  @PrimaryColumn('uuid', { name: 'goal_id' }) goalId!: string;
  @Column('uuid', { name: 'plan_id' }) planId!: string;
  /** GoalStatus after it. */
  @Column('text') status!: string;
  @Column('text', { nullable: true }) outcome!: string | null;
}

/** How one party took part in one meeting. */
@Entity('attendance')
export class AttendanceRow {
  @PrimaryColumn('uuid', { name: 'child_id' }) childId!: string;
  @PrimaryColumn('uuid', { name: 'meeting_id' }) meetingId!: string;
  @PrimaryColumn('uuid', { name: 'party_id' }) partyId!: string;
  /** INVITED, PRESENT, PARTLY, ABSENT, DEPUTY. */
  @Column('text') presence!: string;
  /** When the call was taken back, with the meeting still to be held. */
  @Column('date', { name: 'withdrawn_on', nullable: true }) withdrawnOn?: string | null;
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
  /** The unit that answers for it, where one is named. */
  @Column('text', { name: 'unit_id', nullable: true }) unitId?: string | null;
  @Column('text', { nullable: true }) outcome!: string | null;
}
