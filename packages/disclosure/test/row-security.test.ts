import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Owner } from '../../../dev/src/postgres/owner-databases.js';
import type { ThrowAwayDatabase } from '../../../dev/src/postgres/throw-away.js';
import { testDatabase } from '../../../dev/src/testing/stack.js';
import { planWrites } from './plan-writes.js';

/** Reference data about organisations and the list of migrations: nobody's record. */
const impersonal = new Set([
  ...['municipality', 'district_part', 'area', 'area_part', 'municipal_unit'],
  ...['care_unit', 'care_area', 'bus_group_unit', 'published_figure', 'migrations'],
  ...['bus_group_origin', 'bus_meeting_rule', 'bus_shared_agenda'],
  ...['county_body', 'county_body_relation', 'county_meeting_rule'],
]);

/** What is kept of the log itself, of imports, and of who works here: of no child by itself, and locked all the same. */
const aboutTheLog = [
  'import_record',
  'known_staff',
  'log_review',
  'log_review_signature',
  'log_seal',
  'peer_seal',
];

/** Who sits in the local BUS groups: staff in their posts, and no child; locked all the same. */
const aboutGroups = [
  ...[
    'bus_chair',
    'bus_convener',
    'bus_group_name',
    'bus_level',
    'bus_roster',
    'bus_seat',
    'bus_seat_hand_over',
    'bus_seat_holding',
  ],
  'bus_seat_mandate',
  // Surveys to them, and what of these is told.
  ...['survey', 'survey_question', 'survey_invitation', 'spider_measurement'],
  // Whose calendar shows a group's meetings: one's own alone.
  'calendar_subscription',
  // The register of forums: of organisations, and told to staff.
  ...['forum', 'forum_description', 'forum_follow_up', 'forum_member', 'forum_overlap_note'],
  // The register of deviations: of organisations, told to those concerned.
  ...['deviation', 'deviation_analysis', 'deviation_step', 'deviation_strike', 'deviation_wording'],
  ...['bus_meeting', 'bus_meeting_schedule', 'bus_meeting_outcome', 'bus_meeting_notice', 'bus_agenda_item'],
  ...['bus_meeting_document', 'bus_attendance', 'bus_minutes', 'bus_minutes_verification'],
  ...['bus_decision', 'bus_decision_follow_up', 'bus_meeting_change', 'bus_agenda_place'],
  ...[
    'bus_activity',
    'bus_activity_change',
    'bus_activity_follow_up',
    'bus_analysed_need',
    'bus_document',
    'bus_document_absence',
  ],
  ...[
    'bus_document_correction',
    'bus_document_parties_entered',
    'bus_document_party',
    'bus_document_point',
    'bus_document_signature',
    'bus_document_version',
    'bus_outcome_goal',
  ],
];

/** What the county’s bodies do, told to staff. */
const aboutTheCounty = [
  ...['bussam_activity', 'bussam_decision', 'bussam_decision_follow_up', 'bussam_document', 'bussam_meeting'],
  ...['bussam_meeting_entry', 'bussam_question', 'bussam_question_follow_up'],
];

/** Codes that lead to no child and sums that hold nobody's answers: of no child, and locked all the same. */
const ofNobody: Record<Owner, readonly string[]> = {
  kommun: ['closed_figure', 'figure_closing', 'sip_check_code', 'sip_check_publication', 'sip_check_sum'],
  region: ['survey_sum'],
};

/** The only functions that run with the rights of the tables' owner; each answers for the transaction's viewer alone. */
const definers = [
  ...[
    'access_facts',
    'assignable_units',
    'children_of_unit',
    'children_to_assess',
    'draw_log_sample',
    'import_for_viewer',
  ],
  ...['hidden_whereabouts', 'keeps_under', 'latest_line', 'line_digests', 'log_review_lines', 'meet_staff'],
  ...['one_at_a_time', 'open_readable', 'own_lines_of_reviews', 'own_record', 'plan_footing'],
  ...['protected_children', 'readable_children', 'staff_name', 'staff_of_units'],
  ...['import_lines', 'whose_record'],
];

