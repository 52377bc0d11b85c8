import { keyOfChange } from '@samsyn/disclosure/change-context';
import { InputProblemCode as Code } from '@samsyn/disclosure/changes.types';
import { InputProblems } from '@samsyn/disclosure/input-problems';
import { contentOf, nameIsTaken } from '@samsyn/disclosure/named-change';
import { readRecordId } from '@samsyn/subgraph/ids';
import type { CollaborationContext } from '../collaboration-context.js';
import { GroupInputProblems } from '../group-input-problems.js';
import type { GroupAction } from '../group-permissions.js';
import { mayChange } from '../group-standing.js';
import { isWithin, succeed } from '../period.rules.js';
import { checkPeriod, end, type GroupChangeOutcome, record, recordedBefore } from '../recorded-row.js';
import { checkEndsInGroup, checkWithinGroup } from '../within-group.js';
import type {
  AppointToSeatInput,
  CloseSeatInput,
  EndSeatHoldingInput,
  SetSeatMandateInput,
} from './seat.inputs.js';
import type { SeatHistory } from './seat.loader.js';
import { appoint, cutBy } from './seat.rules.js';

const longestName = 200;

/** Closes a seat. Whoever sits there leaves it with that; what was stays to be seen. */
export function closeSeat(input: CloseSeatInput, context: CollaborationContext): Promise<GroupChangeOutcome> {
  return changeSeat('CLOSE_SEAT', input.seatId, context, async ({ row, holdings, mandates }) => {
    if (row.toOn === input.on) return 'DONE';
    const problems = atVersion(input.expectedVersion, row.version);
    if (input.on < row.fromOn) problems.add('on', Code.BEFORE_START);
    else if (input.on > row.fromOn) await checkEndsInGroup(row.busGroupId, input.on, problems, context);
    // What the seat has been able to do since it began goes with it, as the seat does.
    const later = mandates.filter(({ fromOn }) => fromOn > row.fromOn);
    if (input.cutsLater !== true && cutBy([...holdings, ...later], input.on).length > 0)
      problems.add('on', Code.CUTS_LATER);
    if (problems.found.length > 0) return problems;
    await end('bus_seat', [row.id], input.on, context);
    return null;
  });
}

/** Sets what a seat's holder may do from a day on. */
export function setMandate(
  input: SetSeatMandateInput,
  context: CollaborationContext,
): Promise<GroupChangeOutcome> {
  return changeSeat('SET_MANDATE', input.seatId, context, async ({ row, mandates }) => {
    const { mandate, from } = input;
    const named = await nameOf('seat-mandate', 'bus_seat_mandate', input, row, context);
    if ('made' in named) return named.made;
    const problems = atVersion(input.expectedVersion, row.version);
    const next = { fromOn: from, toOn: null };
    if (!isWithin({ fromOn: from, toOn: row.toOn }, { from: row.fromOn, to: row.toOn }))
      problems.add('from', Code.NOT_IN_THIS_STATE);
    else await checkWithinGroup(row.busGroupId, { from }, problems, context);
    const succession = succeed(mandates, next);
    if (!succession) problems.add('from', Code.OVERLAPS);
    if (problems.found.length > 0 || !succession) return problems;
    if (succession.ended) await end('bus_seat_mandate', [succession.ended.id], from, context);
    await record(
      'bus_seat_mandate',
      { ...named.row, bus_group_id: row.busGroupId, seat_id: row.id, mandate, from_on: from },
      context,
    );
    return null;
  });
}

