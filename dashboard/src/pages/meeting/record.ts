import type { MeetingPageQuery, Presence } from '../../gql/graphql.js';

type Shown = NonNullable<MeetingPageQuery['plan']>['meetings'][number];

export interface TypedDecision {
  /** of the page; for one that is saved, the graph's */
  readonly key: string;
  readonly id: string | null;
  readonly wording: string;
  /** key of the party that answers for it */
  readonly partyId: string;
  readonly dueOn: string;
}

/** The meeting's record as it has been typed so far. */
export interface MeetingRecord {
  readonly presence: Readonly<Record<string, Presence>>;
  readonly decisions: readonly TypedDecision[];
  readonly notes: string;
}

interface OfParty {
  readonly id: string;
  readonly kind: string;
  readonly unit: { readonly id: string } | null;
}

/** The record as the graph has it. */
export function recordOf(meeting: Shown, parties: readonly OfParty[]): MeetingRecord {
  return {
    presence: Object.fromEntries(meeting.attendance.map(({ party, presence }) => [party.id, presence])),
    decisions: meeting.decisions.map(({ id, wording, responsible, unit, dueOn }) => ({
      ...{ key: id, id, wording, dueOn: dueOn ?? '' },
      partyId:
        parties.find((party) => party.unit !== null && party.unit.id === unit?.id)?.id ??
        parties.find(({ kind }) => kind === responsible)?.id ??
        '',
    })),
    notes: meeting.notes ?? '',
  };
}

/** What of the record can be sent: a decision that has no words yet waits. */
export function sendable({ presence, decisions, notes }: MeetingRecord) {
  return {
    attendance: Object.entries(presence).map(([partyId, each]) => ({ partyId, presence: each })),
    decisions: decisions.filter(({ wording }) => wording.trim() !== ''),
    notes: notes.trim() || null,
  };
}
