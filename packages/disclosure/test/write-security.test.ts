import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Owner } from '../../../dev/src/postgres/owner-databases.js';
import type { ThrowAwayDatabase } from '../../../dev/src/postgres/throw-away.js';
import { testDatabase } from '../../../dev/src/testing/stack.js';
import { columnsOf, planWrites } from './plan-writes.js';
import {
  actAs,
  askAbout,
  mayWrite,
  owners,
  seedAssignment,
  seedRows,
  type Teller,
  writes,
} from './writes.js';

/** All that a service may add, besides to plans. */
const everywhereInsertable = [
  ...['access_block', 'access_log', 'assignment', 'consent', 'consent_signature', 'disclosure'],
  ...['hidden_from_guardians', 'log_review_signature', 'log_seal', 'peer_seal'],
];

/** All that a service may alter of what has been recorded, besides of plans. */
const everywhereAlterable = [
  ...['access_block.lifted_at', 'access_block.lifted_by', 'assignment.ended_at', 'assignment.ended_by'],
  ...['child.protected_identity', 'consent.withdrawn_at', 'consent.withdrawn_by'],
  ...['disclosure.revoked_at', 'disclosure.revoked_by'],
  ...['hidden_from_guardians.lifted_at', 'hidden_from_guardians.lifted_by'],
];

/** What is about people served. Local groups, their calendars, forums, surveys, deviations and the county’s bodies have tests of their own: packages/collaboration/test/group-security.test.ts, services/kommun/src/forums/, services/kommun/src/calendar-subscriptions/, services/region/src/surveys/, services/region/src/bussam/. */
function ofPeopleServed(rows: readonly { readonly name: string }[]): string[] {
  return rows
    .map(({ name }) => name)
    .filter((name) => !/^(bus_|bussam_|calendar_subscription|forum|survey|spider_|deviation)/.test(name));
}

