import { randomUUID } from 'node:crypto';
import { codedError } from '@samsyn/subgraph/errors';
import { isRecordId } from '@samsyn/subgraph/ids';
import type { ChangeContext } from '../../change-context.js';
import { RecordOwner } from '../../record-part.js';
import { ImportFault, type ImportFaultCode, type RejectedLine, rejected } from '../faults.js';
import { longestLine } from '../import-file.js';
import { Maker, type RecordKinds, readRecord } from '../record-kinds.js';
import { ImportOutcome } from './import-record.types.js';
import type { Importing } from './importing.js';

/** What taking a single record needs of a request, besides what every change does. */
export interface ImportContext extends ChangeContext {
  readonly operationId: string;
  /** The newest is what numbers are encrypted with. */
  readonly fieldKeys: readonly Uint8Array[];
  readonly importing: Importing | null;
}

/** What a client sends: one of the kinds, by its name. */
export type RecordInput = Readonly<Record<string, unknown>>;

/** What came of it; null for a refusal. */
export type ImportedOutcome =
  | (Pick<RejectedLine, 'kind' | 'key' | 'faults'> & { readonly outcome: ImportOutcome })
  | null;

interface Answer {
  readonly field: string | null;
  readonly code: ImportFaultCode | 'REFUSED' | null;
  readonly came: 'NEW' | 'CHANGED' | 'UNCHANGED' | null;
}

const outcomes = {
  NEW: ImportOutcome.CREATED,
  CHANGED: ImportOutcome.CHANGED,
  UNCHANGED: ImportOutcome.UNCHANGED,
} as const;

/**
 * Takes one record as a line of a file is taken: the same kinds, the same checks, the same function of the database; for a
 * system that signs in as an importer, and for the authorities of the units in its token. Its source is what its subject
 * says after `import:`, so that a record keeps its key whichever way it comes.
 */
export async function importRecord(
  input: RecordInput,
  kinds: RecordKinds,
  context: ImportContext,
): Promise<ImportedOutcome> {
  const { importing, operationId, transaction, viewer } = context;
  const source = /^import:([a-z0-9][a-z0-9-]{0,39})$/.exec(viewer.subject)?.[1];
  if (viewer.importsFor === undefined || source === undefined) return refused(context);
  const [fieldKey] = context.fieldKeys;
  if (!importing || !fieldKey) {
    throw codedError('SERVICE_UNAVAILABLE', 'Records are not taken here one by one. Import them as a file.');
  }
  const [given, ...more] = Object.entries(input).filter(([, record]) => record != null);
  if (!given || more.length > 0) return outcomeOf(null, null, [new ImportFault('', 'ONE_RECORD')]);
  const [kindGiven, fields] = given;
  const record = { ...(plain(fields) as RecordInput), kind: kindGiven };
  if (Buffer.byteLength(JSON.stringify(record)) > longestLine)
    return outcomeOf(kindGiven, null, [new ImportFault('', 'TOO_LONG')]);

  const owner = context.owner === RecordOwner.MUNICIPALITY ? 'kommun' : 'region';
  const keys = { childKey: importing.childKey, fieldKey };
  const makes = new Maker(owner, source, keys, importing.takesNeverIssued);
  const { kind, key, row } = readRecord(record, kinds, makes);
  if (Array.isArray(row)) return outcomeOf(kind, key, row);
  // The operation's own key, so that the gateway's log and this line are found together.
  const run = isRecordId(operationId) ? operationId : randomUUID();
  const answers: Answer[] = await transaction.run((manager) =>
    manager.query('select * from import_for_viewer($1, $2)', [run, JSON.stringify({ line: 1, ...row })]),
  );
  if (answers.some(({ code }) => code === 'REFUSED')) return refused(context);
  const childId = (row as { readonly child?: unknown }).child;
  if (typeof childId === 'string') context.forget(childId);
  const faults = answers.flatMap(({ field, code }) =>
    code === null || code === 'REFUSED' ? [] : [new ImportFault(field ?? '', code)],
  );
  const came = answers.find((answer) => answer.came !== null)?.came;
  return came && faults.length === 0
    ? { kind, key, outcome: outcomes[came], faults: [] }
    : outcomeOf(kind, key, faults);
}

function refused({ access }: ImportContext): null {
  access.memory.addRefusedImport();
  return null;
}

function outcomeOf(kind: string | null, key: string | null, faults: readonly ImportFault[]): ImportedOutcome {
  return { ...rejected(1, kind, key, faults), outcome: ImportOutcome.REJECTED };
}

/** The input as a line of JSON would have it: what is not given is not there. */
function plain(given: unknown): unknown {
  if (Array.isArray(given)) return given.map(plain);
  if (typeof given !== 'object' || given === null) return given;
  return Object.fromEntries(
    Object.entries(given).flatMap(([name, value]) => (value == null ? [] : [[name, plain(value)]])),
  );
}
