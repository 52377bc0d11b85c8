import { dayPlus } from '@samsyn/collaboration/meetings/meeting-days.rules';
import { dayShown } from '@samsyn/collaboration/seats/day-shown';
import { showSeat } from '@samsyn/collaboration/seats/seats-of-group';
import { RecordOwner } from '@samsyn/disclosure/record-part';
import type { Answerer, SeatReferred } from '../bus-groups/hand-over.rules.js';
import type { EarlierAnswerer } from '../bus-groups/hand-over.types.js';
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
  seat: SeatRef & { readonly seatId: string },
  day: string,
  context: KommunContext,
): Promise<SeatNamed>;
export async function showSeatNamed(
  seat: SeatRef,
  day: string,
  context: KommunContext,
): Promise<SeatNamed | null>;
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

/**
 * A seat that answers for something, as it stands on a day: when it is closed by then, nobody is there to answer, and the seat
 * says since when.
 */
export async function showAnswerer(
  { seatId, seatOwner }: SeatReferred,
  day: string,
  context: KommunContext,
): Promise<SeatNamed> {
  const seat = seatOwner === RecordOwner.REGION ? null : await context.busSeats.find(seatId);
  if (!seat) return showSeatNamed({ seatId, seatOwner }, day, context);
  const municipalSeat = Object.assign(new MunicipalSeat(), await showSeat(seat, day, context));
  return { seatId, owner: RecordOwner.MUNICIPALITY, municipalSeat, regionalSeat: null };
}

/** The seats that answered for something before, each as it stood last. */
export function showEarlier({ before }: Answerer, context: KommunContext): Promise<EarlierAnswerer[]> {
  return Promise.all(
    before.map(async ({ seat, until }) => ({
      ...{ until, seat: await showSeatNamed(seat, dayPlus(until, -1), context) },
    })),
  );
}
