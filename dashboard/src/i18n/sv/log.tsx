import type { ReactNode } from 'react';
import type { AccessAction } from '../../gql/graphql.js';

/** Who has looked: what was done in a visit, the page with all of them, and the paper for the family. */
export const log = {
  read: (parts: string) => `läste ${parts}`,
  wasRefused: (parts: string) => `nekades att läsa ${parts}`,
  triedTo: (what: string) => `försökte, men nekades: ${what}`,
  did: {
    READ_IDENTITY_NUMBER: 'läste personnumret',
    READ_LOG: 'såg vem som har tittat',
    READ_SHARING: 'såg hur uppgifterna delas',
    FOLLOW: 'hade planen öppen',
    REVIEW_LOG: 'kontrollerade loggen som chef',
    EXPORT_FHIR: 'hämtade planen som fil (FHIR) till ett annat system',
    EXPORT_PDF: 'hämtade planen som PDF',
    PRINT: 'skrev ut planen',
    PRINT_LOG: 'skrev ut vem som har tittat',
    IMPORT: 'hämtade in uppgifter från verksamhetssystemet',
    RECORD_CONSENT: 'registrerade ett samtycke',
    SIGN_CONSENT: 'lade till en underskrift',
    WITHDRAW_CONSENT: 'tog tillbaka ett samtycke',
    DISCLOSE: 'lämnade ut uppgifter',
    REVOKE_DISCLOSURE: 'avslutade ett utlämnande',
    PLACE_BLOCK: 'lade en spärr',
    LIFT_BLOCK: 'hävde en spärr',
    SET_PROTECTED_IDENTITY: 'ändrade markeringen av skyddade personuppgifter',
    HIDE_FROM_GUARDIANS: 'dolde något för vårdnadshavare',
    SHOW_TO_GUARDIANS: 'visade något för vårdnadshavare igen',
    ASSIGN: 'gav någon uppdrag att arbeta med barnet',
    END_ASSIGNMENT: 'avslutade ett uppdrag',
    WITHDRAW_NEED: 'tog tillbaka en bedömning att barnet behöver en plan',
    ASSESS_NEED: 'bedömde att barnet behöver en plan',
    CALL: 'kallade till möte',
    CANCEL_CALL: 'ställde in ett möte',
    ANSWER_NOTICE: 'svarade på en kallelse',
    SET_PARTIES: 'ändrade vilka som deltar i planen',
    HOLD_MEETING: 'dokumenterade ett möte',
    COMPLETE_DECISION: 'gjorde det som ett möte beslutat, eller tog tillbaka det',
    ACTIVATE: 'lät planen börja gälla',
    EDIT_PLAN: 'skrev i planen',
    SET_GOALS: 'skrev mål',
    FOLLOW_UP: 'planerade eller dokumenterade en uppföljning',
    ESCALATE: 'lyfte en oenighet',
    SETTLE: 'dokumenterade beslutet om en oenighet',
    CLOSE: 'avslutade planen',
    REOPEN: 'öppnade planen igen',
    OFFER_INTERVENTION: 'erbjöd en insats',
    ANSWER_INTERVENTION: 'svarade om en insats',
    REPORT_INTERVENTION: 'rapporterade om en insats',
    OFFER_SIP_CHECK: 'erbjöd familjen att svara på SIP-kollen',
    ANSWER_PLAN: 'svarade på planen för en enhet',
  } satisfies Record<Exclude<AccessAction, 'READ'>, string>,
  outcome: { REFUSED: 'Nekades', PARTLY: 'Nekades en del' },

  title: 'Vem har tittat',
  lead: (name: ReactNode) => (
    <>
      Alla som har läst eller ändrat något om {name ?? 'barnet'}, och alla som har nekats. Ett besök hos båda
      huvudmännen står som ett.
    </>
  ),
  filters: 'Filtrera loggen',
  owner: 'Hos',
  owners: { '': 'Båda', kommun: 'Kommunen', region: 'Region Stockholm' },
  unit: 'Enhet',
  allUnits: 'Alla enheter',
  onlyRefused: 'Bara nekade försök',
  from: 'Från',
  until: 'Till och med',
  shown: (n: number, more: boolean) => `${n} besök visas${more ? ', det finns äldre' : ''}`,
  nobody: 'Ingen har tittat under den tid du har valt.',
  nobodyMore: 'Ändra filtret för att se fler.',
  closed: (owner: string) => `${owner}s logg visas bara för dem som får läsa planen där.`,
  incomplete: (owner: string) => `${owner}s logg saknas nedan. Det som visas är inte hela bilden.`,
  openPage: 'Filtrera eller skriv ut',
  print: 'Skriv ut till familjen',

  printTitle: 'Skriv ut loggen',
  printLead:
    'Barnet och vårdnadshavarna får veta vem som har tittat. Papperet säger vilken enhet, när, vad och varför, men inte vilken person.',
  printCareful:
    'Läs igenom innan du lämnar ut det. Kan något här skada barnet om vårdnadshavaren läser det, till exempel att en orosanmälan finns: lämna inte ut papperet, fråga den som ansvarar.',
  printNotAll: 'Loggen kunde inte hämtas i sin helhet. Skriv inte ut den förrän allt har kommit.',
  tooLong: (n: number) => `Loggen är längre än ${n} rader. Välj en kortare tid.`,
  back: 'Tillbaka till loggen',
  fetching: (n: number) => `Hämtar loggen, ${n} rader hittills …`,
  sheetTitle: (name: string | null) => (name === null ? 'Vem har läst' : `Vem har läst om ${name}`),
  sheetWhat:
    'Här står varje gång någon har läst eller ändrat något i barnets uppgifter, och när någon har försökt men nekats. Kommunen och Region Stockholm skriver var sin logg; här står de tillsammans.',
  sheetPeriod: (from: ReactNode, until: ReactNode) => (
    <>
      {from && <>Från och med {from}. </>}
      {until && <>Till och med {until}.</>}
    </>
  ),
  sheetWhy: (why: ReactNode) => <>Därför: {why}.</>,
  sheetEmpty: 'Ingen har läst eller försökt läsa under den här tiden.',
  sheetRights:
    'Undrar du varför någon har läst? Fråga den verksamhet som står här. Tycker du att någon har läst utan anledning kan du klaga hos verksamheten, eller anmäla det till Integritetsskyddsmyndigheten (IMY).',
};
