import type { Catalogue } from '../sv.js';

export const release: Catalogue['release'] = {
  title: 'Release',
  lead: (name) => <>What you release about {name ?? 'the child'}, to whom, on which ground and until when.</>,
  back: 'Sharing',
  what: 'What',
  whatMore: 'Only what you yourselves answer for. Choose what the receivers need, and no more.',
  about: {
    PLAN: {
      MUNICIPALITY:
        'The child’s own words, goals, the municipality’s interventions, meetings, follow-ups and who takes part.',
      REGION:
        'Health care’s interventions in the plan, referrals that belong to it and the answer to the call.',
    },
    IDENTITY: 'Name, age, where the child is registered and lives, and the guardians.',
    SCHOOLING: 'School, grade and absence.',
    SOCIAL_SUPPORT: 'Support from social services outside the plan.',
    HEALTH_CARE: 'Care contacts, referrals and the answers to them.',
  },
  toWhom: 'To whom',
  toWhomMore: 'Those who take part in the plan. All who work with the child in the unit may read.',
  readsAlready: (parts, until) => (
    <>
      Reads {parts} already
      {until && <>, until {until}</>}.
    </>
  ),
  ownAuthority: (units) => (
    <>
      Of the same authority as you: {units}. They read because they work with the child, and need no release.
    </>
  ),
  noReceivers: 'No other organisation takes part in the plan, so there is nobody to release to.',
  why: 'On which ground',
  grounds: {
    CONSENT: ['Consent', 'The usual one. The guardians, or a mature child, have said yes.'],
    NECESSARY_CARE: [
      'Necessary care or support',
      'The child is under 18, and the receiver cannot give care or support without the facts (OSL chapter 25 sections 12–13, chapter 26 section 9).',
    ],
    DUTY_OF_DISCLOSURE: [
      'Duty of disclosure',
      'A statute says that the facts shall be given (OSL chapter 10 section 28).',
    ],
    CONCERN_REPORT: [
      'Concern report',
      'The facts belong to a report of concern. It never depends on consent (SoL chapter 19 section 1).',
    ],
  },
  motivation: 'Why the facts are needed',
  motivationHint: 'As the decision shall stand in the record. The receiver does not see it.',
  signatures: 'Who has signed?',
  signaturesHint: 'The signature is kept in your own record. Here it only says that there is one.',
  hasSigned: (name) => `${name} has signed`,
  signedOn: 'Day of the signature',
  byDecision: 'A decision says that this suffices',
  byDecisionMore: 'For example when the other guardian cannot be reached. One must have signed.',
  byChild: 'The child consents itself',
  byChildMore: 'When the child is mature enough for the question. Write below how you have assessed it.',
  decisionReference: 'The decision, and why',
  decisionHint:
    'For example “Decision 2026-11-20: the other guardian cannot be reached (FB chapter 6 section 13)”.',
  noGuardians: 'No guardians are registered with you.',
  childsView: 'What the child itself says about it',
  childsViewHint: 'The child shall have its say, whatever its age.',
  maturity: 'How mature the child is for the question',
  maturityHint: 'The more mature the child, the more its wish weighs. There is no fixed age.',
  purpose: 'What the consent is for',
  untilWhen: 'Until when',
  until: 'Last day',
  untilHint: 'At most a year at a time. Then you ask again.',
  shortcuts: { 3: '3 months', 6: '6 months', 12: '1 year' },

  summary: 'What will happen',
  nothingChosen: 'Choose what to release and to whom, and it will say here what happens.',
  may: (receivers, parts, until) => (
    <>
      {receivers} may read {parts}, from now until {until}.
    </>
  ),
  waits: (names) => `The consent is saved. Nothing is released until ${names} too has signed.`,
  waitsForAll: 'Say first who has signed.',
  thenMay: (receivers, parts, until) => (
    <>
      When all have signed {parts} can be released to {receivers}, until {until}.
    </>
  ),
  signedBy: {
    one: 'The guardian has signed.',
    both: 'Both guardians have signed.',
    all: 'All guardians have signed.',
    byDecision: (names) => `${names} has signed, and a decision says why that suffices.`,
    childAlone: 'The child consents itself, and was found mature for it.',
  },
  withoutConsent: (ground) => `The ground is ${ground}. No consent is needed.`,
  withoutName:
    'The receivers see the plan without the child’s name, since the personal details are not included.',
  stillBlocked: (receivers) => <>Because of a block {receivers} will see nothing all the same.</>,
  stillProtected:
    'Where the child lives and goes to school is not shown: the child has a protected identity.',
  takeBack: 'You can take it back at any moment. Then it is gone for them at the next reading.',
  logged: 'The decision and every reading are logged.',
  button: 'Release',
  buttonWaits: 'Save the consent',

  done: 'Done. The receivers can read from now on.',
  doneWaiting: 'The consent is saved. Nothing is released until all have signed.',
  notYoursTitle: 'You cannot release facts about the child',
  notYours: 'That is done by those who work with the child in the organisation that answers for the facts.',
  toSharing: 'To Sharing',
};
