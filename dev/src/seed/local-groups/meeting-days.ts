import { type Day, dayOf, weekday, yearOf } from '../days.js';
import { everyGroup, yearsAtWork } from './every-group.js';
import { keyFor, type LevelKey, levelKey } from './rows.js';
import { type SeatToSeed, seatsToSeed } from './seats.js';

/** A meeting as the demo has it. */
export interface MeetingToSeed {
  readonly id: string;
  readonly level: LevelKey;
  /** Of the level, on whatever day. */
  readonly seats: readonly SeatToSeed[];
  readonly day: Day;
  /** Counts within its level, oldest first: what happens goes by it, so that each start shows the same. */
  readonly nth: number;
  /** Days to come until it; negative of one that has been. */
  readonly fromToday: number;
}

/** Month and day about which levels meet: steering groups twice a term, operative groups three times, politicians once a year. */
const rhythms: Readonly<Record<string, readonly string[]>> = {
  STEERING: ['02-10', '05-12', '09-15', '11-20'],
  OPERATIVE: ['01-22', '03-18', '05-20', '08-27', '10-14', '12-03'],
  CONSULTATION: ['10-05'],
  INDIVIDUAL: [
    '01-14',
    '02-11',
    '03-11',
    '04-15',
    '05-13',
    '06-10',
    '08-26',
    '09-16',
    '10-14',
    '11-11',
    '12-09',
  ],
};

/** Groups of today, which have met for two years and plan on. */
const today = [
  ...['bus-norrtalje', 'bus-tyreso', 'bus-stockholm-2022-1', 'bus-huddinge', 'bus-nacka'],
] as const;

/** Groups that ended on 1 February 2022: two years before that. */
const endedIn2022 = ['bus-hasselby-vallingby', 'bus-farsta'] as const;
const yearsBefore2022 = ['2020-02-01', '2022-01-31'] as const;

/** Plans to meet and never has. */
export const neverMet = 'bus-solna';

/** Levels of the groups that meet, by group. */
const levels: Readonly<Record<string, readonly string[]>> = {
  'bus-norrtalje': ['STEERING', 'OPERATIVE', 'CONSULTATION'],
  'bus-tyreso': ['STEERING'],
  'bus-farsta': ['STEERING', 'INDIVIDUAL'],
  [neverMet]: ['STEERING'],
};

/**
 * When the groups meet. No document lists meetings, so all of these are made up. Of most groups nothing is entered.
 *
 * @param on the day that those of today are placed around
 */
export function meetingsToSeed(on: string): MeetingToSeed[] {
  const now = dayOf(on);
  const inTime = (group: string, from: Day, to: Day) =>
    (levels[group] ?? ['STEERING', 'OPERATIVE']).flatMap((kind) =>
      meetingsAt(levelKey(group, kind), seatsToSeed, daysOf(kind, from, to), now),
    );
  const [first, last] = yearsBefore2022.map(dayOf) as [Day, Day];
  return [
    ...endedIn2022.flatMap((group) => inTime(group, first, last)),
    ...today.flatMap((group) => inTime(group, now - 730, now + 200)),
    ...inTime(neverMet, now - 300, now + 100),
  ];
}

/** Of a county at work: in every group whose seats are made up for it, too. The groups are at different places in the same round. */
export function meetingsOfTheCounty(on: string, seats: readonly SeatToSeed[]): MeetingToSeed[] {
  const now = dayOf(on);
  const levels = new Map(
    seats.flatMap(({ told, level }) => (told.source === everyGroup.source ? [[level.id, level]] : [])),
  );
  const met = [...levels.values()].flatMap((level, place) =>
    meetingsAt(level, seats, daysOf(level.kind, now - yearsAtWork * 365, now + 200), now, place),
  );
  return [...meetingsToSeed(on), ...met];
}

function meetingsAt(
  level: LevelKey,
  seats: readonly SeatToSeed[],
  days: readonly Day[],
  now: Day,
  first = 0,
): MeetingToSeed[] {
  const ofLevel = seats.filter((seat) => seat.level.id === level.id);
  return days.map((day, place) => {
    const nth = first + place;
    const id = keyFor(`meeting ${level.id} ${nth}`);
    return { id, level, seats: ofLevel, day, nth, fromToday: day - now };
  });
}

function daysOf(kind: string, from: Day, to: Day): Day[] {
  const years = Array.from({ length: yearOf(to) - yearOf(from) + 1 }, (_, place) => yearOf(from) + place);
  return years
    .flatMap((year) => (rhythms[kind] ?? []).map((at) => weekday(dayOf(`${year}-${at}`))))
    .filter((day) => from <= day && day <= to);
}
