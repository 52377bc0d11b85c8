import { groupBy } from '@samsyn/subgraph/loaders';
import type { findRowSets } from '@samsyn/subgraph/row-sets';
import {
  BusAgendaItemRow,
  BusAgendaPlaceRow,
  BusAttendanceRow,
  BusDecisionFollowUpRow,
  BusDecisionRow,
  BusMeetingChangeRow,
  BusMeetingDocumentRow,
  BusMeetingNoticeRow,
  BusMeetingOutcomeRow,
  BusMeetingRow,
  BusMeetingScheduleRow,
  BusMinutesRow,
  BusMinutesVerificationRow,
} from './meeting.entity.js';
import type { DecisionOutline, MeetingHistory, MeetingOutline, MeetingRecord } from './meeting.record.js';

const asEntered = 't.recorded_at, t.id';
/** What a group's meetings are put together of, each group's at once. */
export const meetingSets = [
  { table: BusMeetingRow, order: asEntered },
  { table: BusMeetingScheduleRow, order: asEntered },
  { table: BusMeetingOutcomeRow, order: asEntered },
  { table: BusMeetingNoticeRow, order: asEntered },
  { table: BusAgendaItemRow, order: 't.position, t.recorded_at, t.id' },
  { table: BusMeetingDocumentRow, order: asEntered },
  { table: BusAttendanceRow, order: asEntered },
  { table: BusMinutesRow, order: asEntered },
  { table: BusMinutesVerificationRow, order: asEntered },
  { table: BusDecisionRow, order: asEntered },
  { table: BusDecisionFollowUpRow, order: asEntered },
  { table: BusAgendaPlaceRow, order: asEntered },
  { table: BusMeetingChangeRow, order: asEntered },
] as const;

/** Who came, of each meeting at once. */
export const attendanceSets = [
  {
    ...{ table: BusAttendanceRow, order: asEntered },
    columns: ['meetingId', 'seatId', 'seatOwner', 'presence', 'endedAt'],
  },
] as const;

/** What tells how they went, and no more of it. */
export const outlineSets = [
  { table: BusMeetingRow, order: asEntered, columns: ['id', 'busGroupId', 'levelId', 'demo', 'endedAt'] },
  { table: BusMeetingScheduleRow, order: asEntered, columns: ['meetingId', 'meetsOn', 'demo', 'endedAt'] },
  { table: BusMeetingOutcomeRow, order: asEntered, columns: ['meetingId', 'outcome', 'onDay', 'endedAt'] },
  {
    ...{ table: BusMeetingNoticeRow, order: asEntered },
    columns: ['meetingId', 'sentOn', 'withAgenda', 'demo', 'endedAt'],
  },
  { table: BusMinutesRow, order: asEntered, columns: ['id', 'meetingId', 'seatId', 'demo', 'endedAt'] },
  {
    ...{ table: BusMinutesVerificationRow, order: asEntered },
    columns: ['minutesId', 'verifiedOn', 'demo', 'endedAt'],
  },
  {
    ...{ table: BusDecisionRow, order: asEntered },
    columns: ['id', 'meetingId', 'wording', 'dueOn', 'demo', 'endedAt'],
  },
  {
    ...{ table: BusDecisionFollowUpRow, order: asEntered },
    columns: ['decisionId', 'meetingId', 'followedUpOn', 'standing', 'demo', 'endedAt'],
  },
] as const;

type Rows = Awaited<ReturnType<typeof findRowSets<typeof meetingSets>>>;

/** How each meeting went, put together of what stands; those first that were first. */
export function assembleOutlines(
  rows: Awaited<ReturnType<typeof findRowSets<typeof outlineSets>>>,
): MeetingOutline[] {
  const [meetings, ...parts] = rows;
  const outlineOf = outliner(parts);
  return meetings
    .filter(stands)
    .flatMap((row) => outlineOf(row) ?? [])
    .sort(byDay);
}

