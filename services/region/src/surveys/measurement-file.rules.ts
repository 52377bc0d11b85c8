import { cellsOf } from '@samsyn/disclosure/import/read-line';
import { SpiderAxis } from './survey.enums.js';

/** What can be wrong with a line, in words for whoever mends the file. */
export const faultSentences = {
  NOT_TEXT: 'This is a workbook, not a text. Save it as “CSV UTF-8” and choose that file.',
  NOT_UTF8: 'The file is not UTF-8: letters such as å, ä, ö would be lost. Save it as “CSV UTF-8”.',
  REQUIRED: 'This must be given.',
  UNKNOWN_COLUMN: 'No such column belongs in this file. The first line names the columns.',
  MISSING_COLUMN: 'The first line must name this column.',
  REPEATED: 'This stands earlier in the same file.',
  NOT_CSV: 'The line is not CSV, or has not as many columns as the first line.',
  NOT_VALID: 'A value is from 1 to 10 with at most one decimal; an empty cell is not known.',
  NOT_A_YEAR: 'A year is written with four digits, and has ended or is this one.',
  TOO_FEW: 'Fewer than three have answered: nothing of them may be entered.',
  NOT_A_COUNT: 'The number of answers is a whole number, at most 1000; empty where it is not known.',
  UNKNOWN: 'There is no such group: give its key or its name as the map has it.',
  SEVERAL: 'Several groups have this name in that year: give the key of the one that is meant.',
  NOT_THEN: 'The group was not there in that year.',
  NOTHING: 'No axis has a value, or the first line names none.',
  FROM_SURVEY: 'There is a survey of this year here, which tells what may be told.',
  TOO_MANY_LINES: 'A file has at most 1000 lines.',
} as const;

export type FaultCode = keyof typeof faultSentences;

/** A fault and where it is; holds no value. */
export interface Fault {
  readonly line: number;
  readonly column: string;
  readonly code: FaultCode;
}

/** A line that can be entered. */
export interface FileRow {
  readonly line: number;
  /** In small letters, as it stands: a key or a name. */
  readonly group: string;
  readonly year: number;
  readonly answers: number | null;
  readonly means: Partial<Record<SpiderAxis, number>>;
}

const columnOf: Readonly<Record<string, SpiderAxis>> = {
  regelverk: SpiderAxis.REGULATIONS,
  dokumentation: SpiderAxis.DOCUMENTATION,
  målformulering: SpiderAxis.GOALS,
  organisation: SpiderAxis.ORGANISATION,
  resurser: SpiderAxis.RESOURCES,
  förankring: SpiderAxis.ANCHORING,
  kunskap: SpiderAxis.KNOWLEDGE,
  kommunikation: SpiderAxis.COMMUNICATION,
  synsätt: SpiderAxis.OUTLOOK,
};
const required = ['grupp', 'år'];
const count = 'antal svar';
/** Every name that a column may have, in the order of the template. */
export const columns: readonly string[] = [...required, ...Object.keys(columnOf), count];
const mostLines = 1_000;

/**
 * Reads a file of measurements: CSV, the first line names the columns, `;` or `,` between, comma or point in numbers. Every
 * cell is read as a key, a number or nothing, so that no cell comes to anybody as a formula.
 */
export function readMeasurementFile(
  text: string,
  thisYear: number,
): { readonly rows: readonly FileRow[]; readonly faults: readonly Fault[] } {
  // A zip, which a workbook is, begins so.
  if (text.startsWith('PK\u0003\u0004'))
    return { rows: [], faults: [{ line: 1, column: '', code: 'NOT_TEXT' }] };
  const lines = text.replace(/^\ufeff/, '').split(/\r\n|\n|\r/);
  const [first = ''] = lines;
  const delimiter = first.includes(';') ? ';' : ',';
  const header = cellsOf(first, delimiter)?.map((name) => name.trim().toLowerCase().normalize('NFC')) ?? [];
  const faults: Fault[] = [
    ...header.flatMap((name, place): Fault[] => {
      // By place: what stands there may be anything, and is not repeated.
      if (!columns.includes(name)) return [{ line: 1, column: String(place + 1), code: 'UNKNOWN_COLUMN' }];
      return header.indexOf(name) < place ? [{ line: 1, column: name, code: 'REPEATED' }] : [];
    }),
    ...required.flatMap((column) =>
      header.includes(column) ? [] : [{ line: 1, column, code: 'MISSING_COLUMN' as const }],
    ),
  ];
  // What a reader of UTF-8 puts where there is none.
  const garbled = lines.findIndex((line) => line.includes('\ufffd'));
  if (garbled >= 0) return { rows: [], faults: [{ line: garbled + 1, column: '', code: 'NOT_UTF8' }] };
  if (lines.length > mostLines + 2)
    return { rows: [], faults: [...faults, { line: mostLines + 2, column: '', code: 'TOO_MANY_LINES' }] };
  const rows: FileRow[] = [];
  const isOfAxes = header.some((name) => columnOf[name] !== undefined);
  // Without any it would empty what is known.
  if (!isOfAxes) faults.push({ line: 1, column: '', code: 'NOTHING' });
  const isNamed = isOfAxes && required.every((column) => header.includes(column));
  for (const [place, line] of lines.entries()) {
    if (place === 0 || line.trim() === '') continue;
    const cells = cellsOf(line, delimiter);
    if (cells?.length !== header.length) faults.push({ line: place + 1, column: '', code: 'NOT_CSV' });
    else {
      const read = readRow(
        place + 1,
        new Map(header.map((name, at) => [name, cells[at]?.trim() ?? ''])),
        thisYear,
      );
      faults.push(...read.faults);
      if (read.faults.length === 0 && isNamed) rows.push(read.row);
    }
  }
  return { rows, faults };
}

function readRow(line: number, cells: ReadonlyMap<string, string>, thisYear: number) {
  const faults: Fault[] = [];
  const wrong = (column: string, code: FaultCode) => faults.push({ line, column, code });
  const group = (cells.get('grupp') ?? '').toLowerCase().normalize('NFC');
  // Of a column that the first line does not name that is said there, once.
  if (group === '' && cells.has('grupp')) wrong('grupp', 'REQUIRED');
  const year = Number(cells.get('år'));
  if (cells.has('år') && (!/^\d{4}$/.test(cells.get('år') ?? '') || year < 2000 || year > thisYear))
    wrong('år', 'NOT_A_YEAR');
  const told = cells.get(count) ?? '';
  const answers = told === '' ? null : Number(told);
  if (answers !== null && (!/^\d{1,4}$/.test(told) || answers > 1_000)) wrong(count, 'NOT_A_COUNT');
  else if (answers !== null && answers < 3) wrong(count, 'TOO_FEW');
  const means: Partial<Record<SpiderAxis, number>> = {};
  for (const [column, axis] of Object.entries(columnOf)) {
    const cell = cells.get(column) ?? '';
    if (cell === '') continue;
    if (/^(10([.,]0)?|[1-9]([.,]\d)?)$/.test(cell)) means[axis] = Number(cell.replace(',', '.'));
    else wrong(column, 'NOT_VALID');
  }
  const isOfAxes = Object.keys(columnOf).some((column) => cells.has(column));
  if (isOfAxes && faults.length === 0 && Object.keys(means).length === 0) wrong('', 'NOTHING');
  return { row: { line, group, year, answers, means }, faults };
}
