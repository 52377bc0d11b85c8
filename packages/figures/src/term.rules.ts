/**
 * The two calendars that terms are counted by; nowhere else is it said on which day one begins.
 * HALVES: halves of the year, of what organisations do: meetings, commitments, deviations. The documents count these by
 * term and do not say when one begins; so every day lies in the half that it is in.
 * SCHOOL: VT until July, HT from August, of children and families: figures about people, and SIP-kollen. Terms that are
 * closed were counted so, and may not be counted twice or moved (decisions 22, 31).
 */
export type TermCalendar = 'HALVES' | 'SCHOOL';

const autumnBegins: Readonly<Record<TermCalendar, string>> = { HALVES: '07-01', SCHOOL: '08-01' };
const springEnds: Readonly<Record<TermCalendar, string>> = { HALVES: '06-30', SCHOOL: '07-31' };

/** Which calendar the terms of a table are of, by what it counts. */
export function calendarOf({ counted }: { readonly counted: 'PEOPLE' | 'EVENTS' }): TermCalendar {
  return counted === 'PEOPLE' ? 'SCHOOL' : 'HALVES';
}

/** The term that a day, YYYY-MM-DD, lies in: HT2026, VT2027. */
export function termOf(day: string, calendar: TermCalendar): string {
  return `${day.slice(5) < autumnBegins[calendar] ? 'VT' : 'HT'}${day.slice(0, 4)}`;
}

/** Whether a text is a term. */
export function isTerm(text: string): boolean {
  return /^[HV]T20\d\d$/.test(text);
}

/** First and last day of a term. */
export function daysOf(term: string, calendar: TermCalendar): { readonly from: string; readonly to: string } {
  const year = term.slice(2);
  return term.startsWith('V')
    ? { from: `${year}-01-01`, to: `${year}-${springEnds[calendar]}` }
    : { from: `${year}-${autumnBegins[calendar]}`, to: `${year}-12-31` };
}

/**
 * The day on which a term's figures of people are closed, a month after its end, so that what is written down late is in
 * them. From then on they never change.
 */
export function closingDayOf(term: string): string {
  const year = Number(term.slice(2));
  return term.startsWith('V') ? `${year}-09-01` : `${year + 1}-02-01`;
}

/**
 * The last day on which a code of SIP-kollen of a term holds: of the month after the term, the day before its figures close. The
 * same for all codes of a term, so that it tells nothing of the day on which one was given out.
 */
export function lastDayToAnswer(term: string): string {
  return new Date(Date.parse(closingDayOf(term)) - 86_400_000).toISOString().slice(0, 10);
}

/** Terms whose figures of people are closed on a day, the latest first. */
export function closedTerms(day: string, howMany: number): string[] {
  const terms: string[] = [];
  for (let term = termOf(day, 'SCHOOL'); terms.length < howMany; term = termBefore(term))
    if (closingDayOf(term) <= day) terms.push(term);
  return terms;
}

/** The term before. */
export function termBefore(term: string): string {
  const year = Number(term.slice(2));
  return term.startsWith('H') ? `VT${year}` : `HT${year - 1}`;
}

/** The term that a day lies in and those before it, the latest first. */
export function termsUntil(day: string, howMany: number, calendar: TermCalendar): string[] {
  const terms: string[] = [];
  for (let term = termOf(day, calendar); terms.length < howMany; term = termBefore(term)) terms.push(term);
  return terms;
}
