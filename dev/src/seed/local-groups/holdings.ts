import { type Period, succeed } from '@samsyn/collaboration/period.rules';
import { appoint, type Holding } from '@samsyn/collaboration/seats/seat.rules';
import { dayOf, isoOf } from '../days.js';
import { everyGroup } from './every-group.js';
import { keyFor, recorded } from './rows.js';
import { type SeatToSeed, seatsToSeed } from './seats.js';

// biome-ignore format: lists that are read as lists
const people = [
  'Demo-Karin Provberg', 'Demo-Anders Exempelsson', 'Demo-Leyla Testlund', 'Demo-Jonas Påhittsson', 'Demo-Sara Låtsasgren',
  'Demo-Mikael Provsten', 'Demo-Amal Exempelin', 'Demo-Erik Testander', 'Demo-Johanna Påhittsdal', 'Demo-Reza Låtsasson',
  'Demo-Helena Provqvist', 'Demo-Magnus Exempelberg', 'Demo-Ida Testbäck', 'Demo-Dawit Påhittslund', 'Demo-Ulrika Låtsasek',
];

const madeUp = {
  source: 'demo: dokumenten namnger poster, inte personer',
  demo: true,
};

type Owner = 'kommun' | 'region';
type Sitting = Holding & { readonly seat: SeatToSeed };

/**
 * Who sits where: nobody, by the documents, which name posts. So the people are made up, in the two groups that the demo
 * shows most of, by the same rules as the changes. Some have followed on others, some have a deputy, and in every seventh
 * seat somebody has left and nobody has come.
 */
export function holdingRows(owner: Owner) {
  const groups = ['bus-norrtalje', 'bus-hasselby-vallingby', 'bus-farsta'];
  const chosen = seatsToSeed.filter(({ told }) => groups.includes(told.busGroup));
  return chosen.flatMap((seat, place) => (seat.owner === owner ? rowsOf(seat, sittings(seat, place)) : []));
}

/** These, and in every made-up seat of a county at work; of some of them somebody left in the last half year, or before it. */
export function holdingsOfTheCounty(owner: Owner, seats: readonly SeatToSeed[], today: string) {
  const chosen = seats.filter(({ told }) => told.source === everyGroup.source);
  const held = chosen.flatMap((seat, place) =>
    seat.owner === owner ? rowsOf(seat, sittingsUntil(seat, place, today)) : [],
  );
  return [...holdingRows(owner), ...held];
}

function rowsOf(seat: SeatToSeed, all: readonly Sitting[]) {
  return all.map((sitting, nth) => ({
    ...recorded(seat.told.busGroup, { ...madeUp, from: sitting.fromOn, to: sitting.toOn }),
    id: keyFor(`holding ${seat.row.id} ${nth}`),
    seat_id: seat.row.id,
    role: sitting.role,
    name: sitting.name,
  }));
}

function sittingsUntil(seat: SeatToSeed, place: number, today: string): Sitting[] {
  const name = (step: number) => people[(place * 2 + step) % people.length] as string;
  const ago = (days: number) => isoOf(dayOf(today) - days);
  const first: Holding = { role: 'HOLDER', name: name(0), fromOn: seat.row.from_on, toOn: null };
  let rows = sit([], first, seat);
  if (place % 3 === 1)
    rows = sit(rows, { ...first, name: name(1), fromOn: ago(400 + (place % 9) * 50) }, seat);
  if (place % 4 === 2)
    rows = sit(rows, { role: 'DEPUTY', name: name(3), fromOn: ago(600), toOn: null }, seat);
  const left = place % 13 === 3 ? ago(20 + (place % 7) * 20) : place % 19 === 6 ? ago(250) : null;
  return left === null ? rows : rows.map((row) => (row.toOn === null ? { ...row, toOn: left } : row));
}

function sittings(seat: SeatToSeed, place: number): Sitting[] {
  const first = seat.row.from_on;
  const name = (step: number) => people[(place * 2 + step) % people.length] as string;
  let rows: Sitting[] = sit([], { role: 'HOLDER', name: name(0), fromOn: first, toOn: null }, seat);
  if (place % 3 === 1)
    rows = sit(rows, { role: 'HOLDER', name: name(1), fromOn: '2021-02-01', toOn: null }, seat);
  if (place % 4 === 2)
    rows = sit(rows, { role: 'DEPUTY', name: name(3), fromOn: '2020-09-01', toOn: null }, seat);
  if (place % 7 === 3) rows = rows.map((row) => (row.toOn === null ? { ...row, toOn: '2021-10-01' } : row));
  return rows;
}

/** @throws Error when the rules would not let it be entered */
function sit(rows: readonly Sitting[], next: Holding, seat: SeatToSeed): Sitting[] {
  const succession = appoint(rows, next);
  if (!succession) throw new Error(`${next.name} cannot sit there from ${next.fromOn}`);
  return [...relieved(rows, succession.ended, next.fromOn), { ...next, seat }];
}

function relieved<Row extends Period>(rows: readonly Row[], ended: Row | null, on: string): Row[] {
  return rows.map((row) => (row === ended ? { ...row, toOn: on } : row));
}

/** Puts rows after one another by the rule of what one at a time holds. */
export function oneByOne<Row extends Period>(rows: readonly Row[]): Row[] {
  return rows.reduce<Row[]>((before, next) => {
    const succession = succeed(before, next);
    if (!succession) throw new Error(`two hold at once from ${next.fromOn}`);
    return [...relieved(before, succession.ended, next.fromOn), next];
  }, []);
}
