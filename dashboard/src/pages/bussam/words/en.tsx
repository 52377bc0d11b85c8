import { formsInEnglish } from './en-forms.js';
import type { sv } from './sv.js';

/** What the page about BUSSAM says, in English. */
export const en: typeof sv = {
  standing: { OPEN: 'Open', DONE: 'Done', DROPPED: 'Dropped' },
  followedUp: { FOLLOWED_UP: 'Followed up', NOT_YET: 'Not followed up yet', NEVER: 'Never followed up' },
  meeting: { PLANNED: 'Planned', NOTICED: 'Noticed', HELD: 'Held', CANCELLED: 'Cancelled' },
  notice: {
    IN_TIME: 'notice in time',
    LATE: 'notice too late',
    WITHOUT_AGENDA: 'notice without agenda',
    NOT_YET: 'notice not sent yet',
    OVERDUE: 'the notice is overdue',
    UNKNOWN: 'no notice entered',
  },
  relation: {
    UNDER: 'subordinate to',
    PREPARES_FOR: 'prepares questions for',
    SUPPORTS: 'supports',
    SETS_PRIORITIES_FOR: 'sets priorities for',
    COUNTERPART_OF: 'counterpart of',
    BESIDE: 'beside',
  },
  kinds: {
    AGREEMENT: 'BUS agreement',
    ROUTINE: 'Routine',
    FORM: 'Form',
    MAIN_AGREEMENT: 'Main agreement',
    GUIDELINE: 'Guideline',
    AGENDA: 'Shared agenda',
  },
  kept: { KEPT: 'Kept', AT_RISK: 'At risk', BROKEN: 'Broken', UNKNOWN: 'Not known' },
  acts: formsInEnglish,
  title: 'BUSSAM',
  lead: 'The county’s own collaboration: yearly plan, meetings, agreement, and the bodies that lead and prepare.',
  unreachable: 'Region Stockholm could not be reached',
  day: 'Day',
  today: 'Today',
  year: 'Yearly plan of',
  madeUp: 'example',
  madeUpMore: 'What is marked example is made up for the demonstration; no document says it.',
  source: (source) => <>Source: {source}</>,
  entered: 'Entered by the secretariat.',
  since: (day) => <>since {day}</>,
  until: (day) => <>until {day}</>,
  glance: {
    label: 'At a glance',
    unfollowed: (year) => `Questions of ${year} not followed up`,
    unfollowedOf: (some, all) => `${some} of ${all}`,
    noPlan: 'No plan entered',
    next: 'Next meeting',
    noNext: 'None entered',
    agreement: 'Age of the agreement',
    years: (years) => `${years} years`,
    unknown: 'Not known',
    decisions: 'Open decisions',
    overdue: (some) => `${some} past their day`,
    noneOverdue: 'none past its day',
  },
  plan: {
    title: (year) => `Yearly plan ${year}: prioritised questions`,
    empty: (year) => `No yearly plan of ${year} is entered.`,
    responsible: (body) => <>Responsible: {body}</>,
    nobody: 'No responsible body appointed',
    last: (day) => <>last {day}</>,
    activities: 'Activities',
    due: (day) => <>by {day}</>,
    overdue: 'the day has passed',
    followUps: 'Follow-ups',
    readIn: (where) => <>Read in: {where}</>,
    none: 'What was done, and what came of it, is not documented.',
  },
  meetings: {
    title: 'Meetings',
    empty: 'No meetings are entered for the year or the year before.',
    rhythm: (body, times) => (
      <>
        {body}: {times} a term
      </>
    ),
    term: (held, planned, unsaid, required) =>
      [
        `${held} held`,
        ...(planned > 0 ? [`${planned} planned`] : []),
        ...(unsaid > 0 ? [`${unsaid} not accounted for`] : []),
        ...(required === null ? [] : [`at least ${required} to be held`]),
      ].join(', '),
    thisTerm: 'This term',
    lastTerm: 'Last term',
    columns: ['Day', 'Body', 'Standing', 'Minutes', 'Decisions'],
    unsaid: 'nobody has said whether it was held',
    noMinutes: 'None entered',
    earlier: (some) => `${some} earlier meetings`,
    due: (day) => <>by {day}</>,
  },
  bodies: {
    title: 'Bodies',
    was: (name, period) => (
      <>
        Before: {name} {period}
      </>
    ),
    becomes: (name, day) => (
      <>
        From {day}: {name}
      </>
    ),
  },
  documents: {
    title: 'Agreement and routines',
    current: 'In force',
    replaced: 'Replaced',
    later: 'Not in force on that day',
    proposed: 'Asked for, not decided',
    decided: (day, by) => (
      <>
        Decided {day}
        {by && ` by ${by}`}
      </>
    ),
    from: (day) => <>In force from {day}</>,
    notDated: 'No day known',
    old: (years) => `${years} years old`,
    local:
      'Routines for BUS-individ and for deviations are local: those of Hässelby-Vällingby stand with the group',
  },
  figures: {
    title: 'Published figures',
    change: (difference, percent) => (percent === null ? difference : `${difference} (${percent})`),
    derived: 'derived from the two published figures',
    none: 'No figures can be compared.',
  },
  struck: {
    title: 'Struck',
    lead: 'What was struck or changed holds no longer. This is how it stood.',
    show: (count) => `Show ${count} struck ${count === 1 ? 'entry' : 'entries'}`,
    by: (day, by) => (
      <>
        struck {day} by {by}
      </>
    ),
    kinds: {
      MEETING: 'Meeting',
      NOTICE: 'Notice',
      OUTCOME: 'Outcome',
      MINUTES: 'Minutes',
      DECISION: 'Decision',
      QUESTION: 'Prioritised question',
      ACTIVITY: 'Activity',
      FOLLOW_UP: 'Follow-up',
      DOCUMENT: 'Document',
    },
  },
};
