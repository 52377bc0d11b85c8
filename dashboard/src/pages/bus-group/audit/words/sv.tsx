import type { ReactNode } from 'react';
import type {
  AuditAnswer,
  AuditGroundReason,
  AuditQuestionKey,
  AuditWeight,
} from '../../../../gql/graphql.js';
import type { QuestionTold } from '../told.js';

const answer = { YES: 'Ja', PARTLY: 'Delvis', NO: 'Nej' } satisfies Record<AuditAnswer, string>;

const weight = {
  FOR: 'Talar för',
  AGAINST: 'Talar emot',
  NEITHER: 'Redovisas',
} satisfies Record<AuditWeight, string>;

const reason = {
  CLEAR: 'syfte, rytm och sammankallande är skrivna',
  PURPOSE_MISSING: 'syftet är inte skrivet',
  RHYTHM_MISSING: 'hur ofta man möts framgår inte',
  CONVENER_MISSING: 'ingen funktion som sammankallar framgår',
  POSSIBLY_PARALLEL: 'kan vara parallella spår, och ingen har sagt att båda behövs',
  FOLLOWED_UP: 'följs upp skriftligt',
  FOLLOWED_UP_ORALLY: 'följs upp muntligt',
  NOT_FOLLOWED_UP: 'följs inte upp',
  FOLLOW_UP_NOT_SHOWN: 'uppföljning har inte visats',
  MEETS: 'möts, med en rytm som framgår',
  COMMITMENT_KEPT: 'hålls',
  COMMITMENT_AT_RISK: 'hålls, och är i fara',
  COMMITMENT_BROKEN: 'hålls inte',
  COMMITMENT_UNKNOWN: 'är inte känt',
  REGION_TAKES_PART: 'regionen deltar',
  POLICE_TAKE_PART: 'polisen deltar',
  ASSOCIATIONS_TAKE_PART: 'föreningslivet deltar',
  OTHERS_TAKE_PART: 'andra utanför kommunen deltar',
  AGREED: 'vilar på något skrivet',
  NOT_AGREED: 'utan överenskommelse',
  AGREEMENT_NOT_SHOWN: 'överenskommelse har inte visats',
  NOT_USED: 'finns inte i registret',
} satisfies Record<AuditGroundReason, string>;

export const sv = {
  title: (municipality: string) => `Revisionsfrågor: ${municipality}`,
  name: 'Revisionsfrågor',
  lead: 'De frågor om samverkan kring barn som revisorerna ställde till Tyresö, besvarade för kommunen ur det som är inlagt i Samsyn.',
  asOf: (day: ReactNode) => <>Så som det var känt den {day}.</>,
  how: 'Svaren räknas fram med samma regler för varje kommun. De är inte revisorernas egen bedömning. Frågorna och ordningen är från granskningen av Tyresö, 26 januari 2023.',
  municipality: 'Kommun',
  print: 'Skriv ut',
  unreachable: 'Rapporten gick inte att hämta',
  noneTitle: 'Ingen sådan kommun',
  none: 'Adressen pekar på en kommun som inte finns i länet.',
  toBoard: 'Åtaganden i alla BUS-grupper',
  question: (number: number, subject: string) => `Fråga ${number} · ${subject}`,
  /** What it is about: some of the questions have the same words. */
  subject: {
    PURPOSEFUL: 'samverkan i kommunen',
    OWN_FOLLOW_UP: 'samverkan mellan förvaltningarna',
    BUS_COMMITMENTS: 'BUS-överenskommelsen',
    BUS_FOLLOW_UP: 'BUS-samverkan',
    EXTERNAL: 'icke-kommunala aktörer',
    EXTERNAL_AGREEMENTS: 'icke-kommunala aktörer',
    EXTERNAL_FOLLOW_UP: 'icke-kommunala aktörer',
  } satisfies Record<AuditQuestionKey, string>,
  told: (_key: AuditQuestionKey, given: QuestionTold): QuestionTold => given,
  answer,
  noAnswer: 'Besvaras inte',
  noFacts: 'Inget är inlagt som frågan kan besvaras med.',
  noOwnAnswer: 'Revisorerna ställde frågan utan eget ja eller nej.',
  counts: (pro: number, con: number, other: number) =>
    [`${pro} talar för`, `${con} talar emot`, ...(other > 0 ? [`${other} redovisas`] : [])].join(' · '),
  show: (facts: number) => `Visa grunden (${facts})`,
  hide: 'Dölj grunden',
  weight,
  reason,
  source: (source: string) => <>källa: {source}</>,
  entered: 'källa: den som lade in det',
  derived: 'härlett ur forumregistret',
  demo: 'demo',
  computed: 'Så räknas svaret',
  printed: (day: ReactNode, who: string) => (
    <>
      Utskrivet {day} av {who}. Samsyn.
    </>
  ),
};
