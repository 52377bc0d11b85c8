import { Column, PrimaryColumn } from 'typeorm';

/** What every row that holds over time says of itself. */
export abstract class TimedRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('date', { name: 'from_on' }) fromOn!: string;
  /** The first day it no longer holds; null while it does. */
  @Column('date', { name: 'to_on', nullable: true }) toOn!: string | null;
  /** Where it is said; null where whoever recorded it is the source. */
  @Column('text', { nullable: true }) source!: string | null;
  /** true when no document says it and the demo made it up. */
  @Column('boolean') demo!: boolean;
}

/** What every row about a group says of itself. */
export abstract class RecordedRow extends TimedRow {
  @Column('text', { name: 'bus_group_id' }) busGroupId!: string;
}
