import { AuditQuestionKey as Key } from './audit.enums.js';
import type { AuditFacts } from './audit.facts.js';
import {
  type Answered,
  busCommitmentsKept,
  busFollowedUp,
  externalAgreed,
  externalFollowedUp,
  externalTakePart,
  ownFollowedUp,
  purposeful,
} from './audit.rules.js';

/** A question of the audit, in its own words, and how it is answered here. */
export interface Question {
  readonly key: Key;
  /** As the report puts it. */
  readonly words: string;
  readonly source: string;
  /** How the answer is worked out, in a sentence or two, in Swedish. */
  readonly computed: string;
  readonly answer: (facts: AuditFacts) => Answered;
}

const source = 'f0, avsnitt 5 ”Svar på revisionsfrågorna”';
const writtenDown =
  'Ja: alla följs upp skriftligt. Delvis: de flesta. Annars Nej. Det som inte har kunnat visas räknas som revisorerna räknade det, som att det inte sker.';

/** The audit's questions, in its order. */
export const auditQuestions: readonly Question[] = [
  {
    key: Key.PURPOSEFUL,
    words:
      'Finns ett upparbetat och bedrivs ett ändamålsenligt samverkansarbete i kommunen kring frågor som rör barn och ungdomar i behov av särskilt stöd?',
    source,
    computed:
      'Ja: varje forum har skrivet syfte, rytm och en funktion som sammankallar, och inga parallella spår är oförklarade. Nej: inget forum har det. Annars Delvis.',
    answer: purposeful,
  },
  {
    key: Key.OWN_FOLLOW_UP,
    words: 'Genomförs ändamålsenliga uppföljningar av samverkansarbetet?',
    source: `${source}: mellan förvaltningarna`,
    computed: `Forum mellan kommunens egna förvaltningar. ${writtenDown}`,
    answer: ownFollowedUp,
  },
  {
    key: Key.BUS_COMMITMENTS,
    words: 'Lever kommunen upp till åtagandena i BUS-överenskommelsen?',
    source,
    computed:
      'Att BUS-samverkan möts, och länsöverenskommelsens åtaganden som kommunen kan pröva. Ja: alla hålls, även om något är i fara. Nej: inget talar för och något hålls inte. Annars Delvis. Vilka av regionens parter som deltar prövas av regionen och vägs inte in.',
    answer: busCommitmentsKept,
  },
  {
    key: Key.BUS_FOLLOW_UP,
    words: 'Genomförs ändamålsenliga uppföljningar av samverkansarbetet?',
    source: `${source}: BUS-samverkan`,
    computed:
      'Revisorerna ställer frågan utan eget ja eller nej. Här redovisas fakta, och inget svar räknas fram.',
    answer: busFollowedUp,
  },
  {
    key: Key.EXTERNAL,
    words:
      'Bedrivs ett ändamålsenligt samverkansarbete med icke-kommunala aktörer såsom Region Stockholm, kommunens föreningsliv samt den lokala polisen?',
    source,
    computed: 'Ja: alla tre deltar i något forum utöver BUS. Delvis: någon av dem. Nej: ingen.',
    answer: externalTakePart,
  },
  {
    key: Key.EXTERNAL_AGREEMENTS,
    words: 'Finns upprättade överenskommelser eller avtal rörande denna eventuella samverkan?',
    source,
    computed:
      'Forum med någon utanför kommunen. Ja: alla vilar på något skrivet. Delvis: några. Nej: inget. Att SIG och SSPF inte finns redovisas och vägs inte in.',
    answer: externalAgreed,
  },
  {
    key: Key.EXTERNAL_FOLLOW_UP,
    words: 'Genomförs ändamålsenliga uppföljningar av samverkansarbetet?',
    source: `${source}: med icke-kommunala aktörer`,
    computed: `Forum med någon utanför kommunen. ${writtenDown}`,
    answer: externalFollowedUp,
  },
];
