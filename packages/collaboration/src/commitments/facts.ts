import type { DecisionFacts } from '../meetings/decision.rules.js';
import type { MeetingFacts } from '../meetings/meeting-standing.rules.js';
import type { Bounds, Period } from '../period.rules.js';

// What the rules look at. Each owner makes it of its own rows, as they were on the day; where the owner has a rule of its
// own for something (when an agreement is in force), what that rule says comes in, and is not worked out again here.

/** A meeting of a level, planned, held or called off. */
export interface MeetingFact extends MeetingFacts {
  readonly id: string;
  readonly levelId: string;
  /** Of which level: BusLevelKind. */
  readonly levelKind: string;
  /** null: no minutes are entered. */
  readonly minutes: { readonly hasSecretary: boolean; readonly verifiedOn: string | null } | null;
  readonly demo: boolean;
}

/** A decision that a meeting made. */
export interface DecisionFact extends DecisionFacts {
  readonly id: string;
  readonly name: string;
  readonly meetingId: string;
  readonly levelId: string;
  /** It, or one of its follow-ups, was made up. */
  readonly demo: boolean;
}

/** A level that stands on the day. */
export interface LevelFact {
  readonly id: string;
  readonly kind: string;
  readonly name: string | null;
  readonly chairs: readonly Period[];
  readonly conveners: readonly Period[];
  /** It, its chairs or its conveners were made up. */
  readonly demo: boolean;
}

/** A seat that there is on the day. */
export interface SeatFact {
  readonly id: string;
  readonly name: string;
  readonly party: string;
  readonly speaksForIndependentSchools: boolean;
  readonly hasMandate: boolean;
  readonly holders: readonly Period[];
  readonly deputies: readonly Period[];
  /** The seat itself was made up. */
  readonly demo: boolean;
  /** Who holds it was. */
  readonly holdersDemo: boolean;
  /** Its mandate or its deputies were. */
  readonly mandateDemo: boolean;
}

/** One owner's seats on the day. */
export interface SeatFacts {
  /** The owner has said that all its seats of the day are entered. */
  readonly known: boolean;
  /** That it has was made up. */
  readonly knownDemo: boolean;
  readonly seats: readonly SeatFact[];
}

/** A local agreement that is decided and has not ended. */
export interface AgreementFact {
  readonly id: string;
  readonly name: string;
  /** Whether all parties have signed; null when it is not known of all. */
  readonly inForce: boolean | null;
  /** The last day for its revision; null where it sets no interval. */
  readonly revisionDue: string | null;
  /** What the agreement and the routines may hold, each said, denied, or not known. */
  readonly points: readonly {
    readonly point: string;
    readonly holds: boolean | null;
    readonly demo: boolean;
  }[];
  /** It, or a version of it, was made up. */
  readonly demo: boolean;
  /** Who are its parties, or whether they have signed, was. */
  readonly signedDemo: boolean;
}

/** A joint action plan of a year. */
export interface ActionPlanFact {
  readonly id: string;
  readonly year: number;
  readonly activities: readonly {
    readonly id: string;
    readonly name: string;
    readonly hasResponsible: boolean;
    readonly demo: boolean;
  }[];
  /** Each time it was followed up: the day, and at which meeting; null between meetings, or where it is not said. */
  readonly followUps: readonly { readonly on: string; readonly meetingId: string | null }[];
  readonly demo: boolean;
  /** One of its follow-ups was made up. */
  readonly followUpsDemo: boolean;
}

/** What is written down in a group on the day. */
export interface DocumentFacts {
  readonly agreements: readonly AgreementFact[];
  /** Somebody has looked, and found that the group has no local agreement. */
  readonly hasNoAgreement: boolean;
  /** `says`: whether the school's part is told, as shall or may. */
  readonly sipRoutines: readonly {
    readonly id: string;
    readonly name: string;
    readonly says: boolean;
    readonly demo: boolean;
  }[];
  /** Somebody has looked, and found that the group has no SIP routine. */
  readonly hasNoSipRoutine: boolean;
  /** That somebody has looked was made up. */
  readonly absenceDemo: boolean;
  readonly actionPlans: readonly ActionPlanFact[];
  readonly needsAnalyses: readonly { readonly id: string; readonly year: number; readonly demo: boolean }[];
}

/** All that the municipality knows of a group. */
export interface MunicipalFacts {
  readonly levels: readonly LevelFact[];
  /** Since when and until when each level stood that there ever was; where it is not said, always. */
  readonly stood?: readonly ({ readonly kind: string } & Bounds)[];
  readonly seats: SeatFacts;
  /** How many meetings a term is to have, of each kind of level that a rule says it of. */
  readonly requiredInTerm: ReadonlyMap<string, number>;
  /** The same of the term before; where it is not said, as now. */
  readonly requiredInTermBefore?: ReadonlyMap<string, number>;
  /** All that were ever entered, also those that lie ahead. */
  readonly meetings: readonly MeetingFact[];
  readonly decisions: readonly DecisionFact[];
  readonly documents: DocumentFacts;
}

/** All that the region knows of a group, and what it gets of the municipality's with the same question. */
export interface CareFacts {
  readonly seats: SeatFacts;
  readonly parties: readonly {
    readonly party: string;
    readonly presence: 'PRESENT' | 'MISSING' | 'UNKNOWN';
    readonly demo: boolean;
  }[];
}
