import { norrtaljeConveners } from '@samsyn/reference/bus-group-seats';
import { said, UNDATED } from '@samsyn/reference/sourced';
import { oneByOne } from './holdings.js';
import { keyFor, levelKey, recorded } from './rows.js';
import { type SeatToSeed, seatsToSeed } from './seats.js';

/** The levels of the groups that the documents tell of; since when is seldom said. */
export function levelRows(seats: readonly SeatToSeed[] = seatsToSeed) {
  const seated = new Map(seats.map(({ level, told }) => [level.id, { level, told }]));
  const others = [
    { level: levelKey('bus-norrtalje', 'CONSULTATION'), source: 'f4, ”Lokalpolitisk samverkan”' },
    { level: levelKey('bus-farsta', 'INDIVIDUAL'), source: 'f2, Bild 4' },
    {
      level: levelKey('bus-hasselby-vallingby', 'INDIVIDUAL'),
      source: 'f3, avsnitt ”Rutiner för BUS-individ”',
    },
  ];
  const all = [
    ...[...seated.values()].map(({ level, told: { source, demo } }) => ({ level, origin: { source, demo } })),
    ...others.map(({ level, source }) => ({ level, origin: said(source) })),
  ];
  return all.map(({ level, origin }) => ({
    ...recorded(level.busGroup, { ...origin, ...UNDATED }),
    ...{ id: level.id, kind: level.kind, name: null, description: null, contact: null },
  }));
}

/** Norrtälje's rotation (f4), and who convened in Tyresö when the audit was made (f0). */
export function convenerRows() {
  const consultation = levelKey('bus-norrtalje', 'CONSULTATION');
  const turns = norrtaljeConveners.map((turn) => ({
    ...recorded(consultation.busGroup, turn),
    ...{ level_id: consultation.id, organisations: turn.conveners, seat_id: null },
  }));
  const rotation = oneByOne(turns.map((row) => ({ ...row, fromOn: row.from_on, toOn: row.to_on })));
  const steering = levelKey('bus-tyreso', 'STEERING');
  const inTyreso = {
    ...recorded(steering.busGroup, { ...said('f0, avsnitt 3.1'), from: '2022-01-01', to: null }),
    ...{ level_id: steering.id, seat_id: null },
    organisations: ['Förvaltningschefen, arbetsmarknads- och socialförvaltningen'],
  };
  return [...rotation.map(({ fromOn: _, toOn: __, ...row }) => row), inTyreso].map((row) => ({
    ...row,
    id: keyFor(`convener ${row.level_id} ${row.from_on}`),
  }));
}

/** The seats that chair. */
export function chairRows(seats: readonly SeatToSeed[] = seatsToSeed) {
  return seats
    .filter(({ told }) => told.chairs)
    .map(({ owner, told, level, row }) => ({
      ...recorded(told.busGroup, told),
      ...{ id: keyFor(`chair ${row.id}`), level_id: level.id, seat_id: row.id },
      seat_owner: owner === 'region' ? 'REGION' : 'MUNICIPALITY',
    }));
}
