import { AgreementForce, RevisionStanding, SignatureStanding } from './document.enums.js';

/** A day as exactly as a document gives it: the first of the time that is known. */
export interface DatedDay {
  readonly on: string;
  /** DayResolution; null: to the day. */
  readonly knownTo: string | null;
}

/** The last day that a dated day may be. */
export function lastPossibleDay({ on, knownTo }: DatedDay): string {
  const year = Number(on.slice(0, 4));
  const month = Number(on.slice(5, 7));
  if (knownTo === 'YEAR') return `${on.slice(0, 4)}-12-31`;
  if (knownTo === 'HALF_YEAR') return lastDayOf(year, month <= 6 ? 6 : 12);
  return knownTo === 'MONTH' ? lastDayOf(year, month) : on;
}

/** The same day so many months later, or the last of that month where it has no such day. */
export function monthsAfter(day: string, months: number): string {
  const count = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + months;
  const last = lastDayOf(Math.floor(count / 12), (count % 12) + 1);
  const same = last.slice(0, 8) + day.slice(8);
  return same < last ? same : last;
}

function lastDayOf(year: number, month: number): string {
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}

/** When a document is to be revised, and whether it was. */
export interface Revision {
  readonly standing: RevisionStanding;
  /** The day by which it is to be revised. */
  readonly due: string | null;
  /** The same day, once it has passed. */
  readonly overdueSince: string | null;
}

/**
 * Counts from the last time that the document was decided or revised. Where only the month or the year of that is known,
 * from its last day: nothing is told as late that may have been in time.
 */
export function revisionOf(
  versions: readonly DatedDay[],
  revisionMonths: number | null,
  endedOn: string | null,
  day: string,
): Revision {
  const none = { due: null, overdueSince: null };
  if (endedOn !== null && endedOn <= day) return { standing: RevisionStanding.ENDED, ...none };
  if (revisionMonths === null) return { standing: RevisionStanding.NO_INTERVAL, ...none };
  const done = versions.filter(({ on }) => on <= day).map(lastPossibleDay);
  const last = done.sort().at(-1);
  if (last === undefined) return { standing: RevisionStanding.UNKNOWN, ...none };
  const due = monthsAfter(last, revisionMonths);
  return due < day
    ? { standing: RevisionStanding.OVERDUE, due, overdueSince: due }
    : { standing: RevisionStanding.CURRENT, due, overdueSince: null };
}

/** What is known of a party's signature. */
export interface Signature {
  readonly standing: SignatureStanding;
  /** null when it is not signed, and when it is not known on which day it was. */
  readonly signedOn: string | null;
}

/**
 * An agreement holds from the day that the last party signed (f3, avsnitt ”Giltighetstid”). Who the last is is known when
 * somebody has said that all the parties are entered.
 */
export function forceOf(
  signatures: readonly Signature[],
  allEntered: boolean,
  endedOn: string | null,
  day: string,
): { readonly force: AgreementForce; readonly since: string | null } {
  const has = (standing: SignatureStanding) => signatures.some((each) => each.standing === standing);
  if (endedOn !== null && endedOn <= day) return { force: AgreementForce.ENDED, since: null };
  if (has(SignatureStanding.NOT_SIGNED)) return { force: AgreementForce.AWAITS_SIGNATURES, since: null };
  if (!allEntered || signatures.length === 0 || has(SignatureStanding.UNKNOWN))
    return { force: AgreementForce.UNKNOWN, since: null };
  const days = signatures.map(({ signedOn }) => signedOn);
  const since = days.every((each) => each !== null) ? (days.sort().at(-1) ?? null) : null;
  return { force: AgreementForce.IN_FORCE, since };
}

/** A party's signature as it is known for a day: the latest that was said. */
export function signatureOn(
  said: readonly { readonly fromOn: string; readonly standing: string; readonly dayKnown: boolean }[],
  day: string,
): Signature {
  const last = said.filter(({ fromOn }) => fromOn <= day).at(-1);
  if (last?.standing === SignatureStanding.SIGNED)
    return { standing: SignatureStanding.SIGNED, signedOn: last.dayKnown ? last.fromOn : null };
  // Who signed later had not signed yet.
  const isLater = said.some(({ standing, dayKnown }) => standing === SignatureStanding.SIGNED && dayKnown);
  const isKnown = last !== undefined || isLater;
  return {
    standing: isKnown ? SignatureStanding.NOT_SIGNED : SignatureStanding.UNKNOWN,
    signedOn: null,
  };
}

/** An activity is late when its day has passed, and it is neither done nor dropped. */
export function isActivityOverdue(dueOn: string | null, standing: string, day: string): boolean {
  return dueOn !== null && dueOn < day && standing !== 'DONE' && standing !== 'DROPPED';
}
