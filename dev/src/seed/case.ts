import type { AccessGround, RecordPart } from '@samsyn/disclosure/record-part';
import type { PartyKind, Unit, UnitOwner } from '@samsyn/reference/unit';
import type { Day } from './days.js';
import type { Guardian, Person } from './people.js';
import type { Part } from './places.js';
import type { Absence, Schooling } from './schooling.js';
import type { InterventionForm, LifeArea, NeedReason } from './texts/goal-template.js';

/*
 * A child as the seeds imagine it, before it is split between the two owners' tables (see `child-rows.ts`). Drawn at
 * random for most (see `draw-case.ts`), written by hand for those that the tour shows (see `showcase/`).
 */

export type PlanStatus = 'DRAFT' | 'CALLED' | 'ACTIVE' | 'CLOSED' | 'ESCALATED';
export type Answer = 'WAITING' | 'ACCEPTED' | 'DECLINED';
export type InterventionStatus = 'OFFERED' | 'ACCEPTED' | 'ONGOING' | 'ENDED' | 'DECLINED';
export type Presence = 'INVITED' | 'PRESENT' | 'PARTLY' | 'ABSENT' | 'DEPUTY';

export interface Home {
  readonly registered: Part;
  readonly staying: Part;
}

export interface PartyCase {
  readonly id: string;
  readonly kind: PartyKind;
  /** null for a guardian, and for somebody outside both owners. */
  readonly unit: Unit | null;
  readonly guardianId: string | null;
  readonly answer: Answer;
  readonly invitedOn: Day | null;
  readonly answeredOn: Day | null;
  readonly coordinates: boolean;
}

export interface InterventionCase {
  readonly unit: Unit;
  readonly kind: PartyKind;
  readonly title: string;
  readonly description: string | null;
  /** null for care. */
  readonly form: InterventionForm | null;
  readonly status: InterventionStatus;
  readonly from: Day | null;
  readonly until: Day | null;
  readonly progress: string | null;
  readonly declineReason: string | null;
  readonly declinedOn: Day | null;
}

export interface GoalCase {
  readonly id: string;
  readonly lifeArea: LifeArea;
  readonly wording: string;
  readonly measure: string | null;
  readonly current: string | null;
  readonly status: 'OPEN' | 'PARTLY_REACHED' | 'REACHED' | 'ABANDONED';
  readonly since: Day;
  readonly interventions: readonly InterventionCase[];
}

export interface MeetingCase {
  /** Drawn when not said. */
  readonly id?: string;
  readonly kind: 'SIP_MEETING' | 'FOLLOW_UP_MEETING';
  readonly status: 'PLANNED' | 'HELD' | 'CANCELLED';
  readonly day: Day;
  readonly hour: number;
  readonly minute: number;
  readonly place: string | null;
  /** In the order of the parties; a party that was not invited is missing. */
  readonly presence: readonly (readonly [partyId: string, Presence])[];
}

export interface FollowUpCase {
  readonly dueOn: Day;
  readonly doneOn: Day | null;
  readonly responsible: PartyKind;
  readonly outcome: string | null;
}

export interface ReferralCase {
  readonly from: Unit;
  readonly purpose: string;
  readonly sentOn: Day;
  readonly goalId: string | null;
  readonly answers: readonly {
    readonly unit: Unit;
    readonly outcome: Answer;
    readonly reason: string | null;
    readonly answeredOn: Day | null;
  }[];
}

export interface PlanCase {
  readonly id: string;
  readonly status: PlanStatus;
  readonly reasons: readonly NeedReason[];
  readonly question: string | null;
  readonly childsWords: { readonly text: string; readonly on: Day } | null;
  readonly strengths: string | null;
  readonly guardiansView: string | null;
  readonly needAssessedOn: Day | null;
  readonly startedOn: Day | null;
  readonly endedOn: Day | null;
  readonly endReason: string | null;
  readonly initiatedBy: PartyKind;
  readonly coordinatingUnit: Unit;
  readonly version: number;
  /** Its history is written out, for those who look at it. */
  readonly keepsHistory?: boolean;
  readonly goals: readonly GoalCase[];
  readonly parties: readonly PartyCase[];
  readonly meetings: readonly MeetingCase[];
  readonly followUps: readonly FollowUpCase[];
  readonly referrals: readonly ReferralCase[];
  /** The region's answer to the plan; null while it has not been asked. */
  readonly careAnswer: {
    readonly unit: Unit;
    readonly answer: Answer;
    readonly answeredOn: Day | null;
    readonly comment: string | null;
  } | null;
}

export interface DisclosureCase {
  readonly id: string;
  readonly part: RecordPart;
  readonly to: Unit;
  readonly ground: AccessGround;
  readonly decidedBy: string;
  readonly decidedOn: Day;
  readonly until: Day | null;
  readonly revokedOn: Day | null;
}

export interface ConsentCase {
  readonly id: string;
  readonly purpose: string;
  readonly parts: readonly RecordPart[];
  readonly receivers: readonly Unit[];
  readonly signaturesNeeded: number;
  readonly signatures: readonly { readonly guardianId: string; readonly on: Day }[];
  readonly decisionReference: string | null;
  readonly childsView: string | null;
  readonly maturityAssessment: string | null;
  readonly recordedBy: string;
  readonly from: Day;
  readonly until: Day | null;
  readonly withdrawnOn: Day | null;
  readonly disclosures: readonly DisclosureCase[];
}

export interface AssignmentCase {
  readonly subject: string;
  readonly subjectName: string;
  readonly unit: Unit;
  readonly from: Day;
  readonly until: Day | null;
}

export interface BlockCase {
  /** null: every part that the keeper of the plan keeps. */
  readonly part: RecordPart | null;
  readonly unit: Unit | null;
  readonly reason: string;
  readonly from: Day;
  readonly liftedOn: Day | null;
}

/** Who may see what, as one owner has it. */
export interface OwnerAccess {
  /** Whose records they are. Staff of its own units need an assignment as well as a disclosure. */
  readonly owner: UnitOwner;
  readonly owners: readonly (readonly [RecordPart, Unit])[];
  readonly consents: readonly ConsentCase[];
  /** Disclosures on another ground than consent. */
  readonly otherDisclosures: readonly DisclosureCase[];
  readonly blocks: readonly BlockCase[];
  readonly assignments: readonly AssignmentCase[];
}

export interface ChildCase {
  readonly person: Person;
  readonly identityNumber: string;
  readonly isProtected: boolean;
  readonly home: Home;
  readonly schooling: Schooling | null;
  readonly guardians: readonly Guardian[];
  readonly absence: readonly Absence[];
  readonly plans: readonly PlanCase[];
  readonly careContacts: readonly { readonly unit: Unit; readonly from: Day; readonly until: Day | null }[];
  readonly kommun: OwnerAccess;
  readonly region: OwnerAccess;
}
