import { decide, noFacts } from '@samsyn/disclosure/decide';
import { findFacts } from '@samsyn/disclosure/facts';
import { decryptIdentityNumber } from '@samsyn/disclosure/identity-number';
import { RecordPart } from '@samsyn/disclosure/record-part';
import { migrate as migrateKommun } from '@samsyn/kommun/migrate';
import { migrate as migrateRegion } from '@samsyn/region/migrate';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoLogins } from '../identity/logins.js';
import { startThrowAwayCluster, type ThrowAwayCluster } from '../postgres/throw-away.js';
import { factsOn } from './active-facts.js';
import { demoCaseloads } from './caseloads.js';
import { children } from './children.js';
import { dayOf, swedishToday } from './days.js';
import { seed } from './seed.js';

const plans = 250;
const hex = (byte: number) => Buffer.alloc(32, byte).toString('hex');
const secrets = { childKey: hex(1), kommunFieldKey: hex(2), regionFieldKey: hex(3) };
const keys = {
  childKey: Buffer.alloc(32, 1),
  kommunFieldKey: Buffer.alloc(32, 2),
  regionFieldKey: Buffer.alloc(32, 3),
};
const owners = ['kommun', 'region'] as const;

describe('two seeded databases', () => {
  let cluster: ThrowAwayCluster;
  let options: Parameters<typeof seed>[0];
  let result: Awaited<ReturnType<typeof seed>>;
  /** As the roles that own the tables, and as the services' own. */
  const as = {} as Record<(typeof owners)[number], pg.Client>;
  const asService = {} as Record<(typeof owners)[number], pg.Client>;

  beforeAll(async () => {
    cluster = await startThrowAwayCluster();
    const { kommun, region } = cluster.databases;
    await Promise.all([migrateKommun(kommun.ownerUrl), migrateRegion(region.ownerUrl)]);
    options = { ...secrets, kommunUrl: kommun.ownerUrl, regionUrl: region.ownerUrl, scale: plans, seed: 7 };
    result = await seed(options);
    for (const owner of owners) {
      as[owner] = new pg.Client({ connectionString: cluster.databases[owner].ownerUrl });
      asService[owner] = new pg.Client({ connectionString: cluster.databases[owner].appUrl });
      await Promise.all([as[owner].connect(), asService[owner].connect()]);
    }
  });
  afterAll(async () => {
    for (const owner of owners) await Promise.all([as[owner]?.end(), asService[owner]?.end()]);
    await cluster?.stop();
  });

  const rowsOf = async (owner: (typeof owners)[number], sql: string, values: unknown[] = []) =>
    (await as[owner].query(sql, values)).rows;

  /** Every table, whole. */
  async function content() {
    const tables: Record<string, string> = {};
    for (const owner of owners) {
      const names = await rowsOf(
        owner,
        `select tablename as name from pg_tables where schemaname = 'public' order by 1`,
      );
      for (const { name } of names.filter(({ name }) => name !== 'migrations')) {
        const [row] = await rowsOf(
          owner,
          `select md5(string_agg(t::text, '|' order by t::text)) as sum from ${name} t`,
        );
        tables[`${owner}.${name}`] = row.sum;
      }
    }
    return tables;
  }

  it('hold as many rows as the seeding says', async () => {
    expect(result).toMatchObject({ children: plans, plans: plans + 1 });
    for (const [table, count] of Object.entries(result).filter(([name]) => name.includes('.'))) {
      const [owner, name] = table.split('.') as ['kommun', string];
      const [row] = await rowsOf(owner, `select count(*)::int as count from ${name}`);
      expect([table, row.count]).toEqual([table, count]);
      expect(count).toBeGreaterThan(0);
    }
  });

  it('hold the same bytes when seeded again on the same day', async () => {
    const before = await content();
    await seed(options);
    expect(await content()).toEqual(before);
    expect(Object.keys(before).length).toBeGreaterThan(30);
  });

  it('keep what they held when a seeding fails', async () => {
    const before = await content();
    await expect(seed({ ...options, childKey: hex(9), regionFieldKey: 'too short' })).rejects.toThrow(
      '32 bytes',
    );
    expect(await content()).toEqual(before);
  });

  it('say of each demo login and child exactly what the cases say, by the rule and the tables', async () => {
    const today = swedishToday();
    const made = [...children('7', today, { children: plans, withPlan: plans }, keys)];
    for (const owner of owners) {
      const service = asService[owner];
      const manager = {
        query: async (sql: string, values: unknown[]) => (await service.query(sql, values)).rows,
      };
      for (const { login, units, roles } of demoLogins) {
        const viewer = { subject: login, units };
        const asker = { units, isSecretariat: roles.includes('SECRETARIAT') };
        await service.query('begin');
        await service.query(
          `select set_config('samsyn.subject', $1, true), set_config('samsyn.units', $2, true), set_config('samsyn.roles', $3, true)`,
          [login, JSON.stringify(units), JSON.stringify(roles)],
        );
        const ids = made.map(({ childId }) => childId);
        const found = await findFacts(manager as never, ids);
        await service.query('commit');
        const answers = (of: (child: (typeof made)[number]) => Parameters<typeof decide>[2]) =>
          made.map((child) =>
            Object.values(RecordPart).map((part) => {
              const { allowed, ...why } = decide(asker, part, of(child));
              return allowed && 'ground' in why ? `${part} ${why.ground} ${why.unitId}` : '';
            }),
          );
        const byTables = answers((child) => found.get(child.childId) ?? noFacts);
        expect(byTables).toEqual(
          answers((child) => (child.case ? factsOn(dayOf(today), child.case, owner, viewer) : noFacts)),
        );
        if (login === 'socialtjanst.farsta')
          expect(byTables.flat().filter(Boolean).length).toBeGreaterThan(5);
      }
    }
  });

  it('are locked again, also for the roles that own them', async () => {
    for (const owner of owners) {
      const unlocked = await rowsOf(
        owner,
        `select relname from pg_class where relkind = 'r' and relrowsecurity and not relforcerowsecurity`,
      );
      expect(unlocked).toEqual([]);
      expect((await asService[owner].query('select * from child')).rows).toEqual([]);
    }
  });

  it('open the identity numbers with each owner’s own key only', async () => {
    for (const owner of owners) {
      const [child] = await rowsOf(owner, 'select id, identity_number as encrypted from child limit 1');
      const [own, other] = owner === 'kommun' ? [2, 3] : [3, 2];
      expect(decryptIdentityNumber([Buffer.alloc(32, own)], child.id, child.encrypted)).toMatch(/^20\d{10}$/);
      expect(() => decryptIdentityNumber([Buffer.alloc(32, other)], child.id, child.encrypted)).toThrow();
    }
  });

  it('have logs whose numbers run with time, up to yesterday, with parts and grounds', async () => {
    for (const owner of owners) {
      const log = await rowsOf(
        owner,
        'select id::int, at, decision, ground, parts from access_log order by id',
      );
      expect(log.map(({ id }) => id)).toEqual(log.map((_, index) => index + 1));
      expect(log.every(({ at }, index) => index === 0 || at >= log[index - 1].at)).toBe(true);
      expect(log.at(-1).at < new Date(`${swedishToday()}T00:00:00+02:00`)).toBe(true);
      expect(log.every(({ decision, ground }) => (decision === 'ALLOWED') === (ground !== null))).toBe(true);
      expect(log.every(({ parts }) => parts.length > 0)).toBe(true);
    }
  });

  it('refer to units that stand in the reference data', async () => {
    const unknownIn = async (owner: (typeof owners)[number], table: string, column: string) =>
      rowsOf(
        owner,
        `select distinct ${column} as unit from ${table} where ${column} is not null and not exists (
        select 1 from own_unit u where u.id = ${column})`,
      );
    expect(await unknownIn('kommun', 'record_owner', 'unit_id')).toEqual([]);
    expect(await unknownIn('kommun', 'municipal_intervention', 'unit_id')).toEqual([]);
    expect(await unknownIn('kommun', 'child', 'school_unit_id')).toEqual([]);
    expect(await unknownIn('kommun', 'assignment', 'unit_id')).toEqual([]);
    expect(await unknownIn('region', 'record_owner', 'unit_id')).toEqual([]);
    expect(await unknownIn('region', 'care_intervention', 'unit_id')).toEqual([]);
    expect(await unknownIn('region', 'care_plan_part', 'unit_id')).toEqual([]);
    expect(await unknownIn('region', 'referral_answer', 'unit_id')).toEqual([]);
    expect(await unknownIn('region', 'assignment', 'unit_id')).toEqual([]);
  });
});

describe('the caseloads of the demo scale', () => {
  const held = new Map<string, number>();
  for (const { rows } of children('7', '2026-11-22', { children: 1500, withPlan: 1500 }, keys)) {
    for (const { subject } of [...rows.kommun.assignment, ...rows.region.assignment]) {
      held.set(subject, (held.get(subject) ?? 0) + 1);
    }
  }

  it.each(demoCaseloads)('give $login $most children', ({ login, most }) => {
    expect(held.get(login)).toBeGreaterThanOrEqual(most * 0.8);
    expect(held.get(login)).toBeLessThanOrEqual(most);
  });

  it('give the secretariat none', () => {
    expect(held.has('sekretariat.bussam')).toBe(false);
  });

  it('give nobody more than a person can hold', () => {
    expect(Math.max(...held.values())).toBeLessThan(50);
  });
});
