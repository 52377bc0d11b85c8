import { RecordedRow } from '@samsyn/collaboration/recorded-row.entity';
import { Column, Entity } from 'typeorm';

/** An agreement, a routine, an action plan or a needs analysis. Since `-infinity` where it is not said. */
@Entity('bus_document')
export class BusDocumentRow extends RecordedRow {
  /** GroupDocumentKind. */
  @Column('text') kind!: string;
  @Column('text') name!: string;
  @Column('integer', { nullable: true }) year!: number | null;
  @Column('integer', { name: 'revision_months', nullable: true }) revisionMonths!: number | null;
  @Column('text', { nullable: true }) reference!: string | null;
  /** DocumentEnd. */
  @Column('text', { name: 'end_reason', nullable: true }) endReason!: string | null;
  /** Counts changes of the document and of all that stands in it. */
  @Column('integer') version!: number;
}

abstract class OfDocument extends RecordedRow {
  @Column('uuid', { name: 'document_id' }) documentId!: string;
}

/** That a document was decided or revised; on the first day of the time that is known. */
@Entity('bus_document_version')
export class BusDocumentVersionRow extends OfDocument {
  /** DocumentStep. */
  @Column('text') step!: string;
  /** DayResolution. */
  @Column('text', { name: 'known_to', nullable: true }) knownTo!: string | null;
  /** SchoolMayCall. */
  @Column('text', { name: 'school_may_call', nullable: true }) schoolMayCall!: string | null;
  @Column('text', { nullable: true }) note!: string | null;
}

/** An organisation that an agreement is between. */
@Entity('bus_document_party')
export class BusDocumentPartyRow extends OfDocument {
  @Column('text') name!: string;
  /** PartyKind. */
  @Column('text', { nullable: true }) party!: string | null;
}

/** That a party has signed, or has not yet. The latest says. */
@Entity('bus_document_signature')
export class BusDocumentSignatureRow extends OfDocument {
  @Column('uuid', { name: 'party_id' }) partyId!: string;
  /** SignatureStanding, but for what nobody has said. */
  @Column('text') standing!: string;
  /** false: it is known that, but not when. */
  @Column('boolean', { name: 'day_known' }) dayKnown!: boolean;
}

/** Whether a document holds one of the six points. */
@Entity('bus_document_point')
export class BusDocumentPointRow extends OfDocument {
  /** AgreementPoint. */
  @Column('text') point!: string;
  @Column('boolean') held!: boolean;
}

/** That somebody has said that a group has no document of a kind. */
@Entity('bus_document_absence')
export class BusDocumentAbsenceRow extends RecordedRow {
  /** GroupDocumentKind. */
  @Column('text') kind!: string;
}

/** A need that a year's analysis found. */
@Entity('bus_analysed_need')
export class BusAnalysedNeedRow extends OfDocument {
  @Column('text') wording!: string;
  @Column('text', { nullable: true }) ground!: string | null;
}

/** What an action plan is to achieve. */
@Entity('bus_outcome_goal')
export class BusOutcomeGoalRow extends OfDocument {
  @Column('text') wording!: string;
  @Column('text', { nullable: true }) measure!: string | null;
  @Column('uuid', { name: 'need_id', nullable: true }) needId!: string | null;
}

/** What is to be done towards a goal; a seat is responsible, never a person. */
@Entity('bus_activity')
export class BusActivityRow extends OfDocument {
  @Column('uuid', { name: 'goal_id' }) goalId!: string;
  @Column('text') wording!: string;
  /** ActivityPriority. */
  @Column('text', { nullable: true }) priority!: string | null;
  @Column('uuid', { name: 'seat_id', nullable: true }) seatId!: string | null;
  /** RecordOwner: whose seat. */
  @Column('text', { name: 'seat_owner', nullable: true }) seatOwner!: string | null;
  @Column('date', { name: 'due_on', nullable: true }) dueOn!: string | null;
}

/** How an activity stood on a day, as the meeting found it. */
@Entity('bus_activity_follow_up')
export class BusActivityFollowUpRow extends OfDocument {
  @Column('uuid', { name: 'activity_id' }) activityId!: string;
  /** ActivityStanding. */
  @Column('text') standing!: string;
  @Column('text', { nullable: true }) note!: string | null;
  @Column('uuid', { name: 'meeting_id', nullable: true }) meetingId!: string | null;
}

export const documentTables = [
  BusDocumentRow,
  BusDocumentVersionRow,
  BusDocumentPartyRow,
  BusDocumentSignatureRow,
  BusDocumentPointRow,
  BusDocumentAbsenceRow,
  BusAnalysedNeedRow,
  BusOutcomeGoalRow,
  BusActivityRow,
  BusActivityFollowUpRow,
];
