import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ThrowAwayDatabase } from '../../../dev/src/postgres/throw-away.js';
import { testDatabase } from '../../../dev/src/testing/stack.js';
import { planRecord } from '../../../services/kommun/test/plan-record.js';
import { type TestPlan, World } from '../../../services/kommun/test/world.js';
import { RecordPart } from '../src/record-part.js';
import { columnsOf, planWrites } from './plan-writes.js';
import { actAs, askAbout, mayWrite, type Teller } from './writes.js';

const keeper = { subject: 'socialtjanst.farsta', units: ['soc-farsta'] };
const party = { subject: 'bup.farsta', units: ['bup-farsta'] };

/** The second lock of the municipality’s plans: PostgreSQL alone, with no rule of the service’s in front. */
describe('what PostgreSQL lets the municipality’s service write of a plan', () => {
  let database: ThrowAwayDatabase;
  let world: World;
  let asService: pg.Client;
  let plan: TestPlan;
  let guardians: string[];

  beforeAll(async () => {
    database = await testDatabase('kommun');
    world = await World.in(database.ownerUrl);
    asService = new pg.Client({ connectionString: database.appUrl });
    await asService.connect();
    plan = await world.plan(await world.child());
    guardians = [await world.guardian(plan.childId), await world.guardian(plan.childId, 'FATHER')];
    const goalId = await world.goal(plan);
    await world.intervention(plan, goalId);
    await planRecord(world, plan, goalId, guardians[0] as string);
    await world.assign(keeper.subject, plan.childId, 'soc-farsta');
    await world.assign('school', plan.childId, 'elevhalsa-farsta');
    await world.disclose(plan.childId, RecordPart.PLAN, 'bup-farsta');
  });
  afterAll(async () => {
    await Promise.all([world.leave(), asService.end()]);
    await database.drop();
  });

  async function as<T>(teller: Teller, work: () => Promise<T>, asks = true): Promise<T> {
    await asService.query('begin');
    try {
      await actAs(asService, teller);
      if (asks) await askAbout(asService, [plan.childId]);
      return await work();
    } finally {
      await asService.query('rollback');
    }
  }
  /** The tables of which something can be altered, of all that can be. */
  const altered = async () => {
    const through = new Set<string>();
    for (const column of columnsOf(planWrites.kommun)) {
      const [table, name] = column.split('.') as [string, string];
      const text = `update ${table} set ${name} = ${name} where child_id = $1`;
      if (await mayWrite(asService, text, [plan.childId])) through.add(table);
    }
    return [...through].sort();
  };

  it('is for the keeper who has asked every table of it, and of interventions the own unit’s', async () => {
    expect(await as(keeper, altered)).toEqual(Object.keys(planWrites.kommun.alterable));
  });

  it('is for a party that reads it what its own unit answers for, and for nobody else anything', async () => {
    expect(await as(party, altered)).toEqual(['meeting_decision', 'plan_party']);
    const { rowCount } = await as(party, () =>
      asService.query('update plan_party set answer = $$DECLINED$$ where child_id = $1', [plan.childId]),
    );
    expect(rowCount).toBe(1);
    for (const teller of [
      { subject: 'school', units: ['elevhalsa-farsta'] },
      { subject: 'hab.farsta', units: ['hab-farsta'] },
      { ...keeper, roles: ['SECRETARIAT'] },
    ])
      expect(await as(teller, altered)).toEqual([]);
    expect(await as(keeper, altered, false)).toEqual([]);
  });

  it('is never another version, another’s plan under a party’s unit, nor a change of the history', async () => {
    for (const [teller, text] of [
      [keeper, 'update plan set version = 99 where child_id = $1'],
      [keeper, 'update plan set child_id = gen_random_uuid() where child_id = $1'],
      [keeper, 'update plan_change set move = $$x$$ where child_id = $1'],
      [keeper, 'insert into plan_change select * from plan_change where child_id = $1'],
      [keeper, 'delete from goal where child_id = $1'],
      [party, 'insert into goal select * from goal where child_id = $1'],
    ] as const)
      expect(await as(teller, () => mayWrite(asService, text, [plan.childId])), text).toBe(false);
  });

  it('never leaves draft without a consent that holds now', async () => {
    await world.sql(`update plan set status = 'DRAFT' where id = $1`, [plan.id]);
    const leave = (status: string) =>
      as(keeper, () =>
        mayWrite(asService, 'update plan set status = $2 where child_id = $1', [plan.childId, status]),
      );
    expect(await leave('CALLED')).toBe(false);
    expect(await leave('CLOSED')).toBe(true);
    const one = await world.consent(plan.childId, guardians, [RecordPart.PLAN], ['bup-farsta']);
    expect(await leave('CALLED')).toBe(true);
    await world.sql('update consent set withdrawn_at = now() where id = $1', [one]);
    expect(await leave('ACTIVE')).toBe(false);
    await world.consent(plan.childId, guardians, [RecordPart.SCHOOLING], ['bup-farsta']);
    expect(await leave('CALLED')).toBe(false);
    await world.sql(`update plan set status = 'ACTIVE' where id = $1`, [plan.id]);
  });

  it('is one open plan: none is reopened, nor begun, beside another that whoever does it reads', async () => {
    const ended = await world.plan(plan.childId, { status: 'CLOSED' });
    const reopen = (status: string) =>
      as(keeper, () => mayWrite(asService, 'update plan set status = $2 where id = $1', [ended.id, status]));
    const begin = (teller: Teller) =>
      as(teller, async () => {
        const { rows } = await asService.query(
          `select open_plan($1, $2, 'soc-farsta', '{}', 'p', '2020-01-01', 'SCHOOL', 'd', 'p', $3, null) as came`,
          [plan.childId, randomUUID(), teller.units[0]],
        );
        return rows[0].came;
      });
    for (const status of ['DRAFT', 'CALLED', 'ACTIVE', 'ESCALATED'])
      expect(await reopen(status), status).toBe(false);
    expect(await begin(keeper)).toBe('OPEN');
    expect(await begin({ subject: 'school', units: ['elevhalsa-farsta'] })).toBe('MADE');
    await world.sql(`update plan set status = 'CLOSED' where id = $1`, [plan.id]);
    expect(await reopen('ACTIVE')).toBe(true);
    expect(await begin(keeper)).toBe('MADE');
    await world.sql(`update plan set status = 'ACTIVE' where id = $1`, [plan.id]);
    await world.sql('delete from plan where id = $1', [ended.id]);
  });

  it('is counted and kept only for who may touch the plan, in the name of a unit of one’s own', async () => {
    const record = (teller: Teller, unit: string) =>
      as(teller, () =>
        mayWrite(asService, `select record_plan_change($1, $2, $3, 'd', 'CALL', '{}', 'Prov', $4)`, [
          ...[plan.childId, plan.id, randomUUID(), unit],
        ]),
      );
    expect(await record(keeper, 'soc-farsta')).toBe(true);
    expect(await record(keeper, 'bup-farsta')).toBe(false);
    expect(await record(party, 'bup-farsta')).toBe(true);
    expect(await record({ subject: 'school', units: ['elevhalsa-farsta'] }, 'elevhalsa-farsta')).toBe(false);
  });

  it('is opened only for who works with the child under one of the municipality’s authorities', async () => {
    const open = (teller: Teller, unit: string, asks = true) =>
      as(
        teller,
        () =>
          mayWrite(
            asService,
            `select open_plan($1, $2, 'soc-farsta', '{}', 'p', '2020-01-01', 'SCHOOL', 'd', 'p', $3, null)`,
            [plan.childId, randomUUID(), unit],
          ),
        asks,
      );
    const school = { subject: 'school', units: ['elevhalsa-farsta'] };
    expect(await open(school, 'elevhalsa-farsta')).toBe(true);
    expect(await open(school, 'soc-farsta')).toBe(false);
    expect(await open(school, 'elevhalsa-farsta', false)).toBe(false);
    expect(await open(party, 'bup-farsta')).toBe(false);
  });
});
