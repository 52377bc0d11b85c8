import { type Agreement, agreements } from '@samsyn/reference/agreements';
import { said } from '@samsyn/reference/sourced';
import { madeUpDocuments } from './demo-documents.js';
import { DocumentRows } from './document-rows.js';
import { documentsOfEveryGroup } from './documents-of-every-group.js';
import { type SeatToSeed, seatsToSeed } from './seats.js';

const THE_COUNTY = 'lanet';
const HASSELBY_VALLINGBY = 'bus-hasselby-vallingby';
const TYRESO = 'bus-tyreso';

/** What the routines of the documents are about. */
const routineKinds: Readonly<Record<string, string>> = {
  'sip-rutin-hasselby-vallingby': 'SIP_ROUTINE',
  'bus-individ-hasselby-vallingby': 'INDIVIDUAL_FORUM_ROUTINE',
  'avvikelserutin-hasselby-vallingby': 'DEVIATION_ROUTINE',
};

/** f3, avsnitt ”Berörda verksamheter”. Who has signed, and when, does not stand in the document. */
const partiesOfHasselbyVallingby = [
  ['Avdelningen för förskola, Hässelby-Vällingby', 'PRESCHOOL'],
  ['Grundskolan, Hässelby-Vällingby', 'SCHOOL'],
  ['Barnhälsovården', 'PRIMARY_CARE'],
  ['Barn- och ungdomspsykiatrin, Brommaplan', 'CHILD_PSYCHIATRY'],
  ['Habiliteringscenter Brommaplan barn', 'HABILITATION'],
  ['Avdelningen för barn och unga, Hässelby-Vällingby', 'SOCIAL_SERVICES'],
] as const;

/** Which of the six points f3 holds. Whether BUS-individ is a routine for obstacles the document does not say itself. */
const pointsOfHasselbyVallingby = [
  ['GOALS', true, 'f3, avsnitt ”Gemensamma mål”'],
  [
    'TARGET_GROUPS',
    false,
    'f3, avsnitt ”Rutiner för samverkan”: bland de rutiner som finns är ingen för en målgrupp',
  ],
  ['DEVIATIONS', true, 'f3, avsnitt ”Rutiner för avvikelser”'],
  ['QUALITY_INDICATORS', false, 'f3: inga indikatorer finns i överenskommelsen'],
  ['FOLLOW_UP', true, 'f3, avsnitt ”Giltighetstid”: utvärderas och revideras minst vartannat år'],
] as const;

/**
 * The groups' documents: those that the source documents date, what they say that there is, or is not; and, marked as made
 * up, what the demo needs besides.
 *
 * @param today the day that made-up documents are placed around
 * @param seats whose groups of a county at work have documents too
 */
export function documentTables(today: string, seats: readonly SeatToSeed[] = seatsToSeed) {
  const rows = new DocumentRows();
  for (const agreement of agreements) dateDocument(rows, agreement);
  tellOfTyreso(rows);
  tellOfTheTwelve(rows);
  madeUpDocuments(rows, today);
  documentsOfEveryGroup(rows, seats, today);
  return rows.tables();
}

function dateDocument(rows: DocumentRows, told: Agreement): void {
  const { id, name, kind, scope, decided, revised, revisionMonths, source, demo } = told;
  const group = scope ?? THE_COUNTY;
  const origin = { source, demo };
  const documentId = rows.document(group, origin, {
    ...{ name, decided, revised, kind: kind === 'ROUTINE' ? (routineKinds[id] ?? 'OTHER_ROUTINE') : kind },
    ...(revisionMonths === null ? {} : { revisionMonths }),
  });
  if (id !== 'overenskommelse-hasselby-vallingby') return;
  const inDocument = said('f3, avsnitt ”Berörda verksamheter”');
  for (const [party, kindOfParty] of partiesOfHasselbyVallingby)
    rows.party(HASSELBY_VALLINGBY, inDocument, documentId, { name: party, party: kindOfParty }, decided);
  for (const [point, held, place] of pointsOfHasselbyVallingby)
    rows.point(HASSELBY_VALLINGBY, said(place), documentId, point, held, decided);
}

/**
 * f0: no local agreement is written, and none of the routines that it counts up there: for target groups, for deviations, for
 * follow-up. Of a SIP routine it says nothing: the forms for SIP have been worked on for years (3.2). A needs analysis was put before the group in autumn
 * 2022.
 */
function tellOfTyreso(rows: DocumentRows): void {
  const missing = said(
    'f0, avsnitt 3.1: lokala rutiner och överenskommelser, ”någon sådan dokumentation” finns inte',
  );
  for (const kind of ['LOCAL_AGREEMENT', 'DEVIATION_ROUTINE', 'OTHER_ROUTINE'])
    rows.absence(TYRESO, missing, kind, '2023-01-26');
  rows.document(TYRESO, said('f0, avsnitt 3.1: vid senaste BUS-samverkan presenterades en behovsanalys'), {
    ...{ kind: 'NEEDS_ANALYSIS', name: 'Behovsanalys, tidiga samordnade insatser (TSI)' },
    decided: null,
    since: '2022-07-01',
    year: 2022,
  });
}

/** f1: all twelve groups have a local agreement with SIP routines; some say that school shall call, some that it may, and not which. */
function tellOfTheTwelve(rows: DocumentRows): void {
  const origin = said(
    'f1, avsnitt ”Tolv lokala BUS-grupper”: alla har en lokal överenskommelse med SIP-rutiner',
  );
  for (let place = 1; place <= 12; place += 1) {
    const group = `bus-stockholm-2022-${place}`;
    const since = { decided: null, since: '2022-02-01' };
    rows.document(group, origin, { kind: 'LOCAL_AGREEMENT', name: 'Lokal BUS-överenskommelse', ...since });
    rows.document(group, origin, { kind: 'SIP_ROUTINE', name: 'Lokal SIP-rutin', ...since });
  }
}
