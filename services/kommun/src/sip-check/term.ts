/**
 * The last day on which a code of the term holds: of the month after the term. The same for all codes of a term, so that
 * it tells nothing of the day on which one was given out.
 */
export function lastDayOf(term: string): string {
  const year = Number(term.slice(2));
  return term.startsWith('V') ? `${year}-08-31` : `${year + 1}-01-31`;
}
