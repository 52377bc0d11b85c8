import type { Unit } from '@samsyn/disclosure/unit';
import type { PartyKind } from '@samsyn/disclosure/vocabulary/party-kind';
import { type Bounds, boundsHold, clipped, everHeld, holdsOn } from '../period.rules.js';
import type { DayResolution, SeatMandate, SeatRole } from '../vocabulary/seat.enums.js';
import type { BusSeatHoldingRow } from './seat.entity.js';
import type { GroupSeats, SeatHistory } from './seat.loader.js';
import { seatOn } from './seat.rules.js';
import type { BusSeat, SeatHolding } from './seat.types.js';

/** What of a seat its rows do not say. */
export interface AroundSeat {
  readonly unit: Unit | null;
  readonly viewerCanChange: boolean;
}

/** The seats that there are on a day. With the group its seats end. */
export function seatsOn({ seats }: GroupSeats, group: Bounds, day: string): SeatHistory[] {
  if (!boundsHold(group, day)) return [];
  return seats.filter(({ row }) => holdsOn(row, day));
}

/** Who has sat on a seat: with one that is closed whoever sat there leaves it. */
const heldOf = ({ row, holdings }: SeatHistory) =>
  holdings.map((holding) => clipped(holding, row.toOn)).filter(everHeld);

/** The first day without a holder, after the last one; of a seat that is closed by then, the day that it was at the latest. */
export function vacantSinceOf(seat: SeatHistory, day: string): string | null {
  const { vacantSince } = seatOn(heldOf(seat), day);
  const { toOn } = seat.row;
  return toOn !== null && day >= toOn ? (vacantSince ?? toOn) : vacantSince;
}

/** A seat as it stands on a day, but for its type. */
export function seatOnDay(seat: SeatHistory, day: string, around: AroundSeat): Omit<BusSeat, '__typename'> {
  const { row, mandates } = seat;
  const held = heldOf(seat);
  const { holder, deputy } = seatOn(held, day);
  const allowed = mandates.map((mandate) => clipped(mandate, row.toOn)).filter(everHeld);
  return {
    id: row.id,
    day,
    levelId: row.levelId,
    party: row.party as PartyKind,
    organisation: row.organisation,
    post: row.post,
    speaksForIndependentSchools: row.speaksForIndependentSchools,
    mandate: (allowed.find((each) => holdsOn(each, day))?.mandate ?? null) as SeatMandate | null,
    mandates: allowed.map(({ mandate, fromOn, toOn }) => ({
      mandate: mandate as SeatMandate,
      from: fromOn,
      to: toOn,
    })),
    holder: holder && toHolding(holder),
    deputy: deputy && toHolding(deputy),
    holders: held.map(toHolding),
    vacantSince: vacantSinceOf(seat, day),
    from: row.fromOn,
    fromKnownTo: row.fromKnownTo as DayResolution | null,
    to: row.toOn,
    source: row.source,
    demo: row.demo,
    version: row.version,
    ...around,
  };
}

function toHolding({ id, role, name, fromOn, toOn, demo }: BusSeatHoldingRow): SeatHolding {
  return { id, role: role as SeatRole, name, from: fromOn, to: toOn, demo };
}
