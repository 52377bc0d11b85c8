import type { MeetingPageQuery, Presence } from '../../gql/graphql.js';

type Shown = NonNullable<MeetingPageQuery['plan']>['meetings'][number];

export interface TypedDecision {
  /** a UUID, made here for a new one */
  readonly id: string;
  readonly wording: string;
  /** key of the party that answers for it */
  readonly partyId: string;
  readonly dueOn: string;
}

/** The meeting's record, as the graph has it or as it stands with what is typed. */
export interface MeetingRecord {
  readonly presence: Readonly<Record<string, Presence>>;
  readonly decisions: readonly TypedDecision[];
  readonly notes: string;
}

/** Which thing of the record: how a party took part, a decision, or the notes. Each is saved, and can collide, by itself. */
export type ThingKey = `presence:${string}` | `decision:${string}` | 'notes';
/** null: not there, or taken out */
export type Thing = string | TypedDecision | null;

/** What is typed of one thing. */
export interface Edit {
  readonly value: Thing;
  /** what the graph had when the typing began */
  readonly was: Thing;
  /** what was last sent, and the version of the plan that took it */
  readonly sent?: Thing;
  readonly takenAt?: number;
}
export type Edits = Readonly<Partial<Record<ThingKey, Edit>>>;

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
      ...{ id, wording, dueOn: dueOn ?? '' },
      partyId:
        parties.find((party) => party.unit !== null && party.unit.id === unit?.id)?.id ??
        parties.find(({ kind }) => kind === responsible)?.id ??
        '',
    })),
    notes: meeting.notes ?? '',
  };
}

export function thingOf(record: MeetingRecord, key: ThingKey): Thing {
  if (key === 'notes') return record.notes;
  const id = key.slice(key.indexOf(':') + 1);
  if (key.startsWith('presence:')) return record.presence[id] ?? null;
  return record.decisions.find((decision) => decision.id === id) ?? null;
}

/** The record with what is typed of it. */
export function withEdits(saved: MeetingRecord, edits: Edits): MeetingRecord {
  const presence = { ...saved.presence };
  const decisions = new Map(saved.decisions.map((decision) => [decision.id, decision]));
  for (const [key, { value }] of Object.entries(edits) as [ThingKey, Edit][]) {
    const id = key.slice(key.indexOf(':') + 1);
    if (key.startsWith('presence:')) presence[id] = value as Presence;
    else if (value === null) decisions.delete(id);
    else if (typeof value !== 'string') decisions.set(id, value);
  }
  const notes = edits.notes ? (edits.notes.value as string) : saved.notes;
  return { presence, decisions: [...decisions.values()], notes };
}

/**
 * What is left of the edits when the graph has answered anew, with a version of the plan: one that it has is let go, also
 * when somebody else has written over it since. Words with a space after them are the same words, but stay as they are typed.
 */
export function stillTyped(saved: MeetingRecord, edits: Edits, version: number): Edits {
  return Object.fromEntries(
    (Object.entries(edits) as [ThingKey, Edit][]).flatMap(([key, edit]) => {
      const { value, sent, takenAt } = edit;
      const now = thingOf(saved, key);
      if (exact(now) === exact(value)) return [];
      if (isSame(now, value)) return [[key, { ...edit, was: now }]];
      const isTaken = takenAt !== undefined && version >= takenAt && exact(sent ?? null) === exact(value);
      return isTaken ? [] : [[key, edit]];
    }),
  );
}

/** Edits whose thing somebody else has changed to something else since the typing began. */
export function collisions(saved: MeetingRecord, edits: Edits): ThingKey[] {
  return (Object.entries(edits) as [ThingKey, Edit][]).flatMap(([key, { value, was, sent }]) => {
    const now = thingOf(saved, key);
    const isTheirs = !isSame(now, was) && !isSame(now, value) && !(sent !== undefined && isSame(now, sent));
    return isTheirs ? [key] : [];
  });
}

/** Edits that are to be sent. A decision that has no words yet waits, and so does what collides. */
export function unsent(saved: MeetingRecord, edits: Edits): ThingKey[] {
  const colliding = new Set(collisions(saved, edits));
  return (Object.entries(edits) as [ThingKey, Edit][]).flatMap(([key, { value, sent }]) => {
    const isThere = isSame(thingOf(saved, key), value) || (sent !== undefined && isSame(sent, value));
    const isEmpty = value !== null && typeof value !== 'string' && value.wording.trim() === '';
    return isThere || isEmpty || colliding.has(key) ? [] : [key];
  });
}

function isSame(one: Thing, other: Thing): boolean {
  return trimmed(one) === trimmed(other);
}

function trimmed(thing: Thing): string {
  if (thing === null || typeof thing === 'string') return (thing ?? '').trim();
  return exact({ ...thing, wording: thing.wording.trim() });
}

function exact(thing: Thing): string {
  if (thing === null || typeof thing === 'string') return thing ?? '';
  return JSON.stringify([thing.id, thing.wording, thing.partyId, thing.dueOn]);
}
