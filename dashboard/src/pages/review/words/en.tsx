import type { sv } from './sv.js';

export const en: typeof sv = {
  title: 'Review the log',
  lead: 'The law asks for recurring checks of the log. A random sample of what the unit’s staff has read and changed is taken from the log. You read each line, say what you see and sign.',
  unit: 'Unit',
  newReview: 'New review',
  none: 'No review has been made for the unit yet. Draw the first sample.',
  noneOpen: 'No review is waiting. Draw a sample of what has been written in the log since the last time.',
  how: '10–25 lines, the more the unit has read. The database draws them at random, and the same sample stays until it is signed. That you review is logged.',
  draw: 'Draw a sample',
  drawing: 'Drawing a sample …',
  drawn: 'The sample is drawn. Read each line and say what you see.',
  openReview: 'To review now',
  drawnBy: (name, at) => (
    <>
      Drawn {at} by {name}.
    </>
  ),
  fromUntil: (from, until) => (
    <>
      {from} to {until}
    </>
  ),
  drawnFrom: (unit, period, n) => (
    <>
      From {n === 1 ? 'one line' : `${n} lines`} by the staff of {unit}, {period}.
    </>
  ),
  whichChild:
    'The child’s name is not in the log: the key is enough to see which lines are about the same child, and to ask the one who has read.',
  lines: 'The lines',
  child: 'Child',
  verdictColumn: 'Verdict',
  verdictOn: (place, name, at, child) => `Line ${place}: verdict on ${name}, ${at}, child ${child}`,
  verdict: {
    IN_ORDER: 'In order',
    FOLLOW_UP: 'Follow up',
    OWN_READING: 'The reviewer’s own reading, not judged',
  },
  ownReading: 'Your own reading. You do not judge it yourself: ask another manager to look at it.',
  ownLeftOut: 'What you have read yourself is not in the sample. Ask another manager to review it.',
  note: 'What needs to be followed up?',
  chooseVerdict: 'The line has no verdict.',
  writeWhy: 'Write what needs to be followed up.',
  problemsFound: (n) =>
    n === 1
      ? 'One line lacks something. Nothing has been saved.'
      : `${n} lines lack something. Nothing has been saved.`,
  progress: (said, all, followUp) =>
    `${said} of ${all} lines judged${followUp > 0 ? `, ${followUp} to follow up` : ''}`,
  noReturn: 'What you have signed cannot be changed.',
  restInOrder: (n) => (n === 1 ? 'The last line in order' : `The other ${n} in order`),
  sign: 'Sign',
  signedNow: 'The review is signed.',
  reload: 'Reload',
  reloaded: 'The page is up to date. What others have signed stands below.',
  earlier: 'Signed reviews',
  noneSigned: 'None yet.',
  signed: 'Signed',
  by: 'By',
  period: 'Time',
  written: 'Lines in the log',
  open: 'Show the lines',
  openOf: (at) => `Show the lines of the review signed ${at}`,
  signedReview: 'Signed review',
  signedBy: (name, at) => (
    <>
      Signed {at} by {name}.
    </>
  ),
  missing: 'The reviews of the unit’s log cannot be shown. What has been signed is still there.',
  unreachableTitle: 'The reviews are still there, but cannot be fetched just now',
  failed: 'The reviews could not be fetched.',
  linesFailed: 'The lines could not be fetched.',
  notYours: 'The reviews of the unit’s log are shown only to the one who manages the unit.',
};
