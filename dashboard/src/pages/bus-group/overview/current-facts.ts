import type { GroupYearFragment } from '../../../gql/graphql.js';
import { readFragment } from '../../../gql/index.js';
import type { GroupTab } from '../../../paths.js';
import { Attendance, DecisionFacts, MeetingRow, YearOfMeetings } from '../meetings/meetings-query.js';
import { seatsOf } from '../seats/seats-of-level.js';

/** well: nothing waits · soon: something is to be done · late: it should have been · unknown: nobody has entered it. */
export type Tone = 'well' | 'soon' | 'late' | 'unknown';

/** One thing that goes on in a group, whether it asks for something, and where it is told in full. */
export type CurrentFact = {
  readonly key: 'next' | 'decisions' | 'plan' | 'seats' | 'absence';
  readonly tone: Tone;
  readonly tab: GroupTab;
} & (
  | {
      readonly kind: 'next';
      readonly day: string;
      readonly noticeDueOn: string;
      readonly isSent: boolean;
      readonly meetingId: string;
    }
  | { readonly kind: 'noNext' }
  | { readonly kind: 'decisions'; readonly open: number; readonly overdue: number }
  | {
      readonly kind: 'plan';
      readonly year: number | null;
      readonly done: number;
      readonly all: number;
      readonly overdue: number;
      /** The day by which the plan itself should have been revised, where that has passed. */
      readonly overdueSince: string | null;
    }
  | { readonly kind: 'noPlan'; readonly year: number }
  | { readonly kind: 'vacancies'; readonly vacant: number; readonly seats: number }
  | { readonly kind: 'seatsUnknown' }
  | { readonly kind: 'absence'; readonly seats: number }
);

/** Absent without a deputy so often in a year that the party has hardly been there. */
export const oftenAbsent = 2;

/**
 * What goes on in a group on the day that it is told for. What is late the graph says; whether a promise is kept is for the
 * commitments. Of what nobody has entered nothing is said but that, and of a day to come nothing that meetings until then will settle.
 */
export function currentFactsOf(group: GroupYearFragment, today: string): CurrentFact[] {
  return [ofNext, ofDecisions, ofPlan, ofSeats, ofAttendance].flatMap((tell) => tell(group, today) ?? []);
}

function ofNext({ nextMeeting, meetingYear, day }: GroupYearFragment, today: string): CurrentFact | null {
  const next = readFragment(MeetingRow, nextMeeting);
  if (!next) {
    const known = readFragment(YearOfMeetings, meetingYear)?.anyMeetingKnown === true;
    return { key: 'next', kind: 'noNext', tone: known && day <= today ? 'late' : 'unknown', tab: 'meetings' };
  }
  const { noticeStanding, notice } = next;
  const tone =
    noticeStanding === 'OVERDUE' ? 'late' : noticeStanding === 'IN_TIME' ? 'well' : notice ? 'late' : 'soon';
  return {
    ...{ key: 'next', kind: 'next', tone, tab: 'meetings', meetingId: next.id },
    ...{ day: next.day, noticeDueOn: next.noticeDueOn, isSent: notice !== null },
  };
}

function ofDecisions({ openDecisions, meetingYear }: GroupYearFragment): CurrentFact | null {
  if (!readFragment(YearOfMeetings, meetingYear)?.anyMeetingKnown) return null;
  const overdue = openDecisions.filter((each) => readFragment(DecisionFacts, each).overdue).length;
  return {
    ...{ key: 'decisions', kind: 'decisions', tone: overdue > 0 ? 'late' : 'well', tab: 'meetings' },
    ...{ open: openDecisions.length, overdue },
  };
}

function ofPlan({ actionPlans, day }: GroupYearFragment): CurrentFact {
  const year = Number(day.slice(0, 4));
  const plan =
    actionPlans.find((each) => each.year === year) ?? actionPlans.find((each) => each.year === null);
  if (!plan) return { key: 'plan', kind: 'noPlan', tone: 'unknown', tab: 'documents', year };
  const activities = plan.goals
    .flatMap((goal) => goal.activities)
    .filter(({ standing }) => standing !== 'DROPPED');
  const done = activities.filter(({ standing }) => standing === 'DONE').length;
  const overdue = activities.filter((each) => each.overdue).length;
  const isLate = overdue > 0 || plan.overdueSince !== null;
  // A plan without activities does not do well: nobody has entered what is to be done.
  const tone = isLate ? 'late' : activities.length === 0 ? 'unknown' : 'well';
  return {
    ...{ key: 'plan', kind: 'plan', tone, tab: 'documents' },
    ...{ year: plan.year, done, all: activities.length, overdue, overdueSince: plan.overdueSince },
  };
}

function ofSeats(group: GroupYearFragment): CurrentFact {
  const seats = seatsOf(group);
  const vacant = seats.filter(({ vacantSince }) => vacantSince !== null).length;
  const isAllSaid = seats.every(({ holder, vacantSince }) => holder !== null || vacantSince !== null);
  return seats.length === 0
    ? { key: 'seats', kind: 'seatsUnknown', tone: 'unknown', tab: 'seats' }
    : {
        ...{
          key: 'seats',
          kind: 'vacancies',
          tone: vacant > 0 ? 'late' : isAllSaid ? 'well' : 'unknown',
          tab: 'seats',
        },
        ...{ vacant, seats: seats.length },
      };
}

function ofAttendance({ attendance, day }: GroupYearFragment, today: string): CurrentFact | null {
  const told = readFragment(Attendance, attendance);
  if (!told || told.meetings.length === 0 || day > today) return null;
  const seats = told.seats.filter(({ absent }) => absent >= oftenAbsent).length;
  return { key: 'absence', kind: 'absence', tone: seats > 0 ? 'late' : 'well', tab: 'meetings', seats };
}
