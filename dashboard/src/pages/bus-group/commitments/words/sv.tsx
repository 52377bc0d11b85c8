import type { ReactNode } from 'react';
import type {
  BusLevelKind,
  CommitmentBasis,
  CommitmentRule,
  CommitmentStanding,
  MandatoryParty,
} from '../../../../gql/graphql.js';
import { pluralOf } from '../../../../i18n/plural.js';
import type { Counted, RuleTold, WhyTold } from '../told.js';

const count = pluralOf('sv');

/** As short as a column of the board needs. */
const short = {
  STEERING_MEETINGS: 'Styrgrupp möts',
  OPERATIVE_MEETINGS: 'Operativ grupp möts',
  NOTICE_IN_TIME: 'Kallelse i tid',
  DECISIONS_FOLLOWED_UP: 'Beslut följs upp',
  MINUTES_VERIFIED: 'Protokoll justeras',
  CHAIR_AND_CONVENER: 'Ordförande, samman\u00adkallande',
  AGREEMENT_IN_FORCE: 'Överens\u00adkommelse',
  AGREEMENT_REVISED: 'Revideras',
  AGREEMENT_COMPLETE: 'Sex punkter',
  SIP_ROUTINE: 'SIP-rutin',
  ACTION_PLAN: 'Handlings\u00adplan',
  ACTIVITIES_RESPONSIBLE: 'Ansvariga',
  ACTION_PLAN_FOLLOWED_UP: 'Planen följs upp',
  NEEDS_ANALYSIS: 'Behovs\u00adanalys',
  SIP_COORDINATOR: 'Samman\u00adhållande funktion',
  INDEPENDENT_SCHOOLS: 'Fristående skolor',
  MUNICIPAL_SEATS_HELD: 'Kommunens platser besatta',
  MUNICIPAL_SEATS_MANDATED: 'Kommunen: mandat, ersättare',
  MANDATORY_PARTIES: 'Fem parter deltar',
  REGIONAL_SEATS_HELD: 'Regionens platser besatta',
  REGIONAL_SEATS_MANDATED: 'Regionen: mandat, ersättare',
} satisfies Record<CommitmentRule, string>;

const standing = {
  KEPT: 'Hålls',
  AT_RISK: 'I fara',
  BROKEN: 'Hålls inte',
  UNKNOWN: 'Inte känt',
} satisfies Record<CommitmentStanding, string>;

const points: Readonly<Record<string, string>> = {
  GOALS: 'gemensamma mål för arbetet',
  TARGET_GROUPS: 'rutiner för särskilda målgrupper',
  DEVIATIONS: 'rutiner för avvikelserapportering',
  OBSTACLES: 'rutiner för hur hinder identifieras och undanröjs',
  QUALITY_INDICATORS: 'gemensamma kvalitetsindikatorer',
  FOLLOW_UP: 'rutiner för uppföljning av överenskommelserna',
};

const parties = {
  SOCIAL_SERVICES: 'Socialtjänst',
  EDUCATION: 'Förskola och skola',
  CHILD_PSYCHIATRY: 'BUP',
  HABILITATION: 'Habilitering',
  PAEDIATRICS: 'BUMM',
} satisfies Record<MandatoryParty, string>;

const levels = {
  CONSULTATION: 'Samrådsgruppen',
  STEERING: 'Styrgruppen',
  OPERATIVE: 'Operativa ledningsgruppen',
  INDIVIDUAL: 'Individforumet',
  COLLABORATION: 'Samverkansgruppen',
} satisfies Record<BusLevelKind, string>;

const basis = {
  COUNTY_AGREEMENT: 'Länsöverenskommelsen',
  LOCAL_AGREEMENT: 'Lokal överenskommelse',
  FINDING: 'Granskningarnas slutsats',
} satisfies Record<CommitmentBasis, string>;

/** What is counted: so many of all with what is not known of the rest, or held against how many there are to be. */
function of({ counted, required, unknown }: Counted): string | null {
  if (counted === null || required === null) return null;
  if (unknown === null) return `${count(counted, 'hållet möte', 'hållna möten')}, minst ${required} krävs`;
  const lacking = required - counted - unknown;
  return [
    `${counted} av ${required} är i ordning`,
    ...(lacking > 0 ? [count(lacking, 'brister', 'brister')] : []),
    ...(unknown > 0 ? [count(unknown, 'är inte känt', 'är inte kända')] : []),
  ].join(', ');
}

