import { randomUUID } from 'node:crypto';

type Row = Record<string, unknown>;
type Insert = (table: string, row: Row) => Promise<unknown>;

/** Keys of what a group of the tests has. */
export interface SeatedGroup {
  readonly busGroupId: string;
  readonly levelId: string;
  /** A seat with a holder, a deputy and a mandate, of which none is for ever. */
  readonly seatId: string;
  /** A seat that somebody has left, and nobody come to. */
  readonly vacantSeatId: string;
  /** A seat that was closed on `closedOn`. */
  readonly closedSeatId: string;
  readonly closedOn: string;
  readonly holdingId: string;
}

const recorded = { recorded_by: 'nagon-annan', recorded_as: 'Enhetschef' };
const from = '2020-01-01';
const to = '2021-07-01';

/** Puts an owner's seats into a group, with something in every column, as the role that owns the tables. */
export async function seatedGroup(insert: Insert, busGroupId: string, unitId: string): Promise<SeatedGroup> {
  const [levelId, seatId, closedSeatId, holdingId] = [randomUUID(), randomUUID(), randomUUID(), randomUUID()];
  const ofGroup = { bus_group_id: busGroupId, from_on: from, source: 'prov', demo: true, ...recorded };
  const seat = {
    ...{ ...ofGroup, level_id: levelId, party: 'CHILD_PSYCHIATRY', organisation: 'Prov', post: 'Enhetschef' },
    ...{ unit_id: unitId, from_known_to: 'YEAR', speaks_for_independent_schools: true },
  };
  await insert('bus_seat', { ...seat, id: seatId, to_on: to });
  await insert('bus_seat', { ...seat, id: closedSeatId, to_on: '2020-02-01' });
  const ofSeat = { ...ofGroup, seat_id: seatId };
  await insert('bus_seat_mandate', { ...ofSeat, id: randomUUID(), mandate: 'DECIDES' });
  await insert('bus_seat_holding', { ...ofSeat, id: holdingId, role: 'HOLDER', name: 'Demo-Ada' });
  await insert('bus_seat_holding', {
    ...ofSeat,
    id: randomUUID(),
    role: 'DEPUTY',
    name: 'Demo-Bo',
    to_on: to,
  });
  const left = { ...seat, id: randomUUID() };
  await insert('bus_seat', left);
  await insert('bus_seat_holding', {
    ...{
      ...ofGroup,
      seat_id: left.id,
      id: randomUUID(),
      role: 'HOLDER',
      name: 'Demo-Cia',
      to_on: '2020-06-01',
    },
  });
  await insert('bus_roster', { ...ofGroup, id: randomUUID(), to_on: to });
  return {
    busGroupId,
    levelId,
    seatId,
    vacantSeatId: left.id,
    closedSeatId,
    closedOn: '2020-02-01',
    holdingId,
  };
}

/** What changes nothing: a seat is closed that is closed already, and else what is sent is out of date. */
export function idleSeatChanges(
  word: 'Municipal' | 'Regional',
  { busGroupId, levelId, seatId, closedSeatId, closedOn, holdingId }: SeatedGroup,
): Record<string, object> {
  const outOfDate = { seatId, expectedVersion: 99 };
  const idempotencyKey = randomUUID();
  const changes = {
    [`add${word}Seat`]: { busGroupId, levelId, party: 'OTHER', organisation: ' ', from, idempotencyKey },
    [`close${word}Seat`]: { seatId: closedSeatId, on: closedOn, expectedVersion: 99 },
    [`set${word}SeatMandate`]: { ...outOfDate, mandate: 'PREPARES', from: '2020-03-01', idempotencyKey },
    [`appointTo${word}Seat`]: {
      ...outOfDate,
      role: 'HOLDER',
      name: 'Demo-X',
      from: '2020-03-01',
      idempotencyKey,
    },
    [`end${word}SeatHolding`]: { ...outOfDate, holdingId, on: '2020-03-01' },
    // Each asks of a day of its own, since only one can be the first to say so.
    [`confirm${word}Seats`]: { busGroupId, ...dayOfItsOwn(), idempotencyKey },
  };
  return Object.fromEntries(Object.entries(changes).map(([name, input]) => [`Mutation.${name}`, { input }]));
}

let place = 0;

function dayOfItsOwn(): { readonly from: string; readonly to: string } {
  place += 2;
  const dayAt = (offset: number) =>
    new Date(Date.parse('2021-08-01T00:00:00Z') + offset * 864e5).toISOString().slice(0, 10);
  return { from: dayAt(place), to: dayAt(place + 1) };
}
