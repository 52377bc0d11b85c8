import { InputProblemCode as Code } from '@samsyn/disclosure/changes.types';
import type { InputProblems } from '@samsyn/disclosure/input-problems';
import { RecordOwner } from '@samsyn/disclosure/record-part';
import { findRegionalSeat } from '../bus-groups/regional-seat-in-graph.js';
import type { KommunContext } from '../context.js';

/**
 * The day on which who answers for an activity must be there: the day that it is to be done, or of a plan that is entered
 * afterwards the end of its year; at the latest today, and not before the activity begins.
 */
export function answeringDay(from: string, dueOn: string | null, year: number | null, today: string): string {
  const last = dueOn ?? (year === null ? today : `${year}-12-31`);
  const day = last < today ? last : today;
  return day < from ? from : day;
}

/** Whose seat it is; one that is in another group is none, and one that is closed cannot answer. The region's is asked for in the graph. */
export async function ownerOfSeat(
  seatId: string,
  busGroupId: string,
  day: string,
  problems: InputProblems,
  context: KommunContext,
): Promise<RecordOwner> {
  const own = await context.busSeats.find(seatId);
  if (own) {
    const { row } = own;
    if (row.busGroupId !== busGroupId) problems.add('seatId', Code.UNKNOWN);
    else if (row.toOn !== null && row.toOn <= day) problems.add('seatId', Code.AFTER_END);
    return RecordOwner.MUNICIPALITY;
  }
  const found = await findRegionalSeat(seatId, busGroupId, day, context.askGraph);
  if (found !== 'FOUND') problems.add('seatId', found === 'NONE' ? Code.UNKNOWN : Code.NOT_VERIFIED);
  return RecordOwner.REGION;
}
