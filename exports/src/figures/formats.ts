import { noCopy } from '../no-copy.js';
import type { Language } from '../words.js';

type Format = 'csv' | 'xlsx';

const workbook = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** A table that stands below what is told of it. */
export const sheetTypes: Readonly<Record<Format, string>> = {
  csv: 'text/csv; charset=utf-8; header=absent',
  xlsx: workbook,
};

/** A list, of which a text file holds the head and the lines alone. */
export const listTypes: Readonly<Record<Format, string>> = {
  csv: 'text/csv; charset=utf-8; header=present',
  xlsx: workbook,
};

/** @throws Refusal when there is no file of the format */
export function readFormat(format: string | undefined): Format {
  if (format !== 'csv' && format !== 'xlsx') throw noCopy.noFigures();
  return format;
}

/** @throws Refusal when it is no language of ours */
export function readLanguage(language: unknown = 'sv'): Language {
  if (language !== 'sv' && language !== 'en') throw noCopy.language();
  return language;
}
