import writeXlsxFile, { type SheetData } from 'write-excel-file/node';
import type { Language } from '../words.js';
import type { Sheet, SheetCell } from './sheet.js';
import { fileWords } from './words.js';

const widest = 40;

/** Every cell says its type: nothing in it is guessed to be a formula, a date or a link. */
const typed = (value: SheetCell, format = '#,##0') =>
  typeof value === 'number' ? { value, type: Number, format } : { value, type: String, wrap: false };
const heading = (value: string) => ({ value, type: String, fontWeight: 'bold' as const, wrap: true });

/** A workbook of two sheets: the table, its head standing still, and how it is counted. */
export function toXlsx({ told, head, rows, formats = [] }: Sheet, language: Language): Promise<Buffer> {
  const words = fileWords[language];
  const figures: SheetData = [
    head.map(heading),
    ...rows.map((row) => row.map((cell, at) => typed(cell, formats[at]))),
  ];
  const how: SheetData = told.map(([about, text]) => [
    heading(about),
    { value: text, type: String, wrap: true },
  ]);
  return writeXlsxFile([
    {
      data: figures,
      sheet: words.figures,
      stickyRowsCount: 1,
      stickyColumnsCount: 1,
      columns: head.map((title, at) => ({
        width: Math.min(
          widest,
          2 + Math.max(title.length, ...rows.map((row) => String(row[at] ?? '').length)),
        ),
      })),
    },
    { data: how, sheet: words.how, columns: [{ width: 20 }, { width: 100 }] },
  ]).toBuffer();
}
