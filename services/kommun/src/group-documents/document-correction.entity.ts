import { RecordedRow } from '@samsyn/collaboration/recorded-row.entity';
import { Column, Entity } from 'typeorm';

/** That all parties of an agreement are entered, from a day on. */
@Entity('bus_document_parties_entered')
export class BusDocumentPartiesEnteredRow extends RecordedRow {
  @Column('uuid', { name: 'document_id' }) documentId!: string;
}

/** What is told of a document instead of what was first entered. */
@Entity('bus_document_correction')
export class BusDocumentCorrectionRow extends RecordedRow {
  @Column('uuid', { name: 'document_id' }) documentId!: string;
  @Column('text') name!: string;
  @Column('integer', { name: 'revision_months', nullable: true }) revisionMonths!: number | null;
  @Column('text', { nullable: true }) reference!: string | null;
}

/** How an activity reads, who answers for it, and where it stands among the others, from a day on. */
@Entity('bus_activity_change')
export class BusActivityChangeRow extends RecordedRow {
  @Column('uuid', { name: 'document_id' }) documentId!: string;
  @Column('uuid', { name: 'activity_id' }) activityId!: string;
  @Column('text') wording!: string;
  /** ActivityPriority. */
  @Column('text', { nullable: true }) priority!: string | null;
  @Column('uuid', { name: 'seat_id', nullable: true }) seatId!: string | null;
  /** RecordOwner: whose seat. */
  @Column('text', { name: 'seat_owner', nullable: true }) seatOwner!: string | null;
  @Column('date', { name: 'due_on', nullable: true }) dueOn!: string | null;
  /** Among the plan's activities; one that was never moved stands at its number in the order that they were written. */
  @Column('double precision') place!: number;
}

export const documentCorrectionTables = [
  BusDocumentPartiesEnteredRow,
  BusDocumentCorrectionRow,
  BusActivityChangeRow,
];
