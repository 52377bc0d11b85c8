import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Owner } from '../../../dev/src/postgres/owner-databases.js';
import type { ThrowAwayDatabase } from '../../../dev/src/postgres/throw-away.js';
import { testDatabase } from '../../../dev/src/testing/stack.js';
import { type SeatedGroup, seatedGroup } from './seated-group.js';

const refused = '42501';
const overlaps = '23P01';

describe.each<Owner>(['kommun', 'region'])('what the %s database itself holds of the groups', (owner) => {
  let database: ThrowAwayDatabase;
  let asOwner: pg.Client;
  let asService: pg.Client;
  let group: SeatedGroup;

  beforeAll(async () => {
    database = await testDatabase(owner);
    asOwner = new pg.Client({ connectionString: database.ownerUrl });
    asService = new pg.Client({ connectionString: database.appUrl });
    await Promise.all([asOwner.connect(), asService.connect()]);
    group = await seatedGroup((table, row) => insert(asOwner, table, row), 'bus-farsta', 'soc-farsta');
  });
  afterAll(async () => {
    await Promise.all([asOwner.end(), asService.end()]);
    await database.drop();
  });

  const insert = (client: pg.Client, table: string, row: Record<string, unknown>) =>
    client.query(
      `insert into ${table} (${Object.keys(row).join(', ')}) values (${Object.keys(row)
        .map((_, place) => `$${place + 1}`)
        .join(', ')})`,
      Object.values(row),
    );

  /** Runs work as the service does for a viewer, then undoes it; tells the code of what stood in the way. */
  async function as(roles: string[], work: () => Promise<unknown>): Promise<unknown> {
    await asService.query('begin');
    try {
      await asService.query(
        `select set_config('samsyn.subject', 'jag', true), set_config('samsyn.roles', $1, true)`,
        [JSON.stringify(roles)],
      );
      return await work();
    } catch (cause) {
      return (cause as { code?: string }).code;
    } finally {
      await asService.query('rollback');
    }
  }

  const holding = (more: object = {}) => ({
    ...{
      id: randomUUID(),
      bus_group_id: 'bus-farsta',
      seat_id: group.vacantSeatId,
      role: 'HOLDER',
      name: 'Demo-X',
    },
    ...{ from_on: '2021-01-01', recorded_by: 'jag', recorded_as: 'Enhetschef', ...more },
  });
  const sit = (more: object = {}) => insert(asService, 'bus_seat_holding', holding(more));
  const count = async (result: Promise<pg.QueryResult>) => (await result).rowCount;

  it('lets whoever leads or coordinates record, in the own name, and nobody else', async () => {
    for (const roles of [['MANAGER'], ['COORDINATOR']]) expect(await as(roles, () => count(sit()))).toBe(1);
    for (const roles of [[], ['STAFF'], ['SECRETARIAT'], ['MANAGER', 'SECRETARIAT']])
      expect(await as(roles, sit)).toBe(refused);
    expect(await as(['MANAGER'], () => sit({ recorded_by: 'en-annan' }))).toBe(refused);
  });

  it('tells staff and the secretariat who sits there, and nobody who works for none of the organisations', async () => {
    const names = () => count(asService.query('select name from bus_seat_holding'));
    for (const roles of [['STAFF'], ['SECRETARIAT']]) expect(await as(roles, names)).toBe(3);
    for (const roles of [[], ['IMPORTER']]) expect(await as(roles, names)).toBe(0);
    const posts = () => count(asService.query('select post from bus_seat'));
    expect(await as([], posts)).toBe(3);
  });

  it('lets no two hold what one holds, on any day, however they come there', async () => {
    const [earlier, within] = [{ from_on: '2019-01-01' }, { from_on: '2020-02-01', to_on: '2020-03-01' }];
    for (const more of [earlier, within]) expect(await as(['MANAGER'], () => sit(more))).toBe(overlaps);
    expect(await as(['MANAGER'], () => sit({ ...earlier, to_on: '2020-01-01' }).then(() => 'recorded'))).toBe(
      'recorded',
    );
    expect(await as(['MANAGER'], () => sit({ ...within, role: 'DEPUTY' }).then(() => 'recorded'))).toBe(
      'recorded',
    );
  });

  it('takes nothing away and rewrites nothing: of what stands, only the end is set, by whoever sets it', async () => {
    const change = (text: string) => as(['MANAGER'], () => count(asService.query(text)));
    for (const statement of [
      'delete from bus_seat_holding',
      'delete from bus_seat',
      `update bus_seat_holding set name = 'Demo-Annan'`,
      `update bus_seat_holding set from_on = '2019-01-01'`,
      `update bus_seat set post = 'Annan'`,
      `update bus_seat_holding set to_on = '2020-05-01', ended_by = 'en-annan'`,
    ])
      expect(await change(statement)).toBe(refused);
    expect(
      await change(
        `update bus_seat_holding set to_on = '2020-05-01', ended_by = 'jag' where id = '${group.holdingId}'`,
      ),
    ).toBe(1);
  });
});
