import type { bussamInSwedish } from './sv-bussam.js';

/** What the report says of the county's own bodies, in English. */
export const bussamInEnglish: typeof bussamInSwedish = {
  title: 'BUSSAM',
  lead: (day) => `The county’s own collaboration, as it stood on ${day}.`,
  plan: (year) => `Yearly plan ${year}: prioritised questions`,
  noPlan: (year) => `No yearly plan of ${year} is entered.`,
  planLead: (followed, all) => `${followed} of ${all} questions have a follow-up.`,
  question: ['Question', 'Responsible', 'Standing', 'Follow-up'],
  nobody: 'nobody appointed',
  last: (day) => `last ${day}`,
  followUps: 'What the follow-ups showed',
  readIn: (where) => `Read in: ${where}`,
  noFollowUps: 'What was done, and what came of it, is not documented of any question.',
  meetings: 'Meetings',
  noMeetings: 'No meetings are entered for the year.',
  meeting: ['Day', 'Body', 'Standing', 'Notice', 'Decisions'],
  unsaid: 'nobody has said whether it was held',
  decisions: (all, open) => (all === 0 ? '–' : `${all}, of which ${open} open`),
  documents: 'Agreement and routines in force',
  document: ['Document', 'Name', 'Decided'],
  noDocuments: 'No documents in force are entered.',
  published: 'Published figures',
  publishedLead:
    'What others have published, as it was published. The difference is derived from the two figures.',
  figure: ['Figure', 'Unit', 'Earlier', 'Later', 'Difference'],
  noFigures: 'No figures can be compared.',
  source: (source) => `Source: ${source}`,
  standing: { OPEN: 'Open', DONE: 'Done', DROPPED: 'Dropped' },
  followedUp: { FOLLOWED_UP: 'Followed up', NOT_YET: 'Not followed up yet', NEVER: 'Never followed up' },
  meetingStanding: { PLANNED: 'Planned', NOTICED: 'Noticed', HELD: 'Held', CANCELLED: 'Cancelled' },
  notice: {
    ...{ IN_TIME: 'in time', LATE: 'too late', WITHOUT_AGENDA: 'without agenda', NOT_YET: 'not sent yet' },
    ...{ OVERDUE: 'overdue', UNKNOWN: 'not entered' },
  },
  kinds: {
    ...{ AGREEMENT: 'BUS agreement', ROUTINE: 'Routine', FORM: 'Form', GUIDELINE: 'Guideline' },
    ...{ MAIN_AGREEMENT: 'Main agreement', AGENDA: 'Shared agenda' },
  },
  notKnown: 'not known',
};
