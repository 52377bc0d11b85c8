/** The school term that a day, YYYY-MM-DD, lies in: HT2026 from August, VT2027 until July. */
export function termOf(day: string): string {
  return `${Number(day.slice(5, 7)) < 8 ? 'VT' : 'HT'}${day.slice(0, 4)}`;
}

/** Whether a text is a term. */
export function isTerm(text: string): boolean {
  return /^[HV]T20\d\d$/.test(text);
}

/**
 * The last day on which a code of the term holds: of the month after the term. The same for all codes of a term, so that
 * it tells nothing of the day on which one was given out.
 */
export function lastDayOf(term: string): string {
  const year = Number(term.slice(2));
  return term.startsWith('V') ? `${year}-08-31` : `${year + 1}-01-31`;
}
