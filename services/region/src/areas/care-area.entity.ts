import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An area of care (BUP, Malina), for as long as it stood. */
@Entity('care_area')
export class CareAreaRow {
  @PrimaryColumn('text') id!: string;
  /** CHILD_PSYCHIATRY, MALINA. */
  @Column('text') kind!: string;
  @Column('text') name!: string;
  @Column('text', { name: 'unit_ids', array: true }) unitIds!: string[];
  /** Keys of district parts. */
  @Column('text', { name: 'part_ids', array: true }) partIds!: string[];
  @Column('boolean', { name: 'composition_known' }) compositionKnown!: boolean;
  /** null where the documents do not say. */
  @Column('date', { name: 'from_on', nullable: true }) fromOn!: string | null;
  /** The first day it no longer holds; null = still. */
  @Column('date', { name: 'to_on', nullable: true }) toOn!: string | null;
  /** How exactly the days are known: MONTH, HALF_YEAR, YEAR; null = to the day, or not at all. */
  @Column('text', { name: 'from_known_to', nullable: true }) fromKnownTo!: string | null;
  @Column('text', { name: 'to_known_to', nullable: true }) toKnownTo!: string | null;
  @Column('text') source!: string;
  @Column('boolean') demo!: boolean;
}

/** Which child psychiatry unit meets which BUS group, for a time. */
@Entity('bus_group_unit')
export class BusGroupUnitRow {
  @PrimaryColumn('text', { name: 'bus_group_id' }) busGroupId!: string;
  @PrimaryColumn('text', { name: 'unit_id' }) unitId!: string;
  @PrimaryColumn('date', { name: 'from_on' }) fromOn!: string;
  @Column('date', { name: 'to_on', nullable: true }) toOn!: string | null;
  @Column('text') source!: string;
  @Column('boolean') demo!: boolean;
}
