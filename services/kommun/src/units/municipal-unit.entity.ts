import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A municipal unit (verksamhet), also an independent school's. Time-valid. */
@Entity('municipal_unit')
export class MunicipalUnitRow {
  @PrimaryColumn('text') id!: string;
  @Column('text') name!: string;
  /** PartyKind. */
  @Column('text') kind!: string;
  /** The board the unit answers to; secrecy holds between boards. */
  @Column('text') authority!: string;
  @Column('text') principal!: string;
  @Column('text', { name: 'municipality_code' }) municipalityCode!: string;
  @Column('text', { name: 'part_id', nullable: true }) partId!: string | null;
  @Column('boolean') independent!: boolean;
  @Column('date', { name: 'from_on', nullable: true }) fromOn!: string | null;
  @Column('date', { name: 'to_on', nullable: true }) toOn!: string | null;
  @Column('text') source!: string;
  @Column('boolean') demo!: boolean;
}
