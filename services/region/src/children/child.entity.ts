import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A child in the region's records: only what the region itself must know. Names are the municipality's to give. */
@Entity('child')
export class ChildRow {
  @PrimaryColumn('uuid') id!: string;
  /** AES-256-GCM; the key is not in the database. */
  @Column('bytea', { name: 'identity_number', select: false }) identityNumber!: Buffer;
  @Column('boolean', { name: 'protected_identity' }) protectedIdentity!: boolean;
}

@Entity('care_contact')
export class CareContactRow {
  @PrimaryColumn('uuid', { name: 'child_id' }) childId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('text', { name: 'unit_id' }) unitId!: string;
  @Column('date', { name: 'from_on' }) fromOn!: string;
  @Column('date', { name: 'until_on', nullable: true }) untilOn!: string | null;
}

@Entity('referral')
@Index('referral_of_plan', ['planId'])
export class ReferralRow {
  @PrimaryColumn('uuid', { name: 'child_id' }) childId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'plan_id', nullable: true }) planId!: string | null;
  @Column('uuid', { name: 'goal_id', nullable: true }) goalId!: string | null;
  /** Unit of either owner. */
  @Column('text', { name: 'from_unit_id' }) fromUnitId!: string;
  @Column('text') purpose!: string;
  @Column('date', { name: 'sent_on' }) sentOn!: string;
}

/** One receiving unit's answer to a referral. */
@Entity('referral_answer')
export class ReferralAnswerRow {
  @PrimaryColumn('uuid', { name: 'child_id' }) childId!: string;
  @PrimaryColumn('uuid', { name: 'referral_id' }) referralId!: string;
  @PrimaryColumn('text', { name: 'unit_id' }) unitId!: string;
  /** WAITING, ACCEPTED, DECLINED. */
  @Column('text') outcome!: string;
  @Column('text', { nullable: true }) reason!: string | null;
  @Column('date', { name: 'answered_on', nullable: true }) answeredOn!: string | null;
}
