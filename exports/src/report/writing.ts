import type { FigureWords } from '@samsyn/figures/words/words';
import type { Paper } from '../pdf/paper.js';
import type { Language } from '../words.js';
import type { ReportFacts } from './report-facts.js';
import type { ReportWords } from './words/words.js';

/** What the parts of a report are written with. */
export interface ReportWriting {
  readonly paper: Paper;
  readonly facts: ReportFacts;
  readonly language: Language;
  readonly say: ReportWords;
  /** The words of the statistics, as on the page and in the files. */
  readonly figures: FigureWords;
  /** A chapter, on a page of its own; and what stands in one. Both stand in the list of contents. The latter with so many points of what follows on the same page. */
  chapter(title: string): void;
  section(title: string, before?: number): void;
  /** "31 januari 2026", of YYYY-MM-DD. */
  day(day: string): string;
  /** A number as it is written. */
  number(value: number): string;
}
