import { protectedCount } from '@samsyn/figures/protection.rules';
import { figureTables } from '@samsyn/figures/tables';
import { closedTerms, closingDayOf, daysOf, termOf } from '@samsyn/figures/term.rules';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startKommun } from '../../test/kommun.js';
import { manyPlans } from '../../test/many-plans.js';
import { day } from '../../test/world.js';

const secretariat = 'sekretariat.bussam';
const coordinator = 'samordnare.farsta';
const farsta = 'stadsdel-farsta';
const [term = '', before = '', longBefore = ''] = closedTerms(day(0), 3);
const ofPeople = figureTables.filter(({ owner, counted }) => owner === 'KOMMUN' && counted === 'PEOPLE');
const dayBefore = (of: string) =>
  new Date(Date.parse(`${of}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
const fields = `table term counted basis source asOf closesOn categories overlapping
  rows { areaId areaName busGroup { id name } total { category value protected } cells { category value protected } }`;
const asking = `query ($table: FigureTableName!, $term: String!, $on: Date) { municipalFigures(table: $table, term: $term, on: $on) { ${fields} } }`;

interface Cell {
  category: string;
  value: number | null;
  protected: boolean;
}
interface Row {
  areaId: string | null;
  areaName: string | null;
  busGroup: { id: string } | null;
  total: Cell;
  cells: Cell[];
}

describe('the statistics that the municipalities count', () => {
  let kommun: Awaited<ReturnType<typeof startKommun>>;
  beforeAll(async () => {
    kommun = await startKommun();
    const { world } = kommun;
    const startedOn = daysOf(term, 'SCHOOL').from;
    await manyPlans(world, 23, { startedOn });
    await manyPlans(world, 14, { startedOn, gender: 'BOY' });
    await manyPlans(world, 3, { startedOn, unit: 'soc-tyreso' });
    await manyPlans(world, 40, { startedOn, protectedIdentity: true });
    await manyPlans(world, 31, { startedOn: daysOf(before, 'SCHOOL').to });
    const childId = await world.child('Demo-Mål', 'Testlund', { grade: 8 });
    const plan = await world.plan(childId, { started_on: startedOn, need_assessed_on: startedOn });
    const parties = [
      await world.party(plan),
      await world.party(plan, { kind: 'HABILITATION', unit_id: 'hab-farsta' }),
    ];
    const starts_at = `${startedOn.slice(0, 8)}20T10:00:00Z`;
    await world.meeting(
      plan,
      { [parties[0] as string]: 'ABSENT', [parties[1] as string]: 'DEPUTY' },
      { starts_at },
    );
    const goal = await world.goal(plan);
    const followUp = await world.followUp(plan, startedOn, { done_on: daysOf(term, 'SCHOOL').to });
    await world.insert('goal_outcome', {
      ...{ child_id: childId, follow_up_id: followUp, goal_id: goal, plan_id: plan.id, status: 'REACHED' },
    });
    await world.insert('school_absence', { child_id: childId, term, percent: 50 });
  });
  afterAll(() => kommun.stop());

  const asked = async (table: string, login = secretariat, of = term, on: string | null = null) => {
    const { data, errors } = await kommun.ask(login, asking, { table, term: of, on });
    expect(errors).toBeUndefined();
    return data.municipalFigures;
  };
  const rowOf = ({ rows }: { rows: Row[] }, area: string | null) =>
    rows.find(({ areaId }) => areaId === area);
  const cell = (row: Row | undefined, category: string) =>
    row?.cells.find((each) => each.category === category);
  /** Counts and chances as they lie in the database, by area, table and category. */
  const closed = async (of = term) => {
    const { rows } = await kommun.world.sql('select * from closed_figure where term = $1', [of]);
    return new Map(
      rows.map(({ area, of_table, category, count, chance }) => [
        `${area}|${of_table}|${category}`,
        { count: count as number, cell: protectedCount(count, chance) },
      ]),
    );
  };

  it('count every table of the closed list as it says, in the area and in the county', async () => {
    await asked('PLANS_BY_GENDER');
    const counts = new Map([...(await closed())].map(([key, { count }]) => [key, count]));
    for (const [of, expected] of Object.entries({
      'PLANS_BEGUN|TOTAL': [38, 81],
      'PLANS_BY_GENDER|GIRL': [24, 67],
      'PLANS_BY_GENDER|BOY': [14, 14],
      'PLANS_BY_INITIATOR|SOCIAL_SERVICES': [38, 81],
      'PLANS_BY_REASON|DISABILITY': [37, 80],
      'PLANS_BY_REASON|MENTAL_ILL_HEALTH': [38, 81],
      'TIME_TO_MEETING|DAYS_15_30': [1, 1],
      'FIRST_MEETINGS|TOTAL': [1, 1],
      'SUMMONS|TOTAL': [2, 2],
      'ATTENDANCE|DEPUTY': [1, 1],
      'ATTENDANCE_BY_PARTY|HABILITATION:CAME': [1, 1],
      'ATTENDANCE_BY_PARTY|CHILD_PSYCHIATRY:ABSENT': [1, 1],
      'GOAL_OUTCOMES|REACHED': [1, 1],
      'ABSENCE|GRADE_7_9': [1, 1],
    }))
      expect([counts.get(`${farsta}|${of}`), counts.get(`|${of}`)], of).toEqual(expected);
    expect(counts.get('bus-tyreso|PLANS_BEGUN|TOTAL')).toBe(3);
    // Nothing is counted under a category that its table does not have.
    const known = ofPeople.flatMap(({ id, population, categories }) => [
      ...categories.map((each) => `${id}|${each}`),
      `${population}|TOTAL`,
    ]);
    expect(
      [...counts.keys()].map((key) => key.slice(key.indexOf('|') + 1)).filter((of) => !known.includes(of)),
    ).toEqual([]);
  });

  it('leave protected: nothing below five, all else a multiple of five, as the one rule says of what was closed', async () => {
    const numbers = await closed();
    for (const { id, population, categories } of ofPeople) {
      const { rows } = (await asked(id)) as { rows: Row[] };
      expect(rows.length).toBeGreaterThan(20);
      for (const { areaId, total, cells } of rows) {
        expect(cells.map(({ category }) => category)).toEqual(categories);
        for (const [of, shown] of [
          ...cells.map((each) => [id, each] as const),
          [population, total] as const,
        ]) {
          const there = numbers.get(`${areaId ?? ''}|${of}|${shown.category}`);
          const { value, protected: isHeld } = there?.cell ?? { value: null, protected: true };
          expect(shown).toEqual({ category: shown.category, value, protected: isHeld });
          if (value !== null) expect(there?.count).toBeGreaterThanOrEqual(5);
        }
      }
    }
  });

  it('say how they were counted, of what, on which day', async () => {
    const table = await asked('PLANS_BY_REASON');
    expect(table).toMatchObject({ term, counted: 'PEOPLE', overlapping: true, asOf: day(0) });
    expect(table.basis).toContain('BUS-området');
    expect(table.rows[0]).toMatchObject({ areaId: null, areaName: null, busGroup: null });
    expect(rowOf(table, 'bus-tyreso')?.busGroup).toMatchObject({ id: 'bus-tyreso' });
    expect(rowOf(table, farsta)).toMatchObject({ areaName: 'Farsta', busGroup: null });
  });

  it('tell one total in all tables about the same plans, so that several tables are no better than one', async () => {
    const totals = await Promise.all(
      ofPeople
        .filter(({ population }) => population === 'PLANS_BEGUN')
        .map(async ({ id }) => ((await asked(id)).rows as Row[]).map(({ total }) => total)),
    );
    expect(totals).toHaveLength(4);
    for (const each of totals) expect(each).toEqual(totals[0]);
  });

  it('stay as they were closed: a plan more, a plan less, another asker or another day change no figure', async () => {
    const all = () => Promise.all(ofPeople.map(({ id }) => asked(id)));
    const first = await all();
    const numbers = await closed();
    await manyPlans(kommun.world, 9, { startedOn: daysOf(term, 'SCHOOL').from });
    await kommun.world.sql(`delete from plan where coordinating_unit_id = 'soc-tyreso'`);
    expect(await all()).toEqual(first);
    expect(await closed()).toEqual(numbers);
  });

  it('are drawn anew for each term and each number', async () => {
    await asked('PLANS_BY_GENDER', secretariat, before);
    const { rows } = await kommun.world.sql(
      'select count(*)::int as all, count(distinct chance)::int as apart from closed_figure',
    );
    expect(rows[0].all).toBeGreaterThan(20);
    expect(rows[0].apart).toBe(rows[0].all);
    expect((await closed(before)).get(`${farsta}|PLANS_BEGUN|TOTAL`)?.count).toBe(31);
  });

  it('of a child with protected identity are counted in the county and in no area', async () => {
    const numbers = await closed();
    const inAreas = [...numbers].filter(([key]) => key.endsWith('PLANS_BEGUN|TOTAL') && !key.startsWith('|'));
    expect(inAreas.reduce((sum, [, { count }]) => sum + count, 0)).toBe(81 - 40);
  });

  it('are none while a term goes on, whoever asks, and it is said when there will be', async () => {
    const table = await asked('PLANS_BY_AGE', secretariat, termOf(day(0), 'SCHOOL'));
    expect(table).toMatchObject({ asOf: null, rows: [] });
    expect(table.closesOn > day(0)).toBe(true);
    const { rows } = await kommun.world.sql('select term from figure_closing where term = $1', [
      termOf(day(0), 'SCHOOL'),
    ]);
    expect(rows).toEqual([]);
  });

  it('of a term are none on a day before it was closed, and from that day as they are today', async () => {
    const closes = closingDayOf(term);
    expect(await asked('PLANS_BY_AGE', secretariat, term, dayBefore(closes))).toMatchObject({
      ...{ asOf: null, rows: [], closesOn: closes },
    });
    const today = await asked('PLANS_BY_AGE');
    expect(today.rows.length).toBeGreaterThan(0);
    expect(await asked('PLANS_BY_AGE', secretariat, term, closes)).toEqual(today);
    expect(await asked('PLANS_BY_AGE', secretariat, term, '2199-01-01')).toEqual(today);
  });

  it('of commitments stand as they stood on the day', async () => {
    const { from } = daysOf(termOf(day(0), 'HALVES'), 'HALVES');
    const of = termOf(day(0), 'HALVES');
    expect(await asked('COMMITMENTS', secretariat, of, from)).toMatchObject({ asOf: from });
    expect(await asked('COMMITMENTS', secretariat, of, dayBefore(from))).toMatchObject({
      asOf: null,
      rows: [],
    });
  });

  it('are for the secretariat; for a coordinator of the own areas alone; for nobody else', async () => {
    const all = await asked('PLANS_BY_GENDER');
    const own = await asked('PLANS_BY_GENDER', coordinator);
    expect(own.rows).toEqual([rowOf(all, farsta)]);
    for (const login of ['socialtjanst.farsta', 'chef.farsta', 'bup.farsta', 'chef.bup'])
      for (const table of ['PLANS_BY_GENDER', 'COMMITMENTS']) expect(await asked(table, login)).toBeNull();
  });

  it('are closed once, though several ask at once, and told to each of them', async () => {
    const all = await Promise.all(
      ofPeople.slice(0, 4).map(async ({ id }) => (await asked(id, secretariat, longBefore)).asOf),
    );
    expect(all).toEqual([day(0), day(0), day(0), day(0)]);
    const { rows } = await kommun.world.sql(
      'select count(*)::int as count from figure_closing where term = $1',
      [longBefore],
    );
    expect(rows).toEqual([{ count: 1 }]);
    expect((await asked('ABSENCE', secretariat, longBefore)).rows.length).toBeGreaterThan(20);
  });

  it('are kept by the database too: the service’s own role reads no count and no chance', async () => {
    const { rows } = await kommun.world.sql(
      `select bool_or(has_table_privilege('kommun_app', t, p)) as may
         from unnest(array['closed_figure', 'figure_closing']) t, unnest(array['select', 'insert', 'update', 'delete', 'truncate']) p`,
    );
    expect(rows).toEqual([{ may: false }]);
  });

  it('cost the same statements for every table about people, and the groups’ commitments few', async () => {
    const cost = async (table: string) => {
      await asked(table);
      kommun.statements.take();
      await asked(table);
      return kommun.statements.take();
    };
    expect(
      new Set(await Promise.all([await cost('PLANS_BY_GENDER'), await cost('ATTENDANCE_BY_PARTY')])).size,
    ).toBe(1);
    expect(await cost('COMMITMENTS')).toBeLessThan(25);
  });

  it('of the groups’ commitments are exact and add up', async () => {
    const { counted, rows, asOf } = await asked('COMMITMENTS', secretariat, termOf(day(0), 'HALVES'));
    expect({ counted, asOf }).toEqual({ counted: 'EVENTS', asOf: day(0) });
    const sum = (values: (number | null)[]) => values.reduce<number>((all, each) => all + (each ?? 0), 0);
    const [county, ...groups] = rows as Row[];
    for (const { total, cells } of rows as Row[])
      expect(sum(cells.map(({ value }) => value))).toBe(total.value);
    expect(sum(groups.map(({ total }) => total.value))).toBe(county?.total.value);
    expect(county?.total.value).toBeGreaterThan(100);
    expect(cell(county, 'UNKNOWN')?.protected).toBe(false);
  });

  it('of what is no term are refused', async () => {
    const { errors } = await kommun.ask(secretariat, asking, { table: 'ABSENCE', term: 'HT26' });
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument: 'term' } }]);
  });
});
