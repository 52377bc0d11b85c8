import type { FigureTableDefinition } from '@samsyn/figures/tables';
import { figureWords, tableNotes, writtenCategory } from '@samsyn/figures/words/written';
import type { Language } from '../words.js';
import type { CellAnswered, FiguresAnswered } from './figures-document.js';
import { fileWords } from './words.js';

/** What stands in a cell: a number as a number, all else as text. */
export type SheetCell = string | number;

/** A table on its way into a file. */
export interface Sheet {
  /** What is told of it: what is said, and of what. */
  readonly told: readonly (readonly [about: string, text: string])[];
  readonly head: readonly string[];
  readonly rows: readonly (readonly SheetCell[])[];
  /** How a workbook shows the numbers of each column; whole, in thousands, where nothing is said. */
  readonly formats?: readonly string[];
}

/** A table as the page shows it: the same rows in the same order, the same words, the same numbers. */
export function sheetOf(
  table: FigureTableDefinition,
  term: string,
  { asOf, closesOn, rows }: FiguresAnswered,
  language: Language,
): Sheet {
  const words = figureWords(language);
  const file = fileWords[language];
  const { title, unit, basis, source } = words.tables[table.id];
  const { compare } = new Intl.Collator(words.locale, { numeric: true });
  const cell = ({ value }: CellAnswered): SheetCell => value ?? words.protected;
  const placed = rows
    .map(({ areaId, areaName, busGroup, total, cells }) => {
      const id = areaId ?? busGroup?.id ?? '';
      return { id, name: areaName ?? busGroup?.name ?? id, total, cells };
    })
    .sort((a, b) => Number(a.id !== '') - Number(b.id !== '') || compare(a.name, b.name));
  return {
    told: [
      [file.table, `${title} (${unit})`],
      [file.term, file.termName(term)],
      [file.basis, basis],
      [file.source, source],
      [table.counted === 'PEOPLE' ? file.asOf : file.stoodOn, asOf ?? words.notClosed(closesOn)],
      ...tableNotes(table, words).map((text) => [file.note, text] as const),
    ],
    head: [words.area, words.total, ...table.categories.map((each) => writtenCategory(each, words))],
    rows: placed.map(({ id, name, total, cells }) => [
      id === '' ? words.county : name,
      cell(total),
      ...table.categories.map((category) => {
        const found = cells.find((each) => each.category === category);
        return found ? cell(found) : words.protected;
      }),
    ]),
  };
}
