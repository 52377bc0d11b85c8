/** A calendar date, ISO 8601: `2020-07-01`. Compares as text. */
export type IsoDate = string;

/** How exactly a document dates something; the date given is then the first day of that month, half-year or year. */
export type DateResolution = 'month' | 'half-year' | 'year';

/** A span of time that may be open, or unknown, at either end. */
export interface Period {
  /** First day on which the row holds; null when the documents do not say. */
  readonly from: IsoDate | null;
  /** First day on which it no longer holds; null while it holds, or when the documents do not say. */
  readonly to: IsoDate | null;
  /** Absent: `from` is exact to the day, or unknown. */
  readonly fromKnownTo?: DateResolution;
  /** Absent: `to` is exact to the day, or open. */
  readonly toKnownTo?: DateResolution;
}

/** What every row of reference data carries: where it is said, and for when. */
export interface Sourced extends Period {
  /**
   * Where it is said: `f2, avsnitt ”…”` (a key of `documents.ts` and a place in that document), a public register
   * or decision, or `demo: …`. `härlett` marks what follows from the documents without standing in them.
   */
  readonly source: string;
  /** true where the documents are silent and the demo needs a row; the row is then invented or assumed. */
  readonly demo: boolean;
}

/** The part of a row that says where it comes from, to spread into rows that share it. */
export type Origin = Pick<Sourced, 'source' | 'demo'>;

/** Something that a document or a public register says. */
export function said(source: string): Origin {
  return { source, demo: false };
}

/** Something that no document says and that the demo needs; `why` tells what it leans on. */
export function assumed(why: string): Origin {
  return { source: `demo: ${why}`, demo: true };
}

/** Holds with neither start nor end known. */
export const UNDATED: Period = { from: null, to: null };

/** Whether a row holds on a day. An unknown start or end does not exclude it. */
export function holdsOn(row: Period, date: IsoDate): boolean {
  return (row.from === null || row.from <= date) && (row.to === null || date < row.to);
}

/** The rows that hold on a day, in the order given. */
export function asOf<Row extends Period>(rows: readonly Row[], date: IsoDate): Row[] {
  return rows.filter((row) => holdsOn(row, date));
}
