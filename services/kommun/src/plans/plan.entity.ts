import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** The shared record of a coordinated individual plan (SIP). One child's rows lie together. */
@Entity('plan')
@Index('plan_by_id', ['id'], { unique: true })
@Index('plan_of_care_need', ['childId', 'careNeedId'], { unique: true })
export class PlanRow {
  @PrimaryColumn('uuid', { name: 'child_id' }) childId!: string;
  @PrimaryColumn('uuid') id!: string;
  /** DRAFT, CALLED, ACTIVE, CLOSED, ESCALATED. */
  @Column('text') status!: string;
  @Column('text', { array: true }) reasons!: string[];
  @Column('text', { nullable: true }) question!: string | null;
  @Column('text', { name: 'childs_words', nullable: true }) childsWords!: string | null;
  @Column('date', { name: 'childs_words_on', nullable: true }) childsWordsOn!: string | null;
  @Column('text', { nullable: true }) strengths!: string | null;
  @Column('text', { name: 'guardians_view', nullable: true }) guardiansView!: string | null;
  @Column('date', { name: 'need_assessed_on', nullable: true }) needAssessedOn!: string | null;
  @Column('date', { name: 'started_on', nullable: true }) startedOn!: string | null;
  @Column('date', { name: 'ended_on', nullable: true }) endedOn!: string | null;
  @Column('text', { name: 'end_reason', nullable: true }) endReason!: string | null;
  /** PartyKind. */
  @Column('text', { name: 'initiated_by' }) initiatedBy!: string;
  @Column('text', { name: 'coordinating_unit_id' }) coordinatingUnitId!: string;
  /** The earliest follow-up not done: what the work list is sorted by. Kept with follow_up by the plan's service. */
  @Column('date', { name: 'next_follow_up_on', nullable: true }) nextFollowUpOn!: string | null;
  @Column('integer', { default: 1 }) version!: number;
  /** The region's assessment that the plan takes up. */
  @Column('uuid', { name: 'care_need_id', nullable: true }) careNeedId?: string | null;
}

@Entity('goal')
@Index('goal_by_id', ['id'], { unique: true })
export class GoalRow {
  @PrimaryColumn('uuid', { name: 'child_id' }) childId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'plan_id' }) planId!: string;
  @Column('smallint') position!: number;
  @Column('text', { name: 'life_area' }) lifeArea!: string;
  @Column('text') wording!: string;
  @Column('text', { nullable: true }) measure!: string | null;
  @Column('text', { nullable: true }) current!: string | null;
  /** OPEN, PARTLY_REACHED, REACHED, ABANDONED. */
  @Column('text') status!: string;
  @Column('date') since!: string;
  /** What the last follow-up showed. */
  @Column('text', { nullable: true }) outcome?: string | null;
  @Column('date', { name: 'outcome_on', nullable: true }) outcomeOn?: string | null;
  /** It was reached or given up, and is a goal again from this day. */
  @Column('date', { name: 'wanted_since', nullable: true }) wantedSince?: string | null;
}

/** A party of a plan: a unit of either owner, or a guardian. Exactly one of unitId and guardianId is set, or none for others. */
@Entity('plan_party')
@Index('plan_party_of_unit', ['unitId', 'childId'])
export class PlanPartyRow {
  @PrimaryColumn('uuid', { name: 'child_id' }) childId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'plan_id' }) planId!: string;
  @Column('text') kind!: string;
  @Column('text', { name: 'unit_id', nullable: true }) unitId!: string | null;
  @Column('uuid', { name: 'guardian_id', nullable: true }) guardianId!: string | null;
  /** WAITING, ACCEPTED, DECLINED. */
  @Column('text') answer!: string;
  @Column('date', { name: 'invited_on', nullable: true }) invitedOn!: string | null;
  @Column('date', { name: 'answered_on', nullable: true }) answeredOn!: string | null;
  @Column('boolean', { default: false }) coordinates!: boolean;
  /** Why it declined. */
  @Column('text', { name: 'answer_reason', nullable: true }) answerReason?: string | null;
  /** Who comes instead. */
  @Column('text', { nullable: true }) deputy?: string | null;
  /** Of others than units and guardians: police, leisure, associations. */
  @Column('text', { nullable: true }) name?: string | null;
  /** When it left the plan. */
  @Column('date', { name: 'left_on', nullable: true }) leftOn?: string | null;
}

@Entity('municipal_intervention')
@Index('municipal_intervention_by_id', ['id'], { unique: true })
export class MunicipalInterventionRow {
  @PrimaryColumn('uuid', { name: 'child_id' }) childId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'plan_id' }) planId!: string;
  @Column('uuid', { name: 'goal_id', nullable: true }) goalId!: string | null;
  @Column('text', { name: 'unit_id' }) unitId!: string;
  @Column('text', { name: 'party_kind' }) partyKind!: string;
  @Column('text') title!: string;
  @Column('text', { nullable: true }) description!: string | null;
  /** NEEDS_ASSESSED, SERVICE, SCHOOL_SUPPORT; NOT_MUNICIPAL for the family and others. */
  @Column('text') form!: string;
  /** OFFERED, ACCEPTED, ONGOING, ENDED, DECLINED. */
  @Column('text') status!: string;
  @Column('date', { name: 'from_on', nullable: true }) fromOn!: string | null;
  @Column('date', { name: 'until_on', nullable: true }) untilOn!: string | null;
  @Column('text', { nullable: true }) progress!: string | null;
  @Column('text', { name: 'decline_reason', nullable: true }) declineReason!: string | null;
  @Column('date', { name: 'declined_on', nullable: true }) declinedOn!: string | null;
  @Column('date', { name: 'offered_on', nullable: true }) offeredOn?: string | null;
  @Column('date', { name: 'answered_on', nullable: true }) answeredOn?: string | null;
  @Column('date', { name: 'ended_on', nullable: true }) endedOn?: string | null;
  /** What came of it. */
  @Column('text', { nullable: true }) outcome?: string | null;
  /** Who it is, of the family or others; the unit is then the one that keeps the row. */
  @Column('text', { name: 'done_by', nullable: true }) doneBy?: string | null;
}
