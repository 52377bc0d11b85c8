import { type Bounds, boundsHold, holdsOn, type Period } from '../period.rules.js';

/** What one owner says of its seats in a group. */
export interface Roster {
  /** The days for which the owner has said that all its seats are entered. */
  readonly known: readonly Period[];
  /** The party that each seat is for, while there is one. */
  readonly seats: readonly (Period & { readonly party: string })[];
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
