import type { ReactNode } from 'react';
import type { MeetingRuleKind, MeetingRulePeriod } from '../../../gql/graphql.js';
import { pluralOf } from '../../../i18n/plural.js';

const count = pluralOf('sv');

const per: Record<MeetingRulePeriod, string> = {
  TERM: 'per termin',
  YEAR: 'per år',
  MONTH: 'per månad',
  TWO_WEEKS: 'varannan vecka',
};

/** What the pages about a group's meetings say. */
export const meetingsInSwedish = {
  regionMissing: 'Vilka regionala platser som deltog och vem som sitter där visas inte.',
  year: 'År',
  wheelOf: (year: number) => `Årshjul ${year}`,
  wheelByMonth: (year: number) => `Årshjul ${year}, månad för månad`,
  calendar: 'Hämta till kalendern',
  subscribe: 'Prenumerera i din kalender',
  calendarOne: 'Hämta mötet till kalendern',
  calendarDone: 'Kalenderfilen är hämtad.',
  calendarFailed: 'Kalenderfilen gick inte att hämta. Försök igen om en stund.',
  springTerm: 'Våren',
  autumnTerm: 'Hösten',
  ofRequired: (held: number, required: number | null): string =>
    required === null
      ? count(held, 'möte', 'möten')
      : `${count(held, 'hållet', 'hållna')}, minst ${required} krävs`,
  plannedMore: (n: number) => count(n, 'till planerat', 'till planerade'),
  unsaidMore: (n: number) => `${n} utan besked`,
  tooFew: (n: number): string => `${n} för få`,
  termUnknown: 'Inte känt',
  rhythm: ({ rule, times, per: time }: { rule: MeetingRuleKind; times: number; per: MeetingRulePeriod }) =>
    `${rule === 'AT_LEAST' ? 'minst' : 'omkring'} ${times} ${per[time]}`,
  nothingKnown:
    'Inga möten är inlagda. Det går inte att säga om gruppen har träffats eller inte. Planera ett möte, eller lägg in dem som har varit.',
  list: 'Årets möten',
  when: 'När',
  clockName: 'Tid',
  clock: (from: string, to: string | null): string => (to ? `${from}–${to}` : from),
  place: 'Plats',
  link: 'På distans',
  join: 'Öppna mötet',
  notSaid: 'inte angivet',
  standingColumn: 'Läge',
  standing: {
    PLANNED: 'Planerat',
    NOTICED: 'Kallat',
    HELD: 'Genomfört',
    CANCELLED: 'Inställt',
    UNSAID: 'Inget besked om det blev av',
  },
  noticeColumn: 'Kallelse',
  notice: {
    IN_TIME: 'I tid, med dagordning',
    LATE: 'För sent',
    WITHOUT_AGENDA: 'Utan dagordning',
    NOT_YET: 'Inte skickad än',
    OVERDUE: 'Borde ha skickats',
    UNKNOWN: 'Inte känt',
  },
  noticeSent: (day: ReactNode, days: number) => (
    <>
      skickad {day}, {count(days, 'dag', 'dagar')} före mötet
    </>
  ),
  noticeDue: (day: ReactNode) => <>ska skickas senast {day}</>,
  minutes: 'Protokoll',
  noMinutes: 'Inget protokoll är inlagt.',
  verifiedOn: (day: ReactNode) => <>Justerat {day}</>,
  notVerified: 'Inte justerat',
  secretary: 'Sekreterare',
  verifier: 'Justerare',
  decisions: 'Beslut',
  noDecisions: 'Inga beslut är inlagda.',
  open: 'Öppna beslut',
  noneOpen: 'Inga beslut är öppna.',
  toFollowUp: 'Tidigare beslut att följa upp',
  overdue: 'Försenat',
  decisionStanding: { OPEN: 'Öppet', DONE: 'Genomfört', DROPPED: 'Avskrivet', WITHDRAWN: 'Återkallat' },
  until: (day: ReactNode) => <>Senast {day}</>,
  decidedOn: (day: ReactNode) => <>Beslutat {day}</>,
  notFollowedUp: 'Följdes inte upp på nästa möte',
  noSeat: 'Ingen plats angiven',
  regionsSeat: 'En av regionens platser',
  vacant: 'Vakant',
  agenda: 'Dagordning',
  noAgenda: 'Ingen dagordning är inlagd.',
  shared: 'Gemensam dagordning',
  proposal: 'Förslag till beslut',
  proposedBy: (who: ReactNode) => <>Anmält av {who}</>,
  documents: 'Handlingar',
  came: 'Närvaro',
  /** The share as *Länet* rounds it. */
  attendanceOfHalfYear: ({ came, said }: { came: number; said: number }, from: string, to: string) =>
    `Närvaro det senaste halvåret: ${Math.round((came / said) * 100)} % – någon kom för sin plats ${came} av de ${said} gånger det är sagt, på möten ${from}–${to}.`,
  attendance: 'Närvaro, plats för plats',
  attendanceOf: (level: string) => `Närvaro, plats för plats: ${level}`,
  attendanceUnsaid: 'Ingen har lagt in vilka som var med.',
  noneHeld: 'Inget möte under året är inlagt som genomfört.',
  noSeats: 'Inga platser är inlagda.',
  absentColumn: 'Utebliven',
  presence: {
    PRESENT: 'Närvarande',
    PARTLY: 'Deltog delvis',
    DEPUTY: 'Ersättare kom',
    ABSENT: 'Utebliven utan ersättare',
  },
  deputyMark: 'E',
  presenceUnsaid: 'Inte inlagt',
  notThere: 'Platsen fanns inte då',
  amended: {
    title: 'Ändrat efteråt',
    kinds: {
      SCHEDULE: 'Dag, tid eller plats',
      OUTCOME: 'Om mötet blev av',
      NOTICE: 'Kallelsen',
      ATTENDANCE: 'Närvaron',
      MINUTES: 'Protokollet skrevs om',
      VERIFICATION: 'Justeringen',
      ITEM_ADDED: 'Ärende tillagt efter mötet',
      ITEM_WITHDRAWN: 'Ärende borttaget',
      DECISION_WITHDRAWN: 'Beslut återkallat',
    },
    noticeLate: 'Kallelsen lades in efter mötet',
    minutesGone: 'Protokollet togs bort',
    before: (said: ReactNode) => <>Före: {said}</>,
    after: (said: ReactNode) => <>Efter: {said}</>,
    nothing: 'inget inlagt',
    reason: 'Skäl:',
    made: (day: ReactNode, as: ReactNode) => (
      <>
        {day}
        {as && <>, av {as}</>}
      </>
    ),
  },
  earlierMinutes: (day: ReactNode, as: ReactNode) => (
    <>
      Tidigare protokoll, gällde till {day}
      {as && <>, ersatt av {as}</>}
    </>
  ),
  wasVerified: (day: ReactNode) => (
    <>Ett tidigare protokoll var justerat {day}. Det ändrades efter det, och är inte justerat igen.</>
  ),
  withdrawnOn: (day: ReactNode) => <>Återkallat {day}:</>,
  cancelledFor: 'Mötet är inställt',
  noSuchTitle: 'Mötet finns inte',
  noSuch: 'Det finns inget sådant möte i gruppen.',
  toMeetings: 'Gruppens möten',
  demo: 'Mötet är påhittat för demon.',
};
