import type { ReactNode } from 'react';
import type {
  BussamDocumentKind,
  BussamFollowedUp,
  BussamMeetingStanding,
  BussamNotice,
  BussamRelationKind,
  BussamStanding,
  CommitmentStanding,
} from '../../../gql/graphql.js';
import { formsInSwedish } from './sv-forms.js';

const standing: Record<BussamStanding, string> = { OPEN: 'Öppen', DONE: 'Genomförd', DROPPED: 'Avskriven' };
const followedUp: Record<BussamFollowedUp, string> = {
  FOLLOWED_UP: 'Följd upp',
  NOT_YET: 'Inte följd upp än',
  NEVER: 'Aldrig följd upp',
};
const meeting: Record<BussamMeetingStanding, string> = {
  PLANNED: 'Planerat',
  NOTICED: 'Kallat',
  HELD: 'Genomfört',
  CANCELLED: 'Inställt',
};
const notice: Record<BussamNotice, string> = {
  IN_TIME: 'kallelse i tid',
  LATE: 'kallelse för sent',
  WITHOUT_AGENDA: 'kallelse utan dagordning',
  NOT_YET: 'kallelse inte skickad än',
  OVERDUE: 'kallelsen är försenad',
  UNKNOWN: 'kallelse inte införd',
};
const relation: Record<BussamRelationKind, string> = {
  UNDER: 'under',
  PREPARES_FOR: 'bereder frågor till',
  SUPPORTS: 'stöd för',
  SETS_PRIORITIES_FOR: 'prioriterar områden för',
  COUNTERPART_OF: 'motsvarighet till',
  BESIDE: 'vid sidan av',
};
const kinds: Record<BussamDocumentKind, string> = {
  AGREEMENT: 'BUS-överenskommelse',
  ROUTINE: 'Rutin',
  FORM: 'Blankett',
  MAIN_AGREEMENT: 'Huvudöverenskommelse',
  GUIDELINE: 'Riktlinje',
  AGENDA: 'Gemensam dagordning',
};
const kept: Record<CommitmentStanding, string> = {
  KEPT: 'Hålls',
  AT_RISK: 'I fara',
  BROKEN: 'Bruten',
  UNKNOWN: 'Inte känt',
};

/** What the page about BUSSAM says, in Swedish. */
export const sv = {
  ...{ standing, followedUp, meeting, notice, relation, kinds, kept },
  acts: formsInSwedish,
  title: 'BUSSAM',
  lead: 'Länets egen samverkan: årsplan, möten, överenskommelse och de organ som leder och bereder.',
  unreachable: 'Region Stockholm kunde inte nås',
  day: 'Dag',
  today: 'I dag',
  year: 'Årsplan för',
  madeUp: 'exempel',
  madeUpMore: 'Det som är märkt exempel är påhittat för demonstrationen; inget dokument säger det.',
  source: (source: ReactNode) => <>Källa: {source}</>,
  entered: 'Infört av sekretariatet.',
  since: (day: ReactNode) => <>sedan {day}</>,
  until: (day: ReactNode) => <>till {day}</>,
  glance: {
    label: 'I korthet',
    unfollowed: (year: number) => `Frågor ${year} utan uppföljning`,
    unfollowedOf: (some: number, all: number) => `${some} av ${all}`,
    noPlan: 'Ingen plan införd',
    next: 'Nästa möte',
    noNext: 'Inget infört',
    agreement: 'Överenskommelsens ålder',
    years: (years: number) => `${years} år`,
    unknown: 'Inte känt',
    decisions: 'Öppna beslut',
    overdue: (some: number) => (some === 1 ? '1 har passerat sin dag' : `${some} har passerat sin dag`),
    noneOverdue: 'inget har passerat sin dag',
  },
  plan: {
    title: (year: number) => `Årsplan ${year}: prioriterade frågor`,
    empty: (year: number) => `Ingen årsplan för ${year} är införd.`,
    responsible: (body: ReactNode) => <>Ansvarar: {body}</>,
    nobody: 'Inget ansvarigt organ utsett',
    last: (day: ReactNode) => <>senast {day}</>,
    activities: 'Aktiviteter',
    due: (day: ReactNode) => <>senast {day}</>,
    overdue: 'dagen har passerat',
    followUps: 'Uppföljningar',
    readIn: (where: ReactNode) => <>Läs i: {where}</>,
    none: 'Vad som har gjorts och vad det ledde till är inte dokumenterat.',
  },
  meetings: {
    title: 'Möten',
    empty: 'Inga möten är införda för året eller året före.',
    rhythm: (body: ReactNode, times: number) => (
      <>
        {body}: {times} per termin
      </>
    ),
    term: (held: number, planned: number, unsaid: number, required: number | null) =>
      [
        `${held} hållna`,
        ...(planned > 0 ? [`${planned} planerade`] : []),
        ...(unsaid > 0 ? [`${unsaid} utan besked`] : []),
        ...(required === null ? [] : [`minst ${required} ska hållas`]),
      ].join(', '),
    thisTerm: 'Terminen som pågår',
    lastTerm: 'Förra terminen',
    columns: ['Dag', 'Organ', 'Läge', 'Protokoll', 'Beslut'],
    unsaid: 'ingen har sagt om det blev av',
    noMinutes: 'Inget infört',
    earlier: (some: number) => `${some} tidigare möten`,
    due: (day: ReactNode) => <>senast {day}</>,
  },
  bodies: {
    title: 'Organ',
    was: (name: ReactNode, period: ReactNode) => (
      <>
        Tidigare {name} {period}
      </>
    ),
    becomes: (name: ReactNode, day: ReactNode) => (
      <>
        Från {day}: {name}
      </>
    ),
  },
  documents: {
    title: 'Överenskommelse och rutiner',
    current: 'Gäller',
    replaced: 'Ersatt',
    later: 'Gäller inte den dagen',
    proposed: 'Efterfrågad, inte beslutad',
    decided: (day: ReactNode, by: string | null) => (
      <>
        Beslutad {day}
        {by && ` av ${by}`}
      </>
    ),
    from: (day: ReactNode) => <>Gäller från {day}</>,
    notDated: 'Ingen dag känd',
    old: (years: number) => `${years} år gammal`,
    local: 'Rutiner för BUS-individ och för avvikelser är lokala: Hässelby-Vällingbys står hos gruppen',
  },
  figures: {
    title: 'Publicerade uppgifter',
    change: (difference: string, percent: string | null) =>
      percent === null ? difference : `${difference} (${percent})`,
    derived: 'härlett ur de två publicerade uppgifterna',
    none: 'Inga uppgifter går att jämföra.',
  },
  struck: {
    title: 'Struket',
    lead: 'Det som har strukits eller ändrats gäller inte längre. Så här stod det.',
    show: (count: number) => `Visa ${count} ${count === 1 ? 'struken uppgift' : 'strukna uppgifter'}`,
    by: (day: ReactNode, by: ReactNode) => (
      <>
        struket {day} av {by}
      </>
    ),
    kinds: {
      MEETING: 'Möte',
      NOTICE: 'Kallelse',
      OUTCOME: 'Utfall',
      MINUTES: 'Protokoll',
      DECISION: 'Beslut',
      QUESTION: 'Prioriterad fråga',
      ACTIVITY: 'Aktivitet',
      FOLLOW_UP: 'Uppföljning',
      DOCUMENT: 'Dokument',
    },
  },
};
