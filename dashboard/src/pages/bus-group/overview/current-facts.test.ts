import { describe, expect, it } from 'vitest';
import type { GroupYearFragment } from '../../../gql/graphql.js';
import { currentFactsOf } from './current-facts.js';

const day = '2026-11-27';
const term = (more: object) => ({
  ...{
    season: 'AUTUMN',
    from: '2026-07-01',
    to: '2027-01-01',
    held: 0,
    planned: 0,
    unsaid: 0,
    required: 2,
    standing: null,
  },
  ...more,
});
const year = (...terms: object[]) => ({
  ...{ year: 2026, anyMeetingKnown: true },
  levels: [{ levelId: 'l', kind: 'STEERING', name: null, terms, meetings: [] }],
});
/** A group as the graph tells it: of which nothing is entered, where nothing else is said. */
const told = (more: object = {}) => {
  const group = {
    ...{ id: 'bus-a', day, name: 'A', meetingYear: { year: 2026, anyMeetingKnown: false, levels: [] } },
    ...{ nextMeeting: null, openDecisions: [], attendance: null, agreements: [], actionPlans: [] },
    ...{ municipalSeats: [], regionalSeats: [], levels: [], municipalCommitments: [] },
    ...more,
  };
  return Object.fromEntries(
    currentFactsOf(group as unknown as GroupYearFragment, day).map(({ kind, tone }) => [kind, tone]),
  );
};

describe('what goes on in a group', () => {
  it('is not known where nobody has entered anything: nothing is told as late', () => {
    expect(new Set(Object.values(told()))).toEqual(new Set(['unknown']));
  });

  it('counts decisions and activities that are late', () => {
    const meetingYear = year(term({}));
    expect(told({ meetingYear, openDecisions: [{ overdue: false }] }).decisions).toBe('well');
    expect(told({ meetingYear, openDecisions: [{ overdue: true }] }).decisions).toBe('late');
    const plan = (overdue: boolean) => ({
      ...{ year: 2026, overdueSince: null },
      goals: [{ activities: [{ standing: 'ONGOING', overdue }] }],
    });
    expect(told({ actionPlans: [plan(false)] }).plan).toBe('well');
    expect(told({ actionPlans: [plan(true)] }).plan).toBe('late');
    expect(told({ actionPlans: [{ ...plan(true), year: 2025 }] }).noPlan).toBe('unknown');
  });

  it('tells a plan that should have been revised as late, and one without activities as not known (M10)', () => {
    const plan = { year: null, overdueSince: null, goals: [{ activities: [] }] };
    expect(told({ actionPlans: [plan] }).plan).toBe('unknown');
    expect(told({ actionPlans: [{ ...plan, overdueSince: '2020-05-21' }] }).plan).toBe('late');
    const dropped = [{ activities: [{ standing: 'DROPPED', overdue: false }] }];
    expect(told({ actionPlans: [{ ...plan, goals: dropped }] }).plan).toBe('unknown');
  });

  it('tells the next meeting and its notice, and that there is none where meetings are entered', () => {
    const next = (more: object) =>
      told({
        nextMeeting: { id: 'm', day, noticeDueOn: day, noticeStanding: 'NOT_YET', notice: null, ...more },
      }).next;
    expect(next({})).toBe('soon');
    expect(next({ noticeStanding: 'OVERDUE' })).toBe('late');
    expect(next({ noticeStanding: 'IN_TIME', notice: {} })).toBe('well');
    expect(next({ noticeStanding: 'LATE', notice: {} })).toBe('late');
    expect(told({ meetingYear: year(term({})) }).noNext).toBe('late');
  });

  it('tells vacancies, and seats from which nobody has come twice', () => {
    expect(told({ municipalSeats: [{ vacantSince: null, holder: {} }] }).vacancies).toBe('well');
    expect(told({ municipalSeats: [{ vacantSince: null, holder: null }] }).vacancies).toBe('unknown');
    expect(told({ regionalSeats: [{ vacantSince: '2026-01-01' }] }).vacancies).toBe('late');
    const attendance = (absent: number) => ({ meetings: [{}], seats: [{ absent }] });
    expect(told({ attendance: attendance(1) }).absence).toBe('well');
    expect(told({ attendance: attendance(2) }).absence).toBe('late');
  });

  it('judges no meetings of a day to come: who has not come, and that none is planned', () => {
    const later = { day: '2027-06-01', attendance: { meetings: [{}], seats: [{ absent: 2 }] } };
    expect(told({ ...later, meetingYear: year(term({})) })).toMatchObject({ noNext: 'unknown' });
    expect(told(later)).not.toHaveProperty('absence');
  });
});
