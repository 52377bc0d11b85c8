import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Owner } from '../../../dev/src/postgres/owner-databases.js';
import { sealedAccessLog } from '../src/audit/sealed-access-log.js';
import { insertion, SealedLog } from './sealed-log.js';

describe.each<Owner>(['kommun', 'region'])('sealing the access log of %s', (owner) => {
  let log: SealedLog;
  let another: pg.Client;
  beforeEach(async () => {
    log = await SealedLog.of(owner);
    another = new pg.Client({ connectionString: log.urls.appUrl });
    await another.connect();
  });
  afterEach(async () => {
    await another.end();
    await log.leave();
  });

  it('covers every column there is', async () => {
    const { rows } = await log.owner.query(
      `select attname as name from pg_attribute where attrelid = 'access_log'::regclass and attnum > 0 order by attnum`,
    );
    expect(rows.map(({ name }) => name)).toEqual(['id', ...sealedAccessLog.columns]);
  });

  it('puts all lines into batches that follow on one another, and finds nothing wrong with them', async () => {
    await log.write(25);
    await log.sealAll(10);
    await log.write(3);
    const seals = await log.seals();
    expect(seals.map(({ number, lineCount }) => [number, lineCount])).toEqual([
      [1n, 10],
      [2n, 10],
      [3n, 5],
    ]);
    expect(await log.verify()).toMatchObject({
      lines: 28,
      seals: 3,
      unsealed: { count: 3, since: expect.any(Date) },
      findings: [],
    });
    await log.sealAll();
    expect(await log.verify()).toMatchObject({ seals: 4, unsealed: { count: 0 }, findings: [] });
  });

  it('adds no seal when there is nothing new', async () => {
    expect((await log.seal()).added).toBeUndefined();
    await log.write(2);
    expect((await log.seal()).added?.lineCount).toBe(2);
    expect(await log.seal()).toMatchObject({ added: undefined, latest: { number: 1n }, more: false });
  });

  it('gives the same whatever time zone and date style the service’s connection has', async () => {
    await log.write(3);
    await log.service.query(`set timezone = 'Asia/Tokyo'`);
    await log.service.query(`set datestyle = 'German'`);
    await log.sealAll();
    await log.owner.query(`set timezone = 'America/Caracas'`);
    expect((await log.verify()).findings).toEqual([]);
  });

  describe('leaves a line open while one with a lower number may still come', () => {
    const begun = async (sql: string, values: unknown[]) => {
      await another.query('begin');
      await another.query(`select set_config('samsyn.subject', 'bup.farsta', true)`);
      return another.query(sql, values);
    };

    it('from a transaction that has written and not ended', async () => {
      await begun(insertion, [randomUUID(), null, randomUUID()]);
      await log.write(2);
      expect((await log.seal({ patience: 100 })).added).toBeUndefined();
      // Nobody else waits for it meanwhile.
      await log.write(2);
      await another.query('commit');
      expect((await log.seal()).added).toMatchObject({ firstLine: 1n, lastLine: 5n, lineCount: 5 });
      expect((await log.verify()).findings).toEqual([]);
    });

    it('from one that got its line’s number, and has no number itself yet', async () => {
      // The line's number comes first among its columns; then this one waits before PostgreSQL gives the transaction one.
      const slow = insertion.replace('($1,', `($1 || coalesce(nullif(pg_sleep(1)::text, ''), ''),`);
      const writing = begun(slow, [randomUUID(), null, randomUUID()]);
      while ((await sequenceOf(log)) < 1);
      await log.write(2);
      expect((await log.seal({ patience: 100 })).added).toBeUndefined();
      await writing;
      expect((await log.seal({ patience: 100 })).added).toBeUndefined();
      await another.query('commit');
      expect((await log.seal()).added).toMatchObject({ firstLine: 1n, lineCount: 3 });
    });

    it('but not for one that gives up: its number stays empty', async () => {
      await begun(insertion, [randomUUID(), null, randomUUID()]);
      await log.write(1);
      const sealing = log.seal({ patience: 2_000 });
      await another.query('rollback');
      expect((await sealing).added).toMatchObject({ firstLine: 2n, lineCount: 1 });
      expect((await log.verify()).findings).toEqual([]);
    });
  });

  it('by two processes at once gives one chain', async () => {
    await log.write(60);
    const work = async (by: pg.Client) => {
      while ((await log.seal({ most: 5, by })).latest?.lastLine !== 60n);
    };
    await Promise.all([work(log.service), work(another)]);
    const { seals, unsealed, findings } = await log.verify();
    expect({ seals, unsealed, findings }).toMatchObject({ seals: 12, unsealed: { count: 0 }, findings: [] });
  });

  it('while lines are being written misses none', async () => {
    let isWriting = true;
    const sealing = (async () => {
      while (isWriting) await log.seal({ most: 7 });
      await log.sealAll();
    })();
    const writers = await Promise.all(
      Array.from({ length: 4 }, async () => {
        const writer = new pg.Client({ connectionString: log.urls.appUrl });
        await writer.connect();
        return writer;
      }),
    );
    await Promise.all(writers.map((writer) => log.write(100, writer)));
    isWriting = false;
    await sealing;
    await Promise.all(writers.map((writer) => writer.end()));
    expect(await log.verify()).toMatchObject({ lines: 400, unsealed: { count: 0 }, findings: [] });
  });
});

/** How many numbers of lines have been given. */
async function sequenceOf(log: SealedLog): Promise<number> {
  const { rows } = await log.owner.query(
    `select case when is_called then last_value else 0 end as given from access_log_id_seq`,
  );
  return Number(rows[0].given);
}

describe('the service’s role', () => {
  let log: SealedLog;
  beforeAll(async () => {
    log = await SealedLog.of('region');
    await log.write(2);
    await log.sealAll();
  });
  afterAll(() => log.leave());

  it.each([
    'update log_seal set sealed_at = now()',
    'delete from log_seal',
    'truncate log_seal',
    'update peer_seal set number = 7',
    'delete from peer_seal',
    'truncate peer_seal',
    'truncate access_log',
    'select line_digests from log_seal',
  ])('may not: %s', async (statement) => {
    await expect(log.service.query(statement)).rejects.toThrow(/permission denied/);
  });

  it('adds no seal but the next one on the last', async () => {
    const add = (number: number, previous: string) =>
      log.service.query(
        `insert into log_seal select $1, 1, 1, 1, now(), '{}', '', ${previous}, 'x', '', '', '{}', '', ''`,
        [number],
      );
    const last = '(select digest from log_seal where number = 1)';
    await expect(add(2, `sha256('x')`)).rejects.toThrow(/row-level security/);
    await expect(add(3, last)).rejects.toThrow(/row-level security/);
    await expect(add(0, 'null')).rejects.toThrow(/row-level security/);
    await log.service.query('begin');
    await add(2, last);
    await log.service.query('rollback');
  });

  it('gets digests of lines, and nothing that is in them', async () => {
    const { rows } = await log.service.query('select * from line_digests(0, 10, 10)');
    expect(Object.keys(rows[0])).toEqual(['ids', 'digests', 'marks', 'columns']);
    expect((await log.service.query('select * from access_log')).rows).toEqual([]);
  });
});
