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

/** A seat as it stands on a day, but for its type. */
export function seatOnDay(
  { row, mandates, holdings }: SeatHistory,
  day: string,
  around: AroundSeat,
): Omit<BusSeat, '__typename'> {
  // With a seat that is closed whoever sat there leaves it.
  const held = holdings.map((holding) => clipped(holding, row.toOn)).filter(everHeld);
  const { holder, deputy, vacantSince } = seatOn(held, day);
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
    vacantSince: row.toOn !== null && day >= row.toOn ? (vacantSince ?? row.toOn) : vacantSince,
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
