import { randomBytes, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findFreePort } from '../../../../dev/src/ports.js';
import { sendAsGateway } from '../../../../dev/src/testing/send.js';
import { testDatabase, testToken } from '../../../../dev/src/testing/stack.js';
import { BuiltService } from '../../../../packages/disclosure/test/built-service.js';
import { type TestPlan, World } from '../../test/world.js';
import { SipCheckStatement } from './sip-check.enums.js';
import { hashOfCode } from './sip-check-code.js';

const keeper = 'socialtjanst.farsta';
const ofSipCheck = ['sip_check_code', 'sip_check_publication', 'sip_check_sum'];

/** Every row of every table, as texts, by table. */
type Dump = ReadonlyMap<string, readonly string[]>;

describe('an answer to SIP-kollen', () => {
  const fieldKey = randomBytes(32);
  let database: Awaited<ReturnType<typeof testDatabase>>;
  let world: World;
  let service: BuiltService;
  let plan: TestPlan;
  let guardianId: string;
  let codes: string[];
  let offered: Dump;
  let answered: Dump;
  const answerer = `somebody-${randomUUID()}`;
  const operationId = randomUUID();

  beforeAll(async () => {
    database = await testDatabase('kommun');
    world = await World.in(database.ownerUrl);
    service = await BuiltService.start('kommun', await findFreePort(), database.appUrl, {
      ...{ LOG_LEVEL: 'debug', SAMSYN_FIELD_KEYS: fieldKey.toString('hex') },
    });
    const childId = await world.child();
    guardianId = await world.guardian(childId);
    plan = await world.plan(childId);
    await world.assign(keeper, childId, 'soc-farsta');
    await world.meeting(plan, {});
    const input = {
      ...{ planId: plan.id, idempotencyKey: randomUUID(), occasion: 'AFTER_MEETING' },
      ...{ respondent: 'GUARDIAN', count: 3 },
    };
    const offer = await send(
      await testToken(keeper),
      'mutation ($input: OfferSipCheckInput!) { offerSipCheck(input: $input) { ... on SipCheckOffered { codes } } }',
      input,
    );
    codes = offer.data.offerSipCheck.codes;
    expect(codes).toHaveLength(3);
    // Who is met for the first time is written down, whatever is asked: not at the answer.
    const token = await testToken('elevhalsa.farsta', { sub: answerer, name: 'Demo Svarar' });
    await send(token, '{ __typename }');
    offered = await dump();
    const answers = Object.values(SipCheckStatement).map((statement) => ({ statement, answer: 'PARTLY' }));
    const { data } = await send(
      token,
      'mutation ($input: AnswerSipCheckInput!) { answerSipCheck(input: $input) { __typename } }',
      { code: codes[0], answers },
    );
    expect(data.answerSipCheck.__typename).toBe('SipCheckAnswered');
    answered = await dump();
  }, 60_000);
  afterAll(async () => {
    await service.stop();
    await world.leave();
    await database.drop();
  });

  const send = (token: string, query: string, input?: object) =>
    sendAsGateway(
      service.url,
      { authorization: `Bearer ${token}`, 'x-operation-id': operationId },
      { query, variables: { input } },
    );

  async function dump(): Promise<Dump> {
    const { rows: tables } = await world.sql(
      `select relname as name from pg_class where relkind in ('r', 'p') and relnamespace = 'public'::regnamespace order by 1`,
    );
    const found = new Map<string, string[]>();
    for (const { name } of tables) {
      const { rows } = await world.sql(`select to_jsonb(t)::text as row from ${name} t order by 1`);
      found.set(
        name,
        rows.map(({ row }) => row),
      );
    }
    return found;
  }

  it('changes no table but the sums, and takes its code away: no line of the log, no change of the plan', () => {
    const changed = [...offered].flatMap(([table, rows]) =>
      // The lines there are, of the offer, are sealed in their own time.
      table === 'log_seal' || JSON.stringify(rows) === JSON.stringify(answered.get(table)) ? [] : [table],
    );
    expect(changed).toEqual(['sip_check_code', 'sip_check_sum']);
    const left = answered.get('sip_check_code') ?? [];
    expect(offered.get('sip_check_code')).toEqual(expect.arrayContaining([...left]));
    expect(left).toHaveLength(2);
  });

  it('stands nowhere by itself: a sum has no key but area, term, occasion, who, statement and answer', () => {
    const sums = (answered.get('sip_check_sum') ?? []).map((row) => JSON.parse(row));
    expect(sums).toHaveLength(7);
    for (const sum of sums)
      expect(Object.keys(sum).sort()).toEqual(
        ['answer', 'area', 'count', 'occasion', 'respondent', 'statement', 'term'].sort(),
      );
  });

  it('leads to no child, plan, guardian, person, operation or moment: nothing of them stands in its tables', () => {
    const text = ofSipCheck.flatMap((table) => answered.get(table) ?? []).join();
    const { childId, id } = plan;
    for (const key of [childId, id, guardianId, answerer, keeper, operationId, 'soc-farsta', ...codes])
      expect(text).not.toContain(key);
    expect(text).not.toMatch(/\d\d:\d\d/);
  });

  it('is joined by nothing: no value of a code stands in any table with a child, but the area and the term', async () => {
    const codesNow = (answered.get('sip_check_code') ?? []).map((row) => JSON.parse(row));
    const others = [...answered].filter(([table]) => !ofSipCheck.includes(table));
    for (const { hash } of codesNow)
      for (const [, rows] of others) expect(rows.join()).not.toContain(String(hash).slice(2));
    const { rows } = await world.sql(
      `select c.relname as table, a.attname as column, format_type(a.atttypid, null) as type
         from pg_class c join pg_attribute a on a.attrelid = c.oid
        where c.relname = any($1) and a.attnum > 0 and format_type(a.atttypid, null) not in ('text', 'integer', 'bytea', 'jsonb')`,
      [ofSipCheck],
    );
    // Days alone: the last of a code, which is its term's, and that of the last look at the figures.
    expect(rows).toEqual([
      { table: 'sip_check_code', column: 'last_day', type: 'date' },
      { table: 'sip_check_publication', column: 'looked_at_on', type: 'date' },
    ]);
  });

  it('is in no log of the service: no code, no hash, no answer, nobody', () => {
    const said = service.said();
    const hashes = codes.flatMap((code) => {
      const hash = hashOfCode(fieldKey, code);
      return [hash.toString('hex'), hash.toString('base64')];
    });
    for (const secret of [...codes, ...hashes, answerer, 'Demo Svarar', 'PARTLY', 'HELPS', 'stadsdel-farsta'])
      expect(said).not.toContain(secret);
  });

  it('cannot be found from a stolen database: a code’s hash needs a key that is not in it', () => {
    const [code = ''] = codes;
    const text = JSON.stringify([...offered]);
    expect(text).toContain(hashOfCode(fieldKey, code).toString('hex'));
    expect(text).not.toContain(hashOfCode(randomBytes(32), code).toString('hex'));
  });
});
