import type { MeasuredFragment, MedianFragment } from '../gql/graphql.js';
import { type ChartColumn, ofMedian } from './chart-with-table.js';
import type { useWords } from './words.js';

const looks = ['first', 'second', 'third'] as const;

/** A group's latest measurements, the latest first, and the county's median of the latest one's year. */
export function groupColumns(
  measured: readonly MeasuredFragment[],
  medians: readonly MedianFragment[],
  most: 1 | 2 | 3,
  words: ReturnType<typeof useWords>,
): { readonly columns: readonly ChartColumn[]; readonly median: MedianFragment | undefined } {
  const years = [...measured].reverse();
  const median = medians.find(({ year }) => year === years[0]?.year);
  const own = years.slice(0, most).map((of, place) => ({
    ...{ key: String(of.year), label: String(of.year), look: looks[place] ?? 'third', of },
  }));
  return { columns: median ? [...own, ofMedian(median, words)] : own, median };
}
