import type { SealPublicKey } from '@samsyn/subgraph/seals/seal-keys';
import type { Ask } from '@samsyn/subgraph/seals/seal-rows';
import type { HeldSeals } from '@samsyn/subgraph/seals/verification/held-seals';
import { type LogVerification, verifyLog } from '@samsyn/subgraph/seals/verification/verify-log';
import pg from 'pg';
import { sealedAccessLog } from './sealed-access-log.js';

/** One owner's access log, and what it is verified against. */
export interface OwnerAudit {
  /** As the role that owns the tables, or one that may read every line (docs/operations.md). */
  readonly databaseUrl: string;
  readonly publicKeys: readonly SealPublicKey[];
  /** What the other owner holds; undefined when it is not asked. */
  readonly peer: PeerCopies | undefined;
  readonly onProgress?: (lines: number) => void;
}

/** The other owner's copies of this owner's seals. */
export interface PeerCopies {
  readonly page: HeldSeals;
  /** The highest number of them; 0 for none. */
  latest(): Promise<bigint>;
}

/**
 * Verifies an owner's access log as it stands now, reading only.
 *
 * @throws Error when the database cannot be read, or not all of it
 */
export async function verifyOwner(audit: OwnerAudit): Promise<LogVerification> {
  // Asked before the snapshot: a seal that the other owner gets later is none that this log lacks.
  const latest = (await audit.peer?.latest()) ?? 0n;
  const page: HeldSeals = async (after) =>
    after < latest ? ((await audit.peer?.page(after)) ?? []).filter(({ number }) => number <= latest) : [];
  return reading(audit.databaseUrl, async (ask) => {
    await ask('begin isolation level repeatable read read only');
    await requireAllLines(ask);
    return verifyLog({
      ...audit,
      ask,
      table: sealedAccessLog.table,
      timeColumn: 'at',
      keys: audit.publicKeys,
      held: audit.peer && page,
    });
  });
}

/** Runs work on one connection of its own. */
export async function reading<Result>(url: string, work: (ask: Ask) => Promise<Result>): Promise<Result> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  client.on('error', () => {});
  await client.connect();
  try {
    return await work(async (text, values) => (await client.query(text, values as unknown[])).rows);
  } finally {
    await client.end();
  }
}

/** Lines that row security hides would look removed. */
async function requireAllLines(ask: Ask): Promise<void> {
  const [row] = await ask<{ all: boolean; role: string }>(
    `select current_user as role, not row_security_active($1) or exists (
       select 1 from pg_policies where tablename = $1 and schemaname = 'public' and cmd in ('ALL', 'SELECT')
          and qual = 'true' and current_user = any(roles)) as "all"`,
    [sealedAccessLog.table],
  );
  if (!row?.all) {
    throw new Error(
      `The role ${row?.role} does not see every line of the log. Verify as the role that owns the tables, or as one made for it.`,
    );
  }
}
