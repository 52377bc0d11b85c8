import type { ReactNode } from 'react';

export const plan = {
  breadcrumb: 'Sökväg',
  documentTitle: 'Planen',
  nameAndAge: (name: string, age: number | null) => (age === null ? name : `${name}, ${age} år`),
  unnamed: 'Namnet är inte utlämnat till dig',
  registered: (place: ReactNode) => <>Folkbokförd {place}</>,
  staying: (place: ReactNode) => <>Vistas i {place}</>,
  school: (school: ReactNode) => <>Går i {school}</>,
  independent: 'fristående',
  otherDistrict: 'i en annan stadsdel',
  sipSince: (date: ReactNode) => <>SIP sedan {date}</>,
  notStarted: 'SIP inte startad',
  ended: (date: ReactNode) => <>Avslutad {date}</>,
  followUp: (when: ReactNode) => <>Uppföljning {when}</>,
  followUpLate: (duration: string) => `Uppföljningen är ${duration} försenad`,
  followUpNone: 'Ingen uppföljning bestämd',
  responsible: (party: string) => `ansvarig ${party}`,
  protectedTitle: 'Skyddade personuppgifter',
  marksDiffer: {
    onlyMunicipality: 'Kommunen har markerat skyddade personuppgifter, regionen har inte gjort det',
    onlyRegion: 'Regionen har markerat skyddade personuppgifter, kommunen har inte gjort det',
    more: 'Kontrollera mot folkbokföringen, och rätta markeringen hos den som har fel. Var och en döljer efter sin egen markering: det som den ena döljer kan synas hos den andra.',
  },
  protectedMore: 'Adress, skola, mottagning och område visas bara för den egna verksamhetens personal.',
  print: 'Skriv ut',
  wordsBy: (name: string | null, date: ReactNode) => (
    <>
      {name === null ? 'Barnets' : genitive(name)} egna ord, {date}
    </>
  ),
  wordsMissing: 'Barnets egna ord är inte nedskrivna.',
  question: 'Frågan att lösa',
  strengths: 'Styrkor',
  guardiansView: 'Vårdnadshavarnas syn',
  reasons: 'Varför samordning behövs',
  initiatedBy: 'Tog initiativet',
  assessed: 'Behovet bedömdes',
  about: 'Om planen',
  changedMeanwhile: 'Planen har ändrats. Sidan visar den som den är nu.',

  gapsTitle: (n: number) => `Mellan stolarna: ${n}`,
  noGaps: 'Inget mellan stolarna',
  noGapsMore: 'Varje mål har någon som åtagit sig det, och alla parter har svarat.',
  gapsIncomplete: 'Luckor kan saknas: regionens del är inte med i beräkningen.',

  goals: 'Mål och insatser',
  goal: 'Mål',
  lane: { MUNICIPALITY: 'Kommunen', REGION: 'Region Stockholm' },
  now: (value: ReactNode) => <>nu {value}</>,
  since: (duration: string) => `sedan ${duration}`,
  nothingFrom: { MUNICIPALITY: 'Inget från kommunen', REGION: 'Inget från regionen' },
  notReleased: 'Inget från regionen visas för dig',
  notReleasedMore:
    'Regionen kan ha insatser som du inte får se. Be vårdens kontaktperson om ett utlämnande. Arbetar du i vården: be din chef anteckna att du arbetar med barnet.',
  notReached: 'Kunde inte nås',
  uncovered: 'Ingen har åtagit sig detta',
  coverageUnknown: 'Okänt om regionen har åtagit sig något',
  declined: (unit: string, date: ReactNode, reason: string | null) => (
    <>
      {unit} tackade nej{date && <> {date}</>}
      {reason && <>: ”{reason}”</>}
    </>
  ),
  until: (date: ReactNode) => <>till {date}</>,
  from: (date: ReactNode) => <>från {date}</>,
  starts: (date: ReactNode) => <>start {date}</>,
  endedOn: (date: ReactNode) => <>slutade {date}</>,
  otherInterventions: 'Insatser utan mål',
  noGoals: 'Planen har inga mål än',
  noGoalsMore: 'Målen skrivs på det första SIP-mötet.',
  careAnswer: {
    WAITING: 'Regionen har inte svarat på planen',
    ACCEPTED: (unit: string) => `${unit} deltar`,
    DECLINED: (unit: string) => `${unit} har tackat nej`,
  },

  timeline: 'Tidslinje',
  timelineOf: (from: string, to: string) =>
    `Tidslinje från ${from} till ${to}. Samma uppgifter finns i tabellen under.`,
  today: 'i dag',
  asTable: 'Visa som tabell',
  meetings: 'Möten',
  followUps: 'Uppföljningar',
  what: 'Vad',
  who: 'Vem',
  when: 'När',
  state: 'Läge',
  planned: 'planerad',
  openEnded: 'tills vidare',
  done: 'gjord',
  overdue: 'försenad',
  legend: {
    ongoing: 'pågår eller har varit',
    planned: 'planerad',
    meeting: 'möte: hållet, planerat',
    followUp: 'uppföljning: gjord, kommande',
  },
  timelineIncomplete: 'Regionens insatser saknas i tidslinjen.',
  emptyTimeline: 'Inget har fått ett datum.',

  referrals: 'Remisser',
  referralFrom: (unit: string, date: ReactNode) => (
    <>
      från {unit} {date}
    </>
  ),

  madeUpUnits: (names: string) => `Påhittat för demon: ${names}.`,
  team: (name: string | null) => (name === null ? 'Runt barnet' : `Runt ${name}`),
  consented: 'samtyckt',
  notConsented: 'inte samtyckt',
  coordinates: 'samordnar',
  notCalled: 'inte kallad',
  came: (attended: number, invited: number) => `kom ${attended} av ${invited}`,
  viewer: 'du',

  notFoundTitle: 'Planen finns inte, eller är inte delad med dig',
  notFound:
    'Av sekretesskäl går det inte att säga vilket. Kontrollera adressen, eller fråga den som samordnar planen.',
  toChildren: 'Till Mina barn',
};

/** "Demo-Ebbas", but "Demo-Lukas": a name that ends in s, x or z takes nothing more. */
function genitive(name: string): string {
  return /[sxz]$/i.test(name) ? name : `${name}s`;
}