function why({ reason, standing: told, day, from, to, ...counts }: WhyTold): ReactNode {
  switch (reason) {
    case 'FULFILLED':
      return counts.required === null ? <>Det som begärs finns.</> : <>{of(counts)}.</>;
    case 'ON_THE_WAY':
      return counts.required === null ? (
        <>Inte klart än, och i tid.</>
      ) : (
        <>{of(counts)}. Resten är planerade.</>
      );
    case 'TOO_FEW':
      return told === 'BROKEN' ? (
        <>
          {of(counts)} från {from} till {to}.
        </>
      ) : (
        <>
          {of(counts)}. För få är planerade före {day}.
        </>
      );
    case 'LACKING':
      return (
        <>
          {of(counts) && <>{of(counts)}. </>}
          {day && <>Sedan {day}.</>}
          {!of(counts) && !day && <>Något som ska finnas saknas.</>}
        </>
      );
    case 'OVERDUE':
      return <>Skulle ha gjorts senast {day}.</>;
    case 'DUE':
      return <>Hålls inte efter {day} om inget görs.</>;
    case 'NONE':
      return told === 'UNKNOWN' ? (
        <>Det finns inget att pröva.</>
      ) : (
        <>Det finns inte; någon har sett efter.</>
      );
    case 'NOT_ENTERED':
      return <>Ingen har lagt in något om det.</>;
    case 'PARTLY_ENTERED':
      return of(counts) ? (
        <>{of(counts)}. Allt som avgör är inte inlagt.</>
      ) : (
        <>Allt som avgör är inte inlagt.</>
      );
    case 'NO_SUCH_LEVEL':
      return <>Gruppen har ingen sådan nivå inlagd.</>;
    case 'NO_INTERVAL':
      return <>Överenskommelsen säger inte hur ofta.</>;
    case 'NOT_ASKED':
      return <>Nivån finns inte hela terminen. Då krävs inget antal möten.</>;
    case 'NOT_YET':
      return <>Dagen har inte varit. Det beror på vad som görs till dess.</>;
  }
}

export const sv = {
  short,
  standing,
  basis,
  /** The rule in words: in Swedish as the graph says them. */
  rule: (_key: CommitmentRule, given: RuleTold): RuleTold => given,
  why,
  checkedBy: { MUNICIPALITY: 'Kommunen prövar', REGION: 'Regionen prövar' },
  yardstick: 'Måttstock',
  yardstickMore:
    'Gruppen har inte själv lovat detta. Den mäts mot vad andra har lovat eller vad granskningar pekat ut.',
  demo: 'Påhittat för demon',
  source: 'Källa',
  how: 'Så räknas det',
  valid: (from: ReactNode, to: ReactNode) =>
    to ? (
      <>
        Gäller från {from} till {to}
      </>
    ) : (
      <>Gäller från {from}</>
    ),
  ground: (facts: number) => (facts > 0 ? `Grund (${facts})` : 'Grund'),
  noGround: 'Inget är inlagt som svaret kan vila på.',
  holds: { yes: 'ja', no: 'nej', unknown: 'inte känt' },
  points,
  parties,
  levels,
  sections: { meetings: 'Möten och beslut', documents: 'Det som är skrivet', seats: 'Vilka som deltar' },
  tab: {
    title: 'Vad gruppen har åtagit sig, och hur det hålls',
    lead: 'Varje åtagande prövas mot det som är inlagt. Det som ingen har lagt in är inte känt, aldrig något som inte hålls.',
    regionMissing: 'De åtaganden som regionen prövar visas inte.',
    away: 'Region Stockholm gick inte att nå. Det som regionen prövar är inte känt just nu.',
    none: 'Inga regler gällde den dagen.',
    toBoard: 'Alla grupper',
    summary: (numbers: Record<CommitmentStanding, number>) => [
      `${numbers.BROKEN} hålls inte`,
      `${numbers.AT_RISK} i fara`,
      count(numbers.KEPT, 'åtagande hålls', 'åtaganden hålls'),
      count(numbers.UNKNOWN, 'inte känt', 'inte kända'),
    ],
  },
  board: {
    title: 'Åtaganden i alla BUS-grupper',
    lead: 'En rad för varje grupp, en kolumn för varje åtagande. Välj en ruta för att se vad svaret vilar på.',
    unreachable: 'Åtagandena gick inte att hämta',
    regionMissing: 'De kolumner som regionen prövar visas utan svar.',
    show: 'Visa grupper',
    shown: {
      all: 'Alla',
      broken: 'Där något inte hålls',
      risk: 'Där något är i fara',
      unknown: 'Där inget är känt',
    },
    sort: 'Sortera efter',
    sorts: { name: 'Namn', broken: 'Flest som inte hålls', risk: 'Flest i fara', known: 'Mest känt' },
    sortByRule: (rule: string) => `Sortera efter ${rule}`,
    group: 'Grupp',
    scroll: 'Tabell över åtaganden, går att rulla i sidled',
    keys: 'Gå mellan rutorna med piltangenterna.',
    sum: 'Hålls inte',
    count: (shown: number, all: number) =>
      shown === all ? count(all, 'grupp', 'grupper') : `${shown} av ${count(all, 'grupp', 'grupper')}`,
    nothing: 'Ingen grupp stämmer med valet. Visa alla grupper.',
    away: 'Nås inte',
    notAsked: 'Gällde inte',
    inCell: (group: string, rule: string, told: string) => `${group}, ${rule}: ${told}`,
    demo: 'demo',
    marks: 'Märken',
    demoMore: '”demo” i en ruta: svaret vilar på något som är påhittat för demon.',
    toReport: 'Revisionsrapport för en kommun',
    how: 'Så ser det ut',
    rest: (kept: number, unknown: number) => `${kept} hålls · ${count(unknown, 'inte känt', 'inte kända')}`,
  },
};
