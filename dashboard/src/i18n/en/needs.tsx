import { pluralOf } from '../plural.js';
import type { Catalogue } from '../sv.js';

const count = pluralOf('en');

export const needs: Catalogue['needs'] = {
  open: 'Assess the need of a SIP',
  title: 'Assess the need of a SIP',
  action: 'Save the assessment',
  done: 'The need is assessed and the plan is opened as a draft.',
  careDone: 'The assessment is saved. Release it to the municipality’s unit, so that it can be taken up.',
  careMore:
    'The municipality’s unit sees the assessment only once you have released your part of the plan to it, on a consent or another ground.',
  child: 'Child',
  childHint: 'Children you work with who have no open plan that you may see.',
  chooseChild: 'Choose a child',
  noChildren: 'None of your children lacks an open plan.',
  notAllChildren: 'Not all children could be fetched just now.',
  byGuardians: (guardians, key) => `Child of ${guardians} (key ${key})`,
  byKey: (key) => `The name is not released (key ${key})`,
  reasons: 'Why is coordination needed?',
  reasonsHint: 'Several may hold.',
  question: 'Which question are you to solve together?',
  questionHint: 'Write so that the child and the parents understand.',
  assessedOn: 'When was the need assessed?',
  assessedOnHint: 'The time to the meeting is counted from here.',
  initiatedBy: 'Who took the initiative?',
  coordinatingKind: 'Which function coordinates the plan?',
  coordinatingUnit: 'Which unit?',
  coordinatingHint: 'A unit of the board that keeps the child’s plans, where there is one already.',
  unit: 'Which of your units has assessed?',
  addressedKind: 'Which municipal function is to take it up?',
  addressedTo: 'Which unit?',
  waiting: 'Assessed needs that nobody has taken up',
  assessedBy: (who, when) => (
    <>
      The need was assessed by {who} {when}
    </>
  ),
  notTakenUp: 'Nobody has taken it up.',
  noPlanShared: 'No plan is shared with you yet.',
  askedIs: (unit) => `Addressed to ${unit}.`,
  notReleased: (unit) => `${unit} does not see the assessment yet.`,
  notAll: (n) => `The latest ${n} are shown.`,
  forChild: (action, child) => `${action}: ${child}`,
  takeUp: 'Take up',
  takeUpTitle: 'Take up the region’s assessment',
  takeUpAction: 'Open the plan',
  release: 'Release',
  releaseBack: 'To My children',
  withdraw: 'Take back',
  withdrawTitle: 'Take the assessment back?',
  withdrawMore: 'The municipality’s unit then no longer sees it. That it was made stays in your own record.',
  withdrawn: 'The assessment is taken back.',
  next: {
    title: 'Next step',
    parties: 'Say who is to take part.',
    partiesDone: (n) => `${count(n, 'party takes', 'parties take')} part.`,
    addParty: 'Add a party',
    consent: 'Ask for consent and release the plan to them. Without consent nobody can be called.',
    consentDone: 'There is consent.',
    askConsent: 'Ask for consent',
    call: 'Call to a SIP meeting.',
    doCall: 'Call',
  },
  timer: {
    waited: (n) => `${count(n, 'day', 'days')} since the need was assessed`,
    meeting: (days, when) => (
      <>
        {days}, meeting {when}
      </>
    ),
    noMeeting: (days) => `${days}, no meeting decided`,
  },
};
