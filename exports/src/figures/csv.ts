import type { Language } from '../words.js';
import type { Sheet, SheetCell } from './sheet.js';

/** Tells Excel that the file is UTF-8. */
export const byteOrderMark = '\ufeff';

/**
 * What a spreadsheet takes for the beginning of a formula, wherever it looks for one: at the start, after white space, in full width.
 * A cell that begins so gets an apostrophe before it, which spreadsheets do not show.
 */
const formula = /^[\s\p{Cf}]*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/u;

/** A cell of a file of text: a number in digits alone, with the decimal sign of the language, text that no spreadsheet reckons with, quoted as RFC 4180 has it. */
export function csvCell(cell: SheetCell, language: Language): string {
  if (typeof cell === 'number') return language === 'sv' ? String(cell).replace('.', ',') : String(cell);
  const text = formula.test(cell) ? `'${cell}` : cell;
  return /[";\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A line, with the semicolon between cells that a Swedish spreadsheet opens by itself: its comma is the decimal one. */
export const csvLine = (cells: readonly SheetCell[], language: Language) =>
  `${cells.map((cell) => csvCell(cell, language)).join(';')}\r\n`;

/** The whole file: what is told of the table, a line without anything, its head, its rows. */
export function toCsv({ told, head, rows }: Sheet, language: Language): string {
  return byteOrderMark + [...told, [], head, ...rows].map((line) => csvLine(line, language)).join('');
}
