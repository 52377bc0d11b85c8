import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Owner } from '../../../dev/src/postgres/owner-databases.js';
import type { ThrowAwayDatabase } from '../../../dev/src/postgres/throw-away.js';
import { testDatabase } from '../../../dev/src/testing/stack.js';

const units = { kommun: ['soc-farsta', 'soc-tyreso'], region: ['bup-farsta', 'bup-bromma'] } as const;

describe.each<Owner>(['kommun', 'region'])('reviews of the log in the %s database', (owner) => {
  const [unit, otherUnit] = units[owner];
  let database: ThrowAwayDatabase;
  let asOwner: pg.Client;
  let asService: pg.Client;

  beforeAll(async () => {
    database = await testDatabase(owner);
    asOwner = new pg.Client({ connectionString: database.ownerUrl });
    asService = new pg.Client({ connectionString: database.appUrl });
    await Promise.all([asOwner.connect(), asService.connect()]);
    for (const each of [unit, otherUnit]) {
      await asOwner.query(
        `insert into access_log (operation_id, subject, subject_name, principal, unit_id, action, child_id, parts, decision)
         select 'o', 's', 'S', 'p', $1, 'READ', gen_random_uuid(), '{PLAN}', 'ALLOWED' from generate_series(1, 30)`,
        [each],
      );
    }
  });
  afterAll(async () => {
    await Promise.all([asOwner.end(), asService.end()]);
    await database.drop();
  });

  /** Runs work in a transaction as a service begins it for somebody, then undoes it unless told to keep it. */
  async function as<T>(roles: string[], mine: string, work: () => Promise<T>, end = 'rollback'): Promise<T> {
    await asService.query('begin');
    try {
      await asService.query(
        `select set_config('samsyn.subject', 'somebody', true), set_config('samsyn.units', $1, true), set_config('samsyn.roles', $2, true)`,
        [JSON.stringify([mine]), JSON.stringify(roles)],
      );
      return await work();
    } finally {
      await asService.query(end);
    }
  }
  const rows = async (text: string, values: unknown[] = []) => (await asService.query(text, values)).rows;
  const draw = async (of: string) =>
    (await rows('select draw_log_sample($1, $2, $3) as id', [of, randomUUID(), 'Somebody']))[0].id;

  it('show a manager the lines that were drawn of the own unit, and no other line, to queries without any condition', async () => {
    const id = await as(['MANAGER'], unit, () => draw(unit), 'commit');
    const other = await as(['MANAGER'], otherUnit, () => draw(otherUnit), 'commit');
    await as(['MANAGER'], unit, async () => {
      expect((await rows('select id from log_review')).map((row) => row.id)).toEqual([id]);
      const lines = await rows(
        'select * from log_review_lines(array(select id from log_review) || $1::uuid)',
        [other],
      );
      expect(lines).toHaveLength(10);
      expect(new Set(lines.map((line) => line.unit_id))).toEqual(new Set([unit]));
      expect(await rows('select * from access_log')).toEqual([]);
    });
  });

  it.each([
    ['staff of the unit', ['STAFF'], unit],
    ['its coordinator', ['COORDINATOR'], unit],
    ['the secretariat, whatever else it is', ['MANAGER', 'SECRETARIAT'], unit],
    [
      'a manager of a unit that another owner keeps',
      ['MANAGER'],
      owner === 'kommun' ? 'bup-farsta' : 'soc-farsta',
    ],
  ])('are not there for %s', async (_who, roles, mine) => {
    await as(roles, mine, async () => {
      expect(await draw(unit)).toBeNull();
      expect(await draw(mine)).toBeNull();
      expect(await rows('select * from log_review')).toEqual([]);
      expect(await rows('select * from log_review_signature')).toEqual([]);
    });
    const { rows: all } = await asOwner.query('select id from log_review');
    expect(all.length).toBeGreaterThan(0);
    await as(roles, mine, async () => {
      expect(await rows('select * from log_review_lines($1)', [all.map(({ id }) => id)])).toEqual([]);
    });
  });

  it('are drawn by the database alone, signed in the own name, and never changed', async () => {
    const { rows: found } = await asOwner.query('select id from log_review where unit_id = $1', [unit]);
    const sign = (by: string, lines: number, review = found[0].id) =>
      rows(
        `insert into log_review_signature (review_id, verdicts, notes, signed_by, signed_by_name)
         values ($1, array_fill('IN_ORDER'::text, array[$2::int]), array_fill(null::text, array[$2::int]), $3, 'X')`,
        [review, lines, by],
      );
    await as(['MANAGER'], unit, () => sign('somebody', 10));
    await expect(as(['MANAGER'], unit, () => sign('another', 10))).rejects.toThrow(/row-level security/);
    await expect(as(['MANAGER'], unit, () => sign('somebody', 9))).rejects.toThrow(/row-level security/);
    await expect(as(['MANAGER'], otherUnit, () => sign('somebody', 10))).rejects.toThrow(
      /row-level security/,
    );
    await expect(as(['STAFF'], unit, () => sign('somebody', 10))).rejects.toThrow(/row-level security/);
    await asOwner.query(
      `update access_log set subject = 'somebody' where id = (select lines[1] from log_review where id = $1)`,
      [found[0].id],
    );
    await expect(as(['MANAGER'], unit, () => sign('somebody', 10))).rejects.toThrow(/row-level security/);
    await as(['MANAGER'], unit, () =>
      rows(
        `insert into log_review_signature (review_id, verdicts, notes, signed_by, signed_by_name)
         values ($1, array['OWN_READING'] || array_fill('IN_ORDER'::text, array[9]), array_fill(null::text, array[10]), 'somebody', 'X')`,
        [found[0].id],
      ),
    );
    for (const statement of [
      'insert into log_review (id) values (gen_random_uuid())',
      'update log_review set lines = lines[1:1]',
      'delete from log_review',
      'truncate log_review',
      `update log_review_signature set verdicts = '{}'`,
      'delete from log_review_signature',
      'truncate log_review_signature',
    ]) {
      await expect(as(['MANAGER'], unit, () => rows(statement))).rejects.toThrow(/permission denied/);
    }
  });
});
