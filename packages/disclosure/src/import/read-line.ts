import { parse } from 'csv-parse/sync';
import { ImportFault } from './faults.js';
import type { FileLine } from './split-lines.js';

/** One line as an object of names and values, before anything is known of them. */
type Given = Readonly<Record<string, unknown>>;
export type LineReader = (line: FileLine) => Given | ImportFault | 'EMPTY' | 'HEADER';

const byteOrderMark = /^\ufeff/;
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

function textOf({ number, bytes }: FileLine): string | ImportFault {
  if (!bytes) return new ImportFault('', 'TOO_LONG');
  try {
    const text = decoder.decode(bytes).replace(/\r$/, '');
    return number === 1 ? text.replace(byteOrderMark, '') : text;
  } catch {
    return new ImportFault('', 'NOT_UTF8');
  }
}

/** Reads lines that are each a JSON object. */
export const readJsonLine: LineReader = (line) => {
  const text = textOf(line);
  if (text instanceof ImportFault) return text;
  if (text.trim() === '') return 'EMPTY';
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : new ImportFault('', 'NOT_AN_OBJECT');
  } catch {
    return new ImportFault('', 'NOT_JSON');
  }
};

/** A file whose first line does not say what stands in its columns. */
export class HeaderFault extends Error {}

/**
 * Reads lines of CSV: the first names the columns, with `;` or `,` between; an empty cell is no value. A column
 * `guardians.1.name` is the name of the first guardian.
 *
 * @param columns all names that a column may have
 */
export function csvReader(columns: ReadonlySet<string>): LineReader {
  let header: { readonly names: readonly (readonly string[])[]; readonly delimiter: string } | undefined;
  return (line) => {
    const text = textOf(line);
    if (header === undefined) {
      if (text instanceof ImportFault) throw new HeaderFault('The first line cannot be read.');
      header = headerOf(text, columns);
      return 'HEADER';
    }
    if (text instanceof ImportFault) return text;
    if (text.trim() === '') return 'EMPTY';
    const cells = cellsOf(text, header.delimiter);
    if (!cells) return new ImportFault('', 'NOT_CSV');
    if (cells.length !== header.names.length) return new ImportFault('', 'WRONG_COLUMN_COUNT');
    return objectOf(header.names, cells);
  };
}

function headerOf(text: string, columns: ReadonlySet<string>) {
  const delimiter = (text.match(/;/g)?.length ?? 0) >= (text.match(/,/g)?.length ?? 0) ? ';' : ',';
  const names = cellsOf(text, delimiter)?.map((name) => name.trim());
  if (!names) throw new HeaderFault('The first line is not CSV.');
  // By place: what stands there may be anything, and is not repeated.
  const unknown = names.flatMap((name, place) => (columns.has(name) ? [] : [place + 1]));
  if (unknown.length > 0) {
    throw new HeaderFault(
      `The first line must name the columns: unknown in column ${unknown.slice(0, 20).join(', ')}.`,
    );
  }
  if (new Set(names).size < names.length) throw new HeaderFault('The first line names a column twice.');
  return { names: names.map((name) => name.split('.')), delimiter };
}

/** The cells of a line of CSV; undefined when it is none. */
export function cellsOf(text: string, delimiter: string): string[] | undefined {
  try {
    const records = parse(text, { delimiter, record_delimiter: ['\u0000'], relax_column_count: true });
    return records.length === 1 ? (records[0] as unknown as string[]) : undefined;
  } catch {
    return undefined;
  }
}

function objectOf(names: readonly (readonly string[])[], cells: readonly string[]): Given {
  const made: Record<string, unknown> = {};
  const lists = new Map<string, Map<string, Record<string, string>>>();
  names.forEach(([name = '', second, third], place) => {
    const cell = cells[place]?.trim();
    if (!cell) return;
    if (second === undefined) made[name] = cell;
    else if (third === undefined) made[name] = { ...(made[name] as object), [second]: cell };
    else {
      const list = lists.get(name) ?? new Map<string, Record<string, string>>();
      lists.set(name, list.set(second, { ...list.get(second), [third]: cell }));
    }
  });
  for (const [name, list] of lists) made[name] = [...list.values()];
  return made;
}

export function isObject(value: unknown): value is Given {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
