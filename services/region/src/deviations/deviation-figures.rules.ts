import { termOf as termIn } from '@samsyn/collaboration/commitments/calendar.rules';
import { termOf } from '@samsyn/figures/term.rules';

/** So many deviations of one kind, as the database counts them. */
export interface CountedDeviations {
  readonly senderKind: string;
  readonly recipientKind: string;
  readonly category: string;
  readonly state: string;
  /** First day of the month that they happened in. */
  readonly month: string;
  readonly count: number;
}

interface Counted {
  readonly count: number;
}

/** A term in words: VT2026 from January, HT2026 from July, as meetings are counted. */
export function nameOfTerm(day: string): string {
  return termOf(day, 'HALVES');
}

/** By sender and recipient, by term and category, and by state; each exact, and each the same in all. */
export function figuresOf(rows: readonly CountedDeviations[]) {
  return {
    total: sum(rows),
    matrix: gather(rows, ({ senderKind, recipientKind }) => ({ senderKind, recipientKind })),
    terms: gather(rows, ({ month, category }) => {
      const { from, to } = termIn(month);
      return { term: nameOfTerm(month), from, to, category };
    }).sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : a.category < b.category ? -1 : 1)),
    states: gather(rows, ({ state }) => ({ state })),
  };
}

function gather<Key extends object>(
  rows: readonly CountedDeviations[],
  keyOf: (row: CountedDeviations) => Key,
): (Key & Counted)[] {
  const groups = new Map<string, Key & { count: number }>();
  for (const row of rows) {
    const key = keyOf(row);
    const name = JSON.stringify(key);
    const group = groups.get(name);
    if (group) group.count += row.count;
    else groups.set(name, { ...key, count: row.count });
  }
  return [...groups.values()];
}

function sum(rows: readonly Counted[]): number {
  return rows.reduce((soFar, { count }) => soFar + count, 0);
}
