import type { ReactNode } from 'react';

/** The recurring check of the log by a unit's manager. */
export const sv = {
  title: 'Granska loggen',
  lead: 'Lagen kräver att loggen kontrolleras återkommande. Ett slumpvis urval av det som enhetens personal har läst och ändrat hämtas ur loggen. Du läser varje rad, säger vad du ser och skriver under.',
  unit: 'Enhet',
  newReview: 'Ny granskning',
  none: 'Ingen granskning är gjord för enheten än. Hämta det första urvalet.',
  noneOpen: 'Ingen granskning väntar. Hämta ett urval av det som har skrivits i loggen sedan förra gången.',
  how: '10–25 rader, fler ju mer enheten har läst. Raderna lottas av databasen, och samma urval ligger kvar tills det är underskrivet. Att du granskar loggas.',
  draw: 'Hämta urval',
  drawing: 'Hämtar urval …',
  drawn: 'Urvalet är hämtat. Läs varje rad och säg vad du ser.',
  openReview: 'Att granska nu',
  drawnBy: (name: string, at: ReactNode) => (
    <>
      Hämtat {at} av {name}.
    </>
  ),
  fromUntil: (from: ReactNode, until: ReactNode) => (
    <>
      {from} till {until}
    </>
  ),
  drawnFrom: (unit: string, period: ReactNode, n: number) => (
    <>
      Lottat bland {n === 1 ? 'en rad' : `${n} rader`} av personalen på {unit}, {period}.
    </>
  ),
  whichChild:
    'Barnets namn står inte i loggen: nyckeln räcker för att se vilka rader som handlar om samma barn, och för att fråga den som har läst.',
  lines: 'Raderna',
  child: 'Barn',
  verdictColumn: 'Bedömning',
  verdictOn: (place: number, name: string, at: string, child: string) =>
    `Rad ${place}: bedömning av ${name}, ${at}, barn ${child}`,
  verdict: {
    IN_ORDER: 'Utan anmärkning',
    FOLLOW_UP: 'Följ upp',
    OWN_READING: 'Granskarens egen läsning, inte bedömd',
  },
  ownReading: 'Din egen läsning. Den bedömer du inte själv: be en annan chef titta på den.',
  ownLeftOut: 'Det du själv har läst är inte med i urvalet. Be en annan chef granska det.',
  note: 'Vad behöver följas upp?',
  chooseVerdict: 'Raden är inte bedömd.',
  writeWhy: 'Skriv vad som behöver följas upp.',
  problemsFound: (n: number) =>
    n === 1
      ? 'En rad behöver kompletteras. Inget är sparat.'
      : `${n} rader behöver kompletteras. Inget är sparat.`,
  progress: (said: number, all: number, followUp: number) =>
    `${said} av ${all} rader bedömda${followUp > 0 ? `, ${followUp} att följa upp` : ''}`,
  noReturn: 'Det du har skrivit under går inte att ändra.',
  restInOrder: (n: number) => (n === 1 ? 'Sista raden utan anmärkning' : `Övriga ${n} utan anmärkning`),
  sign: 'Skriv under',
  signedNow: 'Granskningen är underskriven.',
  reload: 'Ladda om',
  reloaded: 'Sidan är uppdaterad. Det som andra har skrivit under står nedan.',
  earlier: 'Underskrivna granskningar',
  noneSigned: 'Ingen än.',
  signed: 'Underskriven',
  by: 'Av',
  period: 'Tid',
  written: 'Rader i loggen',
  open: 'Visa raderna',
  openOf: (at: string) => `Visa raderna i granskningen som skrevs under ${at}`,
  signedReview: 'Underskriven granskning',
  signedBy: (name: string, at: ReactNode) => (
    <>
      Underskriven {at} av {name}.
    </>
  ),
  missing: 'Granskningarna av enhetens logg kan inte visas. Det som är underskrivet finns kvar.',
  unreachableTitle: 'Granskningarna finns kvar, men kan inte hämtas just nu',
  failed: 'Granskningarna kunde inte hämtas.',
  linesFailed: 'Raderna kunde inte hämtas.',
  notYours: 'Granskningarna av enhetens logg visas bara för den som leder enheten.',
};
