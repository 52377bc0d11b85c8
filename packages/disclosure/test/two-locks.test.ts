import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import pg from 'pg';
import type { EntityManager } from 'typeorm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Owner } from '../../../dev/src/postgres/owner-databases.js';
import type { ThrowAwayDatabase } from '../../../dev/src/postgres/throw-away.js';
import { testDatabase } from '../../../dev/src/testing/stack.js';
import { type Asker, decide, noFacts } from '../src/decide.js';
import { findFacts } from '../src/facts.js';
import { RecordPart } from '../src/record-part.js';

const { IDENTITY, PLAN } = RecordPart;

/** Two units of each owner and one that nobody keeps; in either database, two of them are the owner's own. */
const units = ['soc-farsta', 'elevhalsa-farsta', 'bup-farsta', 'hab-farsta', 'bussam'];
const authorities = ['farsta-sdn', 'utbildningsnamnden', 'slso'];
const subjects = ['a', 'b'];
const aDay = fc.integer({ min: -3, max: 3 });
const until = fc.option(aDay, { nil: null });
const aPart = fc.constantFrom(IDENTITY, PLAN);
const oneOf = <T>(...values: T[]) => fc.constantFrom(...values);

/** What may have been recorded about one child. */
const history = fc.record({
  owners: fc.record({ IDENTITY: fc.option(oneOf(...authorities)), PLAN: fc.option(oneOf(...authorities)) }),
  assignments: fc.array(
    fc.record({
      subject: oneOf(...subjects),
      unit: oneOf(...units),
      authority: oneOf(...authorities),
      from: aDay,
      until,
    }),
    { maxLength: 3 },
  ),
  consent: fc.record({
    parts: fc.subarray([IDENTITY, PLAN]),
    units: fc.subarray(units),
    needed: oneOf(0, 1, 2),
    signed: oneOf(0, 1, 2),
    decision: oneOf(null, 'FB 6:13a'),
    from: aDay,
    until,
    withdrawn: fc.boolean(),
  }),
  disclosures: fc.array(
    fc.record({
      part: aPart,
      unit: oneOf(...units),
      ground: oneOf('CONSENT', 'NECESSARY_CARE'),
      from: aDay,
      until,
      revoked: fc.boolean(),
    }),
    { maxLength: 3 },
  ),
  blocks: fc.array(
    fc.record({
      part: aPart,
      unit: fc.option(oneOf(...units), { nil: null }),
      lifted: fc.boolean(),
    }),
    {
      maxLength: 1,
    },
  ),
});
type History = typeof history extends fc.Arbitrary<infer T> ? T : never;

describe.each<Owner>(['kommun', 'region'])('in the %s database', (owner) => {
  let database: ThrowAwayDatabase;
  let client: pg.Client;
  let manager: EntityManager;

  beforeAll(async () => {
    database = await testDatabase(owner);
    client = new pg.Client({ connectionString: database.ownerUrl });
    await client.connect();
    manager = {
      query: async (sql: string, values: unknown[]) => (await client.query(sql, values)).rows,
    } as never;
  });
  afterAll(async () => {
    await client.end();
    await database.drop();
  });

  it('the database and the rule decide alike, over random histories', async () => {
    let shown = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.array(history, { minLength: 1, maxLength: 4 }),
        oneOf(...subjects),
        fc.subarray(units, { minLength: 1 }),
        async (histories, subject, mine) => {
          await client.query('begin');
          try {
            const children: string[] = [];
            for (const each of histories) children.push(await record(client, each));
            const asker: Asker = { units: mine, isSecretariat: false };
            await actAs(client, subject, mine);
            const facts = await findFacts(manager, children);
            for (const part of [IDENTITY, PLAN]) {
              const allowed = children
                .filter((child) => decide(asker, part, facts.get(child) ?? noFacts).allowed)
                .sort();
              shown += allowed.length;
              const column = async (sql: string) =>
                (await client.query(sql, [part])).rows.map((row) => row.child_id).sort();
              // What the database has opened on being asked about these children, and what it would list by itself.
              expect(await column('select unnest(opened($1)) as child_id')).toEqual(allowed);
              expect(await column('select readable_children($1) as child_id')).toEqual(allowed);
            }
            await actAs(client, subject, mine, ['SECRETARIAT']);
            for (const part of [IDENTITY, PLAN]) {
              expect((await client.query('select readable_children($1)', [part])).rows).toEqual([]);
            }
          } finally {
            await client.query('rollback');
          }
        },
      ),
      { numRuns: 150 },
    );
    // A property over nothing would hold too.
    expect(shown).toBeGreaterThan(10);
  });
});

/** What a request tells PostgreSQL when it begins. */
async function actAs(
  client: pg.Client,
  subject: string,
  mine: readonly string[],
  roles = ['STAFF'],
): Promise<void> {
  await client.query(
    `select set_config('samsyn.subject', $1, true), set_config('samsyn.units', $2, true), set_config('samsyn.roles', $3, true)`,
    [subject, JSON.stringify(mine), JSON.stringify(roles)],
  );
}

async function record(
  client: pg.Client,
  { owners, assignments, consent, disclosures, blocks }: History,
): Promise<string> {
  const child = randomUUID();
  const consentId = randomUUID();
  const sql = (text: string, ...values: unknown[]) => client.query(text, [child, ...values]);
  const date = (parameter: number) => `(now() at time zone 'Europe/Stockholm')::date + $${parameter}::int`;
  for (const [part, authority] of Object.entries(owners)) {
    if (authority) await sql(`insert into record_owner values ($1, $2, 'unit', $3)`, part, authority);
  }
  for (const each of assignments) {
    await sql(
      `insert into assignment values ($1, gen_random_uuid(), $2, $2, $3, $4, ${date(5)}, ${date(6)})`,
      each.subject,
      each.unit,
      each.authority,
      each.from,
      each.until,
    );
  }
  await sql(
    `insert into consent values ($1, $2, 'prov', $3, $4, $5, $6, null, null, 'prov', ${date(7)}, ${date(8)}, $9)`,
    consentId,
    consent.parts,
    consent.units,
    consent.needed,
    consent.decision,
    consent.from,
    consent.until,
    consent.withdrawn ? new Date() : null,
  );
  for (let signature = 0; signature < consent.signed; signature += 1) {
    await sql(`insert into consent_signature values ($1, $2, gen_random_uuid(), '2020-01-01')`, consentId);
  }
  const standing = new Set<string>();
  for (const each of disclosures) {
    // The same release stands once: the database holds it to that.
    const same = `${each.part} ${each.unit}`;
    if (each.ground === 'CONSENT' && !each.revoked && standing.size === standing.add(same).size) continue;
    await sql(
      `insert into disclosure values ($1, gen_random_uuid(), $2, $3, $4, $5, 'prov', ${date(6)}, ${date(7)}, $8)`,
      each.part,
      each.unit,
      each.ground,
      each.ground === 'CONSENT' ? consentId : null,
      each.from,
      each.until,
      each.revoked ? new Date() : null,
    );
  }
  for (const each of blocks) {
    await sql(
      `insert into access_block values ($1, gen_random_uuid(), $2, $3, 'prov', now() - interval '1 s', $4)`,
      each.part,
      each.unit,
      each.lifted ? new Date() : null,
    );
  }
  return child;
}
