import type pg from 'pg';
import { ImportFault, type ImportFaultCode, type RejectedLine, rejected } from './faults.js';

/** A well-formed line on its way to the database. */
export interface PendingLine {
  readonly line: number;
  readonly kind: string | null;
  readonly key: string | null;
  readonly row: Readonly<Record<string, unknown>>;
}

/** What came of a batch. */
export interface Taken {
  readonly came: Readonly<Record<'NEW' | 'CHANGED' | 'UNCHANGED', number>>;
  readonly rejected: readonly RejectedLine[];
}

interface Answer {
  readonly line: number;
  readonly field: string | null;
  readonly code: ImportFaultCode | null;
  readonly came: 'NEW' | 'CHANGED' | 'UNCHANGED' | null;
}

/** Another transaction was in the way: the same again may do. */
const passing = new Set(['40001', '40P01']);
const attempts = 5;

/**
 * Gives a batch to the database, in one statement and so one transaction. When a line is such that the statement fails,
 * the batch is halved until that line stands alone and is rejected; all others are taken.
 *
 * @throws Error, without any of the content, when the database cannot be reached or does not allow it
 */
export async function takeLines(
  client: pg.Client,
  source: string,
  run: string,
  lines: readonly PendingLine[],
): Promise<Taken> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      const { rows } = await client.query<Answer>('select * from import_lines($1, $2, $3)', [
        source,
        run,
        JSON.stringify(lines.map(({ line, row }) => ({ line, ...row }))),
      ]);
      return takenOf(lines, rows);
    } catch (cause) {
      const state = (cause as { code?: unknown }).code;
      if (typeof state !== 'string' || !/^[0-9A-Z]{5}$/.test(state)) {
        throw new Error(
          'The connection to the database was lost. Whole batches are in: run the import again.',
        );
      }
      if (passing.has(state) && attempt < attempts) continue;
      if (!/^2[123]/.test(state)) throw new Error(`The database refused the import (SQLSTATE ${state}).`);
      return takeHalves(client, source, run, lines);
    }
  }
}

async function takeHalves(
  client: pg.Client,
  source: string,
  run: string,
  lines: readonly PendingLine[],
): Promise<Taken> {
  const [only] = lines;
  if (lines.length === 1 && only) {
    return {
      came: { NEW: 0, CHANGED: 0, UNCHANGED: 0 },
      rejected: [rejected(only.line, only.kind, only.key, [new ImportFault('', 'NOT_STORED')])],
    };
  }
  const middle = lines.length >> 1;
  const first = await takeLines(client, source, run, lines.slice(0, middle));
  const second = await takeLines(client, source, run, lines.slice(middle));
  return {
    came: {
      NEW: first.came.NEW + second.came.NEW,
      CHANGED: first.came.CHANGED + second.came.CHANGED,
      UNCHANGED: first.came.UNCHANGED + second.came.UNCHANGED,
    },
    rejected: [...first.rejected, ...second.rejected],
  };
}

function takenOf(lines: readonly PendingLine[], answers: readonly Answer[]): Taken {
  const came = { NEW: 0, CHANGED: 0, UNCHANGED: 0 };
  const faults = new Map<number, ImportFault[]>();
  for (const answer of answers) {
    if (answer.came) came[answer.came] += 1;
    else if (answer.code) {
      const fault = new ImportFault(answer.field ?? '', answer.code);
      faults.set(answer.line, [...(faults.get(answer.line) ?? []), fault]);
    }
  }
  return {
    came,
    rejected: lines.flatMap(({ line, kind, key }) => {
      const found = faults.get(line);
      return found ? [rejected(line, kind, key, found)] : [];
    }),
  };
}
