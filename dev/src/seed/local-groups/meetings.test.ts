import { type DecisionStanding, decisionOn, isOverdue } from '@samsyn/collaboration/meetings/decision.rules';
import { type MeetingFacts, noticeStandingOf } from '@samsyn/collaboration/meetings/meeting-standing.rules';
import { describe, expect, it } from 'vitest';
import { meetingsToSeed } from './meeting-days.js';
import { meetingRows } from './meetings.js';
import { seatsToSeed } from './seats.js';

const today = '2026-11-27';
type Row = Readonly<Record<string, unknown>>;
const rows = meetingRows(meetingsToSeed(today));
const of = (table: string, group?: string): readonly Row[] =>
  (rows[table] ?? []).filter((row) => group === undefined || row.bus_group_id === group);

function factsOf({ id }: Row): MeetingFacts {
  const one = (table: string) => of(table).find((row) => row.meeting_id === id && row.ended_at === undefined);
  const notice = one('bus_meeting_notice');
  return {
    day: String(one('bus_meeting_schedule')?.meets_on),
    outcome: (one('bus_meeting_outcome')?.outcome ?? null) as MeetingFacts['outcome'],
    notice: notice ? { sentOn: String(notice.sent_on), withAgenda: notice.with_agenda === true } : null,
  };
}

describe('the meetings that the demo shows', () => {
  it('are the same each time on the same day, each row with a key of its own, and say that they are made up', () => {
    expect(meetingRows(meetingsToSeed(today))).toEqual(rows);
    const all = Object.values(rows).flat();
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    expect(all.filter(({ demo, source }) => demo !== true || !String(source).startsWith('demo: '))).toEqual(
      [],
    );
  });

  it('refer to meetings, seats and decisions that there are', () => {
    const keys = new Set(Object.values(rows).flatMap((each) => each.map(({ id }) => id)));
    const seats = new Map(seatsToSeed.map((seat) => [seat.row.id, seat]));
    for (const row of Object.values(rows).flat()) {
      for (const column of ['meeting_id', 'decision_id', 'minutes_id', 'agenda_item_id'])
        if (row[column] != null) expect(keys.has(row[column]), column).toBe(true);
      if (row.seat_id == null) continue;
      const seat = seats.get(String(row.seat_id));
      expect(row.seat_owner).toBe(seat?.owner === 'region' ? 'REGION' : 'MUNICIPALITY');
      expect(seat?.told.busGroup).toBe(row.bus_group_id);
    }
  });

  it('come late now and then, want an agenda, or are not entered, as in any group', () => {
    const standings = of('bus_meeting', 'bus-norrtalje').map((row) => noticeStandingOf(factsOf(row), today));
    for (const standing of ['IN_TIME', 'LATE', 'WITHOUT_AGENDA', 'UNKNOWN', 'NOT_YET'])
      expect(standings, standing).toContain(standing);
  });

  it('lack a clinic without a deputy more often than others, have decisions that are open, done and overdue', () => {
    const absent = of('bus_attendance').filter(({ presence }) => presence === 'ABSENT');
    expect(absent.filter(({ seat_owner }) => seat_owner === 'REGION').length).toBeGreaterThan(
      absent.length / 2,
    );
    const decisions = of('bus_decision', 'bus-norrtalje').map((row) => ({
      decidedOn: factsOf({ id: row.meeting_id }).day,
      dueOn: row.due_on as string | null,
      followUps: of('bus_decision_follow_up')
        .filter(({ decision_id }) => decision_id === row.id)
        .map(({ meeting_id, followed_up_on, standing }) => ({
          ...{ meetingId: String(meeting_id), followedUpOn: String(followed_up_on) },
          standing: standing as DecisionStanding,
        })),
    }));
    const standings = decisions.map((decision) => decisionOn(decision, today));
    for (const standing of ['OPEN', 'DONE', 'DROPPED']) expect(standings, standing).toContain(standing);
    expect(decisions.some((decision) => isOverdue(decision, today))).toBe(true);
  });

  it('are none that was held in Solna, and none at all in most groups; of children there is nothing in any', () => {
    expect(of('bus_meeting', 'bus-solna').length).toBeGreaterThan(2);
    expect(of('bus_meeting_outcome', 'bus-solna').filter(({ outcome }) => outcome === 'HELD')).toEqual([]);
    expect(new Set(of('bus_meeting').map((row) => row.bus_group_id)).size).toBe(8);
    const ofForum = new Set(
      meetingsToSeed(today).flatMap(({ id, level }) => (level.kind === 'INDIVIDUAL' ? [id] : [])),
    );
    expect(ofForum.size).toBeGreaterThan(10);
    for (const table of ['bus_agenda_item', 'bus_minutes', 'bus_decision'])
      expect(of(table).filter(({ meeting_id }) => ofForum.has(String(meeting_id)))).toEqual([]);
  });

  it('of groups that ended were before they ended', () => {
    for (const group of ['bus-hasselby-vallingby', 'bus-farsta'])
      for (const row of of('bus_meeting_schedule', group))
        expect(String(row.meets_on) < '2022-02-01').toBe(true);
  });
});
