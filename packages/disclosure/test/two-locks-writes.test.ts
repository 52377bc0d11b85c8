import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import pg from 'pg';
import type { EntityManager } from 'typeorm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Owner } from '../../../dev/src/postgres/owner-databases.js';
import type { ThrowAwayDatabase } from '../../../dev/src/postgres/throw-away.js';
import { testDatabase } from '../../../dev/src/testing/stack.js';
import { type ChangeAction, type Concerned, mayChange } from '../src/change-permissions.js';
import { decide, noFacts } from '../src/decide.js';
import { findFacts } from '../src/facts.js';
import { findOwnRecords, noOwnRecord, type OwnRecord, ownByRule } from '../src/own-record.js';
import { RecordPart } from '../src/record-part.js';
import { actAs, mayWrite, owners, seedAssignment, seedRows, writes } from './writes.js';

const { PLAN } = RecordPart;
const runs = Number(process.env.PROPERTY_RUNS ?? 60);
const oneOf = <T>(...values: T[]) => fc.constantFrom(...values);

/** What one history asks of PostgreSQL, and by which rule. */
type Try = readonly [action: ChangeAction, concerned: Concerned, statement: readonly [string, ...unknown[]]];

describe.each<Owner>(['kommun', 'region'])('in the %s database', (owner) => {
  const { identityPart, otherPart, unit, sister, authority, otherUnit, otherAuthority, foreignUnit } =
    owners[owner];
  const parts = [identityPart, otherPart, 'PLAN'] as RecordPart[];
  const units: string[] = [unit, sister, otherUnit, foreignUnit];
  const boards: string[] = [authority, otherAuthority];
  const aRow = fc.record({ unit: oneOf(...units), board: oneOf(...boards), ended: fc.boolean() });
  const history = fc
    .record({
      keptBy: fc.record(
        Object.fromEntries(parts.map((part) => [part, oneOf(null, authority, ...boards)])) as Record<
          string,
          fc.Arbitrary<string | null>
        >,
      ),
      // The viewer mostly works with the child, and a block often names that unit: what is drawn should come close to a yes.
      mine: fc.record({
        unit: oneOf(unit, ...units),
        board: oneOf(authority, ...boards),
        ended: oneOf(false, false, true),
      }),
      others: fc.array(fc.record({ who: oneOf('a', 'b'), row: aRow }), { maxLength: 2 }),
      released: fc.option(fc.record({ unit: oneOf(...units), revoked: fc.boolean() }), { freq: 2 }),
      block: fc.option(
        fc.record({
          part: oneOf(...parts),
          unit: oneOf(null, 'mine', 'mine', 'mine', ...units),
          lifted: fc.boolean(),
        }),
        { freq: 2 },
      ),
      seeded: oneOf(...parts),
      units: fc.subarray(units),
      roles: oneOf<string[]>(['STAFF'], ['STAFF'], ['MANAGER'], ['COORDINATOR'], ['MANAGER', 'SECRETARIAT']),
    })
    .map(({ mine, others, block, units: also, ...given }) => ({
      ...given,
      works: [{ who: 'a', ...mine }, ...others.map(({ who, row }) => ({ who, ...row }))],
      block: block && { ...block, unit: block.unit === 'mine' ? mine.unit : block.unit },
      units: also.length > 0 && also.length < 3 ? [...new Set([...also, mine.unit])] : also,
    }));
  type History = typeof history extends fc.Arbitrary<infer T> ? T : never;

  let database: ThrowAwayDatabase;
  let asOwner: pg.Client;
  let asService: pg.Client;
  let manager: EntityManager;

  beforeAll(async () => {
    database = await testDatabase(owner);
    asOwner = new pg.Client({ connectionString: database.ownerUrl });
    asService = new pg.Client({ connectionString: database.appUrl });
    await Promise.all([asOwner.connect(), asService.connect()]);
    manager = {
      query: async (sql: string, values: unknown[]) => (await asService.query(sql, values)).rows,
    } as never;
  });
  afterAll(async () => {
    await Promise.all([asOwner.end(), asService.end()]);
    await database.drop();
  });

  it('what the service’s table lets be changed and what PostgreSQL lets be written are the same', async () => {
    let through = 0;
    await fc.assert(
      fc.asyncProperty(history, async (given) => {
        const child = await record(given);
        await asService.query('begin');
        try {
          await actAs(asService, { subject: 'a', units: given.units, roles: given.roles });
          const own = await ownBy(given, child);
          // What PostgreSQL has told the service is what the rule makes of the facts.
          const [told] = await findOwnRecords(manager, [child]);
          expect({ parts: told?.parts, units: told?.assignableUnits }).toEqual({
            parts: own.parts,
            units: own.assignableUnits,
          });
          // The service's own rule takes nothing away from that, and leaves of everything said to everybody no more
          // than that; but for which units have to do with the child, which rests on others' assignments.
          const byRule = await ownAsServiceSees(given, child, told ?? noOwnRecord);
          expect(byRule).toEqual(own);
          const everything = { parts: new Set(parts), assignableUnits: new Set(units) };
          const ofEverything = await ownAsServiceSees(given, child, everything);
          expect(ofEverything.parts).toEqual(own.parts);
          for (const id of ofEverything.assignableUnits) expect(decidesIn(given, id)).toBe(true);
          for (const [action, concerned, [text, ...values]] of tries(given, child)) {
            const may = mayChange(action, own, concerned);
            if (may) through += 1;
            expect([action, concerned, await mayWrite(asService, text, values)]).toEqual([
              action,
              concerned,
              may,
            ]);
          }
        } finally {
          await asService.query('rollback');
        }
      }),
      { numRuns: runs },
    );
    // A property over nothing would hold too.
    expect(through).toBeGreaterThan(20);
  });

  function tries(given: History, child: string): Try[] {
    const seeded: Concerned = { parts: [given.seeded] };
    const about = (some: readonly RecordPart[]): Try => [
      'RECORD_CONSENT',
      { parts: some },
      writes.recordConsent(child, some),
    ];
    const standing = given.works.filter(({ ended }) => !ended);
    return [
      ...parts.map((part) => about([part])),
      about(parts),
      about([]),
      ['SIGN_CONSENT', seeded, writes.signConsent(child)],
      ['WITHDRAW_CONSENT', seeded, writes.withdrawConsent(child)],
      ...parts.map((part): Try => ['DISCLOSE', { parts: [part] }, writes.disclose(child, part)]),
      ...parts.map((part): Try => ['PLACE_BLOCK', { parts: [part] }, writes.placeBlock(child, part)]),
      ['LIFT_BLOCK', seeded, writes.liftBlock(child)],
      ['HIDE_FROM_GUARDIANS', { parts: [PLAN] }, writes.hide(child)],
      ['SHOW_TO_GUARDIANS', { parts: [PLAN] }, writes.show(child)],
      ['SET_PROTECTED_IDENTITY', { parts: [identityPart as RecordPart] }, writes.protectIdentity(child)],
      ...units.map((id): Try => ['ASSIGN', { unitId: id }, writes.assign(child, id)]),
      ...standing.map(
        (row): Try => ['END_ASSIGNMENT', { unitId: row.unit }, writes.endAssignment(child, row.unit)],
      ),
    ];
  }

  const boardOf = new Map<string, string>([
    [unit, authority],
    [sister, authority],
    [otherUnit, otherAuthority],
  ]);

  /** A manager in the own unit; a coordinator who works with the child under the unit's board. */
  function decidesIn(given: History, id: string): boolean {
    const worksUnder = (board: string | undefined) =>
      given.works.some(
        (row) => row.who === 'a' && !row.ended && row.board === board && given.units.includes(row.unit),
      );
    return (
      boardOf.has(id) &&
      ((given.roles.includes('MANAGER') && given.units.includes(id)) ||
        (given.roles.includes('COORDINATOR') && worksUnder(boardOf.get(id))))
    );
  }

  /** What the service's own rule leaves of what it has been told. */
  async function ownAsServiceSees(given: History, child: string, told: OwnRecord): Promise<OwnRecord> {
    const roles = given.roles as ('STAFF' | 'MANAGER' | 'COORDINATOR' | 'SECRETARIAT')[];
    const viewer = { subject: 'a', name: 'a', principal: 'p', units: given.units, roles };
    const asker = { units: given.units, isSecretariat: roles.includes('SECRETARIAT') };
    const facts = (await findFacts(manager, [child])).get(child) ?? noFacts;
    return ownByRule(told, viewer, asker, facts, async (id) => {
      const board = boardOf.get(id);
      return board === undefined ? null : { authority: board, kind: 'OTHER', isAtWork: true };
    });
  }

  /** What the viewer keeps, by the rule of reading; and where a manager or coordinator decides, worked out anew here. */
  async function ownBy(given: History, child: string): Promise<OwnRecord> {
    const isSecretariat = given.roles.includes('SECRETARIAT');
    const facts = (await findFacts(manager, [child])).get(child) ?? noFacts;
    const kept = parts.filter((part) => {
      const access = decide({ units: given.units, isSecretariat }, part, facts);
      return access.allowed && access.own;
    });
    const concernsUnit = (id: string) =>
      given.works.some((row) => row.unit === id) ||
      (given.released !== null && !given.released.revoked && given.released.unit === id) ||
      // `record` lets the first unit of a board answer for what the board keeps.
      Object.values(given.keptBy).some(
        (board) => (board === authority ? unit : otherUnit) === id && board !== null,
      );
    const assignable = isSecretariat ? [] : units.filter((id) => concernsUnit(id) && decidesIn(given, id));
    return { parts: new Set(kept), assignableUnits: new Set(assignable) };
  }

  async function record(given: History): Promise<string> {
    const child = randomUUID();
    await seedRows(asOwner, owner, child, given.seeded);
    for (const [part, board] of Object.entries(given.keptBy)) {
      if (board === null) continue;
      const keeper = board === authority ? unit : otherUnit;
      await asOwner.query('insert into record_owner values ($1, $2, $3, $4)', [child, part, keeper, board]);
    }
    for (const row of given.works)
      await seedAssignment(asOwner, child, row.who, row.unit, row.board, row.ended);
    if (given.released) {
      await asOwner.query(
        `insert into disclosure (child_id, id, part, unit_id, ground, decided_by, decided_on, revoked_at)
         values ($1, gen_random_uuid(), 'PLAN', $2, 'NECESSARY_CARE', 'p', '2020-01-01', $3)`,
        [child, given.released.unit, given.released.revoked ? new Date() : null],
      );
    }
    if (given.block) {
      await asOwner.query(
        `insert into access_block (child_id, id, part, unit_id, reason, from_at, lifted_at)
         values ($1, gen_random_uuid(), $2, $3, 'p', now() - interval '1 s', $4)`,
        [child, given.block.part, given.block.unit, given.block.lifted ? new Date() : null],
      );
    }
    return child;
  }
});
