import { Column, Entity, Index, PrimaryColumn, PrimaryGeneratedColumn } from 'typeorm';
import type { AccessDecision, AccessGround, RecordPart } from './record-part.js';

/** Which unit, under which authority, answers for a part of a child's record. */
@Entity('record_owner')
export class RecordOwnerRow {
  @PrimaryColumn('uuid', { name: 'child_id' }) childId!: string;
  @PrimaryColumn('text') part!: RecordPart;
  @Column('text', { name: 'unit_id' }) unitId!: string;
  @Column('text') authority!: string;
}

/** Who works with a child, in which unit, from when until when (inner secrecy). */
@Entity('assignment')
@Index('assignment_of_subject', ['subject', 'childId'])
export class Assignment {
  @PrimaryColumn('uuid', { name: 'child_id' }) childId!: string;
  @PrimaryColumn('uuid') id!: string;
  /** The token's `sub`. */
  @Column('text') subject!: string;
  @Column('text', { name: 'subject_name' }) subjectName!: string;
  @Column('text', { name: 'unit_id' }) unitId!: string;
  @Column('text') authority!: string;
  @Column('date', { name: 'from_on' }) fromOn!: string;
  @Column('date', { name: 'until_on', nullable: true }) untilOn!: string | null;
  /** When a manager or coordinator ended it; it holds no longer from that moment. */
  @Column('timestamptz', { name: 'ended_at', nullable: true }) endedAt?: Date | null;
  @Column('text', { name: 'given_by', nullable: true }) givenBy?: string | null;
  @Column('text', { name: 'ended_by', nullable: true }) endedBy?: string | null;
}

/** A consent to share parts of this owner's record with units, for a purpose and a time. */
@Entity('consent')
export class Consent {
  @PrimaryColumn('uuid', { name: 'child_id' }) childId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('text') purpose!: string;
  @Column('text', { array: true }) parts!: RecordPart[];
  @Column('text', { name: 'receiving_units', array: true }) receivingUnits!: string[];
  /** How many guardians must sign; two guardians decide together (FB 6 kap. 13 §). */
  @Column('smallint', { name: 'signatures_needed' }) signaturesNeeded!: number;
  /** A decision that lets fewer sign, and why. */
  @Column('text', { name: 'decision_reference', nullable: true }) decisionReference!: string | null;
  @Column('text', { name: 'childs_view', nullable: true }) childsView!: string | null;
  @Column('text', { name: 'maturity_assessment', nullable: true }) maturityAssessment!: string | null;
  /** The child gives it, found mature for it: the assessment stands beside. */
  @Column('boolean', { name: 'given_by_child', default: false }) givenByChild!: boolean;
  @Column('text', { name: 'recorded_by' }) recordedBy!: string;
  @Column('date', { name: 'from_on' }) fromOn!: string;
  @Column('date', { name: 'until_on', nullable: true }) untilOn!: string | null;
  @Column('timestamptz', { name: 'withdrawn_at', nullable: true }) withdrawnAt!: Date | null;
  @Column('text', { name: 'withdrawn_by', nullable: true }) withdrawnBy?: string | null;
}

/** One guardian's signature under a consent. */
@Entity('consent_signature')
export class ConsentSignature {
  @PrimaryColumn('uuid', { name: 'child_id' }) childId!: string;
  @PrimaryColumn('uuid', { name: 'consent_id' }) consentId!: string;
  @PrimaryColumn('uuid', { name: 'guardian_id' }) guardianId!: string;
  @Column('date', { name: 'signed_on' }) signedOn!: string;
}

