import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import { ImportFault, type RejectedLine, rejected } from './faults.js';
import { csvReader, type LineReader, readJsonLine } from './read-line.js';
import { columnsOf, type Maker, type RecordKinds, readRecord } from './record-kinds.js';
import { type FileLine, splitLines } from './split-lines.js';
import { type PendingLine, type Taken, takeLines } from './take-lines.js';

/** Bytes of one line at most. */
export const longestLine = 64 * 1024;
const batchSize = 1_000;

/** An import: of what, to where, and who is told. */
export interface ImportOrder {
  readonly client: pg.Client;
  readonly kinds: RecordKinds;
  readonly makes: Maker;
  readonly format: 'jsonl' | 'csv';
  readonly content: AsyncIterable<Buffer>;
  /** Waited for, so that a slow disk holds the reading back. */
  readonly onRejected: (line: RejectedLine) => Promise<void> | void;
  readonly onProgress: (so: ImportCounts) => void;
}

export interface ImportCounts {
  lines: number;
  new: number;
  changed: number;
  unchanged: number;
  rejected: number;
}

/** What an import came to. Its `run` is the operation's key in the access log. */
export interface ImportResult extends ImportCounts {
  readonly run: string;
}

/**
 * Reads a file line by line and gives the database a batch at a time. One batch is read while the one before is written, and
 * no more: a file of any length takes the same memory.
 *
 * @throws HeaderFault when the first line of CSV does not name its columns: then nothing was imported
 */
export async function importFile(order: ImportOrder): Promise<ImportResult> {
  const { client, kinds, makes, format, onProgress } = order;
  const run = randomUUID();
  const counts: ImportCounts = { lines: 0, new: 0, changed: 0, unchanged: 0, rejected: 0 };
  const read = format === 'csv' ? csvReader(columnsOf(kinds)) : readJsonLine;
  let written: Promise<Taken> | undefined;
  let pending: PendingLine[] = [];

  const tell = async (taken: Taken) => {
    counts.new += taken.came.NEW;
    counts.changed += taken.came.CHANGED;
    counts.unchanged += taken.came.UNCHANGED;
    counts.rejected += taken.rejected.length;
    for (const line of taken.rejected) await order.onRejected(line);
    onProgress(counts);
  };
  const flush = async () => {
    if (written) await tell(await written);
    written = pending.length > 0 ? takeLines(client, makes.source, run, pending) : undefined;
    // Told when it is waited for: until then nobody listens.
    written?.catch(() => undefined);
    pending = [];
  };
  for await (const lines of splitLines(order.content, format === 'csv', longestLine)) {
    for (const line of lines) {
      const found = understand(line, read, kinds, makes);
      if (found === undefined) continue;
      counts.lines += 1;
      if ('faults' in found) {
        counts.rejected += 1;
        await order.onRejected(found);
      } else pending.push(found);
      if (pending.length >= batchSize) await flush();
    }
  }
  await flush();
  await flush();
  return { run, ...counts };
}

function understand(
  line: FileLine,
  read: LineReader,
  kinds: RecordKinds,
  makes: Maker,
): PendingLine | RejectedLine | undefined {
  const given = read(line);
  if (given === 'EMPTY' || given === 'HEADER') return undefined;
  if (given instanceof ImportFault) return rejected(line.number, null, null, [given]);
  const { kind, key, row } = readRecord(given, kinds, makes);
  return isFaults(row) ? rejected(line.number, kind, key, row) : { line: line.number, kind, key, row };
}

function isFaults(row: object): row is readonly ImportFault[] {
  return Array.isArray(row);
}
