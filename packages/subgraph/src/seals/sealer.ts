import { linesDigestOf, type Seal, type SealedLines, signedSeal } from './seal.js';
import type { SealKey } from './seal-keys.js';
import { type Ask, addSeal, findLatestSeal } from './seal-rows.js';
import { findSettledLine } from './settled-lines.js';

/** Lines in one seal at most: bounds what a seal holds, and how far an unplaceable change reaches. */
const largestBatch = 1_000;

/** Names the sealer among PostgreSQL's advisory locks: one seals at a time, whatever number of processes there are. */
const sealerLock = 7_306_481;

/** What one pass has come to. */
export interface Sealing {
  /** The seal that was added, or undefined when there was nothing to seal or somebody else was at it. */
  readonly added: Seal | undefined;
  /** The newest seal there is. */
  readonly latest: Seal | undefined;
  /** There are settled lines left. */
  readonly more: boolean;
}

/**
 * Seals the next lines of a log, those that are settled.
 *
 * @param ask in a READ COMMITTED transaction of the application's role, which the caller commits
 * @param patience milliseconds to wait for transactions that are adding lines
 */
export async function sealNext(
  ask: Ask,
  table: string,
  key: SealKey,
  patience = 1_000,
  most = largestBatch,
): Promise<Sealing> {
  const [lock] = await ask<{ mine: boolean }>('select pg_try_advisory_xact_lock($1) as mine', [sealerLock]);
  const latest = await findLatestSeal(ask, 'log_seal');
  const nothing = { added: undefined, latest, more: false };
  if (!lock?.mine || !(await hasNewLines(ask, latest))) return nothing;
  const settled = await findSettledLine(ask, table, patience);
  const after = latest?.lastLine ?? 0n;
  if (settled === undefined || settled <= after) return nothing;

  const [found] = await ask<{ ids: string[] | null; digests: Buffer; marks: Buffer; columns: string[] }>(
    'select * from line_digests($1, $2, $3)',
    [after, settled, most],
  );
  const ids = found?.ids?.map(BigInt) ?? [];
  const [first, last] = [ids[0], ids.at(-1)];
  if (!found || first === undefined || last === undefined) return nothing;
  const lines: SealedLines = { ids, digests: found.digests, marks: found.marks };
  const seal = signedSeal(
    {
      number: (latest?.number ?? 0n) + 1n,
      firstLine: first,
      lastLine: last,
      lineCount: ids.length,
      sealedAt: new Date(),
      columns: found.columns,
      linesDigest: linesDigestOf(lines),
      previousDigest: latest?.digest ?? null,
    },
    key,
  );
  await addSeal(ask, seal, lines);
  return { added: seal, latest: seal, more: last < settled };
}

async function hasNewLines(ask: Ask, latest: Seal | undefined): Promise<boolean> {
  const [row] = await ask<{ has: boolean | null }>('select latest_line() > $1 as has', [
    latest?.lastLine ?? 0n,
  ]);
  return row?.has === true;
}