/** The owner's recorded decision to release one part to one unit. */
@Entity('disclosure')
@Index('disclosure_to_unit', ['unitId', 'part', 'childId'])
export class DisclosureRow {
  @PrimaryColumn('uuid', { name: 'child_id' }) childId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('text') part!: RecordPart;
  @Column('text', { name: 'unit_id' }) unitId!: string;
  @Column('text') ground!: AccessGround;
  @Column('uuid', { name: 'consent_id', nullable: true }) consentId!: string | null;
  /** Who decided, as it is shown: name and unit. */
  @Column('text', { name: 'decided_by' }) decidedBy!: string;
  @Column('date', { name: 'decided_on' }) decidedOn!: string;
  @Column('date', { name: 'until_on', nullable: true }) untilOn!: string | null;
  @Column('timestamptz', { name: 'revoked_at', nullable: true }) revokedAt!: Date | null;
  @Column('text', { name: 'revoked_by', nullable: true }) revokedBy?: string | null;
  /** Why, where the ground is another than consent. */
  @Column('text', { nullable: true }) motivation?: string | null;
}

/** A block: hides a part from a unit (or all others), whatever has been disclosed. The part's keeper's, and no other's. */
@Entity('access_block')
export class AccessBlock {
  @PrimaryColumn('uuid', { name: 'child_id' }) childId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('text') part!: RecordPart;
  @Column('text', { name: 'unit_id', nullable: true }) unitId!: string | null;
  @Column('text') reason!: string;
  @Column('timestamptz', { name: 'from_at' }) fromAt!: Date;
  @Column('timestamptz', { name: 'lifted_at', nullable: true }) liftedAt!: Date | null;
  @Column('text', { name: 'placed_by', nullable: true }) placedBy?: string | null;
  @Column('text', { name: 'lifted_by', nullable: true }) liftedBy?: string | null;
}

/** A guardian, or a specially appointed one, as this owner has it from the population register. */
@Entity('guardian')
export class GuardianRow {
  @PrimaryColumn('uuid', { name: 'child_id' }) childId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('text') name!: string;
  /** MOTHER, FATHER, OTHER or APPOINTED. */
  @Column('text') relation!: string;
}

/** A field of a record that a guardian must not read, for as long as it is not lifted. */
@Entity('hidden_from_guardians')
export class HiddenFromGuardiansRow {
  @PrimaryColumn('uuid', { name: 'child_id' }) childId!: string;
  @PrimaryColumn('uuid') id!: string;
  /** The plan, goal or intervention that has the field. */
  @Column('uuid', { name: 'record_id' }) recordId!: string;
  /** GuardianHideable. */
  @Column('text') what!: string;
  @Column('text') reason!: string;
  @Column('text', { name: 'decided_by' }) decidedBy!: string;
  @Column('timestamptz', { name: 'decided_at' }) decidedAt!: Date;
  @Column('timestamptz', { name: 'lifted_at', nullable: true }) liftedAt!: Date | null;
  @Column('text', { name: 'lifted_by', nullable: true }) liftedBy!: string | null;
}

/** One reading, or one refusal, as it was decided. Only ever added to. */
@Entity('access_log')
@Index('access_log_of_child', ['childId', 'id'])
@Index('access_log_of_unit', ['unitId', 'id'])
export class AccessLogRow {
  @PrimaryGeneratedColumn('identity', { type: 'bigint', generatedIdentity: 'ALWAYS' }) id!: string;
  @Column('timestamptz', { default: () => 'clock_timestamp()' }) at!: Date;
  @Column('text', { name: 'operation_id' }) operationId!: string;
  @Column('text') subject!: string;
  @Column('text', { name: 'subject_name' }) subjectName!: string;
  @Column('text') principal!: string;
  @Column('text', { name: 'unit_id', nullable: true }) unitId!: string | null;
  @Column('text') action!: string;
  /** The child, or the key that was asked for when there is no such record. */
  @Column('uuid', { name: 'child_id' }) childId!: string;
  @Column('text', { array: true }) parts!: RecordPart[];
  @Column('text') decision!: AccessDecision;
  @Column('text', { nullable: true }) ground!: AccessGround | null;
  @Column('uuid', { name: 'disclosure_id', nullable: true }) disclosureId!: string | null;
}

/** The tables each owner keeps, alike, in its own database. */
export const accessTables = [
  RecordOwnerRow,
  Assignment,
  Consent,
  ConsentSignature,
  DisclosureRow,
  AccessBlock,
  GuardianRow,
  HiddenFromGuardiansRow,
  AccessLogRow,
];
