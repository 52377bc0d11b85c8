import type { ConsentEnd } from '@samsyn/disclosure/consents/consent-end.rules';
import type { UnitStaffing } from '@samsyn/disclosure/plan-footing';
import type { RecordOwner } from '@samsyn/disclosure/record-part';
import type { PartyKind } from '@samsyn/disclosure/vocabulary/party-kind';
import type { GapKind } from '../plans/plan.enums.js';
import type { CareGapFacts } from './care-gap-facts.types.js';

/** What a plan's gaps are computed from. Dates are YYYY-MM-DD. */
export interface GapGround {
  readonly status: string;
  readonly startedOn: string | null;
  readonly coordinatingUnitId: string;
  readonly goals: readonly {
    readonly id: string;
    readonly status: string;
    readonly lifeArea: string;
    readonly since: string;
    /** It was reached or given up, and is a goal again from this day. */
    readonly wantedSince?: string | null;
  }[];
  readonly interventions: readonly {
    readonly id: string;
    readonly goalId: string | null;
    readonly status: string;
    readonly partyKind: string;
    readonly fromOn: string | null;
    readonly untilOn: string | null;
    readonly declinedOn: string | null;
  }[];
  readonly parties: readonly {
    readonly id: string;
    readonly kind: string;
    readonly unitId: string | null;
    readonly answer: string;
    readonly invitedOn: string | null;
    readonly coordinates: boolean;
    /** When it left the plan. */
    readonly leftOn?: string | null;
  }[];
  readonly followUps: readonly {
    readonly id: string;
    readonly dueOn: string;
    readonly doneOn: string | null;
    readonly responsible: string;
  }[];
  /** Disagreements that were lifted and decided: from that day somebody is responsible. */
  readonly settled: readonly {
    /** null: about the whole plan */
    readonly goalId: string | null;
    readonly decidedOn: string;
  }[];
  /** Disagreements that were lifted, and nobody has decided. */
  readonly undecided: readonly {
    /** null: about the whole plan */
    readonly goalId: string | null;
    readonly escalatedOn: string;
  }[];
  /** The municipality's units that work with the child, or have. */
  readonly staffing: readonly UnitStaffing[];
  /** The end of the municipality's consent to share the plan, when it is near or has been. */
  readonly consentEnd: (ConsentEnd & { readonly keeper: PartyKind | null }) | null;
  /** null when the region's part is not known to the viewer. */
  readonly care: CareGapFacts | null;
  readonly today: string;
}

/** One gap, by keys. */
export interface FoundGap {
  readonly kind: GapKind;
  readonly since: string;
  readonly goalId: string | null;
  readonly partyId: string | null;
  readonly followUpId: string | null;
  readonly interventionId: string | null;
  readonly purpose: string | null;
  /** The function that it is about. */
  readonly partyKind: PartyKind | null;
  readonly owner: RecordOwner | null;
  readonly endsOn: string | null;
  readonly closableBy: readonly PartyKind[];
}

/** What a gap that is about something else leaves out. */
export const aboutNothing = {
  goalId: null,
  partyId: null,
  followUpId: null,
  interventionId: null,
  purpose: null,
  partyKind: null,
  owner: null,
  endsOn: null,
};
