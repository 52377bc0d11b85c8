import { setTimeout as wait } from 'node:timers/promises';
import { AccessGround, RecordPart } from '@samsyn/disclosure/record-part';
import pg from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startKommun } from '../../test/kommun.js';
import { change } from '../../test/sharing.js';
import { day } from '../../test/world.js';

const { IDENTITY, PLAN, SCHOOLING } = RecordPart;
const parts = [IDENTITY, PLAN, SCHOOLING];
const keeper = 'socialtjanst.farsta';
const receiver = 'bup.farsta';

/** Fields of all three parts; each asks for itself. */
const page = `query ($id: ID!) { child(id: $id) {
  displayName staying { label } guardians { name } school { grade } schoolAbsence { term percent }
  plans { question goals { wording municipalInterventions { title } } parties { kind guardian { name } } meetings { kind } gaps { items { kind } } }
  municipalHiddenFromGuardians { what } } }`;

describe('a page that is being read while what it rests on changes', () => {
  let kommun: Awaited<ReturnType<typeof startKommun>>;
  let owner: pg.Client;
  let childId: string;
  let consentId: string;

  beforeAll(async () => {
    kommun = await startKommun();
    owner = new pg.Client({ connectionString: kommun.ownerUrl });
    await owner.connect();
  });
  afterAll(async () => {
    await owner.end();
    await kommun.stop();
  });
  beforeEach(async () => {
    const { world } = kommun;
    childId = await world.child('Demo-Ebba', 'Testlund', { school_unit_id: 'skola-farsta-1' });
    await world.assign(keeper, childId, 'soc-farsta');
    const guardians = [await world.guardian(childId), await world.guardian(childId, 'FATHER')];
    await world.insert('school_absence', { child_id: childId, term: 'HT2026', percent: 54 });
    const plan = await world.plan(childId);
    await world.intervention(plan, await world.goal(plan));
    await world.meeting(plan, { [await world.party(plan)]: 'PRESENT' });
    consentId = await world.consent(childId, guardians, parts, ['bup-farsta']);
    for (const part of parts) {
      await world.disclose(childId, part, 'bup-farsta', {
        ground: AccessGround.CONSENT,
        consent_id: consentId,
      });
    }
  });

  const read = async (login: string) => (await kommun.ask(login, page, { id: childId })).text;
  const setWithdrawn = (at: Date | null, client: Pick<pg.Client, 'query'> = owner) =>
    client.query('update consent set withdrawn_at = $2 where id = $1', [consentId, at]);

  /** Holds back whoever reads a table, until `meanwhile` has been done, and commits it with letting go. */
  async function heldBackAt(
    table: string,
    reading: () => Promise<string>,
    meanwhile: () => Promise<unknown>,
  ) {
    await owner.query('begin');
    await owner.query(`lock table ${table} in access exclusive mode`);
    const answer = reading();
    for (;;) {
      const { rows } = await owner.query(
        'select 1 from pg_locks where not granted and relation = $1::regclass',
        [table],
      );
      if (rows.length > 0) break;
      await wait(5);
    }
    await meanwhile();
    await owner.query('commit');
    return answer;
  }

  // Before anything is decided, and before each kind of row is read.
  const tables = [
    'record_owner',
    'consent',
    'child',
    'guardian',
    'school_absence',
    'goal',
    'hidden_from_guardians',
  ];

  it.each(tables)(
    'is whole as before a withdrawal that comes before it reads %s; the next is whole as after',
    async (table) => {
      const before = await read(receiver);
      expect(before).toContain('54');
      expect(
        await heldBackAt(
          table,
          () => read(receiver),
          () => setWithdrawn(new Date()),
        ),
      ).toBe(before);
      expect(await read(receiver)).toBe('{"data":{"child":null}}\n');
      expect(await read(keeper)).toContain('Tillbaka till skolan');
    },
  );

  it.each(['record_owner', 'consent'])(
    'is refused whole when what would open it comes before it reads %s; the next is whole',
    async (table) => {
      const whole = await read(receiver);
      await setWithdrawn(new Date());
      const refused = await read(receiver);
      expect(
        await heldBackAt(
          table,
          () => read(receiver),
          () => setWithdrawn(null),
        ),
      ).toBe(refused);
      expect(await read(receiver)).toBe(whole);
    },
  );

  it('is whole as before or as after in a throng of readings and changes, and the owner’s own stands', async () => {
    const before = await read(receiver);
    await setWithdrawn(new Date());
    const after = await read(receiver);
    await setWithdrawn(null);
    const own = await read(keeper);
    let changing = true;
    const seen = new Map<string, number>();
    const readers = Array.from({ length: 6 }, async (_, place) => {
      while (changing) {
        const text = await read(place === 0 ? keeper : receiver);
        if (place === 0) expect(text).toBe(own);
        else seen.set(text, (seen.get(text) ?? 0) + 1);
      }
    });
    for (let turn = 0; turn < 8; turn += 1) {
      const given = { purpose: 'Prov', parts: [IDENTITY, PLAN], receivers: ['bup-farsta'], signatures: [] };
      const { id } = await change(kommun, keeper, 'recordMunicipalConsent', {
        ...{
          childId,
          ...given,
          release: true,
          givenByChild: true,
          maturityAssessment: 'Prov',
          from: day(0),
        },
      });
      await setWithdrawn(new Date());
      await change(kommun, keeper, 'withdrawMunicipalConsent', { childId, consentId: id });
      await setWithdrawn(null);
    }
    changing = false;
    await Promise.all(readers);
    // With the second consent alone, the schooling is left out: whole too.
    const withoutSchooling = [...seen.keys()].filter((text) => text !== before && text !== after);
    for (const text of withoutSchooling) {
      expect(JSON.parse(text).data.child).toEqual({
        ...JSON.parse(before).data.child,
        ...{ school: null, schoolAbsence: null },
      });
    }
    expect(new Set(withoutSchooling).size).toBeLessThanOrEqual(1);
    expect(seen.get(before)).toBeGreaterThan(0);
    expect([...seen.values()].reduce((sum, count) => sum + count, 0)).toBeGreaterThan(20);
  });
});
