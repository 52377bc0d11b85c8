import { dayShown } from '@samsyn/collaboration/seats/day-shown';
import { showSeat } from '@samsyn/collaboration/seats/seats-of-group';
import { RecordOwner } from '@samsyn/disclosure/record-part';
import { MunicipalSeat, RegionalSeat } from '../bus-groups/seat.types.js';
import type { KommunContext } from '../context.js';
import type { SeatNamed } from './meeting-parts.types.js';

/** A seat as rows refer to it. */
export interface SeatRef {
  readonly seatId: string | null;
  readonly seatOwner: string | null;
}

/**
 * A seat that a row names, as it stood on a day; one that was closed by then, as it stood last. The region’s is a key, and the region tells
 * the rest.
 */
export async function showSeatNamed(
  { seatId, seatOwner }: SeatRef,
  day: string,
  context: KommunContext,
): Promise<SeatNamed | null> {
  if (seatId === null) return null;
  if (seatOwner === RecordOwner.REGION) {
    const regionalSeat = Object.assign(new RegionalSeat(), { id: seatId, day });
    return { seatId, owner: RecordOwner.REGION, municipalSeat: null, regionalSeat };
  }
  const seat = await context.busSeats.find(seatId);
  const municipalSeat =
    seat && Object.assign(new MunicipalSeat(), await showSeat(seat, dayShown(seat.row, day), context));
  return { seatId, owner: RecordOwner.MUNICIPALITY, municipalSeat, regionalSeat: null };
}
