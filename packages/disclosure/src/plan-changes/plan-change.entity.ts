import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** One change of an owner's record of a plan, and the record as it was after it. */
@Entity('plan_change')
@Index('plan_change_once', ['childId', 'planId', 'changeKey'], { unique: true })
export class PlanChangeRow {
  @PrimaryColumn('uuid', { name: 'child_id' }) childId!: string;
  @PrimaryColumn('uuid', { name: 'plan_id' }) planId!: string;
  /** The version that the change made. */
  @PrimaryColumn('integer') version!: number;
  /** Made from what the client calls the change: sent again, it is the same. */
  @Column('uuid', { name: 'change_key' }) changeKey!: string;
  /** Of the input, SHA-256 in hexadecimal; null for BASELINE. */
  @Column('text', { nullable: true }) digest!: string | null;
  /** PlanMove, or BASELINE: the record as it was before the first change that was recorded. */
  @Column('text') move!: string;
  /** What was changed, for example `goal:<key>`. */
  @Column('text', { array: true }) concerns!: string[];
  @Column('timestamptz', { name: 'made_at' }) madeAt!: Date;
  /** Kind of work and unit; who it was stands in the log. */
  @Column('text', { name: 'made_by', nullable: true }) madeBy!: string | null;
  @Column('text', { name: 'unit_id', nullable: true }) unitId!: string | null;
  /** The rows of the plan by table. */
  @Column('jsonb') snapshot!: Readonly<Record<string, unknown>>;
}