describe.each<Owner>(['kommun', 'region'])(
  'what the service’s role may write in the %s database',
  (owner) => {
    const { identityPart, otherPart, unit, authority, otherUnit, otherAuthority, foreignUnit } =
      owners[owner];
    const [child, another] = [randomUUID(), randomUUID()];
    const insertable = [...everywhereInsertable, ...planWrites[owner].insertable].sort();
    const alterable = [...everywhereAlterable, ...columnsOf(planWrites[owner])].sort();
    let database: ThrowAwayDatabase;
    let asOwner: pg.Client;
    let asService: pg.Client;

    beforeAll(async () => {
      database = await testDatabase(owner);
      asOwner = new pg.Client({ connectionString: database.ownerUrl });
      asService = new pg.Client({ connectionString: database.appUrl });
      await Promise.all([asOwner.connect(), asService.connect()]);
      for (const each of [child, another]) {
        await seedRows(asOwner, owner, each, 'PLAN');
        for (const part of [identityPart, 'PLAN'])
          await asOwner.query('insert into record_owner values ($1, $2, $3, $4)', [
            each,
            part,
            unit,
            authority,
          ]);
        await asOwner.query('insert into record_owner values ($1, $2, $3, $4)', [
          ...[each, otherPart, otherUnit, otherAuthority],
        ]);
      }
      await seedAssignment(asOwner, child, 'keeper', unit, authority);
      await seedAssignment(asOwner, another, 'keeper of another', unit, authority);
      await seedAssignment(asOwner, child, 'keeper of the other part', otherUnit, otherAuthority);
      await seedAssignment(asOwner, child, 'secretariat', unit, authority);
      await asOwner.query(
        `insert into disclosure (child_id, id, part, unit_id, ground, decided_by, decided_on)
       select $1, gen_random_uuid(), part, $2, 'NECESSARY_CARE', 'p', '2020-01-01' from unnest($3::text[]) part`,
        [child, foreignUnit, [identityPart, 'PLAN']],
      );
    });
    afterAll(async () => {
      await Promise.all([asOwner.end(), asService.end()]);
      await database.drop();
    });

    /** Begins a transaction for somebody, who asks about a child, and undoes it. */
    async function after<T>(teller: Teller, asked: readonly string[], work: () => Promise<T>): Promise<T> {
      await asService.query('begin');
      try {
        await actAs(asService, teller);
        if (asked.length > 0) await askAbout(asService, asked);
        return await work();
      } finally {
        await asService.query('rollback');
      }
    }

    /** The names of all kinds of writing that PostgreSQL lets through. */
    const written = async () => {
      const tried: Record<string, readonly [string, ...unknown[]]> = {
        recordConsent: writes.recordConsent(child, ['PLAN']),
        withdrawConsent: writes.withdrawConsent(child),
        signConsent: writes.signConsent(child),
        disclose: writes.disclose(child, 'PLAN'),
        revokeDisclosure: writes.revokeDisclosure(child),
        placeBlock: writes.placeBlock(child, 'PLAN'),
        liftBlock: writes.liftBlock(child),
        assign: writes.assign(child, unit),
        endAssignment: writes.endAssignment(child, unit),
        hide: writes.hide(child),
        show: writes.show(child),
        protectIdentity: writes.protectIdentity(child),
      };
      const through: string[] = [];
      for (const [name, [text, ...values]] of Object.entries(tried)) {
        if (await mayWrite(asService, text, values)) through.push(name);
      }
      return through;
    };
    const ofKeeper = [
      ...['recordConsent', 'withdrawConsent', 'signConsent', 'disclose', 'revokeDisclosure', 'placeBlock'],
      ...['liftBlock', 'hide', 'show', 'protectIdentity'],
    ];

    describe('is, by the catalogue,', () => {
      it('new rows in the tables of decisions, of the plan and of the log, and in no other', async () => {
        const { rows } = await asOwner.query(
          `select c.relname as name from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p', 'v', 'm')
            and has_table_privilege($1, c.oid, 'insert') order by 1`,
          [`${owner}_app`],
        );
        expect(ofPeopleServed(rows).sort()).toEqual(insertable);
      });

      it('the end of what was decided, and of the plan what its life changes', async () => {
        const { rows } = await asOwner.query(
          `select c.relname || '.' || a.attname as name from pg_class c join pg_attribute a on a.attrelid = c.oid
          where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p', 'v', 'm') and a.attnum > 0
            and has_column_privilege($1, c.oid, a.attnum, 'update') order by 1`,
          [`${owner}_app`],
        );
        expect(ofPeopleServed(rows).sort()).toEqual(alterable);
        // Of the local groups and forums nothing but its end, why, and how many times it has been changed.
        const ofGroups = rows
          .map(({ name }) => name)
          .filter(
            (name) =>
              !ofPeopleServed([{ name }]).length &&
              !/^(calendar_subscription|survey|spider_|deviation)/.test(name),
          );
        expect(ofGroups.length).toBeGreaterThan(0);
        for (const name of ofGroups) expect(name).toMatch(/\.(ended_at|ended_by|end_reason|to_on|version)$/);
      });

      it('never the removal of anything, nor anything new beside the tables', async () => {
        const { rows } = await asOwner.query(
          `select c.relname as name from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p', 'v', 'm')
            and (has_table_privilege($1, c.oid, 'delete') or has_table_privilege($1, c.oid, 'truncate')
              or has_table_privilege($1, c.oid, 'references') or has_table_privilege($1, c.oid, 'trigger'))`,
          [`${owner}_app`],
        );
        // Of an own calendar subscription that has ended nothing is kept: it says of its holder what they look at.
        expect(rows).toEqual(owner === 'kommun' ? [{ name: 'calendar_subscription' }] : []);
        const made = await asOwner.query(
          `select has_schema_privilege($1, 'public', 'create') as tables, has_database_privilege($1, current_database(), 'create') as schemas,
                has_database_privilege($1, current_database(), 'temporary') as passing`,
          [`${owner}_app`],
        );
        expect(made.rows).toEqual([{ tables: false, schemas: false, passing: false }]);
      });

      it('behind a policy wherever anything can be written, with what must hold of the new row', async () => {
        const tables = new Set([...insertable, ...alterable.map((column) => column.split('.')[0] ?? '')]);
        const { rows } = await asOwner.query(
          `select tablename as table, cmd as command from pg_policies
          where $1 = any(roles) and with_check is not null and with_check <> 'true' order by 1, 2`,
          [`${owner}_app`],
        );
        const guarded = ofPeopleServed(rows.map(({ table, command }) => ({ name: `${table} ${command}` })));
        expect([...new Set(guarded)].sort()).toEqual(
          [...tables]
            .flatMap((table) => [
              ...(insertable.includes(table) ? [`${table} INSERT`] : []),
              ...(alterable.some((column) => column.startsWith(`${table}.`)) ? [`${table} UPDATE`] : []),
            ])
            .sort(),
        );
      });

      it('reached by no function that everybody may call', async () => {
        const { rows } = await asOwner.query(
          `select proname as name from pg_proc where pronamespace = 'public'::regnamespace and has_function_privilege('public', oid, 'execute')`,
        );
        expect(rows).toEqual([]);
      });
    });

    const others: readonly [who: string, teller: Teller, asked: readonly string[]][] = [
      ['the keeper who has not asked', { subject: 'keeper', units: [unit] }, []],
      ['the keeper who has asked about another child', { subject: 'keeper', units: [unit] }, [another]],
      ['the keeper’s colleague', { subject: 'colleague', units: [unit] }, [child]],
      ['the keeper at work elsewhere', { subject: 'keeper', units: [otherUnit] }, [child]],
      ['one who works with another child', { subject: 'keeper of another', units: [unit] }, [child, another]],
      ['the keeper of another part', { subject: 'keeper of the other part', units: [otherUnit] }, [child]],
      ['one to whom it is released', { subject: 'receiver', units: [foreignUnit] }, [child]],
      ['a manager elsewhere', { subject: 'm', units: [foreignUnit], roles: ['MANAGER'] }, [child]],
      [
        'a coordinator who does not work with the child',
        { subject: 'c', units: [unit], roles: ['COORDINATOR'] },
        [child],
      ],
      ['the secretariat', { subject: 'secretariat', units: [unit], roles: ['SECRETARIAT'] }, [child]],
      ['nobody', { subject: '', units: [] }, [child]],
    ];
    it.each(others)('is nothing for %s', async (_who, teller, asked) => {
      expect(await after(teller, asked, written)).toEqual([]);
    });

    it('is all decisions about the part for its keeper who has asked, and not who works with the child', async () => {
      expect(await after({ subject: 'keeper', units: [unit] }, [child], written)).toEqual(ofKeeper);
    });

    it('is who works in the unit for its manager who has asked, and nothing else', async () => {
      const manager = { subject: 'm', units: [unit], roles: ['MANAGER'] };
      expect(await after(manager, [child], written)).toEqual(['assign', 'endAssignment']);
      const [text, ...values] = writes.assign(child, otherUnit);
      expect(await after(manager, [child], () => mayWrite(asService, text, values))).toBe(false);
    });

    it('is work for those alone who are known to work there, by the name that their own token told', async () => {
      const manager = { subject: 'm', units: [unit], roles: ['MANAGER'] };
      await after(manager, [child], async () => {
        for (const [subject, name, may] of [
          ['new', 'new', true],
          ['new', 'somebody else', false],
          ['keeper', 'keeper', true],
          ['keeper of the other part', 'keeper of the other part', false],
          ['a stranger', 'a stranger', false],
        ] as const) {
          const [text, ...values] = writes.assignAs(child, unit, subject, name);
          expect([subject, name, await mayWrite(asService, text, values)]).toEqual([subject, name, may]);
        }
      });
      const names = 'select staff_name($1, $2) as name';
      const nameOf = async () => (await asService.query(names, ['new', unit])).rows;
      expect(await after(manager, [child], nameOf)).toEqual([{ name: 'new' }]);
      // Who does not decide for the unit is told no name.
      expect(await after({ subject: 'keeper', units: [unit] }, [child], nameOf)).toEqual([{ name: null }]);
    });

    it('is nothing about a part that another keeps, alone or among own parts', async () => {
      await after({ subject: 'keeper', units: [unit] }, [child], async () => {
        for (const [text, ...values] of [
          writes.recordConsent(child, [otherPart]),
          writes.recordConsent(child, ['PLAN', otherPart]),
          writes.recordConsent(child, []),
          writes.disclose(child, otherPart),
          writes.placeBlock(child, otherPart),
        ]) {
          expect(await mayWrite(asService, text, values)).toBe(false);
        }
      });
    });

    it('is no block of every part, which would close what another keeps', async () => {
      await after({ subject: 'keeper', units: [unit] }, [child], async () => {
        const [text, ...values] = writes.placeBlock(child, null);
        await expect(asService.query(text, values)).rejects.toMatchObject({ code: '23502' });
      });
    });

    it('is nothing while a block names the keeper’s unit', async () => {
      await asOwner.query(
        `insert into access_block (child_id, id, part, unit_id, reason, from_at)
         select $1, gen_random_uuid(), part, $2, 'p', now() from record_owner where child_id = $1`,
        [child, unit],
      );
      expect(await after({ subject: 'keeper', units: [unit] }, [child], written)).toEqual([]);
      await asOwner.query('delete from access_block where child_id = $1 and unit_id = $2', [child, unit]);
    });

    it('is forgotten when the transaction ends, though the connection lives on', async () => {
      await after({ subject: 'keeper', units: [unit] }, [child], async () => undefined);
      expect(await after({ subject: 'keeper', units: [unit] }, [], written)).toEqual([]);
    });
  },
);
