import { type Sourced, said } from './sourced.js';

export type AuditAnswer = 'YES' | 'PARTLY' | 'NO';

/** One question that the auditors of Tyresö put, and what they answered. */
export interface AuditFinding extends Sourced {
  readonly id: string;
  readonly question: string;
  /** null where the question stands in the report without a yes or no of its own. */
  readonly answer: AuditAnswer | null;
  readonly ground: string;
}

function finding(id: string, question: string, answer: AuditAnswer | null, ground: string): AuditFinding {
  return {
    id,
    question,
    answer,
    ground,
    ...said('f0, avsnitt 5 ”Svar på revisionsfrågorna”'),
    from: '2023-01-26',
    to: null,
  };
}

/** The answers of 2023-01-26, in the report's order. */
export const tyresoAudit: readonly AuditFinding[] = [
  finding(
    'andamalsenlig',
    'Finns ett upparbetat och bedrivs ett ändamålsenligt samverkansarbete i kommunen?',
    'PARTLY',
    'Mycket samverkan, men i flera former: risk för parallella spår och för att den inte består vid personalomsättning',
  ),
  finding(
    'andamalsenlig-uppfoljning',
    'Genomförs ändamålsenliga uppföljningar av samverkansarbetet mellan förvaltningarna?',
    'NO',
    'Det sker inga dokumenterade uppföljningar som går att följa eller utvärdera',
  ),
  finding(
    'bus-ataganden',
    'Lever kommunen upp till åtagandena i BUS-överenskommelsen?',
    'PARTLY',
    'Samverkan och SIP har utvecklats, men lokala rutiner och överenskommelser finns inte i skrift',
  ),
  finding(
    'bus-uppfoljning',
    'Genomförs ändamålsenliga uppföljningar av BUS-samverkan?',
    null,
    'Frågan ställs utan eget ja eller nej; att dokumentation saknas kallas en brist',
  ),
  finding(
    'externa-aktorer',
    'Bedrivs ett ändamålsenligt samverkansarbete med icke-kommunala aktörer?',
    'YES',
    'Föreningsliv, region och polis deltar i de upparbetade forumen',
  ),
  finding(
    'externa-avtal',
    'Finns upprättade överenskommelser eller avtal rörande denna samverkan?',
    'PARTLY',
    'Avtal med polisen, om trygghetsvandringar, MiniMaria och ungdomsmottagningen; inte med föreningslivet i övrigt. SIG och SSPF används inte',
  ),
  finding(
    'externa-uppfoljning',
    'Genomförs ändamålsenliga uppföljningar av samverkansarbetet med dessa aktörer?',
    'NO',
    'Ingen löpande uppföljning på aggregerad nivå; projekt har följts upp',
  ),
];
