import type { ReactNode } from 'react';
import type {
  AuditAnswer,
  AuditGroundReason,
  AuditQuestionKey,
  AuditWeight,
} from '../../../../gql/graphql.js';
import type { QuestionTold } from '../told.js';
import type { sv } from './sv.js';

const answer = { YES: 'Yes', PARTLY: 'Partly', NO: 'No' } satisfies Record<AuditAnswer, string>;

const weight = {
  FOR: 'Speaks for',
  AGAINST: 'Speaks against',
  NEITHER: 'Told',
} satisfies Record<AuditWeight, string>;

const reason = {
  CLEAR: 'purpose, rhythm and convener are written down',
  PURPOSE_MISSING: 'the purpose is not written down',
  RHYTHM_MISSING: 'how often it meets is not told',
  CONVENER_MISSING: 'no function that convenes is told',
  POSSIBLY_PARALLEL: 'may be parallel tracks, and nobody has said that both are meant',
  FOLLOWED_UP: 'is followed up in writing',
  FOLLOWED_UP_ORALLY: 'is followed up by word of mouth',
  NOT_FOLLOWED_UP: 'is not followed up',
  FOLLOW_UP_NOT_SHOWN: 'follow-up has not been shown',
  MEETS: 'meets, with a rhythm that is told',
  COMMITMENT_KEPT: 'is kept',
  COMMITMENT_AT_RISK: 'is kept, and at risk',
  COMMITMENT_BROKEN: 'is not kept',
  COMMITMENT_UNKNOWN: 'is not known',
  REGION_TAKES_PART: 'the region takes part',
  POLICE_TAKE_PART: 'the police take part',
  ASSOCIATIONS_TAKE_PART: 'associations take part',
  OTHERS_TAKE_PART: 'others outside the municipality take part',
  AGREED: 'rests on something written',
  NOT_AGREED: 'without an agreement',
  AGREEMENT_NOT_SHOWN: 'an agreement has not been shown',
  NOT_USED: 'is not in the register',
} satisfies Record<AuditGroundReason, string>;

const inWriting =
  'Yes: all are followed up in writing. Partly: most are. Otherwise no. What could not be shown counts as the auditors counted it: as not done.';

const questions = {
  PURPOSEFUL: {
    words:
      'Is there established and purposeful collaboration in the municipality on questions of children and young people in need of special support?',
    computed:
      'Yes: each forum has a written purpose, a rhythm and a function that convenes, and no parallel tracks are unexplained. No: no forum has. Otherwise partly.',
  },
  OWN_FOLLOW_UP: {
    words: 'Is the collaboration between the administrations followed up purposefully?',
    computed: `Forums between the municipality’s own administrations. ${inWriting}`,
  },
  BUS_COMMITMENTS: {
    words: 'Does the municipality live up to what it has undertaken in the BUS agreement?',
    computed:
      'That the BUS collaboration meets, and those commitments of the county agreement that the municipality can check. Yes: all are kept, even if one is at risk. No: nothing speaks for and something is not kept. Otherwise partly. Which of the region’s parties take part is checked by the region and is not weighed in.',
  },
  BUS_FOLLOW_UP: {
    words: 'Is the BUS collaboration followed up purposefully?',
    computed:
      'The auditors put the question without a yes or no of their own. The facts are told, and no answer is worked out.',
  },
  EXTERNAL: {
    words:
      'Is there purposeful collaboration with others than the municipality, such as Region Stockholm, associations and the local police?',
    computed: 'Yes: all three take part in some forum besides BUS. Partly: some of them. No: none.',
  },
  EXTERNAL_AGREEMENTS: {
    words: 'Are there agreements or contracts about this collaboration?',
    computed:
      'Forums with somebody outside the municipality. Yes: all rest on something written. Partly: some. No: none. That there is no SIG or SSPF is told and not weighed in.',
  },
  EXTERNAL_FOLLOW_UP: {
    words: 'Is the collaboration with them followed up purposefully?',
    computed: `Forums with somebody outside the municipality. ${inWriting}`,
  },
} satisfies Record<AuditQuestionKey, QuestionTold>;

export const en: typeof sv = {
  title: (municipality: string) => `The audit’s questions: ${municipality}`,
  name: 'The audit’s questions',
  lead: 'The questions on collaboration around children that the auditors put to Tyresö, answered for the municipality from what has been entered in Samsyn.',
  asOf: (day: ReactNode) => <>As it was known on {day}.</>,
  how: 'The answers are worked out by the same rules for every municipality. They are not the auditors’ own judgement. The questions and their order are those of the audit of Tyresö, 26 January 2023.',
  municipality: 'Municipality',
  print: 'Print',
  unreachable: 'The report could not be fetched',
  noneTitle: 'No such municipality',
  none: 'The address names a municipality that is not in the county.',
  toBoard: 'Commitments of all BUS groups',
  question: (number: number, subject: string) => `Question ${number} · ${subject}`,
  subject: {
    PURPOSEFUL: 'collaboration in the municipality',
    OWN_FOLLOW_UP: 'collaboration between administrations',
    BUS_COMMITMENTS: 'the BUS agreement',
    BUS_FOLLOW_UP: 'the BUS collaboration',
    EXTERNAL: 'others than the municipality',
    EXTERNAL_AGREEMENTS: 'others than the municipality',
    EXTERNAL_FOLLOW_UP: 'others than the municipality',
  },
  told: (key: AuditQuestionKey, _given: QuestionTold): QuestionTold => questions[key],
  answer,
  noAnswer: 'Not answered',
  noFacts: 'Nothing has been entered by which it can be answered.',
  noOwnAnswer: 'The auditors put the question without a yes or no of their own.',
  counts: (pro: number, con: number, other: number) =>
    [`${pro} speak for`, `${con} speak against`, ...(other > 0 ? [`${other} told`] : [])].join(' · '),
  show: (facts: number) => `Show the ground (${facts})`,
  hide: 'Hide the ground',
  weight,
  reason,
  source: (source: string) => <>source: {source}</>,
  entered: 'source: who entered it',
  derived: 'derived from the register of forums',
  demo: 'demo',
  computed: 'How the answer is worked out',
  printed: (day: ReactNode, who: string) => (
    <>
      Printed {day} by {who}. Samsyn.
    </>
  ),
};
