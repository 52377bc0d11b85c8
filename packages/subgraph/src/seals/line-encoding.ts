import { createHash } from 'node:crypto';

/** A value as PostgreSQL writes it as text; null for none. */
export type Value = string | null;

/** What the text of a value depends on in PostgreSQL, settled: lines are sealed and verified under the same. */
export const textSettings: Readonly<Record<string, string>> = {
  timezone: 'UTC',
  datestyle: 'ISO, MDY',
  intervalstyle: 'postgres',
  bytea_output: 'hex',
  extra_float_digits: '1',
};

/** Bytes of a digest (SHA-256). */
export const digestSize = 32;

/** Bytes of a mark, which tells one column's change from another's; the digest alone says that there was a change. */
export const markSize = 4;

/**
 * Values in a form that no others have: for each a byte that tells null from text, then the text's length (four bytes,
 * big-endian) and its UTF-8. PostgreSQL makes the same bytes when lines are sealed (seal-tables.ts).
 */
export function encoded(values: readonly Value[]): Buffer {
  return Buffer.concat(values.flatMap(encodedValue));
}

function encodedValue(value: Value): Buffer[] {
  if (value === null) return [noValue];
  const text = Buffer.from(value, 'utf8');
  const head = Buffer.alloc(5, 1);
  head.writeUInt32BE(text.length, 1);
  return [head, text];
}

const noValue = Buffer.alloc(1, 0);

/** SHA-256 of values: what a seal holds of a line. */
export function digestOf(values: readonly Value[]): Buffer {
  return createHash('sha256').update(encoded(values)).digest();
}

/** What a seal holds of each column of a line, so that an edit can be placed. */
export function markOf(value: Value): Buffer {
  return digestOf([value]).subarray(0, markSize);
}
