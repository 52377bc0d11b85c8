import { badInput } from './errors.js';

/** Most rows one page may hold. */
export const largestPage = 100;

/** A page's bounds after checking: rows wanted, and the keys after which they start. */
export interface PageRequest {
  readonly first: number;
  readonly after: readonly string[] | undefined;
}

/**
 * Reads Relay's `first` and `after`.
 *
 * @param forms what each sort key in a cursor of this list looks like
 * @throws GraphQLError BAD_USER_INPUT when first is not 1–100 or the cursor is not one of ours
 */
export function readPage(
  first: number,
  after: string | null | undefined,
  forms: readonly KeyForm[],
): PageRequest {
  if (!Number.isInteger(first) || first < 1 || first > largestPage) {
    throw badInput(
      'first',
      `Ask for 1 to ${largestPage} rows with first; follow pageInfo.endCursor for more.`,
    );
  }
  return { first, after: after == null ? undefined : readCursor(after, forms) };
}

/** An opaque place in a list, made of the row's sort keys. */
export function writeCursor(keys: readonly string[]): string {
  return Buffer.from(JSON.stringify(keys), 'utf8').toString('base64url');
}

function readCursor(cursor: string, forms: readonly KeyForm[]): string[] {
  let parsed: unknown;
  try {
    parsed =
      cursor.length > 1_000 ? undefined : JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    parsed = undefined;
  }
  const isOurs = (keys: unknown): keys is string[] =>
    Array.isArray(keys) &&
    keys.length === forms.length &&
    forms.every((form, place) => typeof keys[place] === 'string' && form(keys[place]));
  if (!isOurs(parsed))
    throw badInput('after', 'This cursor is not one from this list. Start again without after.');
  return parsed;
}

/** true for a text that has the form of a sort key, and that PostgreSQL can read as one. */
type KeyForm = (key: string) => boolean;

/** Forms of the sort keys that lists use. */
export const keyForms = {
  date: (key) =>
    /^\d{4}-\d{2}-\d{2}$/.test(key) && key >= '0001' && isRealDate(new Date(`${key}T00:00:00Z`), key),
  uuid: (key) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(key),
  serial: (key) => /^\d{1,18}$/.test(key),
  /** 0 or 1. */
  flag: (key) => /^[01]$/.test(key),
  /** A year, or 0 where none is known. */
  year: (key) => /^(0|\d{4})$/.test(key),
} as const satisfies Record<string, KeyForm>;

const isRealDate = (read: Date, key: string) =>
  !Number.isNaN(read.getTime()) && read.toISOString().startsWith(key);

/**
 * Cuts one row too many into a Relay connection.
 *
 * @param rows up to first + 1 rows, in order
 */
export function toConnection<Row>(
  rows: readonly Row[],
  first: number,
  keysOf: (row: Row) => readonly string[],
) {
  const edges = rows.slice(0, first).map((node) => ({ cursor: writeCursor(keysOf(node)), node }));
  return {
    edges,
    pageInfo: { hasNextPage: rows.length > first, endCursor: edges.at(-1)?.cursor ?? null },
  };
}
