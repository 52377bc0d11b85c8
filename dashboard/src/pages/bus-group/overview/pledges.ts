import type { BusLevelKind, GroupYearFragment, MandatoryParty, TermSeason } from '../../../gql/graphql.js';
import { readFragment } from '../../../gql/index.js';
import type { GroupTab } from '../../../paths.js';
import { Attendance, DecisionFacts, MeetingRow, YearOfMeetings } from '../meetings/meetings-query.js';
import { seatsOf } from '../seats/seats-of-level.js';

/** well: it is done · soon: it will be, as planned · late: it asks for something · gap: it is not done · unknown: nobody has entered it. */
export type Standing = 'well' | 'soon' | 'late' | 'gap' | 'unknown';

/** One thing that a group has promised, how that goes, and where its ground is. */
export type Pledge = {
  readonly key: string;
  readonly standing: Standing;
  readonly tab: GroupTab;
} & (
  | {
      readonly kind: 'meetings';
      readonly level: { readonly kind: BusLevelKind; readonly name: string | null };
      readonly season: TermSeason;
      readonly held: number;
      readonly planned: number;
      readonly required: number;
    }
  | { readonly kind: 'meetingsUnknown' }
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
      readonly kind: 'agreement';
      readonly overdueSince: string | null;
      readonly due: string | null;
      readonly decidedOn: string | null;
    }
  | { readonly kind: 'noAgreement' }
  | {
      readonly kind: 'plan';
      readonly year: number | null;
      readonly done: number;
      readonly all: number;
      readonly overdue: number;
    }
  | { readonly kind: 'noPlan'; readonly year: number }
  | { readonly kind: 'vacancies'; readonly vacant: number; readonly seats: number }
  | { readonly kind: 'seatsUnknown' }
  | { readonly kind: 'missing'; readonly parties: readonly MandatoryParty[] }
  | { readonly kind: 'absence'; readonly seats: number }
);

/** Absent without a deputy so often in a year that the party has hardly been there. */
export const oftenAbsent = 2;

/**
 * What a group has promised and how that goes, for the day that it is told for. Of what nobody has entered nothing is said but
 * that: it is not broken.
 */
export function pledgesOf(group: GroupYearFragment): Pledge[] {
  return [
    ...ofMeetings(group),
    ofNext(group),
    ofDecisions(group),
    ofAgreement(group),
    ofPlan(group),
    ...ofSeats(group),
    ...ofAttendance(group),
  ].flatMap((each) => each ?? []);
}

function ofMeetings({ meetingYear, day }: GroupYearFragment): Pledge[] {
  const year = readFragment(YearOfMeetings, meetingYear);
  if (!year) return [];
  if (!year.anyMeetingKnown)
    return [{ key: 'meetings', kind: 'meetingsUnknown', standing: 'unknown', tab: 'meetings' }];
  return year.levels.flatMap((level): Pledge[] => {
    const term = level.terms.find(({ from, to }) => from <= day && day < to);
    if (!term || term.required === null) return [];
    const { held, planned, unsaid, required, season } = term;
    const standing =
      held >= required
        ? 'well'
        : held + planned >= required
          ? 'soon'
          : held + planned + unsaid >= required
            ? 'unknown'
            : 'late';
    return [
      {
        ...{ key: `meetings ${level.levelId}`, kind: 'meetings', standing, tab: 'meetings' },
        ...{ level, season, held, planned, required },
      },
    ];
  });
}

function ofNext({ nextMeeting, meetingYear }: GroupYearFragment): Pledge | null {
  const next = readFragment(MeetingRow, nextMeeting);
  if (!next) {
    const known = readFragment(YearOfMeetings, meetingYear)?.anyMeetingKnown === true;
    return known ? { key: 'next', kind: 'noNext', standing: 'late', tab: 'meetings' } : null;
  }
  const standing =
    next.noticeStanding === 'OVERDUE'
      ? 'gap'
      : next.noticeStanding === 'IN_TIME'
        ? 'well'
        : next.notice
          ? 'late'
          : 'soon';
  return {
    ...{ key: 'next', kind: 'next', standing, tab: 'meetings', meetingId: next.id },
    ...{ day: next.day, noticeDueOn: next.noticeDueOn, isSent: next.notice !== null },
  };
}

function ofDecisions({ openDecisions, meetingYear }: GroupYearFragment): Pledge | null {
  if (!readFragment(YearOfMeetings, meetingYear)?.anyMeetingKnown) return null;
  const overdue = openDecisions.filter((each) => readFragment(DecisionFacts, each).overdue).length;
  const open = openDecisions.length;
  return {
    key: 'decisions',
    kind: 'decisions',
    standing: overdue > 0 ? 'late' : 'well',
    tab: 'meetings',
    open,
    overdue,
  };
}

function ofAgreement({ agreements }: GroupYearFragment): Pledge {
  const local = agreements.find(({ kind, force }) => kind === 'LOCAL_AGREEMENT' && force !== 'ENDED');
  if (!local) return { key: 'agreement', kind: 'noAgreement', standing: 'unknown', tab: 'documents' };
  const { revisionStanding, overdueSince, revisionDue, decidedOn } = local;
  const standing =
    revisionStanding === 'OVERDUE' ? 'gap' : revisionStanding === 'CURRENT' ? 'well' : 'unknown';
  return {
    ...{ key: 'agreement', kind: 'agreement', standing, tab: 'documents' },
    ...{ overdueSince, due: revisionDue, decidedOn },
  };
}

function ofPlan({ actionPlans, day }: GroupYearFragment): Pledge {
  const year = Number(day.slice(0, 4));
  const plan =
    actionPlans.find((each) => each.year === year) ?? actionPlans.find((each) => each.year === null);
  if (!plan) return { key: 'plan', kind: 'noPlan', standing: 'unknown', tab: 'documents', year };
  const activities = plan.goals
    .flatMap((goal) => goal.activities)
    .filter(({ standing }) => standing !== 'DROPPED');
  const done = activities.filter(({ standing }) => standing === 'DONE').length;
  const overdue = activities.filter((each) => each.overdue).length;
  const late = overdue > 0 || plan.revisionStanding === 'OVERDUE';
  return {
    ...{ key: 'plan', kind: 'plan', standing: late ? 'late' : 'well', tab: 'documents' },
    ...{ year: plan.year, done, all: activities.length, overdue },
  };
}

function ofSeats(group: GroupYearFragment): Pledge[] {
  const seats = seatsOf(group);
  const missing = group.missingParties ?? [];
  const vacant = seats.filter(({ vacantSince }) => vacantSince !== null).length;
  const ofMissing: Pledge[] =
    missing.length > 0
      ? [{ key: 'missing', kind: 'missing', standing: 'gap', tab: 'seats', parties: missing }]
      : [];
  if (seats.length === 0)
    return [...ofMissing, { key: 'seats', kind: 'seatsUnknown', standing: 'unknown', tab: 'seats' }];
  return [
    ...ofMissing,
    {
      ...{ key: 'seats', kind: 'vacancies', standing: vacant > 0 ? 'late' : 'well', tab: 'seats' },
      ...{ vacant, seats: seats.length },
    },
  ];
}

function ofAttendance({ attendance }: GroupYearFragment): Pledge[] {
  const told = readFragment(Attendance, attendance);
  if (!told || told.meetings.length === 0) return [];
  const seats = told.seats.filter(({ absent }) => absent >= oftenAbsent).length;
  return [{ key: 'absence', kind: 'absence', standing: seats > 0 ? 'late' : 'well', tab: 'meetings', seats }];
}
