import { setTimeout as pause } from 'node:timers/promises';
import type { Ask } from './seal-rows.js';

const firstPause = 5;

/**
 * Finds up to which line a log is settled: of the lines up to there, each is committed or will never be.
 *
 * PostgreSQL gives a line its number before the line is committed, so a lower number may appear after a higher one. Who
 * adds a line holds a lock on the table from before the number is given until after the transaction has ended; so when
 * everybody who held it after a line was seen has let go, no lower number is still to come. Nothing is locked here, and
 * nobody waits for it. A transaction's number (xmin) would not do: it may be given after the line's.
 *
 * @param ask in a transaction in which each statement sees what is committed then (READ COMMITTED)
 * @param patience milliseconds to wait for those who are adding lines now
 * @returns undefined when there is no line, or somebody has not let go in that time
 */
export async function findSettledLine(
  ask: Ask,
  table: string,
  patience: number,
): Promise<bigint | undefined> {
  const [seen] = await ask<{ line: string | null }>('select latest_line() as line');
  if (seen?.line == null) return undefined;
  const until = Date.now() + patience;
  const adding = new Set(await whoAdds(ask, table));
  for (let wait = firstPause; adding.size > 0; wait *= 2) {
    const left = until - Date.now();
    if (left <= 0) return undefined;
    await pause(Math.min(wait, left));
    const now = new Set(await whoAdds(ask, table));
    for (const transaction of adding) if (!now.has(transaction)) adding.delete(transaction);
  }
  return BigInt(seen.line);
}

/** Transactions that may have added lines to the table and have not ended. */
async function whoAdds(ask: Ask, table: string): Promise<string[]> {
  const rows = await ask<{ transaction: string }>(
    `select virtualtransaction as transaction from pg_locks
      where locktype = 'relation' and relation = $1::regclass and mode = 'RowExclusiveLock' and granted
        and database = (select oid from pg_database where datname = current_database()) and pid <> pg_backend_pid()`,
    [table],
  );
  return rows.map(({ transaction }) => transaction);
}