describe.each<Owner>(['kommun', 'region'])('row-level security in the %s database', (owner) => {
  let database: ThrowAwayDatabase;
  let asOwner: pg.Client;
  let asService: pg.Client;
  let personal: string[];
  let groups: string[];
  const [mine, another] = [randomUUID(), randomUUID()];

  beforeAll(async () => {
    database = await testDatabase(owner);
    asOwner = new pg.Client({ connectionString: database.ownerUrl });
    asService = new pg.Client({ connectionString: database.appUrl });
    await Promise.all([asOwner.connect(), asService.connect()]);
    const { rows } = await asOwner.query(
      `select relname as name from pg_class where relkind in ('r', 'p') and relnamespace = 'public'::regnamespace order by 1`,
    );
    // How the groups are organised the municipality alone keeps.
    groups = [...aboutGroups, ...aboutTheCounty].filter((table) => rows.some(({ name }) => name === table));
    personal = rows
      .map((row) => row.name)
      .filter(
        (name) => !impersonal.has(name) && !aboutTheLog.includes(name) && !ofNobody[owner].includes(name),
      )
      .filter((name) => ![...aboutGroups, ...aboutTheCounty].includes(name));
    for (const child of [mine, another]) await fill(child);
    await asOwner.query(
      `insert into assignment values ($1, $2, 'me', 'Me', 'a-unit', 'an-authority', '2020-01-01', null)`,
      [mine, randomUUID()],
    );
  });
  afterAll(async () => {
    await Promise.all([asOwner.end(), asService.end()]);
    await database.drop();
  });

  /** A row about the child in every table that has any, with whatever a column's type takes. */
  async function fill(child: string): Promise<void> {
    for (const table of personal.filter((name) => name !== 'record_owner')) {
      const { rows: columns } = await asOwner.query(
        `select attname as name, format_type(atttypid, atttypmod) as type from pg_attribute
          where attrelid = $1::regclass and attnum > 0 and attidentity = '' and not atthasdef and attnotnull`,
        [table],
      );
      const values = columns.map(({ name, type }) => {
        if (name === (table === 'child' ? 'id' : 'child_id')) return `'${child}'::uuid`;
        const some: Record<string, string> = {
          uuid: 'gen_random_uuid()',
          text: `'x'`,
          'text[]': `'{}'`,
          boolean: 'false',
          integer: '0',
          jsonb: `'{}'`,
          smallint: '0',
          bytea: `''`,
          date: `'2020-01-01'`,
          'timestamp with time zone': 'now()',
        };
        return some[type] ?? 'null';
      });
      await asOwner.query(
        `insert into ${table} (${columns.map(({ name }) => name).join(', ')}) values (${values.join(', ')})`,
      );
    }
    for (const part of ['IDENTITY', 'SCHOOLING', 'HEALTH_CARE', 'PLAN']) {
      await asOwner.query(`insert into record_owner values ($1, $2, 'a-unit', 'an-authority')`, [
        child,
        part,
      ]);
    }
  }

  /** Runs work in a transaction as a service begins it for a viewer, then undoes it. */
  async function asViewer<T>(subject: string, work: () => Promise<T>, roles = ['STAFF']): Promise<T> {
    await asService.query('begin');
    try {
      await asService.query(
        `select set_config('samsyn.subject', $1, true), set_config('samsyn.units', '["a-unit"]', true), set_config('samsyn.roles', $2, true)`,
        [subject, JSON.stringify(roles)],
      );
      return await work();
    } finally {
      await asService.query('rollback');
    }
  }

  const readableTables = async () => {
    const seen: Record<string, string[]> = {};
    for (const table of personal) {
      const key = table === 'child' ? 'id' : 'child_id';
      const { rows } = await asService.query(`select distinct ${key} as child from ${table}`);
      if (rows.length > 0) seen[table] = rows.map((row) => row.child);
    }
    return seen;
  };

  it('holds, and is forced, on every table that is not about organisations', async () => {
    expect(personal.length).toBeGreaterThan(10);
    const locked = [...personal, ...aboutTheLog, ...groups, ...ofNobody[owner]].sort();
    const { rows } = await asOwner.query(
      'select relname as name from pg_class where oid = any($1::regclass[]) and relrowsecurity and relforcerowsecurity',
      [locked],
    );
    expect(rows.map((row) => row.name).sort()).toEqual(locked);
  });

  it('binds the service’s role: it owns nothing and cannot go around', async () => {
    const { rows } = await asService.query(
      `select rolsuper, rolbypassrls, rolcreaterole, rolcreatedb,
              (select count(*)::int from pg_class c where c.relowner = r.oid) as owned,
              (select count(*)::int from pg_auth_members m where m.member = r.oid) as memberships
         from pg_roles r where rolname = current_user`,
    );
    expect(rows).toEqual([
      {
        rolsuper: false,
        rolbypassrls: false,
        rolcreaterole: false,
        rolcreatedb: false,
        owned: 0,
        memberships: 0,
      },
    ]);
  });

  it('has no way around through views and functions', async () => {
    const views = await asOwner.query(
      `select relname, relkind, reloptions from pg_class where relnamespace = 'public'::regnamespace and relkind in ('v', 'm')`,
    );
    expect(views.rows).toEqual([
      { relname: 'own_unit', relkind: 'v', reloptions: ['security_invoker=true'] },
    ]);
    const functions = await asOwner.query(
      `select proname as name, proconfig as config from pg_proc where pronamespace = 'public'::regnamespace and prosecdef order by 1`,
    );
    expect(functions.rows.map((row) => row.name)).toEqual(
      [...definers, ...planWrites[owner].definers].sort(),
    );
    for (const { config } of functions.rows) expect(config[0]).toBe('search_path=public, pg_temp');
  });

  it('shows no row of anybody to a query without any condition, before a child has been asked for', async () => {
    expect(await asViewer('me', readableTables)).toEqual({});
    // Nor outside a request at all.
    expect(await readableTables()).toEqual({});
  });

  it('shows, once both have been asked for, only the child that the viewer may see', async () => {
    const seen = await asViewer('me', async () => {
      await asService.query('select * from access_facts($1)', [[mine, another]]);
      return readableTables();
    });
    expect(Object.keys(seen).length).toBeGreaterThan(5);
    for (const children of Object.values(seen)) expect(children).toEqual([mine]);
    // What the rules are made of is for the database alone.
    for (const table of ['assignment', 'record_owner', 'access_block'])
      expect(seen).not.toHaveProperty(table);
  });

  it('shows nothing to a stranger, or to the secretariat, who ask for the same', async () => {
    const ask = async () => {
      await asService.query('select * from access_facts($1)', [[mine, another]]);
      await asService.query(`select open_readable('PLAN')`);
      return readableTables();
    };
    expect(await asViewer('a stranger', ask)).toEqual({});
    expect(await asViewer('me', ask, ['SECRETARIAT'])).toEqual({});
  });

  it('tells which units a plan stands on only where the plan is open, and not who works there', async () => {
    const footing = () => asService.query('select * from plan_footing($1)', [[mine, another]]);
    expect((await asViewer('me', footing)).rows).toEqual([]);
    const { rows, fields } = await asViewer('me', async () => {
      await asService.query('select * from access_facts($1)', [[mine, another]]);
      return footing();
    });
    expect(new Set(rows.map((row) => row.child_id))).toEqual(new Set([mine]));
    expect(fields.map(({ name }) => name)).toEqual(['child_id', 'unit_id', 'keeps', 'left_on']);
  });

  it('forgets what was opened when the transaction ends, though the connection lives on', async () => {
    await asViewer('me', () => asService.query('select * from access_facts($1)', [[mine]]));
    expect(await readableTables()).toEqual({});
  });

  it('lets the service add to the log in the viewer’s name alone, and never change it', async () => {
    const add = (subject: string) =>
      asService.query(
        `insert into access_log (operation_id, subject, subject_name, principal, action, child_id, parts, decision)
         values ('o', $1, 'x', 'x', 'READ', $2, '{PLAN}', 'ALLOWED')`,
        [subject, mine],
      );
    await asViewer('me', () => add('me'));
    await expect(asViewer('me', () => add('somebody else'))).rejects.toThrow(/row-level security/);
    for (const change of [
      'update access_log set subject = $$x$$',
      'delete from access_log',
      'truncate access_log',
    ]) {
      await expect(asViewer('me', () => asService.query(change))).rejects.toThrow(/permission denied/);
    }
  });
});
