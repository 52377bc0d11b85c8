import type { DeviationCategory } from '../../../gql/graphql.js';

/** A term's counts by category. */
export interface TermCounts {
  readonly term: string;
  readonly counts: Partial<Record<DeviationCategory, number>>;
  readonly total: number;
}

const place = (term: string) => term.slice(2) + (term.startsWith('HT') ? 'b' : 'a');

/** The term after another. */
const next = (term: string) =>
  term.startsWith('VT') ? `HT${term.slice(2)}` : `VT${Number(term.slice(2)) + 1}`;

/** Every term from the first that something is counted of to the last, or to today's: none is left out without a word. */
export function byTerm(
  cells: readonly { readonly term: string; readonly category: DeviationCategory; readonly count: number }[],
  current: string,
): TermCounts[] {
  const names = cells.map(({ term }) => term).sort((a, b) => (place(a) < place(b) ? -1 : 1));
  const [first] = names;
  if (first === undefined) return [];
  const last = [current, ...names].reduce((a, b) => (place(a) < place(b) ? b : a));
  const terms: TermCounts[] = [];
  for (let term = first; place(term) <= place(last); term = next(term)) {
    const own = cells.filter((cell) => cell.term === term);
    const counts = Object.fromEntries(own.map(({ category, count }) => [category, count]));
    terms.push({ term, counts, total: own.reduce((soFar, { count }) => soFar + count, 0) });
  }
  return terms;
}
