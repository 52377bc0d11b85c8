import type { DeviationCategory } from '../../../gql/graphql.js';

/** A term's counts by category. */
export interface TermCounts {
  readonly term: string;
  readonly counts: Partial<Record<DeviationCategory, number>>;
  readonly total: number;
}

const place = (term: string) => term.slice(2) + (term.startsWith('HT') ? 'b' : 'a');

/** The terms in order, the first first; those of which nothing is counted too, between the first and the last. */
export function byTerm(
  cells: readonly { readonly term: string; readonly category: DeviationCategory; readonly count: number }[],
  recent: readonly string[],
): TermCounts[] {
  const names = new Set(cells.map(({ term }) => term));
  const first = [...names].sort((a, b) => (place(a) < place(b) ? -1 : 1))[0];
  if (first === undefined) return [];
  const between = recent.filter((term) => place(term) >= place(first));
  return [...new Set([...names, ...between])]
    .sort((a, b) => (place(a) < place(b) ? -1 : 1))
    .map((term) => {
      const own = cells.filter((cell) => cell.term === term);
      const counts = Object.fromEntries(own.map(({ category, count }) => [category, count]));
      return { term, counts, total: own.reduce((soFar, { count }) => soFar + count, 0) };
    });
}
