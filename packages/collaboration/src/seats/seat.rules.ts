import { everHeld, holdsOn, meet, type Period, type Succession, succeed } from '../period.rules.js';

/** As a holder or a deputy: the same person is not both of one seat. */
export interface Holding extends Period {
  readonly role: string;
  readonly name: string;
}

/** Who sits on a seat on a day. */
export interface SeatOnDay<Held extends Holding> {
  readonly holder: Held | null;
  readonly deputy: Held | null;
  /** The first day without a holder, after the last one; null while somebody holds it, and when nobody ever did. */
  readonly vacantSince: string | null;
}

/**
 * Who sits on a seat on a day. A seat that nobody is known to have held is not told as vacant: the documents name posts,
 * seldom people, and not known is not the same as empty.
 */
export function seatOn<Held extends Holding>(holdings: readonly Held[], day: string): SeatOnDay<Held> {
  const on = (role: string) => holdings.find((held) => held.role === role && holdsOn(held, day)) ?? null;
  const holder = on('HOLDER');
  return { holder, deputy: on('DEPUTY'), vacantSince: holder ? null : lastDayBefore(holdings, day) };
}

function lastDayBefore(holdings: readonly Holding[], day: string): string | null {
  const ends = holdings.flatMap((held) =>
    held.role === 'HOLDER' && everHeld(held) && held.toOn !== null && held.toOn <= day ? [held.toOn] : [],
  );
  return ends.sort().at(-1) ?? null;
}

/**
 * What a seat's closing on a day takes away of what is entered for later: who was to come, and who is known to have left after
 * it. Whoever sits there without an end leaves with the seat, and loses nothing.
 */
export function cutBy<Row extends Period>(rows: readonly Row[], on: string): Row[] {
  return rows.filter((row) => everHeld(row) && (row.fromOn >= on || (row.toOn !== null && row.toOn > on)));
}

/**
 * Appoints somebody. Who held the role until now, and still does, gives way on the same day.
 *
 * @returns null when another holds the role on some of the days, or the same person holds the seat's other role then
 */
export function appoint<Held extends Holding>(
  holdings: readonly Held[],
  next: Holding,
): Succession<Held> | null {
  const ofRole = holdings.filter(({ role }) => role === next.role);
  const isInOtherRole = holdings.some(
    (held) => held.role !== next.role && held.name === next.name && meet(held, next),
  );
  return isInOtherRole ? null : succeed(ofRole, next);
}
