import { randomBytes, randomUUID } from 'node:crypto';
import type { Seal } from '@samsyn/subgraph/seals/seal';
import { type SealKey, sealKey } from '@samsyn/subgraph/seals/seal-keys';
import { type Ask, findSeals } from '@samsyn/subgraph/seals/seal-rows';
import { type Sealing, sealNext } from '@samsyn/subgraph/seals/sealer';
import type { HeldSeals } from '@samsyn/subgraph/seals/verification/held-seals';
import { verifyLog } from '@samsyn/subgraph/seals/verification/verify-log';
import pg from 'pg';
import { inject } from 'vitest';
import type { Owner, OwnerDatabase } from '../../../dev/src/postgres/owner-databases.js';
import { asSuperuser } from '../../../dev/src/postgres/owner-databases.js';
import { testDatabase } from '../../../dev/src/testing/stack.js';
import { sealedAccessLog } from '../src/audit/sealed-access-log.js';

const { table } = sealedAccessLog;

/** A log of a test's own, written and sealed as the service's role, verified as the role that owns the tables. */
export class SealedLog {
  private constructor(
    private readonly drop: () => Promise<void>,
    readonly urls: Pick<OwnerDatabase, 'name' | 'ownerUrl' | 'appUrl'>,
    /** As the role that owns the tables. */
    readonly owner: pg.Client,
    /** As the role the service runs as. */
    readonly service: pg.Client,
    readonly secret = randomBytes(32),
    readonly key: SealKey = sealKey(secret),
  ) {}

  static async of(owner: Owner): Promise<SealedLog> {
    const database = await testDatabase(owner);
    return SealedLog.at(database, () => database.drop());
  }

  /** The log of a database that is there. */
  static async at(urls: OwnerDatabase, drop = async () => {}): Promise<SealedLog> {
    const [asOwner, asService] = [urls.ownerUrl, urls.appUrl].map(
      (connectionString) => new pg.Client({ connectionString }),
    ) as [pg.Client, pg.Client];
    await Promise.all([asOwner.connect(), asService.connect()]);
    return new SealedLog(drop, urls, asOwner, asService);
  }

  async leave(): Promise<void> {
    await Promise.all([this.owner.end(), this.service.end()]);
    await this.drop();
  }

  /** Adds lines as requests do: each a reading by somebody, at its own time, of its own operation. */
  async write(count: number, by = this.service): Promise<void> {
    for (let line = 0; line < count; line += 1) {
      await by.query('begin');
      await by.query(`select set_config('samsyn.subject', 'bup.farsta', true)`);
      await by.query(insertion, [randomUUID(), line % 3 === 0 ? null : 'bup-farsta', randomUUID()]);
      await by.query('commit');
    }
  }

  /** One pass of a sealer of its own; the lines of transactions in progress are waited for this long. */
  async seal({ most = 1_000, patience = 1_000, by = this.service } = {}): Promise<Sealing> {
    await by.query('begin isolation level read committed');
    try {
      return await sealNext(asking(by), table, this.key, patience, most);
    } finally {
      await by.query('commit');
    }
  }

  /** Seals all there is, so many lines to a batch. */
  async sealAll(most?: number): Promise<void> {
    while ((await this.seal({ ...(most && { most }) })).more);
  }

  /** Seals within the transaction that the owner's role has open, with whatever key. */
  sealWith(key: SealKey, most: number): Promise<Sealing> {
    return sealNext(asking(this.owner), table, key, 1_000, most);
  }

  /** What verifying it finds. */
  verify(held?: HeldSeals) {
    return this.verifyAfter(async () => undefined, held);
  }

  /** Does what nobody should be able to, verifies, and undoes it. */
  async verifyAfter(tampering: () => Promise<unknown>, held?: HeldSeals) {
    await this.owner.query('begin');
    try {
      await tampering();
      return await verifyLog({
        ask: asking(this.owner),
        table,
        timeColumn: 'at',
        keys: [this.key.publicKey],
        held,
      });
    } finally {
      await this.owner.query('rollback');
    }
  }

  /** Runs a statement in the log's database as the one who may do anything. */
  superuser(text: string): Promise<pg.QueryResult> {
    return asSuperuser(inject('cluster'), (query) => query(text), this.urls.name);
  }

  seals(): Promise<Seal[]> {
    return findSeals(asking(this.owner), 'log_seal', 0n, 1_000);
  }
}

/** Copies of seals, as another owner would hold them. */
export function holding(seals: readonly Seal[]): HeldSeals {
  return async (after) => seals.filter(({ number }) => number > after).slice(0, 50);
}

export function asking(client: pg.Client): Ask {
  return async (text, values) => (await client.query(text, values as unknown[])).rows;
}

export const insertion = `
  insert into access_log (operation_id, subject, subject_name, principal, unit_id, action, child_id, parts, decision)
  values ($1, 'bup.farsta', 'Demo BUP "Farsta" åäö', 'region-stockholm', $2, 'READ', $3, '{PLAN,IDENTITY}', 'ALLOWED')`;
