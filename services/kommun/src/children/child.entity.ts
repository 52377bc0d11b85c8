import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A child in the municipalities' records. The key is made from the identity number, which is kept encrypted. */
@Entity('child')
export class ChildRow {
  @PrimaryColumn('uuid') id!: string;
  /** AES-256-GCM; the key is not in the database. */
  @Column('bytea', { name: 'identity_number', select: false }) identityNumber!: Buffer;
  @Column('text', { name: 'given_name' }) givenName!: string;
  @Column('text', { name: 'family_name' }) familyName!: string;
  @Column('date', { name: 'birth_date' }) birthDate!: string;
  /** GIRL or BOY, as registered. */
  @Column('text') gender!: string;
  @Column('boolean', { name: 'protected_identity' }) protectedIdentity!: boolean;
  @Column('text', { name: 'registered_municipality' }) registeredMunicipality!: string;
  @Column('text', { name: 'registered_part_id', nullable: true }) registeredPartId!: string | null;
  @Column('text', { name: 'staying_municipality' }) stayingMunicipality!: string;
  @Column('text', { name: 'staying_part_id', nullable: true }) stayingPartId!: string | null;
  @Column('text', { name: 'school_unit_id', nullable: true }) schoolUnitId!: string | null;
  /** 0 = förskoleklass, 1–9 compulsory, 10–12 upper secondary; null = not in school. */
  @Column('smallint', { nullable: true }) grade!: number | null;
}

/** Absence in one term, as a share of the scheduled time. */
@Entity('school_absence')
export class SchoolAbsenceRow {
  @PrimaryColumn('uuid', { name: 'child_id' }) childId!: string;
  /** For example HT2026. */
  @PrimaryColumn('text') term!: string;
  @Column('smallint') percent!: number;
}
