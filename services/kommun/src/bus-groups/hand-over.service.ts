import { everHeld, holdsOn, succeed } from '@samsyn/collaboration/period.rules';
import { end, type GroupChangeOutcome, record } from '@samsyn/collaboration/recorded-row';
import { checkWithinGroup } from '@samsyn/collaboration/within-group';
import { InputProblemCode as Code } from '@samsyn/disclosure/changes.types';
import type { InputProblems } from '@samsyn/disclosure/input-problems';
import { RecordOwner } from '@samsyn/disclosure/record-part';
import { readRecordId, readSlug } from '@samsyn/subgraph/ids';
import type { KommunContext } from '../context.js';
import { findRegionalSeats } from '../group-meetings/regional-seats.js';
import { readSeat } from '../group-meetings/seats-named.js';
import type { HandOverSeatInput } from './group-change.inputs.js';
import { changeGroup } from './group-change.service.js';

/**
 * Lets another seat answer for what a closed one left open. Said anew from the same day it puts that right: the wrong seat never
 * did.
 */
export function handOverSeat(input: HandOverSeatInput, context: KommunContext): Promise<GroupChangeOutcome> {
  const busGroupId = readSlug(input.busGroupId, 'input.busGroupId');
  const seatId = readRecordId(input.seatId, 'input.seatId');
  const toSeatId = readRecordId(input.toSeatId, 'input.toSeatId');
  const { from } = input;
  return changeGroup(
    'HAND_OVER',
    busGroupId,
    'bus_seat_hand_over',
    input,
    context,
    async (named, problems) => {
      await checkWithinGroup(busGroupId, { from }, problems, context);
      const seat_owner = await ownerOfClosed({ seatId, busGroupId, on: from }, problems, context);
      if (seatId === toSeatId) problems.add('toSeatId', Code.REPEATED);
      const given = { field: 'toSeatId', seatId: toSeatId };
      const to = seatId === toSeatId ? null : await readSeat(given, busGroupId, from, problems, context);
      const rows = (await context.groups.histories.load(busGroupId)).handOvers.filter(
        (each) => each.seatId === seatId,
      );
      const wrong = rows.find((each) => everHeld(each) && each.fromOn === from);
      const period = { fromOn: from, toOn: wrong?.toOn ?? null };
      const succession = wrong ? { ended: wrong } : succeed(rows, period);
      if (!succession) problems.add('from', Code.OVERLAPS);
      if (problems.found.length > 0 || !succession || !to) return;
      if (succession.ended) await end('bus_seat_hand_over', [succession.ended.id], from, context);
      const seats = { seat_id: seatId, seat_owner, to_seat_id: to.seat_id, to_seat_owner: to.seat_owner };
      const days = { from_on: from, to_on: period.toOn };
      await record('bus_seat_hand_over', { ...named, bus_group_id: busGroupId, ...seats, ...days }, context);
    },
  );
}

/** Whose seat it is that is to have been closed by a day. Of the region's it is enough that it answers for something here. */
async function ownerOfClosed(
  { seatId, busGroupId, on }: { readonly seatId: string; readonly busGroupId: string; readonly on: string },
  problems: InputProblems,
  context: KommunContext,
): Promise<RecordOwner> {
  const own = await context.busSeats.find(seatId);
  if (own) {
    if (own.row.busGroupId !== busGroupId) problems.add('seatId', Code.UNKNOWN);
    else if (on < own.row.fromOn) problems.add('from', Code.BEFORE_START);
    else if (holdsOn(own.row, on)) problems.add('seatId', Code.NOT_READY);
    return RecordOwner.MUNICIPALITY;
  }
  if (!(await answersHere(seatId, busGroupId, context))) problems.add('seatId', Code.UNKNOWN);
  else {
    const standing = await findRegionalSeats(busGroupId, on, context.askGraph);
    if (standing === 'NOT_VERIFIED') problems.add('seatId', Code.NOT_VERIFIED);
    else if (standing.some(({ id }) => id === seatId)) problems.add('seatId', Code.NOT_READY);
  }
  return RecordOwner.REGION;
}

async function answersHere(
  seatId: string,
  busGroupId: string,
  { meetings, documents, groups }: KommunContext,
): Promise<boolean> {
  const [held, written, { handOvers }] = await Promise.all([
    meetings.groups.load(busGroupId),
    documents.groups.load(busGroupId),
    groups.histories.load(busGroupId),
  ]);
  const decisions = held.flatMap((meeting) => meeting.decisions.map(({ row }) => row.seatId));
  const activities = written.documents.flatMap((each) => each.activities.map((row) => row.seatId));
  const taken = handOvers.filter(everHeld).map((each) => each.toSeatId);
  return [...decisions, ...activities, ...taken].includes(seatId);
}
