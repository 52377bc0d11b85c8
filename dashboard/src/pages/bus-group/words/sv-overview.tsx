import type { ReactNode } from 'react';
import { pluralOf } from '../../../i18n/plural.js';

const count = pluralOf('sv');

/** What the overview of a group says, on screen and on paper. */
export const overviewInSwedish = {
  promised: 'Åtaganden, och hur de hålls',
  now: 'Just nu',
  tone: { well: 'I ordning', soon: 'Att göra', late: 'Behöver något', unknown: 'Inte känt' },
  topic: {
    next: 'Nästa möte',
    decisions: 'Beslut',
    plan: 'Handlingsplan',
    seats: 'Platser',
    absence: 'Frånvaro',
  },
  nothingBroken: 'Det finns inget känt åtagande som inte hålls eller är i fara.',
  allPromises: (n: number) => `Alla ${n} åtaganden, med underlag`,
  ground: 'Visa mer',
  meetingsUnknown: 'Inga möten är inlagda',
  next: (day: string, noticeBy: string | null): string =>
    noticeBy === null ? `${day}, kallelse skickad` : `${day}, kallelse ska skickas senast ${noticeBy}`,
  noNext: 'Inget möte är planerat',
  decisions: (open: number, overdue: number): string =>
    open === 0
      ? 'Inga öppna beslut'
      : `${count(open, 'öppet beslut', 'öppna beslut')}${overdue > 0 ? `, ${overdue} efter sista dag` : ', inget försenat'}`,
  plan: (year: number | null, done: number, all: number, overdue: number, revisedBy: string | null): string =>
    [
      year === null ? [] : `${year}`,
      revisedBy === null ? [] : `skulle ha reviderats senast ${revisedBy}`,
      all === 0
        ? 'inga aktiviteter är inlagda'
        : `${done} av ${count(all, 'aktivitet', 'aktiviteter')} klara${overdue > 0 ? `, ${count(overdue, 'försenad', 'försenade')}` : ''}`,
    ]
      .flat()
      .join(' · ')
      .replace(/^./, (first) => first.toUpperCase()),
  noPlan: (year: number) => `Ingen är inlagd för ${year}`,
  noGoals: 'Inga mål är inlagda i handlingsplanen.',
  vacancies: (vacant: number, seats: number): string =>
    vacant === 0
      ? `Ingen av ${count(seats, 'plats', 'platser')} är känd som vakant`
      : `${count(vacant, 'vakant', 'vakanta')} av ${count(seats, 'plats', 'platser')}`,
  seatsUnknown: 'Inga platser är inlagda',
  absence: (seats: number): string =>
    seats === 0
      ? 'Ingen plats har uteblivit mer än en gång det senaste året'
      : `${count(seats, 'plats', 'platser')} har uteblivit utan ersättare minst två gånger det senaste året`,
  seatsTitle: 'Platser som behöver något',
  noTrouble: 'Ingen plats är känd som vakant, och ingen har uteblivit mer än en gång det senaste året.',
  absentTimes: (n: number) => `Utebliven ${count(n, 'gång', 'gånger')}`,
  unwritten: (n: number) =>
    n === 1 ? 'En plats har inget nedskrivet mandat.' : `${n} platser har inget nedskrivet mandat.`,
  allDecisions: (n: number) => `Alla ${n} öppna beslut`,
  activityLate: 'Försenad',
  activity: { PLANNED: 'Planerad', ONGOING: 'Pågår', DONE: 'Klar', DROPPED: 'Struken' },
  by: (day: ReactNode) => <>senast {day}</>,
  print: 'Skriv ut året',
  printTitle: 'Gruppens år på ett papper',
  printLead: 'Det som gruppen har lovat och hur det går, så som det är inlagt den dagen.',
  printButton: 'Skriv ut',
  printBack: 'Tillbaka till gruppen',
  printedOn: (group: string, day: string) => `BUS-gruppen ${group}, läget ${day}`,
  printedBy: (name: string, day: string) => `Utskrivet av ${name} ${day}`,
  regionMissing: 'Regionens platser och parter är inte med: Region Stockholm svarade inte.',
};
