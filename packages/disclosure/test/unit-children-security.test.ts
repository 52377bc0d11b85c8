import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Owner } from '../../../dev/src/postgres/owner-databases.js';
import type { ThrowAwayDatabase } from '../../../dev/src/postgres/throw-away.js';
import { testDatabase } from '../../../dev/src/testing/stack.js';

const units = { kommun: ['soc-farsta', 'soc-tyreso'], region: ['bup-farsta', 'bup-bromma'] } as const;

describe.each<Owner>(['kommun', 'region'])('the children of a unit in the %s database', (owner) => {
  const [unit, otherUnit] = units[owner];
  const children = { [unit]: randomUUID(), [otherUnit]: randomUUID() };
  let database: ThrowAwayDatabase;
  let asOwner: pg.Client;
  let asService: pg.Client;

  beforeAll(async () => {
    database = await testDatabase(owner);
    asOwner = new pg.Client({ connectionString: database.ownerUrl });
    asService = new pg.Client({ connectionString: database.appUrl });
    await Promise.all([asOwner.connect(), asService.connect()]);
    const columns = {
      kommun: `given_name, family_name, birth_date, gender, registered_municipality, staying_municipality`,
      region: '',
    }[owner];
    const values = { kommun: `'Demo-Ebba', 'Testlund', '2015-03-14', 'GIRL', '0180', '0180'`, region: '' }[
      owner
    ];
    for (const [of, child] of Object.entries(children)) {
      await asOwner.query(
        `insert into child (id, identity_number, protected_identity${columns && `, ${columns}`})
         values ($1, '\\x00', false${values && `, ${values}`})`,
        [child],
      );
      await asOwner.query(
        `insert into assignment (child_id, id, subject, subject_name, unit_id, authority, from_on)
         values ($1, gen_random_uuid(), 'anna', 'Anna', $2, (select authority from own_unit where id = $2), '2020-01-01')`,
        [child, of],
      );
    }
  });
  afterAll(async () => {
    await Promise.all([asOwner.end(), asService.end()]);
    await database.drop();
  });

  async function as<T>(roles: string[], mine: string, work: () => Promise<T>): Promise<T> {
    await asService.query('begin');
    try {
      await asService.query(
        `select set_config('samsyn.subject', 'chef', true), set_config('samsyn.units', $1, true), set_config('samsyn.roles', $2, true)`,
        [JSON.stringify([mine]), JSON.stringify(roles)],
      );
      return await work();
    } finally {
      await asService.query('rollback');
    }
  }
  const rows = async (text: string, values: unknown[] = []) => (await asService.query(text, values)).rows;
  const listed = async (of: string) =>
    (await rows('select child_id from children_of_unit($1, 100, null, null, null)', [of])).map(
      ({ child_id }) => child_id,
    );

  it('are shown to its manager, of the own unit alone, and open no row of theirs', async () => {
    await as(['MANAGER'], unit, async () => {
      expect(await listed(unit)).toEqual([children[unit]]);
      expect(await listed(otherUnit)).toEqual([]);
      for (const table of ['child', 'assignment', 'record_owner', 'consent', 'guardian', 'access_log'])
        expect(await rows(`select * from ${table}`)).toEqual([]);
    });
  });

  it('say who works with them to whoever asks for them as the manager, and only in the own unit', async () => {
    await as(['MANAGER'], unit, async () => {
      await rows('select * from own_record($1)', [Object.values(children)]);
      expect((await rows('select child_id from assignment')).map(({ child_id }) => child_id)).toEqual([
        children[unit],
      ]);
    });
  });

  it.each([
    ['staff of the unit', ['STAFF'], unit],
    ['its coordinator', ['COORDINATOR'], unit],
    ['the secretariat, whatever else it is', ['MANAGER', 'SECRETARIAT'], unit],
    ['a manager of the other owner’s', ['MANAGER'], owner === 'kommun' ? 'bup-farsta' : 'soc-farsta'],
  ])('are not there for %s', async (_who, roles, mine) => {
    await as(roles, mine, async () => {
      expect(await listed(unit)).toEqual([]);
      expect(await listed(mine)).toEqual([]);
    });
  });
});
