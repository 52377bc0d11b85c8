import type { FigureTableDefinition } from '@samsyn/figures/tables';
import { calendarOf, closingDayOf, daysOf } from '@samsyn/figures/term.rules';
import type { FiguresAnswered } from '../figures/figures-document.js';
import { type Sheet, type SheetCell, sheetOf } from '../figures/sheet.js';
import type { ReportFacts } from './report-facts.js';
import { termsOf } from './report-request.js';

/** A table in a term, as it was known on the day of the report. */
export interface FiguresOfTerm {
  readonly term: string;
  /** The day it was counted; null when there are no numbers of it. */
  readonly asOf: string | null;
  /** Why not: its numbers are not closed until a day, or it has not begun. */
  readonly missing: { readonly closesOn: string } | 'NOT_BEGUN' | null;
  readonly sheet: Sheet;
  /** The county's row: the total, then each category; null when there is none. */
  readonly county: readonly SheetCell[] | null;
}

/** A table in both terms of the year: the same rows as on the page and in a file. */
export function figuresOfYear(table: FigureTableDefinition, facts: ReportFacts): FiguresOfTerm[] {
  const { request, spring, autumn } = facts;
  return termsOf(request).map((term, at) =>
    figuresOfTerm(table, term, (at === 0 ? spring : autumn)[table.id], facts),
  );
}

function figuresOfTerm(
  table: FigureTableDefinition,
  term: string,
  answered: FiguresAnswered,
  { request: { date, language } }: ReportFacts,
): FiguresOfTerm {
  const closesOn = table.counted === 'PEOPLE' ? closingDayOf(term) : answered.closesOn;
  const isOpen = table.counted === 'PEOPLE' && date < closesOn;
  const isToCome = daysOf(term, calendarOf(table)).from > date;
  const isTold = !isOpen && !isToCome;
  const told = isTold ? answered : { ...answered, asOf: null, rows: [] };
  const sheet = sheetOf(table, term, told, language);
  const isCounty = told.rows.some(({ areaId, busGroup }) => (areaId ?? busGroup?.id ?? null) === null);
  return {
    ...{ term, asOf: told.asOf, sheet },
    missing: isToCome ? 'NOT_BEGUN' : isOpen ? { closesOn } : null,
    county: isCounty ? (sheet.rows[0]?.slice(1) ?? null) : null,
  };
}
