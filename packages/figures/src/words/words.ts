import type { FigureTableId } from '../tables.js';

/** What is said of a table, in one language. */
export interface TableWords {
  readonly title: string;
  /** What one is one of, in the plural. */
  readonly unit: string;
  /** How it is counted, and by what area (domain.md 7.11). */
  readonly basis: string;
  /** Where the numbers come from. */
  readonly source: string;
}

/** All words of the statistics in one language: the same on the page, in a file and on paper. */
export interface FigureWords {
  /** For numbers. */
  readonly locale: string;
  readonly tables: Readonly<Record<FigureTableId, TableWords>>;
  readonly categories: Readonly<Record<string, string>>;
  readonly total: string;
  readonly county: string;
  readonly area: string;
  readonly protected: string;
  readonly protectedShort: string;
  /** What the protection does to numbers of people, a sentence each. */
  readonly protection: readonly string[];
  readonly exact: string;
  /** Of what organisations do: no term of it is closed. */
  readonly live: string;
  /** Right by a table of people, for who does not read how it is counted. */
  readonly notAdded: string;
  readonly overlapping: string;
  readonly asOf: (day: string) => string;
  readonly notClosed: (day: string) => string;
}