/** Appoints somebody to a seat. Who sits there until then, and still does, leaves it the same day. */
export function appointToSeat(
  input: AppointToSeatInput,
  context: CollaborationContext,
): Promise<GroupChangeOutcome> {
  return changeSeat('APPOINT', input.seatId, context, async ({ row, holdings }) => {
    const { role, from } = input;
    const toOn = input.to ?? null;
    const named = await nameOf('seat-holding', 'bus_seat_holding', input, row, context);
    if ('made' in named) return named.made;
    const problems = atVersion(input.expectedVersion, row.version);
    const name = problems.text('name', input.name, longestName, true);
    checkPeriod(from, toOn, problems);
    const lasting = { fromOn: from, toOn: toOn ?? row.toOn };
    if (!isWithin(lasting, { from: row.fromOn, to: row.toOn }) || (row.toOn !== null && from >= row.toOn))
      problems.add('from', Code.NOT_IN_THIS_STATE);
    else await checkWithinGroup(row.busGroupId, { from, to: toOn }, problems, context);
    const succession = appoint(holdings, { role, name: name ?? '', fromOn: from, toOn });
    if (!succession) problems.add('from', Code.OVERLAPS);
    if (problems.found.length > 0 || !succession) return problems;
    if (succession.ended) await end('bus_seat_holding', [succession.ended.id], from, context);
    await record(
      'bus_seat_holding',
      {
        ...{ ...named.row, bus_group_id: row.busGroupId, seat_id: row.id, role, name },
        ...{ from_on: from, to_on: toOn },
      },
      context,
    );
    return null;
  });
}

/** Somebody leaves a seat, which stays, with its history. */
export function endHolding(
  input: EndSeatHoldingInput,
  context: CollaborationContext,
): Promise<GroupChangeOutcome> {
  const holdingId = readRecordId(input.holdingId, 'input.holdingId');
  return changeSeat('END_APPOINTMENT', input.seatId, context, async ({ row, holdings }) => {
    const held = holdings.find(({ id }) => id === holdingId);
    if (held?.toOn === input.on) return 'DONE';
    const problems = atVersion(input.expectedVersion, row.version);
    if (!held) problems.add('holdingId', Code.UNKNOWN);
    else if (input.on < held.fromOn) problems.add('on', Code.BEFORE_START);
    // What has ended is not drawn out again: somebody else may have come after.
    else if (held.toOn !== null && held.toOn < input.on) problems.add('on', Code.NOT_IN_THIS_STATE);
    else if (input.on > held.fromOn) await checkEndsInGroup(row.busGroupId, input.on, problems, context);
    if (problems.found.length > 0) return problems;
    await end('bus_seat_holding', [holdingId], input.on, context);
    return null;
  });
}

type Made = 'DONE' | InputProblems | null;

/**
 * Finds a seat, decides, and makes the change.
 *
 * @param make returns null when it has written, DONE when there was nothing to write, or what is wrong
 */
async function changeSeat(
  action: GroupAction,
  seatId: string,
  context: CollaborationContext,
  make: (seat: SeatHistory) => Promise<Made>,
): Promise<GroupChangeOutcome> {
  const { busSeats, transaction } = context;
  const seat = await busSeats.find(readRecordId(seatId, 'input.seatId'));
  if (!seat || !(await mayChange(action, seat.row.busGroupId, seat.row.unitId, context))) return null;
  const { id, busGroupId, version } = seat.row;
  const made = await make(seat);
  if (made instanceof InputProblems) return { problems: made.found };
  if (made === 'DONE') return { id };
  await transaction.run((manager) =>
    manager.query('update bus_seat set version = $2 where id = $1', [id, version + 1]),
  );
  busSeats.forget(busGroupId);
  return { id };
}

function atVersion(expected: number, version: number): InputProblems {
  const problems = new GroupInputProblems();
  if (expected !== version) problems.add('expectedVersion', Code.NOT_IN_THIS_STATE);
  return problems;
}

/** What a new row of a seat's is recorded under; or that it was made before. */
async function nameOf(
  kind: string,
  table: string,
  input: { readonly idempotencyKey: string },
  seat: { readonly busGroupId: string },
  { viewer, transaction }: CollaborationContext,
): Promise<{ readonly made: Made } | { readonly row: { readonly id: string; readonly content: Buffer } }> {
  const id = keyOfChange(kind, seat.busGroupId, viewer, input.idempotencyKey);
  const content = contentOf(input);
  const before = await recordedBefore(table, id, content, transaction);
  if (before === 'same') return { made: 'DONE' };
  if (before === null) return { row: { id, content } };
  const problems = new GroupInputProblems();
  problems.found.push(...nameIsTaken().problems);
  return { made: problems };
}
