import { type BusGroupSeat, busGroupSeats } from '@samsyn/reference/bus-group-seats';
import { units } from '@samsyn/reference/units';
import { demoSeats } from './demo-groups.js';
import { everyGroup, seatsOfEveryGroup } from './every-group.js';
import { keyFor, type LevelKey, levelKey, recorded } from './rows.js';

type Owner = 'kommun' | 'region';

/** A seat of the documents as an owner records it. */
export interface SeatToSeed {
  readonly owner: Owner;
  readonly told: BusGroupSeat;
  readonly level: LevelKey;
  readonly row: Readonly<Record<string, unknown>> & { readonly id: string; readonly from_on: string };
}

/** Which party an organisation is, where the seat names no unit, or its unit is of another kind than the office sends it for. */
const partyOf: Readonly<Record<string, string>> = {
  'Barn- och utbildningskontoret': 'SCHOOL',
  Grundskola: 'SCHOOL',
  Skola: 'SCHOOL',
  'Skola (inklusive fristående skolor)': 'SCHOOL',
  Förskola: 'PRESCHOOL',
  Socialtjänst: 'SOCIAL_SERVICES',
  Funktionsnedsättning: 'SOCIAL_SERVICES',
  Habilitering: 'HABILITATION',
  Habiliteringen: 'HABILITATION',
  BVC: 'PRIMARY_CARE',
  Barnhälsovården: 'PRIMARY_CARE',
};

/** Organisations of the region's whose seat names no unit. */
const regional = new Set(['BVC', 'Habiliteringen']);

/** f3: the steering group decides, the operative group prepares and carries out. Of the others' mandates nothing is written. */
const mandates: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'bus-hasselby-vallingby': { STEERING: 'DECIDES', OPERATIVE: 'PREPARES' },
};

const resolutions: Readonly<Record<string, string>> = {
  month: 'MONTH',
  'half-year': 'HALF_YEAR',
  year: 'YEAR',
};

/** Every seat that the documents tell of, and those that the demo makes up, with the owner that keeps it. */
export const seatsToSeed: readonly SeatToSeed[] = [...busGroupSeats, ...demoSeats].map(toSeed);

/** These, and made-up ones in every group of today that has none by them: a county at work. */
export function seatsOfTheCounty(today: string): SeatToSeed[] {
  const seated = new Set(seatsToSeed.map(({ told }) => told.busGroup));
  return [...seatsToSeed, ...seatsOfEveryGroup(today, seated).map(toSeed)];
}

function toSeed(told: BusGroupSeat, place: number): SeatToSeed {
  const unit = units.find(({ id }) => id === told.unitId);
  const isRegional = unit ? unit.owner === 'care' : regional.has(told.organisation);
  const level = levelKey(told.busGroup, told.level);
  return {
    owner: isRegional ? 'region' : 'kommun',
    told,
    level,
    row: {
      ...recorded(told.busGroup, told),
      id: keyFor(`seat ${place} ${told.busGroup} ${told.level} ${told.organisation} ${told.post}`),
      level_id: level.id,
      party: partyOf[told.organisation] ?? unit?.kind ?? 'OTHER',
      organisation: told.organisation,
      post: told.post,
      unit_id: told.unitId,
      speaks_for_independent_schools: told.organisation.includes('fristående'),
      from_known_to: told.fromKnownTo ? resolutions[told.fromKnownTo] : null,
      version: 1,
    },
  };
}

/** What each seat may do, where it is written down. */
export function mandateRows(owner: Owner) {
  return seatsToSeed.flatMap(({ owner: keeper, told, row }) => {
    const mandate = mandates[told.busGroup]?.[told.level];
    if (keeper !== owner || mandate === undefined) return [];
    return [{ ...recorded(told.busGroup, told), id: keyFor(`mandate ${row.id}`), seat_id: row.id, mandate }];
  });
}

/**
 * f2, f3 and f4 list all who sit in their groups, so that both owners know of no other seat. The audit of Tyresö names
 * who takes part without saying that these are all. Of the groups of a county at work three of four have said so.
 */
export function rosterRows(owner: Owner, seats: readonly SeatToSeed[] = seatsToSeed) {
  const madeUp = seats.flatMap(({ told }) => (told.source === everyGroup.source ? [told.busGroup] : []));
  const said = [...new Set(madeUp)].filter((_, place) => place % 4 !== 3);
  const whole = ['bus-hasselby-vallingby', 'bus-farsta', 'bus-norrtalje', ...said];
  return whole.flatMap((group) => {
    const seat = seats.find(({ told }) => told.busGroup === group);
    return seat ? [{ ...recorded(group, seat.told), id: keyFor(`roster ${owner} ${group}`) }] : [];
  });
}
