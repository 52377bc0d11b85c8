import { Column, PrimaryColumn } from 'typeorm';

/** What every row about a group's work says of itself. */
export abstract class EnteredRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('text', { name: 'bus_group_id' }) busGroupId!: string;
  /** Where it is said; null where whoever recorded it is the source. */
  @Column('text', { nullable: true }) source!: string | null;
  /** true when no document says it and the demo made it up. */
  @Column('boolean') demo!: boolean;
  /** When something else took its place; null while it stands. */
  @Column('timestamptz', { name: 'ended_at', nullable: true }) endedAt!: Date | null;
}
