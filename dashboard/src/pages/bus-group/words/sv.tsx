import type { ReactNode } from 'react';
import type { BusLevelKind, DayResolution } from '../../../gql/graphql.js';
import { pluralOf } from '../../../i18n/plural.js';
import { actsInSwedish } from './sv-acts.js';
import { otherDaysInSwedish } from './sv-days.js';
import { handOverInSwedish } from './sv-hand-over.js';
import { meetingFormsInSwedish } from './sv-meeting-forms.js';
import { meetingsInSwedish } from './sv-meetings.js';
import { overviewInSwedish } from './sv-overview.js';

const count = pluralOf('sv');

const levelKinds = {
  CONSULTATION: 'Samrådsgrupp',
  STEERING: 'Styrgrupp',
  OPERATIVE: 'Operativ ledningsgrupp',
  INDIVIDUAL: 'Individforum',
  COLLABORATION: 'Samverkansgrupp',
} satisfies Record<BusLevelKind, string>;

const span = (from: ReactNode, to: ReactNode) =>
  from && to ? (
    <>
      {from} till {to}
    </>
  ) : from ? (
    <>sedan {from}</>
  ) : to ? (
    <>till {to}</>
  ) : null;

export const sv = {
  acts: actsInSwedish,
  meetings: meetingsInSwedish,
  overview: overviewInSwedish,
  handOver: handOverInSwedish,
  otherDays: otherDaysInSwedish,
  meetingForms: meetingFormsInSwedish,
  frame: {
    kind: 'BUS-gruppen',
    title: (name: string, tab: string) => `BUS-gruppen ${name}, ${tab.toLowerCase()}`,
    tabsOf: (name: string) => `Om BUS-gruppen ${name}`,
    tabs: {
      overview: 'Översikt',
      seats: 'Platser',
      meetings: 'Möten',
      documents: 'Dokument',
      commitments: 'Åtaganden',
      measurements: 'Mätningar',
      deviations: 'Avvikelser',
    },
    day: 'Visa hur det var den',
    today: 'Visa i dag',
    asOf: (day: ReactNode) => <>Så här var det den {day}.</>,
    asOfLater: (day: ReactNode) => <>Så här blir det den {day}, som det är inlagt i dag.</>,
    since: (day: ReactNode) => <>Finns sedan {day}</>,
    sinceUnknown: 'Det är inte känt sedan när gruppen finns',
    ended: (day: string) => `Upphörde ${day}`,
    ends: (day: string) => `Upphör ${day}`,
    unknownArea: 'Okänt område',
    unreachable: 'BUS-gruppen gick inte att hämta',
    noneTitle: 'Gruppen fanns inte då',
    none: (day: string) => `Det finns ingen BUS-grupp med den här adressen den ${day}.`,
    asToday: 'Visa i dag',
    toAll: 'Alla BUS-grupper',
  },
  list: {
    title: 'BUS-grupper',
    lead: 'De lokala grupper där chefer från kommun och region leder samverkan kring barn i behov av särskilt stöd. De grupper där din enhet sitter står först.',
    toBoard: 'Åtaganden i alla BUS-grupper',
    unreachable: 'BUS-grupperna gick inte att hämta',
    regionMissing: 'Regionens platser och vilka parter som saknas visas inte.',
    search: 'Sök',
    searchHint: 'Grupp, kommun eller stadsdel',
    view: 'Visa',
    views: {
      all: 'Alla grupper',
      mine: 'Mina grupper',
      overdue: 'Där något är försenat',
      missing: 'Där en part saknas',
      vacant: 'Med vakant plats',
      unknown: 'Där uppgifter saknas',
    },
    now: 'Grupper i dag',
    onDay: (day: string) => `Grupper den ${day}`,
    count: (shown: number, all: number) =>
      shown === all ? count(all, 'grupp', 'grupper') : `${shown} av ${count(all, 'grupp', 'grupper')}`,
    nothing: 'Ingen grupp stämmer. Sök på något annat, eller visa alla grupper.',
    group: 'Grupp',
    chair: 'Ordförande',
    next: 'Nästa möte',
    noNext: 'Inget planerat',
    overdue: 'Försenat',
    decisionsLate: (n: number) => count(n, 'beslut', 'beslut'),
    noticeLate: 'Kallelse',
    agreementLate: (day: ReactNode) => <>Överenskommelse, {day}</>,
    parties: 'Obligatoriska parter',
    seats: 'Platser',
    mine: 'Min grupp',
    unknownArea: 'vilka stadsdelar är inte känt',
    notSaid: 'Inte angivet',
    notEntered: 'Inget inlagt',
    seatCount: (n: number) => count(n, 'plats', 'platser'),
    vacant: (n: number) => count(n, 'vakant', 'vakanta'),
    partiesAway: 'Visas inte nu',
  },
  parties: {
    title: 'Obligatoriska parter',
    name: {
      SOCIAL_SERVICES: 'Socialtjänst',
      EDUCATION: 'Förskola och skola',
      CHILD_PSYCHIATRY: 'BUP',
      HABILITATION: 'Habilitering',
      PAEDIATRICS: 'BUMM',
    },
    independent: 'Fristående skolor',
    presence: {
      PRESENT: 'Deltar',
      MISSING: 'Saknas',
      UNKNOWN: 'Inte känt',
      NOT_INVITED: 'Har ingen plats',
    },
    isMissing: (party: string) => `${party} saknas`,
    all: 'Alla fem deltar',
    known: (present: number, all: number) => `${present} av ${all} kända`,
    away: 'Region Stockholm svarar inte, och utan regionens platser går det inte att säga vilka parter som deltar.',
    entered: (municipality: boolean, region: boolean | null): string =>
      municipality && region
        ? 'Kommunen och regionen har sagt att alla platser är inlagda.'
        : region === null
          ? municipality
            ? 'Kommunen har sagt att alla dess platser är inlagda.'
            : 'Kommunen har inte sagt att alla platser är inlagda.'
          : municipality
            ? 'Regionen har inte sagt att alla platser är inlagda. Därför sägs ingen part saknas.'
            : region
              ? 'Kommunen har inte sagt att alla platser är inlagda. Därför sägs ingen part saknas.'
              : 'Varken kommunen eller regionen har sagt att alla platser är inlagda. Därför sägs ingen part saknas.',
  },
  levels: {
    kinds: levelKinds,
    name: ({ kind, name }: { kind: BusLevelKind; name: string | null }) => name ?? levelKinds[kind],
    chair: 'Ordförande',
    convener: 'Sammankallande',
    contact: 'Kontaktperson',
    since: 'Finns sedan',
    sinceUnknown: 'inte känt',
    notSaid: 'inte angivet',
    chairElsewhere: 'en plats på en annan nivå',
    rotation: (n: number) => `Rullande schema: ${count(n, 'tur', 'turer')}`,
    span,
    noneTitle: 'Inga nivåer är inlagda',
    none: 'Ingen har lagt in hur gruppen är organiserad den här dagen. Det betyder inte att den saknar styrgrupp.',
  },
  seats: {
    regionMissing: 'Regionens platser och vilka parter som saknas visas inte.',
    regionAway: 'Regionens platser visas inte nu.',
    seat: 'Plats',
    party: 'Part',
    mandate: 'Mandat',
    holder: 'Ledamot',
    deputy: 'Ersättare',
    chairs: 'Ordförande',
    independent: 'Talar även för fristående skolor',
    mandates: { DECIDES: 'Beslutar', PREPARES: 'Bereder', OBSERVES: 'Adjungerad' },
    notWritten: 'Inte nedskrivet',
    since: (day: ReactNode) => <>sedan {day}</>,
    vacantSince: (day: ReactNode) => <>Vakant sedan {day}</>,
    holderUnknown: 'Inte inlagt',
    noDeputy: 'Ingen inlagd',
    none: 'Inga platser är inlagda på den här nivån.',
    noLevel: 'Platser på en stängd nivå',
    noLevelMore: 'Kommunen har stängt nivån, men platserna finns kvar.',
  },
  seat: {
    regionMissing: 'Regionens platser visas inte.',
    noneTitle: 'Platsen finns inte den dagen',
    none: 'Den har inte funnits, eller är avslutad. Välj en annan dag för att se den som den var.',
    mayBeRegions: 'Det kan vara en av regionens platser, och Region Stockholm svarar inte just nu.',
    toSeats: 'Gruppens platser',
    organisation: 'Organisation',
    level: 'Nivå',
    unit: 'Talar för',
    keptBy: 'Förs av',
    from: 'Finns sedan',
    to: 'Upphör',
    about: (day: string, to: DayResolution): string =>
      to === 'YEAR'
        ? day.slice(0, 4)
        : to === 'MONTH'
          ? day.slice(0, 7)
          : `${day.slice(5, 7) < '07' ? 'första' : 'andra'} halvåret ${day.slice(0, 4)}`,
    enteredHere: 'inlagt i Samsyn',
    duties: 'Det platsen ansvarar för',
    noDuties: 'Inga öppna beslut, inga beslut det senaste året och ingen aktivitet i handlingsplanen.',
    history: 'Platsens historia',
    noHistory: 'Ingen har lagt in vem som suttit här eller vad den får göra.',
    when: 'När',
    what: 'Vad',
    who: 'Vem',
    kinds: { holder: 'Ledamot', deputy: 'Ersättare', mandate: 'Mandat', vacant: 'Vakant' },
    nobody: 'Ingen',
    stays: 'När någon lämnar platsen står platsen kvar, med sin historia och allt den ansvarar för.',
  },
  lineage: {
    title: 'Gruppen över tid',
    area: 'Område',
    areaUnknown: 'Dokumenten säger inte vilka stadsdelar gruppen omfattar.',
    names: 'Namn',
    before: 'Bildades ur',
    noneBefore: 'ingen tidigare grupp är känd',
    after: 'Blev',
    noneAfter: 'det är inte känt',
    source: 'Källa',
    demo: (source: ReactNode) => <>Påhittat för demon: {source}</>,
    span,
  },
};
