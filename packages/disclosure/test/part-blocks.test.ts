import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Owner } from '../../../dev/src/postgres/owner-databases.js';
import type { ThrowAwayDatabase } from '../../../dev/src/postgres/throw-away.js';
import { testDatabase } from '../../../dev/src/testing/stack.js';
import { partBlocksStatements } from '../src/part-blocks-security.js';
import { owners } from './writes.js';

describe.each<Owner>(['kommun', 'region'])(
  'a block of every part, placed before, in the %s database,',
  (owner) => {
    const { identityPart, otherPart, unit, authority, otherUnit, otherAuthority, foreignUnit } =
      owners[owner];
    let database: ThrowAwayDatabase;
    let client: pg.Client;

    beforeAll(async () => {
      database = await testDatabase(owner);
      client = new pg.Client({ connectionString: database.ownerUrl });
      await client.connect();
    });
    afterAll(async () => {
      await client.end();
      await database.drop();
    });

    /** What blocks there are after the migration, when a child had one of every part. */
    async function after(keepers: readonly (readonly [part: string, unit: string, authority: string])[]) {
      const [child, block] = [randomUUID(), randomUUID()];
      await client.query('begin');
      try {
        await client.query('alter table access_block alter column part drop not null');
        for (const keeper of keepers)
          await client.query('insert into record_owner values ($1, $2, $3, $4)', [child, ...keeper]);
        await client.query(
          `insert into access_block (child_id, id, unit_id, reason, from_at, lifted_at, placed_by)
         values ($1, $2, $3, 'Prov', '2026-01-01', '2026-02-01', 'Handläggare')`,
          [child, block, foreignUnit],
        );
        for (const statement of partBlocksStatements()) await client.query(statement);
        const { rows } = await client.query(
          `select id = $2 as kept, part, unit_id, reason, from_at::date::text, lifted_at::date::text, placed_by
           from access_block where child_id = $1 order by part`,
          [child, block],
        );
        return rows;
      } finally {
        await client.query('rollback');
      }
    }
    const was = {
      ...{ unit_id: foreignUnit, reason: 'Prov', from_at: '2026-01-01', lifted_at: '2026-02-01' },
      placed_by: 'Handläggare',
    };

    it('is one on each part that the keeper of the plan keeps, and on none that another keeps', async () => {
      const rows = await after([
        [identityPart, unit, authority],
        ['PLAN', unit, authority],
        [otherPart, otherUnit, otherAuthority],
      ]);
      expect(rows).toEqual([
        { ...was, kept: false, part: identityPart },
        { ...was, kept: true, part: 'PLAN' },
      ]);
    });

    it('is one on the plan where nobody is known to keep that', async () => {
      expect(await after([[otherPart, otherUnit, otherAuthority]])).toEqual([
        { ...was, kept: true, part: 'PLAN' },
      ]);
    });
  },
);
