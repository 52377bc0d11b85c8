import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ThrowAwayDatabase } from '../../../../dev/src/postgres/throw-away.js';
import { testDatabase } from '../../../../dev/src/testing/stack.js';
import { type RecordedDeviations, recordDeviations } from '../../test/recorded-deviations.js';
import { Records } from '../../test/records.js';

const refused = '42501';

/** Who the service says that the transaction is for. */
interface Who {
  readonly units: readonly string[];
  readonly roles: readonly string[];
  /** Groups that the municipality has said the viewer leads. */
  readonly led?: readonly string[];
}

describe('what the database itself holds of deviations, when the service forgets to ask', () => {
  let database: ThrowAwayDatabase;
  let records: Records;
  let asService: pg.Client;
  let ids: RecordedDeviations;

  beforeAll(async () => {
    database = await testDatabase('region');
    records = await Records.in(database.ownerUrl);
    asService = new pg.Client({ connectionString: database.appUrl });
    await asService.connect();
    ids = await recordDeviations(records, 'bus-farsta');
  });
  afterAll(async () => {
    await Promise.all([records.close(), asService.end()]);
    await database.drop();
  });

  /** Runs a statement as the service does for a viewer, then undoes it: how many rows, or the code of what stood in the way. */
  async function as({ units, roles, led = [] }: Who, text: string, values: unknown[] = []): Promise<unknown> {
    await asService.query('begin');
    try {
      await asService.query(
        `select set_config('samsyn.subject', 'jag', true), set_config('samsyn.units', $1, true),
                set_config('samsyn.roles', $2, true), set_config('samsyn.led_groups', $3, true)`,
        [units, roles, led].map((each) => JSON.stringify(each)),
      );
      return (await asService.query(text, values)).rowCount;
    } catch (cause) {
      return (cause as { code?: string }).code;
    } finally {
      await asService.query('rollback');
    }
  }

  const sender = { units: ['bup-farsta'], roles: ['STAFF'] };
  const sendersManager = { units: ['bup-farsta'], roles: ['MANAGER'] };
  const recipient = { units: ['soc-farsta'], roles: ['STAFF'] };
  const recipientsManager = { units: ['soc-farsta'], roles: ['MANAGER'] };
  const secretariat = { units: ['bussam'], roles: ['SECRETARIAT'] };
  const leader = { units: ['soc-tyreso'], roles: ['MANAGER'], led: ['bus-farsta'] };
  const stranger = { units: ['soc-tyreso'], roles: ['MANAGER'] };
  const importer = { units: [], roles: ['IMPORTER'] };

  it('shows what was not sent to the sender’s unit alone, and the rest to those concerned', async () => {
    const counts: unknown[] = [];
    for (const who of [sender, recipient, recipientsManager, secretariat, leader, stranger, importer])
      counts.push(await as(who, 'select id from deviation'));
    expect(counts).toEqual([2, 0, 1, 1, 1, 0, 0]);
    const internal = {
      text: 'update deviation_step set is_internal = true',
      back: 'update deviation_step set is_internal = false',
    };
    await records.sql(internal.text);
    expect(await as(secretariat, 'select id from deviation_step')).toBe(0);
    expect(await as(sender, 'select id from deviation_step')).toBe(1);
    await records.sql(internal.back);
    expect(await as(secretariat, 'select id from deviation_step')).toBe(1);
    expect(await as(recipient, 'select id from deviation_step')).toBe(0);
  });

  it('lets nobody but whose turn it is alter it, and nobody what it was about from the beginning', async () => {
    const alter = `update deviation set state = 'DONE' where id = $1`;
    expect(await as(sendersManager, alter, [ids.decidedId])).toBe(1);
    for (const who of [sender, recipientsManager, secretariat, leader, stranger])
      expect(await as(who, alter, [ids.decidedId])).toBe(0);
    for (const column of ['sender_unit_id', 'reported_by', 'reported_on', 'demo'])
      expect(
        await as(sender, `update deviation set ${column} = ${column} where id = $1`, [ids.reportedId]),
      ).toBe(refused);
    expect(await as(sender, 'delete from deviation')).toBe(refused);
    expect(await as(sender, 'update deviation_step set note = note')).toBe(refused);
    expect(await as(leader, 'update deviation_analysis set text = text')).toBe(refused);
  });

  it('knows the days: a party decides, and goes on where the group does not, when the group has had its time', async () => {
    const alter = 'update deviation set version = version where id = $1';
    const turns = async (state: string, daysAgo: number) => {
      await records.sql(
        `update deviation set state = $2, state_on = (now() at time zone 'Europe/Stockholm')::date - $3::int where id = $1`,
        [ids.decidedId, state, daysAgo],
      );
      const may: unknown[] = [];
      for (const who of [sendersManager, recipientsManager, leader, stranger, sender])
        may.push(await as(who, alter, [ids.decidedId]));
      return may;
    };
    expect(await turns('ANSWERED', 92)).toEqual([0, 0, 1, 0, 0]);
    expect(await turns('ANSWERED', 93)).toEqual([1, 1, 1, 0, 0]);
    expect(await turns('DONE', 92)).toEqual([1, 0, 1, 0, 0]);
    expect(await turns('DONE', 93)).toEqual([1, 1, 1, 0, 0]);
    await turns('DECIDED', 0);
  });

  it('shows what was reported first to the reporter and who leads the sender, and lets nobody else keep or empty it', async () => {
    const read = 'select deviation_id from deviation_wording';
    const counts: unknown[] = [];
    for (const who of [sender, sendersManager, recipientsManager, secretariat, leader, stranger])
      counts.push(await as(who, read));
    expect(counts).toEqual([0, 2, 0, 0, 0, 0]);
    const keep = `insert into deviation_wording (deviation_id, what, consequence, proposal, kept_by, kept_on)
      values ($1, $2, 'Prov', 'Prov', 'jag', '2026-01-01')`;
    await records.sql('delete from deviation_wording');
    expect(await as(sendersManager, keep, [ids.reportedId, 'Prov'])).toBe(1);
    expect(await as(sendersManager, keep, [ids.reportedId, 'Något annat'])).toBe(refused);
    expect(await as(sendersManager, keep, [ids.decidedId, 'Prov'])).toBe(refused);
    for (const who of [sender, recipientsManager, secretariat, stranger])
      expect(await as(who, keep, [ids.reportedId, 'Prov'])).toBe(refused);
    await records.sql(
      `insert into deviation_wording values ($1, 'Prov', 'Prov', 'Prov', 'nagon-annan', '2026-01-01')`,
      [ids.reportedId],
    );
    const empty = `update deviation_wording set what = '', consequence = '', proposal = null`;
    expect([await as(sendersManager, empty), await as(secretariat, empty), await as(sender, empty)]).toEqual([
      0, 0, 0,
    ]);
    await records.sql(`update deviation set reported_by = 'jag' where id = $1`, [ids.reportedId]);
    expect([await as(sender, read), await as(sender, empty)]).toEqual([1, 1]);
    expect(await as(sender, `update deviation_wording set what = 'Annat'`)).toBe(refused);
    expect(await as(sender, 'delete from deviation_wording')).toBe(refused);
    await records.sql(`update deviation set reported_by = 'nagon-annan' where id = $1`, [ids.reportedId]);
  });

  it('takes a report in one’s own name and for one’s own unit alone', async () => {
    const report = `insert into deviation (id, sender_unit_id, sender_kind, recipient_unit_id, recipient_kind, bus_group_id, group_ground,
        category, occurred_on, what, consequence, state, state_on, reported_by, reported_on)
      values (gen_random_uuid(), $1, 'OTHER', 'hab-farsta', 'HABILITATION', 'bus-farsta', 'CHOSEN', 'SIP', '2026-01-01', 'x', 'x', $2,
        '2026-01-01', $3, '2026-01-01')`;
    expect(await as(sender, report, ['bup-farsta', 'REPORTED', 'jag'])).toBe(1);
    expect(await as(sender, report, ['soc-farsta', 'REPORTED', 'jag'])).toBe(refused);
    expect(await as(sender, report, ['bup-farsta', 'SENT', 'jag'])).toBe(refused);
    expect(await as(sender, report, ['bup-farsta', 'REPORTED', 'nagon-annan'])).toBe(refused);
    expect(await as(secretariat, report, ['bussam', 'REPORTED', 'jag'])).toBe(refused);
  });

  it('takes no step of the secretariat’s, and an analysis from whoever leads the group alone', async () => {
    const step = `insert into deviation_step (id, deviation_id, place, made_as, is_internal, made_by, made_on)
      values (gen_random_uuid(), $1, 99, 'MANAGER', false, 'jag', '2026-01-01')`;
    expect(await as(sendersManager, step, [ids.decidedId])).toBe(1);
    expect(await as(secretariat, step, [ids.decidedId])).toBe(refused);
    expect(await as(stranger, step, [ids.decidedId])).toBe(refused);
    const analysis = `insert into deviation_analysis (id, bus_group_id, term, version, text, made_by, made_on)
      values (gen_random_uuid(), $1, 'HT2026', 1, 'x', 'jag', '2026-01-01')`;
    const groups = [];
    for (const who of [leader, sendersManager, sender, secretariat])
      groups.push(await as(who, analysis, ['bus-farsta']));
    expect(groups).toEqual([1, 1, refused, refused]);
    expect([await as(secretariat, analysis, [null]), await as(leader, analysis, [null])]).toEqual([
      1,
      refused,
    ]);
  });
});
