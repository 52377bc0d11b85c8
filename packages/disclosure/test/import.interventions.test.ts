import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Owner } from '../../../dev/src/postgres/owner-databases.js';
import {
  careChild,
  codesOf,
  type Imports,
  type Line,
  municipalChild,
  numberOf,
  startImports,
} from './imports.js';

/** What differs between the two owners. */
const places = {
  kommun: {
    child: municipalChild,
    unit: 'soc-farsta',
    stranger: 'soc-tyreso',
    party: 'SOCIAL_SERVICES',
    table: 'municipal_intervention',
    more: { form: 'SERVICE' },
    begin: (child: string, plan: string) => [
      `insert into record_owner values ('${child}', 'PLAN', 'soc-farsta', 'farsta-sdn')`,
      `insert into plan (child_id, id, status, reasons, initiated_by, coordinating_unit_id) values ('${child}', '${plan}', 'ACTIVE', '{}', 'SOCIAL_SERVICES', 'soc-farsta')`,
    ],
  },
  region: {
    child: careChild,
    unit: 'bup-farsta',
    stranger: 'ingen',
    party: 'CHILD_PSYCHIATRY',
    table: 'care_intervention',
    more: {},
    begin: (child: string, plan: string) => [
      `insert into record_owner values ('${child}', 'PLAN', 'bup-farsta', 'region-stockholm')`,
      `insert into care_plan_part (child_id, plan_id, unit_id, answer) values ('${child}', '${plan}', 'bup-farsta', 'WAITING')`,
    ],
  },
};

