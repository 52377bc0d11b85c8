import type { Finding } from '@samsyn/subgraph/seals/verification/findings';
import type pg from 'pg';
import { SealedLog } from '../sealed-log.js';

/** The log that is tampered with. Between every two lines' numbers one is free. */
export const batches = 12;
export const batchSize = 25;
const numberOf = (line: number) => 2 * line - 1;
/** Numbers of all lines, oldest first. */
export const lineNumbers = Array.from({ length: batches * batchSize }, (_, line) => numberOf(line + 1));
export const lastLine = numberOf(batches * batchSize);
/** The batch in which a number lies. */
export const batchOf = (number: number) => Math.ceil(number / (2 * batchSize));
/** The number of a batch's first line. */
export const firstOf = (batch: number) => numberOf((batch - 1) * batchSize + 1);

/** One way of tampering, by somebody whom no right of the database stops. */
export interface Tampering {
  readonly what: string;
  readonly does: (log: SealedLog) => Promise<unknown>;
  /** Whether it was found, and named as what it is. */
  readonly names: (found: readonly Finding[]) => boolean;
  /** Whose copies of which seals are compared: the other owner's, of every so many. Left out: nobody's. */
  readonly heldEvery?: number;
}

/** Makes a log with twelve seals and nothing left open. */
export async function aSealedLog(): Promise<SealedLog> {
  const log = await SealedLog.of('kommun');
  await log.owner.query('alter table access_log alter id set increment by 2');
  await log.write(lineNumbers.length);
  await log.sealAll(batchSize);
  return log;
}

export function sql({ owner }: SealedLog, text: string, ...values: unknown[]): Promise<pg.QueryResult> {
  return owner.query(text, values);
}

/** true when some finding has all this. */
export function has(wanted: Record<string, unknown>): Tampering['names'] {
  const asText = (value: unknown) => (typeof value === 'bigint' ? String(value) : JSON.stringify(value));
  return (found) =>
    found.some((finding) =>
      Object.entries(wanted).every(
        ([name, value]) => asText(finding[name as keyof Finding]) === asText(value),
      ),
    );
}
