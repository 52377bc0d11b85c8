import { noCopy } from '../no-copy.js';
import type { Language } from '../words.js';

/** Which report: of a calendar year and its two terms, as it was known on a day. */
export interface ReportRequest {
  readonly year: number;
  readonly language: Language;
  /** The day, YYYY-MM-DD. What is told later than it is not in the report, where the graph can tell. */
  readonly date: string;
}

/** How far a report has come. `of` is the same through one run, and `done` never falls. */
export interface ReportProgress {
  readonly done: number;
  readonly of: number;
  /** What is being done now, or was done last. */
  readonly step: 'FIGURES' | 'DEVIATIONS' | 'MEASUREMENTS' | 'BUSSAM' | 'PAGES';
}

/** The year's two terms, the spring first. */
export const termsOf = ({ year }: Pick<ReportRequest, 'year'>) => [`VT${year}`, `HT${year}`] as const;

/** @throws Refusal when there can be no such report */
export function checkRequest({ year, date }: ReportRequest): void {
  const isDay = /^20\d\d-\d\d-\d\d$/.test(date) && isInCalendar(date);
  if (!Number.isInteger(year) || year < 2000 || year > 2099 || !isDay || date < `${year}-01-01`)
    throw noCopy.reportOf();
}

function isInCalendar(day: string): boolean {
  const at = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(day);
}
