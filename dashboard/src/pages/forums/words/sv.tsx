import type { ReactNode } from 'react';
import type {
  DayResolution,
  ForumActor,
  ForumAgreementStanding,
  ForumFollowUpKind,
  ForumFollowUpStanding,
  ForumForm,
  ForumIndividualCases,
  ForumRhythmPer,
  ForumTheme,
} from '../../../gql/graphql.js';
import { formsInSwedish } from './sv-forms.js';

const per: Record<ForumRhythmPer, readonly [one: string, many: string]> = {
  WEEK: ['vecka', 'veckor'],
  MONTH: ['månad', 'månader'],
  TERM: ['termin', 'terminer'],
  YEAR: ['år', 'år'],
};
const forms: Record<ForumForm, string> = {
  STANDING: 'Fast forum',
  PROJECT: 'Projekt',
  OPERATION: 'Gemensam verksamhet',
};
const themes: Record<ForumTheme, string> = {
  SPECIAL_SUPPORT: 'Särskilt stöd',
  COORDINATED_PLANS: 'SIP och samordning',
  EARLY_YEARS: 'Förskolebarn',
  SCHOOLING: 'Skolgång',
  MENTAL_HEALTH: 'Psykisk hälsa',
  SUBSTANCE_USE: 'Alkohol och narkotika',
  VIOLENCE: 'Våld',
  CRIME_PREVENTION: 'Brottsförebyggande',
  SAFETY: 'Trygghet i området',
};
const actors: Record<ForumActor, string> = {
  MUNICIPALITY: 'Kommunen',
  REGION: 'Regionen',
  POLICE: 'Polisen',
  ASSOCIATION: 'Föreningslivet',
  OTHER: 'Annan',
};
const agreements: Record<ForumAgreementStanding, string> = {
  WRITTEN: 'Skriftlig',
  NONE: 'Finns inte',
  NOT_SHOWN: 'Framgår inte',
};
const followUps: Record<ForumFollowUpStanding, string> = {
  DOCUMENTED: 'Dokumenterad',
  ORAL: 'Muntlig',
  NONE: 'Sker inte',
  NOT_SHOWN: 'Framgår inte',
};
const followUpKinds: Record<ForumFollowUpKind, string> = {
  EVALUATION: 'Utvärdering',
  SURVEY: 'Enkät',
  REVIEW: 'Granskning',
  REPORT: 'Rapport',
};
const cases: Record<ForumIndividualCases, string> = {
  NO: 'Nej',
  WITH_CONSENT: 'Ja, med samtycke',
  WITH_CONSENT_OR_BY_LAW: 'Ja, med samtycke eller när lag bryter sekretessen',
  GROUND_NOT_SHOWN: 'Ja; grunden framgår inte',
  NOT_SHOWN: 'Framgår inte',
};

