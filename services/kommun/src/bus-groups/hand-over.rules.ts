import { everHeld, holdsOn, type Period } from '@samsyn/collaboration/period.rules';

/** A seat as rows refer to it. */
export interface SeatReferred {
  readonly seatId: string;
  /** RecordOwner. */
  readonly seatOwner: string;
}

/** That one seat answers, from a day on, for what another that was closed left open. */
export interface HandOver extends Period, SeatReferred {
  readonly toSeatId: string;
  readonly toSeatOwner: string;
}

/** Which seat answers for something, and which did before it, in turn. */
export interface Answerer {
  readonly now: SeatReferred;
  readonly before: readonly { readonly seat: SeatReferred; readonly until: string }[];
}

/**
 * Which seat answers for something on a day: the one that it was given to, or whichever has taken over what that one left open.
 * What was settled before it was taken over stays with whoever settled it.
 *
 * @param wasOpenOn whether it was still to be done on a day
 */
export function answererOn(
  first: SeatReferred,
  handOvers: readonly HandOver[],
  day: string,
  wasOpenOn: (day: string) => boolean,
): Answerer {
  const before: Answerer['before'][number][] = [];
  const passed = new Set<string>();
  let now = first;
  while (!passed.has(now.seatId)) {
    passed.add(now.seatId);
    const next = handOvers.find((each) => each.seatId === now.seatId && holdsOn(each, day));
    if (!next || !wasOpenOn(next.fromOn)) break;
    before.push({ seat: now, until: next.fromOn });
    now = { seatId: next.toSeatId, seatOwner: next.toSeatOwner };
  }
  return { now, before };
}

interface Chairing extends Period {
  readonly levelId: string;
  readonly seatId: string;
}

/**
 * Since when a level is without its chair: the last one's time is out, or its seat was closed. null while it is chaired, and
 * when nobody is known to have chaired it.
 *
 * @param closedOn the day that a seat was closed; null while it stands, and of one that is not known here
 */
export function chairVacantSince(
  levelId: string,
  chairs: readonly Chairing[],
  closedOn: (seatId: string) => string | null,
  day: string,
): string | null {
  const begun = chairs.filter((each) => each.levelId === levelId && everHeld(each) && each.fromOn <= day);
  const last = begun.sort((a, b) => (a.fromOn < b.fromOn ? -1 : 1)).at(-1);
  if (!last) return null;
  const ends = [last.toOn, closedOn(last.seatId)].filter((end) => end !== null).sort();
  const end = ends[0];
  return end !== undefined && end <= day ? end : null;
}