describe.each<Owner>(['kommun', 'region'])(
  'interventions from a case system, into the %s database',
  (owner) => {
    const { child, unit, stranger, party, table, more, begin } = places[owner];
    let imports: Imports;
    let nth = 0;
    let [childId, plan] = ['', ''];

    const intervention = (given: Line = {}): Line => ({
      ...{ kind: 'intervention', key: `insats-${nth}`, identityNumber: numberOf(nth).number, plan, unit },
      ...{
        title: 'Samtal',
        status: 'ONGOING',
        from: '2026-09-01',
        offeredOn: '2026-08-20',
        answeredOn: '2026-08-25',
      },
      ...more,
      ...given,
    });
    const history = () =>
      imports.sql(
        `select version, move, concerns, made_by, unit_id, digest, jsonb_array_length(snapshot->'${table}') as standing
         from plan_change where plan_id = $1 order by version`,
        [plan],
      );
    const stands = async () =>
      (
        await imports.sql(`select id, status, title, party_kind, outcome from ${table} where plan_id = $1`, [
          plan,
        ])
      )[0];
    /** A child of a test's own, with a plan. */
    const aPlan = async () => {
      nth += 1;
      await imports.lines([child(nth)]);
      [childId, plan] = [imports.childId(numberOf(nth).number), randomUUID()];
      for (const statement of begin(childId, plan)) await imports.sql(statement);
    };

    beforeAll(async () => {
      imports = await startImports(owner);
    });
    afterAll(() => imports.stop());

    it('stand in the plan, in its history and in the log, and once more change nothing', async () => {
      await aPlan();
      expect(await imports.lines([intervention()], '--source=vard')).toMatchObject({
        code: 0,
        summary: { new: 1 },
      });
      const { id } = await stands();
      expect(await stands()).toMatchObject({ status: 'ONGOING', title: 'Samtal', party_kind: party });
      const [baseline, made, ...later] = await history();
      expect(baseline).toMatchObject({ version: 1, move: 'BASELINE', standing: 0 });
      expect(made).toMatchObject({
        ...{ version: 2, move: 'OFFER_INTERVENTION', made_by: 'Import, vard', unit_id: unit, digest: null },
        ...{ concerns: [`intervention:${id}`], standing: 1 },
      });
      expect(later).toEqual([]);
      const log = await imports.sql(
        `select parts from access_log where child_id = $1 order by id desc limit 1`,
        [childId],
      );
      expect(log).toEqual([{ parts: ['PLAN'] }]);

      const before = await imports.everything();
      expect(await imports.lines([intervention()], '--source=vard')).toMatchObject({
        summary: { unchanged: 1 },
      });
      expect(await history()).toHaveLength(2);
      expect(await imports.everything()).toEqual(before);
    });

    it('that go on are one version of the plan more, also when several come at once', async () => {
      await aPlan();
      const two = [intervention(), intervention({ key: `andra-${nth}` })];
      await imports.lines(two);
      const ended = { status: 'ENDED', endedOn: '2026-11-01', outcome: 'Hon sover' };
      expect((await imports.lines(two.map((line) => ({ ...line, ...ended })))).summary).toMatchObject({
        changed: 2,
      });
      expect(await stands()).toMatchObject({ status: 'ENDED', outcome: 'Hon sover' });
      expect((await history()).map(({ version, move }) => [version, move])).toEqual([
        [1, 'BASELINE'],
        [2, 'OFFER_INTERVENTION'],
        [3, 'REPORT_INTERVENTION'],
      ]);
    });

    it('stay as somebody has left them here', async () => {
      await aPlan();
      await imports.lines([intervention()]);
      const { id } = await stands();
      await imports.sql(`update ${table} set status = 'ENDED', outcome = 'Avslutad här' where id = $1`, [id]);
      await imports.sql(
        `insert into plan_change (child_id, plan_id, version, change_key, digest, move, concerns, made_at, snapshot)
       values ($1, $2, 3, gen_random_uuid(), 'a digest', 'REPORT_INTERVENTION', array['intervention:' || $3], now(), '{}')`,
        [childId, plan, id],
      );
      expect((await imports.lines([intervention({ title: 'Annat' })])).summary).toMatchObject({
        unchanged: 1,
      });
      expect(await stands()).toMatchObject({ status: 'ENDED', title: 'Samtal', outcome: 'Avslutad här' });
    });

    it('are told all that is wrong with them, and nothing of a plan that is not this child’s', async () => {
      await aPlan();
      const [other, elsewhere] = [plan, nth];
      await aPlan();
      const given = [
        { status: 'DECLINED' },
        { status: 'OFFERED', outcome: 'Klar', endedOn: '2026-01-01' },
        { status: 'ENDED', endedOn: '2026-08-01', outcome: 'Klar' },
        { status: 'ONGOING', from: undefined, answeredOn: '2026-08-01' },
        { status: 'ONGOING', from: '2040-01-01', until: '2039-01-01' },
        { status: 'ACCEPTED', from: '1926-09-01', until: '2199-01-01' },
        { plan: 'inte en nyckel', title: 'x'.repeat(121) },
        { plan: other },
        { plan: randomUUID() },
        { unit: stranger },
      ];
      const { rejected } = await imports.lines(
        given.map((line, place) => intervention({ ...line, key: `k-${nth}-${place}` })),
      );
      expect(codesOf(rejected.sort((a, b) => a.line - b.line))).toEqual([
        ['declineReason REQUIRED'],
        ['answeredOn NOT_VALID', 'endedOn BEFORE_START', 'endedOn NOT_VALID', 'outcome NOT_VALID'],
        ['endedOn BEFORE_START'],
        ['answeredOn BEFORE_START', 'from REQUIRED'],
        ['from NOT_IN_THIS_STATE', 'until BEFORE_START'],
        ['from NOT_VALID', 'until NOT_VALID'],
        ['plan NOT_VALID', 'title NOT_VALID'],
        ['plan UNKNOWN'],
        ['plan UNKNOWN'],
        [owner === 'kommun' ? 'unit NOT_A_PARTY' : 'unit UNKNOWN'],
      ]);
      // A key that has stood for another child's intervention, or in another plan, stays with that.
      await imports.lines([intervention()]);
      const [number, key] = [numberOf(elsewhere).number, `insats-${nth}`];
      expect(
        codesOf((await imports.lines([intervention({ key, identityNumber: number, plan: other })])).rejected),
      ).toEqual([['identityNumber OTHER_RECORD']]);
    });

    if (owner === 'kommun') {
      it('name a goal of the same plan, and no plan that is closed', async () => {
        await aPlan();
        const goal = randomUUID();
        await imports.sql(
          `insert into goal (child_id, id, plan_id, position, life_area, wording, status, since) values ($1, $2, $3, 1, 'HEALTH', 'Sova', 'OPEN', '2026-01-01')`,
          [childId, goal, plan],
        );
        expect(codesOf((await imports.lines([intervention({ goal: randomUUID() })])).rejected)).toEqual([
          ['goal UNKNOWN'],
        ]);
        expect((await imports.lines([intervention({ goal })])).summary).toMatchObject({ new: 1 });
        await imports.sql(`update plan set status = 'CLOSED' where id = $1`, [plan]);
        expect(codesOf((await imports.lines([intervention({ goal, title: 'Ny' })])).rejected)).toEqual([
          ['plan NOT_IN_THIS_STATE'],
        ]);
      });
    }
  },
);