/** What the pages about forums say. */
export const sv = {
  words: { forms, themes, actors, agreements, followUps, followUpKinds, cases },
  notSaid: 'Framgår inte',
  /** How often, so many times in so many weeks or terms. */
  rhythm: (rule: string | null, times: number, every: number, unit: ForumRhythmPer) =>
    `${rule === 'AT_LEAST' ? 'minst ' : ''}${times} ${times === 1 ? 'gång' : 'gånger'} ${
      every === 1 ? `per ${per[unit][0]}` : `på ${every} ${per[unit][1]}`
    }`,
  ages: (from: number | null, to: number | null) =>
    from === null ? `till och med ${to} år` : to === null ? `från ${from} år` : `${from}–${to} år`,
  /** A day as exactly as it is known. */
  known: (day: string, full: string, to: DayResolution | null) =>
    to === 'YEAR'
      ? day.slice(0, 4)
      : to === 'HALF_YEAR'
        ? `${day.slice(5, 7) === '01' ? 'första' : 'andra'} halvåret ${day.slice(0, 4)}`
        : to === 'MONTH'
          ? day.slice(0, 7)
          : full,
  since: (when: string) => `sedan ${when}`,
  span: (from: string | null, to: string | null) => `${from ?? 'okänt när'} – ${to ?? 'gäller fortfarande'}`,
  source: (text: string) => `Källa: ${text}`,
  demo: 'Påhittat för demon',
  day: 'Dag',
  today: 'I dag',
  print: 'Skriv ut',
  list: {
    title: 'Forum',
    lead: 'Var kommunen samverkar kring barn och unga: vad varje forum är till för, vilka som är med, vad det vilar på och hur det följs upp. Forum som har samma målgrupp och samma medlemmar visas som möjliga parallella spår.',
    unreachable: 'Forumregistret kunde inte hämtas',
    regionMissing:
      'Regionens platser i BUS-grupperna visas inte just nu. Allt annat i registret är komplett.',
    municipality: 'Kommun',
    municipalityOption: (name: string, count: number) => `${name} (${count})`,
    theme: 'Målgrupp och tema',
    followUp: 'Uppföljning',
    all: 'Alla',
    filters: 'Urval',
    now: (name: string) => `Forum i ${name}`,
    onDay: (name: string, day: string) => `Forum i ${name} den ${day}`,
    count: (shown: number, all: number) => (shown === all ? `${all} forum` : `${shown} av ${all} forum`),
    columns: ['Forum', 'Medlemmar', 'Rytm', 'Överenskommelse', 'Uppföljning'],
    table: 'Forum med syfte, medlemmar, rytm, överenskommelse och uppföljning',
    noneFits: 'Inget forum passar urvalet.',
    clear: 'Visa alla',
    emptyTitle: 'Inget forum är inlagt här',
    emptyOther:
      'Den här dagen finns inget forum i kommunens register. Den som leder en verksamhet i kommunen kan lägga in dem.',
    emptyOwn:
      'Börja med ett forum ni vet att ni har: vad det är till för och vilka som är med. Det ni inte vet lämnas tomt och visas som ”framgår inte”.',
    groupsTitle: 'Kommunens BUS-grupper är också forum',
    groups: (links: ReactNode) => <>{links}. Vilka som sitter där står hos gruppen.</>,
    isGroup: 'BUS-grupp',
    moreMembers: 'kan vara fler',
    noMembers: 'Inga inlagda',
    oneCase: 'Tar upp enskilda barn',
    agreementEnds: (day: string) => `Till ${day} om den inte förnyas`,
    agreementEnded: (day: string) => `Tiden gick ut ${day}; om den förnyats framgår inte`,
    overdue: (day: string) => `Skulle ha följts upp före ${day}`,
    due: (day: string) => `Ska följas upp före ${day}`,
    lastFollowUp: (when: string) => `Senast ${when}`,
  },
  matrix: {
    title: 'Vilka är med var',
    lead: 'Samma rad i flera kolumner är samma part i flera forum. Ett frågetecken betyder att forumet kan ha fler medlemmar än de inlagda.',
    caption: 'Medlemmar och forum',
    member: 'Part',
    count: 'Antal',
    yes: 'är med',
    maybe: 'framgår inte',
    no: 'är inte med',
    hasMany: (count: number) => `i ${count} forum`,
  },
  overlaps: {
    title: 'Möjliga parallella spår',
    lead: 'Forum som rör samma barn och har medlemmar gemensamt. Det är en fråga, inget omdöme: att båda behövs kan vara väl genomtänkt.',
    none: 'Inga två forum har både målgrupp och medlemmar gemensamt, av det som är inlagt.',
    count: (count: number, explained: number) =>
      explained === 0 ? `${count} par` : `${count} par, ${explained} kända och avsedda`,
    pair: (one: ReactNode, other: ReactNode) => (
      <>
        {one} och {other}
      </>
    ),
    share: (percent: number) => `${percent} % av medlemmarna sitter i båda`,
    members: 'Gemensamma medlemmar',
    target: 'Gemensam målgrupp',
    ages: 'åldrarna möts',
    agesUnknown: 'åldrarna framgår inte',
    explained: 'Känt och avsett',
    explanation: (who: string, day: string) => `Sagt av ${who}, från ${day}`,
    groupNote: 'Av BUS-gruppens platser jämförs kommunens egna.',
  },
  detail: {
    unreachable: 'Forumet kunde inte hämtas',
    notFoundTitle: 'Forumet finns inte den här dagen',
    notFound: 'Adressen leder inte till något forum, eller så finns det inte den dag du har valt.',
    back: 'Alla forum',
    ended: (day: string) => `Upphörde ${day}. Visas som det var sista dagen.`,
    otherDay: (day: string) => `Så som det var ${day}.`,
    about: 'Om forumet',
    purpose: 'Syfte',
    target: 'Målgrupp',
    reasons: 'Behov',
    themes: 'Tema',
    convener: 'Sammankallande',
    contact: 'Kontakt',
    rhythm: 'Rytm',
    cases: 'Enskilda barn',
    since: 'Finns sedan',
    agreement: 'Överenskommelse',
    agreementFrom: 'Gäller från',
    agreementTerm: 'Löptid',
    months: (count: number) => `${count} månader`,
    renewal: 'Förnyas',
    ends: 'Tiden går ut',
    followUpEvery: 'Uppföljning minst',
    every: (count: number) => `var ${count}:e månad`,
    members: 'Medlemmar',
    memberColumns: ['Organisation', 'Funktion', 'Part', 'Tillhör'],
    memberColumnsWithAct: ['Organisation', 'Funktion', 'Part', 'Tillhör', 'Ändra'],
    membersOfGroup: (link: ReactNode) => (
      <>Forumet är en lokal BUS-grupp: vilka som sitter där står hos gruppen, {link}.</>
    ),
    membersPartly: 'Källan nämner några av dem som är med. Det kan finnas fler.',
    noMembers: 'Ingen medlem är inlagd.',
    actorUnknown: 'Framgår inte',
    followUps: 'Uppföljning',
    followUpColumns: ['När', 'Vad', 'Var det går att läsa'],
    followUpColumnsWithAct: ['När', 'Vad', 'Var det går att läsa', 'Ändra'],
    oral: 'Muntligt, inte nedskrivet',
    noFollowUps: 'Ingen uppföljning är inlagd.',
    history: 'Vad det har varit',
    historyColumns: ['Under', 'Namn och form', 'Rytm', 'Källa'],
  },
  acts: formsInSwedish,
};
