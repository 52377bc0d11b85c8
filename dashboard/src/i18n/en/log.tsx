import type { Catalogue } from '../sv.js';

export const log: Catalogue['log'] = {
  read: (parts) => `read ${parts}`,
  wasRefused: (parts) => `was refused to read ${parts}`,
  triedTo: (what) => `tried, but was refused: ${what}`,
  did: {
    READ_IDENTITY_NUMBER: 'read the identity number',
    READ_LOG: 'saw who has looked',
    READ_SHARING: 'saw how the facts are shared',
    FOLLOW: 'had the plan open',
    REVIEW_LOG: 'checked the log as manager',
    EXPORT_FHIR: 'fetched the plan as a file (FHIR) for another system',
    EXPORT_PDF: 'fetched the plan as PDF',
    PRINT: 'printed the plan',
    PRINT_LOG: 'printed who has looked',
    IMPORT: 'brought facts in from the case system',
    RECORD_CONSENT: 'recorded a consent',
    SIGN_CONSENT: 'added a signature',
    WITHDRAW_CONSENT: 'withdrew a consent',
    DISCLOSE: 'released facts',
    REVOKE_DISCLOSURE: 'ended a release',
    PLACE_BLOCK: 'placed a block',
    LIFT_BLOCK: 'lifted a block',
    SET_PROTECTED_IDENTITY: 'changed the mark of protected identity',
    HIDE_FROM_GUARDIANS: 'hid something from guardians',
    SHOW_TO_GUARDIANS: 'showed something to guardians again',
    ASSIGN: 'let somebody work with the child',
    END_ASSIGNMENT: 'ended an assignment',
    WITHDRAW_NEED: 'took back an assessment that the child needs a plan',
    ASSESS_NEED: 'assessed that the child needs a plan',
    CALL: 'called to a meeting',
    CANCEL_CALL: 'called a meeting off',
    ANSWER_NOTICE: 'answered a notice',
    SET_PARTIES: 'changed who takes part in the plan',
    HOLD_MEETING: 'recorded a meeting',
    COMPLETE_DECISION: 'did what a meeting decided, or took that back',
    ACTIVATE: 'let the plan hold',
    EDIT_PLAN: 'wrote in the plan',
    SET_GOALS: 'wrote goals',
    FOLLOW_UP: 'planned or documented a follow-up',
    ESCALATE: 'lifted a disagreement',
    SETTLE: 'recorded the decision on a disagreement',
    CLOSE: 'ended the plan',
    REOPEN: 'opened the plan again',
    OFFER_INTERVENTION: 'offered an intervention',
    ANSWER_INTERVENTION: 'answered an intervention',
    REPORT_INTERVENTION: 'reported on an intervention',
    OFFER_SIP_CHECK: 'offered the family to answer SIP-kollen',
    ANSWER_PLAN: 'answered the plan for a unit',
  },
  outcome: { REFUSED: 'Refused', PARTLY: 'Refused in part' },

  title: 'Who has looked',
  lead: (name) => (
    <>
      All who have read or changed something about {name ?? 'the child'}, and all who have been refused. A
      visit to both principals stands as one.
    </>
  ),
  filters: 'Filter the log',
  owner: 'Held by',
  owners: { '': 'Both', kommun: 'The municipality', region: 'Region Stockholm' },
  unit: 'Unit',
  allUnits: 'All units',
  onlyRefused: 'Only refused attempts',
  from: 'From',
  until: 'Until',
  shown: (n, more) => `${n} ${n === 1 ? 'visit' : 'visits'} shown${more ? ', there are older ones' : ''}`,
  nobody: 'Nobody has looked during the time you have chosen.',
  nobodyMore: 'Change the filter to see more.',
  closed: (owner) => `The log of ${owner} is shown only to those who may read the plan there.`,
  incomplete: (owner) => `The log of ${owner} is missing below. What is shown is not the whole picture.`,
  openPage: 'Filter or print',
  print: 'Print for the family',

  printTitle: 'Print the log',
  printLead:
    'The child and the guardians may know who has looked. The paper says which unit, when, what and why, but not which person.',
  printCareful:
    'Read it through before you hand it over. If something here could harm the child if the guardian reads it, for example that there is a report of concern: do not hand it over, ask the one responsible.',
  printNotAll: 'The log could not be fetched as a whole. Do not print it before all has come.',
  tooLong: (n) => `The log is longer than ${n} lines. Choose a shorter time.`,
  back: 'Back to the log',
  fetching: (n) => `Fetching the log, ${n} lines so far …`,
  sheetTitle: (name) => (name === null ? 'Who has read' : `Who has read about ${name}`),
  sheetWhat:
    'Here stands each time somebody has read or changed something in the child’s facts, and when somebody has tried and been refused. The municipality and Region Stockholm each keep a log; here they stand together.',
  sheetPeriod: (from, until) => (
    <>
      {from && <>From {from}. </>}
      {until && <>Until {until}.</>}
    </>
  ),
  sheetWhy: (why) => <>Because of: {why}.</>,
  sheetEmpty: 'Nobody has read or tried to read during this time.',
  sheetRights:
    'Do you wonder why somebody has read? Ask the organisation that stands here. If you think that somebody has read without reason you can complain to the organisation, or report it to the Swedish Authority for Privacy Protection (IMY).',
};
