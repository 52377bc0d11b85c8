import { type Bounds, boundsHold, holdsOn, type Period } from '../period.rules.js';

/** true: no document says it, and the demo made it up. */
interface MadeUp {
  readonly demo?: boolean;
}

/** What one owner says of its seats in a group. */
export interface Roster {
  /** The days for which the owner has said that all its seats are entered. */
  readonly known: readonly (Period & MadeUp)[];
  /** The party that each seat is for, while there is one. */
  readonly seats: readonly (Period & MadeUp & { readonly party: string })[];
}

/**
 * The five parties that shall take part in every local group (the county agreement; f1 and f2, section ”BUS”), and the
 * kinds of party that speak for each.
 */
export const mandatoryParties: Readonly<Record<string, readonly string[]>> = {
  SOCIAL_SERVICES: ['SOCIAL_SERVICES'],
  EDUCATION: ['SCHOOL', 'PRESCHOOL'],
  CHILD_PSYCHIATRY: ['CHILD_PSYCHIATRY'],
  HABILITATION: ['HABILITATION'],
  PAEDIATRICS: ['PAEDIATRICS'],
};

/**
 * Whether a party has a seat in a group on a day, with either owner: whose a function is differs from place to place.
 *
 * @param rosters of both owners; null for one that is not known
 * @returns MISSING only when both owners have said that all their seats of the day are entered
 */
export function presenceOf(
  party: string,
  rosters: readonly (Roster | null)[],
  group: Bounds,
  day: string,
): 'PRESENT' | 'MISSING' | 'UNKNOWN' {
  const kinds = mandatoryParties[party] ?? [];
  if (!boundsHold(group, day)) return 'UNKNOWN';
  const hasSeat = rosters.some((roster) =>
    roster?.seats.some((seat) => kinds.includes(seat.party) && holdsOn(seat, day)),
  );
  if (hasSeat) return 'PRESENT';
  return rosters.every((roster) => roster?.known.some((period) => holdsOn(period, day)))
    ? 'MISSING'
    : 'UNKNOWN';
}

/** Whether what is told of a party would not be known, had the demo made nothing up. */
export function presenceIsDemo(
  party: string,
  presence: string,
  rosters: readonly (Roster | null)[],
  day: string,
): boolean {
  const kinds = mandatoryParties[party] ?? [];
  const holding = <Row extends Period>(rows: readonly Row[]) => rows.filter((row) => holdsOn(row, day));
  if (presence === 'MISSING')
    return rosters.some((roster) => holding(roster?.known ?? []).some(({ demo }) => demo === true));
  const seats = rosters.flatMap((roster) =>
    holding(roster?.seats ?? []).filter((seat) => kinds.includes(seat.party)),
  );
  return presence === 'PRESENT' && seats.every(({ demo }) => demo === true);
}
