import type { Catalogue } from '../sv.js';

export const print: Catalogue['print'] = {
  previewTitle: 'Print the plan',
  previewLead:
    'This is how the plan will be on paper. It is written for the family to read and keep. Choose a language and print, or save as PDF.',
  languageOfPrint: 'Language of the print',
  languages: { sv: 'Swedish', en: 'English' },
  button: 'Print or save as PDF',
  back: 'Back to the plan',
  careful: 'Hand the print over in person, or send it safely. Do not put it in shared folders.',

  classification: 'Secret: facts about a child. Keep it safe.',
  printedBy: (name, date) => (
    <>
      Printed {date} by {name}
    </>
  ),
  title: (name) => (name === null ? 'Plan' : `Plan for ${name}`),
  subtitle: 'Coordinated individual plan (SIP)',
  what: 'The plan says what matters to the child, what we are to achieve and who does what. It holds until it is changed at a meeting.',
  startedOn: (date) => <>The plan began on {date}.</>,
  nextFollowUp: (date, party) => (
    <>
      We follow up the plan on {date}. {party} sees to it that it happens.
    </>
  ),
  words: 'What the child says',
  question: 'What we want to solve',
  strengths: 'What works well',
  guardiansView: 'What the guardians think',
  goals: 'What we are to achieve',
  measure: 'How we see that the goal is reached:',
  now: 'Now:',
  helps: 'What is done',
  declined: (unit, title, reason) => (
    <>
      {unit} has said no to {title}
      {reason && <>: “{reason}”</>}
    </>
  ),
  nobody: 'Nobody has taken this goal on yet. It is for the adults to solve.',
  missing: 'What is still missing',
  who: 'Who takes part in the plan',
  coordinator: 'coordinates the plan; ask there',
  meetings: 'Meetings',
  meetingAt: (date, place) => (
    <>
      {date}
      {place && <>, {place}</>}
    </>
  ),
  releases: 'Who may read parts of the plan',
  until: (date) => <>up to and including {date}</>,
  rights:
    'You can always ask who has read the plan. You can say so if something is wrong or if you have changed your mind.',
  notRecorded: 'The print could not be written in the log, so nothing was printed. Try again in a moment.',
  notNow: 'The plan could not be fetched as a whole. Print it later.',
  regionMissing:
    'Region Stockholm could not be reached when the plan was printed. What health care does is missing on the paper.',
  regionNotReleased: 'What health care does is not here: it has not been released to the one who printed.',
  status: {
    OFFERED: 'is offered, awaiting an answer',
    ACCEPTED: 'is decided',
    ONGOING: 'is under way',
    ENDED: 'has ended',
  },
  period: (from, until) => (
    <>
      {from && <>from {from}</>}
      {from && until && ' '}
      {until && <>until {until}</>}
    </>
  ),
};
