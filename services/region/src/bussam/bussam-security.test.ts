import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ThrowAwayDatabase } from '../../../../dev/src/postgres/throw-away.js';
import { testDatabase } from '../../../../dev/src/testing/stack.js';

describe('the database’s own lock on what is entered of the county’s bodies', () => {
  let database: ThrowAwayDatabase;
  let service: pg.Client;
  let owner: pg.Client;
  beforeAll(async () => {
    database = await testDatabase('region');
    service = new pg.Client({ connectionString: database.appUrl });
    owner = new pg.Client({ connectionString: database.ownerUrl });
    await Promise.all([service.connect(), owner.connect()]);
  });
  afterAll(async () => {
    await Promise.all([service.end(), owner.end()]);
    await database.drop();
  });

  const as = async (roles: readonly string[], run: () => Promise<unknown>) => {
    await service.query('begin');
    try {
      await service.query(
        `select set_config('samsyn.subject', 'prov', true), set_config('samsyn.roles', $1, true)`,
        [JSON.stringify(roles)],
      );
      return await run();
    } finally {
      await service.query('rollback');
    }
  };
  const add = (by = 'prov') =>
    service.query(
      `insert into bussam_question (id, year, ordinal, question, recorded_by, recorded_as) values (gen_random_uuid(), 2026, 1, 'Prov', $1, 'Prov')`,
      [by],
    );

  it('takes rows from the secretariat, in its own name, and from nobody else', async () => {
    await as(['SECRETARIAT'], () => add());
    await expect(as(['SECRETARIAT'], () => add('nagon-annan'))).rejects.toThrow(/row-level security/);
    await expect(as(['MANAGER', 'COORDINATOR'], () => add())).rejects.toThrow(/row-level security/);
  });

  it('shows them to staff, and to no machine', async () => {
    await owner.query(
      `insert into bussam_question (id, year, ordinal, question, recorded_by, recorded_as) values (gen_random_uuid(), 2026, 1, 'Prov', 'x', 'x')`,
    );
    const seen = () => service.query('select 1 from bussam_question').then(({ rowCount }) => rowCount);
    expect(await as(['STAFF'], seen)).toBe(1);
    expect(await as(['IMPORTER'], seen)).toBe(0);
  });
});
