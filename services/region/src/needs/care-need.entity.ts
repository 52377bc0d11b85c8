import { Column, Entity, PrimaryColumn } from 'typeorm';

/** That the region has assessed that a child needs a coordinated plan, and asks a municipal unit to take it up. */
@Entity('care_need')
export class CareNeedRow {
  @PrimaryColumn('uuid', { name: 'child_id' }) childId!: string;
  @PrimaryColumn('uuid') id!: string;
  /** The care unit that assessed, and its function. */
  @Column('text', { name: 'unit_id' }) unitId!: string;
  @Column('text', { name: 'party_kind' }) partyKind!: string;
  @Column('text', { array: true }) reasons!: string[];
  @Column('text') question!: string;
  @Column('date', { name: 'assessed_on' }) assessedOn!: string;
  /** Key of the municipal unit that is asked. */
  @Column('text', { name: 'addressed_to' }) addressedTo!: string;
  /** Digest of what was sent, to know a retry by. */
  @Column('bytea', { select: false }) content!: Buffer;
  @Column('timestamptz', { name: 'recorded_at' }) recordedAt!: Date;
  @Column('timestamptz', { name: 'withdrawn_at', nullable: true }) withdrawnAt!: Date | null;
}
