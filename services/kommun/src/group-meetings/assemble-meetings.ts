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
import type { DecisionRecord, MeetingHistory, MeetingRecord } from './meeting.record.js';

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

type Rows = Awaited<ReturnType<typeof findRowSets<typeof meetingSets>>>;

/** What stands of each meeting, put together, and beside it all that was ever entered. */
export function assembleMeetings(rows: Rows): MeetingRecord[] {
  const [meetings, , , , , , , , , , , , changes] = rows;
  const ever = {
    ...{ schedules: byMeeting(rows[1]), outcomes: byMeeting(rows[2]), notices: byMeeting(rows[3]) },
    ...{ items: byMeeting(rows[4]), attendance: byMeeting(rows[6]), minutes: byMeeting(rows[7]) },
    changes: byMeeting(changes),
  };
  const documents = byMeeting(rows[5].filter(stands));
  const places = byMeeting(rows[11].filter(stands));
  const decisions = byMeeting(rows[9].filter(stands));
  const verifications = groupBy(rows[8], ({ minutesId }) => minutesId);
  const followUps = groupBy(rows[10].filter(stands), ({ decisionId }) => decisionId);
  const all = meetings.filter(stands).flatMap((row): MeetingRecord[] => {
    const { id, levelId } = row;
    const minutes = ever.minutes.get(id) ?? [];
    const history: MeetingHistory = {
      ...{ schedules: ever.schedules.get(id) ?? [], outcomes: ever.outcomes.get(id) ?? [], minutes },
      ...{ notices: ever.notices.get(id) ?? [], items: ever.items.get(id) ?? [] },
      ...{ attendance: ever.attendance.get(id) ?? [], changes: ever.changes.get(id) ?? [] },
      verifications: minutes.flatMap((each) => verifications.get(each.id) ?? []),
    };
    const schedule = history.schedules.find(stands);
    if (!schedule) return [];
    const said = history.outcomes.find(stands) ?? null;
    const outcome = said?.outcome === 'UNSAID' ? null : (said?.outcome ?? null);
    const written = minutes.find(stands);
    const day = schedule.meetsOn;
    const moved = places.get(id) ?? [];
    return [
      {
        ...{ row, id, day, schedule, said, places: moved, ever: history },
        earlierDays: earlierDaysOf(history.schedules, day),
        outcome: outcome as MeetingRecord['outcome'],
        calledOff: outcome === 'CANCELLED' ? said : null,
        notice: history.notices.find(stands) ?? null,
        agenda: inTheirPlaces(history.items.filter(stands), moved),
        documents: documents.get(id) ?? [],
        attendance: history.attendance.filter(stands),
        minutes: written
          ? { ...written, verification: verifications.get(written.id)?.find(stands) ?? null }
          : null,
        decisions: (decisions.get(id) ?? []).map((decision) =>
          toDecision(decision, levelId, day, followUps.get(decision.id) ?? []),
        ),
      },
    ];
  });
  return all.sort((a, b) => (a.day + a.id < b.day + b.id ? -1 : 1));
}

const stands = ({ endedAt }: { readonly endedAt: Date | null }) => endedAt === null;

const byMeeting = <Row extends { meetingId: string }>(all: readonly Row[]) =>
  groupBy(all, ({ meetingId }) => meetingId);

function earlierDaysOf(schedules: readonly BusMeetingScheduleRow[], day: string): string[] {
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
  row: BusDecisionRow,
  levelId: string,
  decidedOn: string,
  entered: readonly BusDecisionFollowUpRow[],
): DecisionRecord {
  const withdrawal = entered.find(({ standing }) => standing === 'WITHDRAWN') ?? null;
  const followUps = entered.filter(({ standing }) => standing !== 'WITHDRAWN');
  return {
    ...{ row, levelId, decidedOn, dueOn: row.dueOn, withdrawal, isWithdrawn: withdrawal !== null },
    followUps: followUps as unknown as DecisionRecord['followUps'],
  };
}
