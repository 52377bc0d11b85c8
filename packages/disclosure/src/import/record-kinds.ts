import { createHash } from 'node:crypto';
import * as v from 'valibot';
import { childIdOf, encryptIdentityNumber } from '../identity-number.js';
import { ImportFault, type ImportFaultCode } from './faults.js';
import * as field from './fields.js';

/** One kind of record that can be imported. */
export interface RecordKind<Entries extends v.ObjectEntries = v.ObjectEntries> {
  readonly schema: v.ObjectSchema<Entries, undefined>;
  /** Columns of CSV for what is not a plain field. */
  readonly columns: readonly string[];
  /** What fields say together; called with those that are well-formed. */
  readonly together?: (given: Partial<Values<Entries>>) => ImportFault[];
  /** What makes the record the same in another file; the case system's key when it is not said. */
  readonly sameBy?: (given: Values<Entries>, childId: string) => readonly string[];
  /** The columns of the row, as import-security.ts names them. */
  readonly row: (given: Values<Entries>, makes: Maker, childId: string) => Record<string, unknown>;
}
type Values<Entries extends v.ObjectEntries> = v.InferOutput<v.ObjectSchema<Entries, undefined>>;

/** What rows are made with. */
export class Maker {
  constructor(
    readonly owner: string,
    readonly source: string,
    private readonly keys: { readonly childKey: Uint8Array; readonly fieldKey: Uint8Array },
    /** Numbers that nobody is given are taken: in development, never where real children are. */
    readonly takesNeverIssued: boolean,
  ) {}

  childId(normalised: string): string {
    return childIdOf(this.keys.childKey, normalised);
  }

  encrypted(childId: string, normalised: string): string {
    return encryptIdentityNumber(this.keys.fieldKey, childId, normalised).toString('hex');
  }

  /** The key of a record, the same whenever it is imported. */
  id(...named: readonly string[]): string {
    const bits = createHash('sha256')
      .update(JSON.stringify([this.owner, this.source, ...named]))
      .digest();
    bits[6] = ((bits[6] ?? 0) & 0x0f) | 0x80;
    bits[8] = ((bits[8] ?? 0) & 0x3f) | 0x80;
    return bits.toString('hex', 0, 16).replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
  }
}

/** What stands on every line. */
export const always = { key: field.key, identityNumber: field.identityNumber };

/** Declares a kind; its own types stay inside. */
export function recordKind<Entries extends v.ObjectEntries>(kind: RecordKind<Entries>): RecordKind {
  return kind as unknown as RecordKind;
}

/** Guardians as the tables have them. */
export function guardianRows(
  given: v.InferOutput<typeof field.guardians>,
  makes: Maker,
  childId: string,
): object[] {
  return given.map(({ key, name, relation }) => ({ id: makes.id('guardian', childId, key), name, relation }));
}

export const guardianColumns = [1, 2, 3, 4, 5, 6].flatMap((nth) =>
  ['key', 'name', 'relation'].map((name) => `guardians.${nth}.${name}`),
);

export function endsBeforeItBegins(given: {
  readonly from?: string | undefined;
  readonly until?: string | null | undefined;
}): ImportFault[] {
  return given.from && given.until && given.until < given.from
    ? [new ImportFault('until', 'BEFORE_START')]
    : [];
}

/** Who works with a child: both owners' alike. */
export const assignment = recordKind({
  schema: v.object({
    ...always,
    subject: field.text(200),
    name: field.text(200),
    unit: field.slug,
    from: field.day,
    until: field.maybe(field.day),
  }),
  columns: [],
  together: endsBeforeItBegins,
  row: ({ subject, name, unit, from, until }) => ({ subject, name, unit, from_on: from, until_on: until }),
});

export type RecordKinds = Readonly<Record<string, RecordKind>>;

/** Every column that CSV may have. */
export function columnsOf(kinds: RecordKinds): Set<string> {
  return new Set(
    Object.values(kinds).flatMap(({ schema, columns }) => [
      'kind',
      ...Object.keys(schema.entries).filter(
        (name) => !columns.some((column) => column.startsWith(`${name}.`)),
      ),
      ...columns,
    ]),
  );
}

/** A line as it was understood. */
export interface ReadLine {
  readonly kind: string | null;
  readonly key: string | null;
  /** What goes to the database, or all that is wrong. */
  readonly row: Readonly<Record<string, unknown>> | readonly ImportFault[];
}

/** Reads a line as a record of one of the kinds. */
export function readRecord(
  given: Readonly<Record<string, unknown>>,
  kinds: RecordKinds,
  makes: Maker,
): ReadLine {
  const kind = typeof given.kind === 'string' && Object.hasOwn(kinds, given.kind) ? given.kind : null;
  const own = kind === null ? undefined : kinds[kind];
  const named = v.safeParse(field.key, given.key);
  const key = named.success ? named.output : null;
  if (!own) return { kind, key, row: [new ImportFault('kind', 'UNKNOWN_KIND')] };

  const faults: ImportFault[] = [];
  const wellFormed: Record<string, unknown> = {};
  for (const [name, schema] of Object.entries(own.schema.entries)) {
    const found = v.safeParse(
      schema as v.GenericSchema,
      Object.hasOwn(given, name) ? given[name] : undefined,
    );
    if (found.success) wellFormed[name] = found.output;
    else if (given[name] === undefined) faults.push(new ImportFault(name, 'REQUIRED'));
    else for (const issue of found.issues) faults.push(faultOf(name, issue));
  }
  for (const name of Object.keys(given)) {
    if (name !== 'kind' && !Object.hasOwn(own.schema.entries, name)) {
      faults.push(new ImportFault(safeName(name), 'UNKNOWN_FIELD'));
    }
  }
  const number = wellFormed.identityNumber as Parameters<typeof field.isNeverIssued>[0] | undefined;
  if (number && !makes.takesNeverIssued && field.isNeverIssued(number)) {
    faults.push(new ImportFault('identityNumber', 'NEVER_ISSUED'));
  }
  faults.push(...(own.together?.(wellFormed as never) ?? []));
  if (faults.length > 0 || !number || key === null) return { kind, key, row: once(faults) };

  const child = makes.childId(number.normalised);
  const id =
    kind === 'child' ? child : makes.id(kind ?? '', ...(own.sameBy?.(wellFormed as never, child) ?? [key]));
  return { kind, key, row: { kind, id, child, ...own.row(wellFormed as never, makes, child) } };
}

function faultOf(name: string, issue: v.BaseIssue<unknown>): ImportFault {
  const path = (issue.path ?? []).map(({ key }) =>
    typeof key === 'number' ? key + 1 : safeName(String(key)),
  );
  const isMissing = issue.received === 'undefined' && issue.type !== 'custom';
  return new ImportFault(
    [name, ...path].join('.'),
    isMissing ? 'REQUIRED' : (issue.message as ImportFaultCode),
  );
}

/** A name out of the file may be anything, somebody's number too: it is repeated only when it looks like a field's. */
function safeName(name: string): string {
  return /^[A-Za-z][A-Za-z_]{0,39}$/.test(name) ? name : '?';
}

function once(faults: readonly ImportFault[]): ImportFault[] {
  return [...new Map(faults.map((fault) => [`${fault.field} ${fault.code}`, fault])).values()];
}
