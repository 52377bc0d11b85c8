/** How it stands with a commitment. Unknown is a value: what nobody has entered is never told as broken. */
export type Standing = 'KEPT' | 'AT_RISK' | 'BROKEN' | 'UNKNOWN';

/** Why it stands so, as a word that a client may tell in any language. */
export type Reason =
  | 'FULFILLED'
  | 'ON_THE_WAY'
  | 'TOO_FEW'
  | 'LACKING'
  | 'OVERDUE'
  | 'DUE'
  | 'NONE'
  | 'NOT_ENTERED'
  | 'PARTLY_ENTERED'
  | 'NO_SUCH_LEVEL'
  | 'NO_INTERVAL'
  | 'NOT_ASKED'
  | 'NOT_YET';

/** What kind of thing a commitment rests on. */
export type FactKind = 'MEETING' | 'SEAT' | 'LEVEL' | 'DOCUMENT' | 'PARTY' | 'POINT';

/** One of the things that the answer rests on. */
export interface Fact {
  readonly kind: FactKind;
  /** Key of it in the graph; for a party or a point its word. */
  readonly id: string;
  /** What people call it; null where kind and day say it. */
  readonly name: string | null;
  /** The day that counts. */
  readonly day: string | null;
  /** It speaks for the commitment, against it; null when it is not known. */
  readonly holds: boolean | null;
  /** No document says it, and the demo made it up. */
  readonly demo: boolean;
}

/** How it stands, and on what ground. */
export interface Assessment {
  readonly standing: Standing;
  readonly reason: Reason;
  /** Broken: since when, where there is such a day. At risk: by when it will be, unless something is done. */
  readonly day: string | null;
  readonly counted: number | null;
  readonly required: number | null;
  /** Of those that are counted, of how many it is not known; null where what is counted is held against a number. */
  readonly unknown: number | null;
  /** The days that were looked at, where they are more than one; to is the first no longer. */
  readonly from: string | null;
  readonly to: string | null;
  readonly facts: readonly Fact[];
  /** The demo made up what the answer rests on beside its facts, such as that all seats are entered. */
  readonly demo: boolean;
}

/** Whether the demo made up something that an answer rests on. */
export const restsOnDemo = ({ demo, facts }: Pick<Assessment, 'demo' | 'facts'>): boolean =>
  demo || facts.some((fact) => fact.demo);

type Ground = Partial<Omit<Assessment, 'standing' | 'reason'>>;

const nothing = {
  ...{ day: null, counted: null, required: null, unknown: null, from: null, to: null },
  ...{ facts: [], demo: false },
};

export const kept = (reason: Reason, ground: Ground = {}): Assessment => ({
  ...nothing,
  ...ground,
  standing: 'KEPT',
  reason,
});

export const broken = (reason: Reason, ground: Ground = {}): Assessment => ({
  ...nothing,
  ...ground,
  standing: 'BROKEN',
  reason,
});

/** @param day by when it will be broken, unless something is done; today at the earliest */
export const atRisk = (reason: Reason, day: string, ground: Ground = {}): Assessment => ({
  ...nothing,
  ...ground,
  day,
  standing: 'AT_RISK',
  reason,
});

export const unknown = (reason: Reason, ground: Ground = {}): Assessment => ({
  ...nothing,
  ...ground,
  standing: 'UNKNOWN',
  reason,
});

/**
 * Of things that must all hold: kept when all do, broken when one does not, unknown while one is not known and none is
 * known to fail.
 */
export function allHold(facts: readonly Fact[], ground: Ground = {}): Assessment {
  const counted = facts.filter(({ holds }) => holds === true).length;
  const unsaid = facts.filter(({ holds }) => holds === null).length;
  const told = { ...ground, counted, required: facts.length, unknown: unsaid, facts };
  if (facts.length === 0) return unknown('NOT_ENTERED', told);
  if (facts.some(({ holds }) => holds === false)) return broken('LACKING', told);
  return counted === facts.length ? kept('FULFILLED', told) : unknown('PARTLY_ENTERED', told);
}
