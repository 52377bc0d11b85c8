import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ThrowAwayDatabase } from '../../../../dev/src/postgres/throw-away.js';
import { testDatabase } from '../../../../dev/src/testing/stack.js';
import {
  agendaPlaceDefinitions,
  meetingChangeDefinitions,
  meetingTableDefinitions,
} from './meeting-security.js';

const refused = '42501';
const twice = '23505';
const tables = [...meetingTableDefinitions, ...meetingChangeDefinitions, ...agendaPlaceDefinitions];

describe('what the database itself holds of the groups’ meetings', () => {
  let database: ThrowAwayDatabase;
  let asOwner: pg.Client;
  let asService: pg.Client;
  const [levelId, meetingId] = [randomUUID(), randomUUID()];
  const recorded = { bus_group_id: 'bus-farsta', recorded_by: 'jag', recorded_as: 'Enhetschef' };

  const insert = (client: pg.Client, table: string, row: Record<string, unknown>) =>
    client.query(
      `insert into ${table} (${Object.keys(row).join(', ')}) values (${Object.keys(row)
        .map((_, place) => `$${place + 1}`)
        .join(', ')})`,
      Object.values(row),
    );
  const schedule = (more: object = {}) =>
    insert(asService, 'bus_meeting_schedule', {
      ...{ ...recorded, id: randomUUID(), meeting_id: meetingId, meets_on: '2026-12-01' },
      ...more,
    });

  beforeAll(async () => {
    database = await testDatabase('kommun');
    asOwner = new pg.Client({ connectionString: database.ownerUrl });
    asService = new pg.Client({ connectionString: database.appUrl });
    await Promise.all([asOwner.connect(), asService.connect()]);
    const others = { ...recorded, recorded_by: 'en-annan' };
    await insert(asOwner, 'bus_level', { ...others, id: levelId, kind: 'STEERING', from_on: '2020-01-01' });
    await insert(asOwner, 'bus_meeting', { ...others, id: meetingId, level_id: levelId });
    const scheduled = { meeting_id: meetingId, meets_on: '2026-11-01' };
    await insert(asOwner, 'bus_meeting_schedule', { ...others, id: randomUUID(), ...scheduled });
  });
  afterAll(async () => {
    await Promise.all([asOwner.end(), asService.end()]);
    await database.drop();
  });

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

  const change = (text: string) => asService.query(text).then(({ rowCount }) => rowCount);
  const endAll = `update bus_meeting_schedule set ended_by = 'jag', ended_at = now()`;

  it('lets whoever leads or coordinates record, in the own name; nobody else, and nobody in another’s', async () => {
    const anew = async () => {
      await change(endAll);
      return (await schedule()).rowCount;
    };
    for (const roles of [['MANAGER'], ['COORDINATOR']]) expect(await as(roles, anew)).toBe(1);
    for (const roles of [[], ['STAFF'], ['SECRETARIAT'], ['MANAGER', 'SECRETARIAT'], ['IMPORTER']])
      expect(await as(roles, () => schedule())).toBe(refused);
    expect(await as(['MANAGER'], () => schedule({ recorded_by: 'en-annan' }))).toBe(refused);
  });

  it('lets one schedule stand at a time, whoever sends two at once', async () => {
    expect(await as(['MANAGER'], () => schedule())).toBe(twice);
  });

  it('tells meetings to staff and the secretariat, and to no family and no machine', async () => {
    for (const { name } of tables) {
      const { rows } = await asOwner.query(
        `select roles::text, qual from pg_policies where tablename = $1 and policyname = 'reader'`,
        [name],
      );
      expect(rows, name).toHaveLength(1);
      expect(rows[0].qual, name).toContain('STAFF|MANAGER|COORDINATOR|SECRETARIAT');
    }
    const count = () => change('select id from bus_meeting');
    for (const roles of [['STAFF'], ['SECRETARIAT']]) expect(await as(roles, count)).toBe(1);
    for (const roles of [[], ['IMPORTER']]) expect(await as(roles, count)).toBe(0);
  });

  it('takes nothing away and rewrites nothing: what no longer stands is ended, by whoever ends it, and stays', async () => {
    for (const { name } of tables) {
      expect(await as(['MANAGER'], () => change(`delete from ${name}`)), name).toBe(refused);
      expect(await as(['MANAGER'], () => change(`update ${name} set recorded_by = 'jag'`)), name).toBe(
        refused,
      );
    }
    for (const statement of [
      `update bus_meeting_schedule set meets_on = '2026-12-24'`,
      `update bus_meeting_schedule set ended_by = 'en-annan', ended_at = now()`,
      `update bus_meeting set level_id = id`,
    ])
      expect(await as(['MANAGER'], () => change(statement)), statement).toBe(refused);
    expect(await as(['MANAGER'], () => change(endAll))).toBe(1);
    expect(await as(['STAFF'], () => change(endAll))).toBe(0);
  });
});
