import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A care unit of any provider the region answers for. Time-valid. */
@Entity('care_unit')
export class CareUnitRow {
  @PrimaryColumn('text') id!: string;
  @Column('text') name!: string;
  /** PartyKind. */
  @Column('text') kind!: string;
  /** The care provider; secrecy holds between providers. */
  @Column('text') authority!: string;
  @Column('text') principal!: string;
  @Column('date', { name: 'from_on', nullable: true }) fromOn!: string | null;
  @Column('date', { name: 'to_on', nullable: true }) toOn!: string | null;
  @Column('text') source!: string;
  @Column('boolean') demo!: boolean;
}
