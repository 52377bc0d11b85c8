import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('municipality')
export class MunicipalityRow {
  /** SCB code, four digits. */
  @PrimaryColumn('text') code!: string;
  @Column('text') name!: string;
  @Column('text') source!: string;
}

/** The smallest piece of the map that the documents need: districts, school areas and BUS groups are unions of these. */
@Entity('district_part')
export class DistrictPartRow {
  @PrimaryColumn('text') id!: string;
  @Column('text') name!: string;
  @Column('text', { name: 'municipality_code' }) municipalityCode!: string;
}

/** A district, a school area or a BUS group, for as long as it had this name and standing. */
@Entity('area')
export class AreaRow {
  @PrimaryColumn('text') id!: string;
  /** DISTRICT, SCHOOL_AREA, BUS_GROUP. */
  @Column('text') kind!: string;
  @Column('text') name!: string;
  @Column('text', { name: 'municipality_codes', array: true }) municipalityCodes!: string[];
  @Column('date', { name: 'from_on', nullable: true }) fromOn!: string | null;
  /** The first day it no longer holds; null = still. */
  @Column('date', { name: 'to_on', nullable: true }) toOn!: string | null;
  /** How exactly the days are known: MONTH, HALF_YEAR, YEAR; null = to the day, or not at all. */
  @Column('text', { name: 'from_known_to', nullable: true }) fromKnownTo!: string | null;
  @Column('text', { name: 'to_known_to', nullable: true }) toKnownTo!: string | null;
  @Column('boolean', { name: 'composition_known' }) compositionKnown!: boolean;
  @Column('text') source!: string;
  @Column('boolean') demo!: boolean;
}

/** One part's membership of an area, for a time. */
@Entity('area_part')
export class AreaPartRow {
  @PrimaryColumn('text', { name: 'area_id' }) areaId!: string;
  @PrimaryColumn('text', { name: 'part_id' }) partId!: string;
  @PrimaryColumn('date', { name: 'from_on' }) fromOn!: string;
  @Column('date', { name: 'to_on', nullable: true }) toOn!: string | null;
  @Column('text') source!: string;
}
