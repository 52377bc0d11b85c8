import {
  attendanceOf,
  type SeatPresence,
  type SeatRow,
  type SeatToCount,
} from '@samsyn/collaboration/meetings/attendance.rules';
import { isOpen } from '@samsyn/collaboration/meetings/decision.rules';
import { dayPlus, type Term, termsOf } from '@samsyn/collaboration/meetings/meeting-days.rules';
import {
  countTerm,
  type MeetingRuleRow,
  requiredInYear,
  ruleOn,
  type TermCount,
} from '@samsyn/collaboration/meetings/meeting-year.rules';
import { type Bounds, meet, narrower } from '@samsyn/collaboration/period.rules';
import { RecordOwner } from '@samsyn/disclosure/record-part';
import type { AreaOnDate } from '../areas/area.service.js';
import { boundsOf, unknownStart } from '../bus-groups/group.loader.js';
import type { BusLevelRow } from '../bus-groups/level.entity.js';
import { swedishToday } from '../calendar/swedish-day.js';
import type { KommunContext } from '../context.js';
import type { DecisionRecord, MeetingOutline, MeetingRecord } from './meeting.record.js';
import { judgedOn, meetingOn, outlineOn } from './meeting-on-day.js';

/** From the first day until before the last; null where it is open. */
export interface Asked {
  /** The day that they are told for. */
  readonly toldFor: string;
  readonly from: string | null;
  readonly to: string | null;
  /** A level's kind; null: all. */
  readonly kind: string | null;
}

/** A group's meetings that begin in a time, of a level, in the order of their days. */
export async function findMeetings(
  busGroupId: string,
  asked: Asked,
  { meetings, groups }: KommunContext,
): Promise<MeetingRecord[]> {
  const [all, { levels }] = await Promise.all([
    meetings.groups.load(busGroupId),
    groups.histories.load(busGroupId),
  ]);
  return within(asked, all, levels).map((meeting) => meetingOn(meeting, asked.toldFor));
}

function within<Meeting extends MeetingOutline>(
  { from, to, kind }: Asked,
  all: readonly Meeting[],
  levels: readonly BusLevelRow[],
): Meeting[] {
  const kinds = new Map(levels.map((level) => [level.id, level.kind]));
  return all.filter(
    ({ day, row }) =>
      (from === null || from <= day) &&
      (to === null || day < to) &&
      (kind === null || kinds.get(row.levelId) === kind),
  );
}

/** The next meeting of a group, or of a level of it, on a day or after it. */
export async function findNextMeeting(
  busGroupId: string,
  day: string,
  kind: string | null,
  context: KommunContext,
): Promise<MeetingRecord | null> {
  const later = await findMeetings(busGroupId, { from: day, to: null, kind, toldFor: day }, context);
  return later.find(({ outcome }) => outcome === null) ?? null;
}

/** Decisions that are open on a day; those whose last day comes first before others. */
export async function findOpenDecisions(
  busGroupId: string,
  day: string,
  kind: string | null,
  context: KommunContext,
): Promise<DecisionRecord[]> {
  const asked = { from: null, to: dayPlus(day, 1), kind, toldFor: day };
  const until = await findMeetings(busGroupId, asked, context);
  const open = until.flatMap(({ decisions }) => decisions).filter((decision) => isOpen(decision, day));
  const last = ({ dueOn }: DecisionRecord) => dueOn ?? '9999';
  return open.sort((a, b) => (last(a) < last(b) ? -1 : last(a) > last(b) ? 1 : 0));
}

/** One level of a group's year. */
export interface LevelYear {
  readonly level: BusLevelRow;
  readonly terms: readonly (Term & TermCount & { readonly rule: MeetingRuleRow | null })[];
  readonly requiredInYear: number | null;
  readonly meetings: readonly MeetingRecord[];
}

/** A group's meetings of a year as they stand on a day, held against how often its levels are to meet. */
export async function findLevelYears(
  group: AreaOnDate,
  year: number,
  day: string,
  { meetings, groups }: KommunContext,
): Promise<LevelYear[]> {
  const [entered, { levels }, rules] = await Promise.all([
    meetings.groups.load(group.id),
    groups.histories.load(group.id),
    meetings.rules(),
  ]);
  const all = entered.map((meeting) => meetingOn(meeting, day));
  const judged = judgedOn(day, swedishToday());
  const terms = termsOf(year);
  const whole = { fromOn: terms[0].from, toOn: terms[1].to };
  const standing = levels.filter((level) => meet(level, whole) && meet(whole, periodOf(group)));
  return standing.map((level) => {
    const ofLevel = all.filter(({ row }) => row.levelId === level.id);
    const bounds = narrower(group, boundsOf(level));
    const ruleAt = (last: string) => ruleOn(rules, group.id, level.kind, last);
    const yearly = ruleAt(lastDay(terms[1], bounds));
    return {
      level,
      terms: terms.map((term) => {
        const rule = ruleAt(lastDay(term, bounds));
        return { ...term, ...countTerm(term, ofLevel, rule, bounds, judged), rule };
      }),
      requiredInYear: yearly && requiredInYear(yearly),
      meetings: ofLevel.filter((each) => whole.fromOn <= each.day && each.day < whole.toOn),
    };
  });
}

/** A seat of either owner's in the meetings of a level. */
export interface SeatCounted extends SeatToCount {
  readonly levelId: string | null;
}

export const isHeld = ({ outcome }: Pick<MeetingRecord, 'outcome'>) => outcome === 'HELD';

/** Who came to the meetings that were held. */
export async function findAttendance(
  busGroupId: string,
  asked: Asked,
  context: KommunContext,
): Promise<{ readonly held: MeetingOutline[]; readonly rows: SeatRow<SeatCounted>[] }> {
  const [all, { levels: ever }, { seats }] = await Promise.all([
    context.meetings.outlines.load(busGroupId),
    context.groups.histories.load(busGroupId),
    context.busSeats.groups.load(busGroupId),
  ]);
  const held = within(asked, all, ever)
    .map((meeting) => outlineOn(meeting, asked.toldFor))
    .filter(isHeld);
  const attendance = await Promise.all(held.map(({ id }) => context.meetings.attendance.load(id)));
  const levels = new Set(held.map(({ row }) => row.levelId));
  const said = attendance.flat();
  const own = seats
    .filter(({ row }) => levels.has(row.levelId))
    .filter(({ row }) => held.some(({ day }) => meet(row, { fromOn: day, toOn: dayPlus(day, 1) })))
    .map(({ row }) => ({ id: row.id, owner: RecordOwner.MUNICIPALITY, period: row, levelId: row.levelId }));
  const known = new Set(own.map(({ id }) => id));
  const others = new Map(
    said
      .filter(({ seatId }) => !known.has(seatId))
      .map(({ seatId, seatOwner }) => [
        seatId,
        { id: seatId, owner: seatOwner, period: null, levelId: null } as SeatCounted,
      ]),
  );
  const facts = held.map(({ id, day }, place) => ({
    ...{ id, day },
    attendance: (attendance[place] ?? []).map((row) => ({ ...row, presence: row.presence as SeatPresence })),
  }));
  return { held, rows: attendanceOf([...own, ...others.values()], facts) };
}

const periodOf = ({ from, to }: Bounds) => ({ fromOn: from ?? unknownStart, toOn: to });

/** The last day of a term, or on which a level was there in it. */
function lastDay(term: Term, { to }: Bounds): string {
  return dayPlus(to !== null && to < term.to ? to : term.to, -1);
}
