import type { MeetingRulePeriod } from '../../../gql/graphql.js';
import { pluralOf } from '../../../i18n/plural.js';
import type { meetingsInSwedish } from './sv-meetings.js';

const count = pluralOf('en');

const per: Record<MeetingRulePeriod, string> = {
  TERM: 'a term',
  YEAR: 'a year',
  MONTH: 'a month',
  TWO_WEEKS: 'every second week',
};

export const meetingsInEnglish: typeof meetingsInSwedish = {
  regionMissing: 'Which of the region’s seats came, and who sits there, is not shown.',
  year: 'Year',
  wheelOf: (year) => `The year ${year}`,
  wheelByMonth: (year) => `The year ${year}, month by month`,
  calendar: 'Get for the calendar',
  subscribe: 'Subscribe in your calendar',
  calendarOne: 'Get the meeting for the calendar',
  calendarDone: 'The calendar file has been fetched.',
  calendarFailed: 'The calendar file could not be fetched. Try again in a while.',
  springTerm: 'Spring',
  autumnTerm: 'Autumn',
  ofRequired: (held, required) =>
    required === null ? count(held, 'meeting', 'meetings') : `${held} held, at least ${required} required`,
  plannedMore: (n) => `${n} more planned`,
  unsaidMore: (n) => `${n} with no word`,
  tooFew: (n) => `${n} too few`,
  termUnknown: 'Not known',
  rhythm: ({ rule, times, per: time }) =>
    `${rule === 'AT_LEAST' ? 'at least' : 'about'} ${times} ${per[time]}`,
  nothingKnown:
    'No meetings are entered. It cannot be said whether the group has met or not. Plan a meeting, or enter those that have been.',
  list: 'The year’s meetings',
  when: 'When',
  clockName: 'Time',
  clock: (from, to) => (to ? `${from}–${to}` : from),
  place: 'Place',
  link: 'From afar',
  join: 'Open the meeting',
  notSaid: 'not said',
  standingColumn: 'State',
  standing: {
    PLANNED: 'Planned',
    NOTICED: 'Noticed',
    HELD: 'Held',
    CANCELLED: 'Called off',
    UNSAID: 'No word on whether it was held',
  },
  noticeColumn: 'Notice',
  notice: {
    IN_TIME: 'In time, with agenda',
    LATE: 'Too late',
    WITHOUT_AGENDA: 'Without agenda',
    NOT_YET: 'Not sent yet',
    OVERDUE: 'Should have been sent',
    UNKNOWN: 'Not known',
  },
  noticeSent: (day, days) => (
    <>
      sent {day}, {count(days, 'day', 'days')} before the meeting
    </>
  ),
  noticeDue: (day) => <>to be sent by {day}</>,
  minutes: 'Minutes',
  noMinutes: 'No minutes are entered.',
  verifiedOn: (day) => <>Verified {day}</>,
  notVerified: 'Not verified',
  secretary: 'Secretary',
  verifier: 'Verifier',
  decisions: 'Decisions',
  noDecisions: 'No decisions are entered.',
  open: 'Open decisions',
  noneOpen: 'No decisions are open.',
  toFollowUp: 'Earlier decisions to follow up',
  overdue: 'Overdue',
  decisionStanding: { OPEN: 'Open', DONE: 'Done', DROPPED: 'Dropped', WITHDRAWN: 'Withdrawn' },
  until: (day) => <>By {day}</>,
  decidedOn: (day) => <>Decided {day}</>,
  notFollowedUp: 'Was not followed up at the next meeting',
  noSeat: 'No seat named',
  regionsSeat: 'One of the region’s seats',
  vacant: 'Vacant',
  agenda: 'Agenda',
  noAgenda: 'No agenda is entered.',
  shared: 'Shared agenda',
  proposal: 'Proposal for decision',
  proposedBy: (who) => <>Proposed by {who}</>,
  documents: 'Documents',
  came: 'Attendance',
  attendanceOfHalfYear: ({ came, said }, from, to) =>
    `Attendance in the last half year: ${Math.round((came / said) * 100)} % – somebody came for their seat ${came} of the ${said} times that it is said, at meetings ${from}–${to}.`,
  attendance: 'Attendance, seat by seat',
  attendanceOf: (level) => `Attendance, seat by seat: ${level}`,
  attendanceUnsaid: 'Nobody has entered who came.',
  noneHeld: 'No meeting of the year is entered as held.',
  noSeats: 'No seats are entered.',
  absentColumn: 'Absent',
  presence: {
    PRESENT: 'Present',
    PARTLY: 'Took part for some of the time',
    DEPUTY: 'The deputy came',
    ABSENT: 'Absent without a deputy',
  },
  deputyMark: 'D',
  presenceUnsaid: 'Not entered',
  notThere: 'There was no such seat then',
  amended: {
    title: 'Changed afterwards',
    kinds: {
      SCHEDULE: 'Day, time or place',
      OUTCOME: 'Whether the meeting was held',
      NOTICE: 'The notice',
      ATTENDANCE: 'The attendance',
      MINUTES: 'The minutes were written anew',
      VERIFICATION: 'The verification',
      ITEM_ADDED: 'Item added after the meeting',
      ITEM_WITHDRAWN: 'Item taken off',
      DECISION_WITHDRAWN: 'Decision withdrawn',
    },
    noticeLate: 'The notice was entered after the meeting',
    minutesGone: 'The minutes were taken away',
    before: (said) => <>Before: {said}</>,
    after: (said) => <>After: {said}</>,
    nothing: 'nothing entered',
    reason: 'Reason:',
    made: (day, as) => (
      <>
        {day}
        {as && <>, by {as}</>}
      </>
    ),
  },
  earlierMinutes: (day, as) => (
    <>
      Earlier minutes, until {day}
      {as && <>, replaced by {as}</>}
    </>
  ),
  wasVerified: (day) => (
    <>Earlier minutes were verified {day}. They were changed after that, and are not verified again.</>
  ),
  withdrawnOn: (day) => <>Withdrawn {day}:</>,
  cancelledFor: 'The meeting is called off',
  noSuchTitle: 'There is no such meeting',
  noSuch: 'There is no such meeting in the group.',
  toMeetings: 'The group’s meetings',
  demo: 'The meeting is made up for the demo.',
};
