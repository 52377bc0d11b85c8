/** What the graph tells, as the two documents ask for it. Enumerations may grow: whoever reads one has an answer for what it does not know. */

export interface UnitFacts {
  /** null when only its function may be told */
  readonly id: string | null;
  readonly __typename: string;
  /** null when the unit's owner could not be reached, or it may not be named */
  readonly name?: string | null;
  readonly kind?: string | null;
}

export interface InterventionFacts {
  readonly id: string;
  readonly title: string;
  readonly description: string | null;
  readonly status: string;
  readonly partyKind: string;
  readonly goalId: string | null;
  readonly from: string | null;
  readonly until: string | null;
  readonly progress: string | null;
  readonly declineReason: string | null;
  readonly declinedOn: string | null;
  readonly unit: UnitFacts | null;
}

export interface GuardianFacts {
  readonly id: string;
  readonly name: string;
  readonly relation: string;
}

export interface GoalFacts {
  readonly id: string;
  readonly position: number;
  readonly lifeArea: string;
  readonly wording: string;
  readonly measure: string | null;
  readonly current: string | null;
  readonly status: string;
  readonly since: string;
  readonly coverage: string;
  /** Somebody is to take it on: it is neither reached nor given up, and the plan is under way. */
  readonly wantsIntervention: boolean;
}

export interface PartyFacts {
  readonly id: string;
  readonly kind: string;
  readonly answer: string;
  readonly coordinates: boolean;
  readonly unit: UnitFacts | null;
  readonly guardian: GuardianFacts | null;
}

export interface MeetingFacts {
  readonly id: string;
  readonly kind: string;
  readonly status: string;
  readonly startsAt: string;
  readonly place: string | null;
  readonly attendance: readonly { readonly presence: string; readonly party: { readonly id: string } }[];
}

export interface FollowUpFacts {
  readonly id: string;
  readonly dueOn: string;
  readonly doneOn: string | null;
  readonly responsible: string;
  readonly outcome: string | null;
}

export interface GapFacts {
  readonly kind: string;
  readonly purpose: string | null;
  readonly goal: { readonly id: string; readonly wording: string } | null;
  readonly followUp: { readonly dueOn: string } | null;
  readonly interventionId: string | null;
  /** The function that it is about. */
  readonly partyKind: string | null;
  readonly owner: string | null;
  readonly endsOn: string | null;
  readonly party: {
    readonly kind: string;
    readonly coordinates: boolean;
    readonly unit: UnitFacts | null;
    readonly guardian: { readonly relation: string } | null;
  } | null;
}

export interface PlanFacts {
  readonly id: string;
  readonly status: string;
  readonly reasons: readonly string[];
  readonly question: string | null;
  readonly strengths: string | null;
  readonly guardiansView: string | null;
  readonly needAssessedOn: string | null;
  readonly startedOn: string | null;
  readonly endedOn: string | null;
  readonly endReason: string | null;
  readonly version: number;
  readonly childsWords: { readonly text: string; readonly saidOn: string } | null;
  readonly coordinatingUnit: UnitFacts | null;
  readonly goals: readonly GoalFacts[];
  readonly parties: readonly PartyFacts[];
  readonly meetings: readonly MeetingFacts[];
  readonly followUps: readonly FollowUpFacts[];
  readonly municipalInterventions: readonly InterventionFacts[];
  /** in the PDF's document */
  readonly gaps?: { readonly items: readonly GapFacts[] };
}

export interface HiddenFacts {
  readonly recordId: string;
  readonly what: string;
}

export interface ConsentFacts {
  readonly id: string;
  readonly owner: string;
  readonly purpose: string;
  readonly parts: readonly string[];
  readonly from: string;
  readonly until: string | null;
  readonly state: string;
  readonly receivers: readonly UnitFacts[];
  readonly signatures: readonly {
    readonly guardianId: string;
    readonly name: string | null;
    readonly signedOn: string;
  }[];
}

export interface DisclosureFacts {
  readonly id: string;
  readonly owner: string;
  readonly part: string;
  readonly active: boolean;
  readonly until: string | null;
  readonly receiver: UnitFacts;
}

/** What each owner tells of its child. */
interface OwnersChild {
  readonly id: string;
  /** This owner's own mark; null when the reader is not told it. */
  readonly protectedIdentity?: boolean | null;
  /** null when it was not told what guardians must not read */
  readonly hidden: readonly HiddenFacts[] | null;
  readonly sharing?: { readonly consents: readonly ConsentFacts[] } | null;
  readonly disclosures?: readonly DisclosureFacts[] | null;
}

export interface ChildFacts extends OwnersChild {
  readonly displayName?: string | null;
  readonly givenName?: string | null;
  readonly familyName?: string | null;
  readonly birthDate?: string | null;
  readonly gender?: string | null;
  readonly guardians?: readonly GuardianFacts[] | null;
}

export interface CarePart {
  readonly plan: {
    readonly id: string;
    readonly careInterventions: readonly InterventionFacts[] | null;
    readonly careAnswer?: {
      readonly answer: string;
      readonly answeredOn: string | null;
      readonly comment: string | null;
      readonly unit: UnitFacts | null;
    } | null;
  };
  readonly child: OwnersChild;
}

/** A plan of which one caller takes a copy: all that the caller may see, and no more. */
export interface TakenPlan {
  readonly operationId: string;
  /** When, RFC 3339. */
  readonly at: string;
  /** Who takes the copy. */
  readonly by: string;
  readonly unit: UnitFacts | null;
  readonly plan: PlanFacts;
  readonly child: ChildFacts;
  /** null when the region's part is not in the copy */
  readonly care: CarePart | null;
  /** Why not: the region could not be reached, or it has not released its part, or has none. */
  readonly careMissing: 'UNREACHED' | 'NOT_RELEASED' | null;
}
