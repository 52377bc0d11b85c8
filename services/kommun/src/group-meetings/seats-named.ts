import { holdsOn } from '@samsyn/collaboration/period.rules';
import { InputProblemCode as Code } from '@samsyn/disclosure/changes.types';
import type { InputProblems } from '@samsyn/disclosure/input-problems';
import { RecordOwner } from '@samsyn/disclosure/record-part';
import { readRecordId } from '@samsyn/subgraph/ids';
import type { KommunContext } from '../context.js';
import { findRegionalSeats } from './regional-seats.js';

/** A seat as rows refer to it. */
export interface SeatColumns {
  readonly seat_id: string;
  readonly seat_owner: string;
}

/** A seat that an input names, and where in the input it does. */
export interface SeatGiven {
  readonly field: string;
  readonly seatId: string;
}

/**
 * Looks up seats that an input names: of the group, on a day. The municipality’s are its own to know; the region’s are asked
 * of the graph, all with one question. What cannot be verified is not recorded.
 */
export async function readSeats(
  given: readonly SeatGiven[],
  busGroupId: string,
  day: string,
  problems: InputProblems,
  { busSeats, askGraph }: KommunContext,
): Promise<ReadonlyMap<string, SeatColumns>> {
  const { seats } = await busSeats.groups.load(busGroupId);
  const found = new Map<string, SeatColumns>();
  const others: SeatGiven[] = [];
  for (const { field, seatId } of given) {
    const id = readRecordId(seatId, `input.${field}`);
    const own = seats.find(({ row }) => row.id === id);
    if (own && !holdsOn(own.row, day)) problems.add(field, Code.NOT_IN_THIS_STATE);
    if (own) found.set(id, { seat_id: id, seat_owner: RecordOwner.MUNICIPALITY });
    else others.push({ field, seatId: id });
  }
  if (others.length === 0) return found;
  const regional = await findRegionalSeats(busGroupId, day, askGraph);
  for (const { field, seatId } of others) {
    if (regional === 'NOT_VERIFIED') problems.add(field, Code.NOT_VERIFIED);
    else if (!regional.some(({ id }) => id === seatId)) problems.add(field, Code.UNKNOWN);
    else found.set(seatId, { seat_id: seatId, seat_owner: RecordOwner.REGION });
  }
  return found;
}

/** The same, of one. */
export async function readSeat(
  given: SeatGiven,
  busGroupId: string,
  day: string,
  problems: InputProblems,
  context: KommunContext,
): Promise<SeatColumns | null> {
  const found = await readSeats([given], busGroupId, day, problems, context);
  return [...found.values()][0] ?? null;
}
