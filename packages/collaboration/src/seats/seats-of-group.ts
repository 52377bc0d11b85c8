import type { CollaborationContext } from '../collaboration-context.js';
import { isStaff, mayChangeGroup } from '../group-permissions.js';
import { standingTo } from '../group-standing.js';
import type { Roster } from '../parties/party.rules.js';
import type { Bounds, Period } from '../period.rules.js';
import { clipped, everHeld } from '../period.rules.js';
import type { GroupSeats, SeatHistory } from './seat.loader.js';
import type { BusSeat, SeatCount } from './seat.types.js';
import { seatOnDay, seatsOn, vacantSinceOf } from './seat-on-day.js';

/** This owner's seats in a group as they stand on a day. */
export async function findSeats(
  group: Bounds & { readonly id: string },
  day: string,
  context: CollaborationContext,
): Promise<Omit<BusSeat, '__typename'>[]> {
  const all = await context.busSeats.groups.load(group.id);
  return Promise.all(seatsOn(all, group, day).map((seat) => showSeat(seat, day, context)));
}

/** How many there are, and how many are vacant. */
export async function countSeats(
  group: Bounds & { readonly id: string },
  day: string,
  { viewer, busSeats }: CollaborationContext,
): Promise<SeatCount | null> {
  if (!isStaff(viewer)) return null;
  const seats = seatsOn(await busSeats.groups.load(group.id), group, day);
  return { seats: seats.length, vacant: seats.filter((seat) => vacantSinceOf(seat, day) !== null).length };
}

/** A seat as it stands on a day, for a viewer. */
export async function showSeat(
  seat: SeatHistory,
  day: string,
  context: CollaborationContext,
): Promise<Omit<BusSeat, '__typename'>> {
  const { unitId, busGroupId } = seat.row;
  const [unit, standing] = await Promise.all([
    unitId === null ? null : context.units.reference(unitId),
    standingTo(busGroupId, unitId, context),
  ]);
  return seatOnDay(seat, day, { unit, viewerCanChange: mayChangeGroup('CLOSE_SEAT', standing) });
}

/** What this owner says of its seats in a group: on which days for which party, and when all are entered. */
export function rosterOf({ seats, rosters }: GroupSeats, group: Bounds): Roster {
  const inGroup = <Row extends Period>(row: Row) => clipped(row, group.to);
  return {
    known: rosters.map(inGroup).filter(everHeld),
    seats: seats.map(({ row }) => inGroup(row)).filter(everHeld),
  };
}
