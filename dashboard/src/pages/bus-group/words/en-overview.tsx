import { pluralOf } from '../../../i18n/plural.js';
import type { overviewInSwedish } from './sv-overview.js';

const count = pluralOf('en');

export const overviewInEnglish: typeof overviewInSwedish = {
  promised: 'Commitments, and how they are kept',
  now: 'Right now',
  tone: { well: 'In order', soon: 'To be done', late: 'Asks for something', unknown: 'Not known' },
  topic: {
    next: 'Next meeting',
    decisions: 'Decisions',
    plan: 'Action plan',
    seats: 'Seats',
    absence: 'Absence',
  },
  nothingBroken: 'No commitment is known not to be kept, or to be at risk.',
  allPromises: (n) => `All ${n} commitments, with their grounds`,
  ground: 'Show more',
  meetingsUnknown: 'No meetings are entered',
  next: (day, noticeBy) =>
    noticeBy === null ? `${day}, notice sent` : `${day}, notice to be sent by ${noticeBy}`,
  noNext: 'No meeting is planned',
  decisions: (open, overdue) =>
    open === 0
      ? 'No open decisions'
      : `${count(open, 'open decision', 'open decisions')}${overdue > 0 ? `, ${overdue} past the last day` : ', none overdue'}`,
  plan: (year, done, all, overdue, revisedBy) =>
    [
      year === null ? [] : `${year}`,
      revisedBy === null ? [] : `should have been revised by ${revisedBy}`,
      all === 0
        ? 'no activities are entered'
        : `${done} of ${count(all, 'activity', 'activities')} done${overdue > 0 ? `, ${overdue} overdue` : ''}`,
    ]
      .flat()
      .join(' · ')
      .replace(/^./, (first) => first.toUpperCase()),
  noPlan: (year) => `None is entered for ${year}`,
  noGoals: 'No goals are entered in the action plan.',
  vacancies: (vacant, seats) =>
    vacant === 0
      ? `None of ${count(seats, 'seat', 'seats')} is known to be vacant`
      : `${vacant} vacant of ${count(seats, 'seat', 'seats')}`,
  seatsUnknown: 'No seats are entered',
  absence: (seats) =>
    seats === 0
      ? 'No seat has been absent more than once in the last year'
      : `${count(seats, 'seat', 'seats')} absent without a deputy at least twice in the last year`,
  seatsTitle: 'Seats that ask for something',
  noTrouble: 'No seat is known to be vacant, and none has been absent more than once in the last year.',
  absentTimes: (n) => `Absent ${count(n, 'time', 'times')}`,
  unwritten: (n) =>
    n === 1 ? 'One seat has no mandate written down.' : `${n} seats have no mandate written down.`,
  allDecisions: (n) => `All ${n} open decisions`,
  activityLate: 'Overdue',
  activity: { PLANNED: 'Planned', ONGOING: 'Ongoing', DONE: 'Done', DROPPED: 'Dropped' },
  by: (day) => <>by {day}</>,
  print: 'Print the year',
  printTitle: 'The group’s year on one paper',
  printLead: 'What the group has promised and how that goes, as it is entered on the day.',
  printButton: 'Print',
  printBack: 'Back to the group',
  printedOn: (group, day) => `The BUS group ${group}, as of ${day}`,
  printedBy: (name, day) => `Printed by ${name}, ${day}`,
  regionMissing: 'The region’s seats and parties are left out: Region Stockholm did not answer.',
};
