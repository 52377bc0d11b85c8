/** The school term that a day, YYYY-MM-DD, lies in: HT2026 from August, VT2027 until July. */
export function termOf(day: string): string {
  return `${Number(day.slice(5, 7)) < 8 ? 'VT' : 'HT'}${day.slice(0, 4)}`;
}

/** Whether a text is a term. */
export function isTerm(text: string): boolean {
  return /^[HV]T20\d\d$/.test(text);
}

/** First and last day of a term. */
export function daysOf(term: string): { readonly from: string; readonly to: string } {
  const year = term.slice(2);
  return term.startsWith('V')
    ? { from: `${year}-01-01`, to: `${year}-07-31` }
    : { from: `${year}-08-01`, to: `${year}-12-31` };
}

/**
 * The day on which a term's figures are closed, a month after its end, so that what is written down late is in them.
 * From then on they never change.
 */
export function closingDayOf(term: string): string {
  const year = Number(term.slice(2));
  return term.startsWith('V') ? `${year}-09-01` : `${year + 1}-02-01`;
}

/** Terms whose figures are closed on a day, the latest first. */
export function closedTerms(day: string, howMany: number): string[] {
  const terms: string[] = [];
  for (let term = termOf(day); terms.length < howMany; term = termBefore(term))
    if (closingDayOf(term) <= day) terms.push(term);
  return terms;
}

/** The term before. */
export function termBefore(term: string): string {
  const year = Number(term.slice(2));
  return term.startsWith('H') ? `VT${year}` : `HT${year - 1}`;
}
