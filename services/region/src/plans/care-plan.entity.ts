import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** The region's part of a plan that the municipality keeps; the plan's key is all that is shared. */
@Entity('care_plan_part')
@Index('care_plan_part_by_plan', ['planId'], { unique: true })
export class CarePlanPartRow {
  @PrimaryColumn('uuid', { name: 'child_id' }) childId!: string;
  @PrimaryColumn('uuid', { name: 'plan_id' }) planId!: string;
  /** The unit that answers for the region's part. */
  @Column('text', { name: 'unit_id' }) unitId!: string;
  /** WAITING, ACCEPTED, DECLINED. */
  @Column('text') answer!: string;
  @Column('date', { name: 'answered_on', nullable: true }) answeredOn!: string | null;
  @Column('text', { nullable: true }) comment!: string | null;
  @Column('integer', { default: 1 }) version?: number;
}

@Entity('care_intervention')
@Index('care_intervention_by_id', ['id'], { unique: true })
export class CareInterventionRow {
  @PrimaryColumn('uuid', { name: 'child_id' }) childId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'plan_id' }) planId!: string;
  @Column('uuid', { name: 'goal_id', nullable: true }) goalId!: string | null;
  @Column('text', { name: 'unit_id' }) unitId!: string;
  @Column('text', { name: 'party_kind' }) partyKind!: string;
  @Column('text') title!: string;
  @Column('text', { nullable: true }) description!: string | null;
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
}