/** The same with its papers and who came, and beside it all that was ever entered. */
export function assembleMeetings(rows: Rows): MeetingRecord[] {
  const [meetings, schedules, outcomes, notices, items, papers, attendance, minutes, signed, made, taken] =
    rows;
  const outlineOf = outliner([schedules, outcomes, notices, minutes, signed, made, taken]);
  const ever = {
    ...{ schedules: byMeeting(schedules), outcomes: byMeeting(outcomes), notices: byMeeting(notices) },
    ...{ items: byMeeting(items), attendance: byMeeting(attendance), minutes: byMeeting(minutes) },
    changes: byMeeting(rows[12]),
  };
  const documents = byMeeting(papers.filter(stands));
  const places = byMeeting(rows[11].filter(stands));
  const verifications = groupBy(signed, ({ minutesId }) => minutesId);
  const all = meetings.filter(stands).flatMap((row): MeetingRecord[] => {
    const { id } = row;
    // Whole rows went into it, and come out of it.
    const outline = outlineOf(row) as Whole | null;
    if (!outline) return [];
    const written = ever.minutes.get(id) ?? [];
    const history: MeetingHistory = {
      ...{ schedules: ever.schedules.get(id) ?? [], outcomes: ever.outcomes.get(id) ?? [], minutes: written },
      ...{ notices: ever.notices.get(id) ?? [], items: ever.items.get(id) ?? [] },
      ...{ attendance: ever.attendance.get(id) ?? [], changes: ever.changes.get(id) ?? [] },
      verifications: written.flatMap((each) => verifications.get(each.id) ?? []),
    };
    const moved = places.get(id) ?? [];
    return [
      {
        ...outline,
        ...{ places: moved, ever: history, documents: documents.get(id) ?? [] },
        attendance: history.attendance.filter(stands),
        agenda: inTheirPlaces(history.items.filter(stands), moved),
      },
    ];
  });
  return all.sort(byDay);
}

/** What of a meeting is put together by the outliner, of rows with all their columns. */
type Whole = Omit<MeetingRecord, 'agenda' | 'places' | 'documents' | 'attendance' | 'ever'>;

type OutlineRows =
  Awaited<ReturnType<typeof findRowSets<typeof outlineSets>>> extends [unknown, ...infer Parts]
    ? Parts
    : never;

/** Puts together how a meeting went; one of no day is none. */
function outliner([schedules, outcomes, notices, minutes, signed, made, taken]: OutlineRows) {
  const planned = byMeeting(schedules);
  const became = byMeeting(outcomes.filter(stands));
  const noticed = byMeeting(notices.filter(stands));
  const written = byMeeting(minutes.filter(stands));
  const verified = groupBy(signed.filter(stands), ({ minutesId }) => minutesId);
  const decided = byMeeting(made.filter(stands));
  const followUps = groupBy(taken.filter(stands), ({ decisionId }) => decisionId);
  return (row: MeetingOutline['row']): MeetingOutline | null => {
    const { id, levelId } = row;
    const days = planned.get(id) ?? [];
    const schedule = days.find(stands);
    if (!schedule) return null;
    const said = became.get(id)?.[0] ?? null;
    const outcome = said?.outcome === 'UNSAID' ? null : (said?.outcome ?? null);
    const [minutesNow] = written.get(id) ?? [];
    const day = schedule.meetsOn;
    // One by one, as below: of all groups there are thousands, and a spread takes many times as long.
    return {
      row,
      id,
      day,
      schedule,
      said,
      earlierDays: days.length > 1 ? earlierDaysOf(days, day) : [],
      outcome: outcome as MeetingOutline['outcome'],
      calledOff: outcome === 'CANCELLED' ? said : null,
      notice: noticed.get(id)?.[0] ?? null,
      minutes: minutesNow ? { ...minutesNow, verification: verified.get(minutesNow.id)?.[0] ?? null } : null,
      decisions: (decided.get(id) ?? []).map((decision) =>
        toDecision(decision, levelId, day, followUps.get(decision.id) ?? []),
      ),
    };
  };
}

const byDay = (a: MeetingOutline, b: MeetingOutline) => (a.day + a.id < b.day + b.id ? -1 : 1);

const stands = ({ endedAt }: { readonly endedAt: Date | null }) => endedAt === null;

const byMeeting = <Row extends { meetingId: string }>(all: readonly Row[]) =>
  groupBy(all, ({ meetingId }) => meetingId);

function earlierDaysOf(schedules: OutlineRows[0], day: string): string[] {
  const earlier = schedules.filter((schedule) => !stands(schedule) && schedule.meetsOn !== day);
  return [...new Set(earlier.map(({ meetsOn }) => meetsOn))];
}

/** The items in order: each where it was moved to, or where it was put. */
function inTheirPlaces(
  items: readonly BusAgendaItemRow[],
  places: readonly BusAgendaPlaceRow[],
): BusAgendaItemRow[] {
  const moved = new Map(places.map(({ agendaItemId, position }) => [agendaItemId, position]));
  return items
    .map((item) => ({ ...item, position: moved.get(item.id) ?? item.position }))
    .sort((a, b) => a.position - b.position);
}

function toDecision(
  row: OutlineRows[5][number],
  levelId: string,
  decidedOn: string,
  entered: OutlineRows[6],
): DecisionOutline {
  const withdrawal = entered.find(({ standing }) => standing === 'WITHDRAWN') ?? null;
  const followUps = entered.filter(({ standing }) => standing !== 'WITHDRAWN');
  return {
    row,
    levelId,
    decidedOn,
    dueOn: row.dueOn,
    withdrawal,
    isWithdrawn: withdrawal !== null,
    followUps: followUps as unknown as DecisionOutline['followUps'],
  };
}
