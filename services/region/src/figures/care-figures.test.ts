import { randomUUID } from 'node:crypto';
import { daysOf, termBefore, termOf } from '@samsyn/figures/term.rules';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { day } from '../../test/records.js';
import { type Region, startRegion } from '../../test/region.js';

const secretariat = 'sekretariat.bussam';
const term = termOf(day(0), 'HALVES');
const asking = `query ($table: FigureTableName!, $term: String!, $on: Date) { careFigures(table: $table, term: $term, on: $on) {
  counted asOf categories rows { busGroup { id } total { value protected } cells { category value protected } } } }`;

interface Row {
  busGroup: { id: string } | null;
  total: { value: number };
  cells: { category: string; value: number }[];
}

describe('the statistics that the region counts', () => {
  let region: Region;
  beforeAll(async () => {
    region = await startRegion();
    await region.records.sql('delete from deviation');
    const before = daysOf(termBefore(term), 'HALVES').to;
    await deviation('bus-tyreso', 'SIP');
    await deviation('bus-tyreso', 'SIP');
    await deviation('bus-nacka', 'OTHER');
    await deviation('bus-nacka', 'SIP', { occurred_on: before });
    await deviation('bus-nacka', 'REFERRAL', { sent_at: null, state: 'REPORTED' });
    await deviation('bus-nacka', 'REFERRAL', { state: 'WITHDRAWN' });
  });
  afterAll(() => region.stop());

  const deviation = (group: string, category: string, more: Record<string, unknown> = {}) =>
    region.records.insert('deviation', {
      ...{ id: randomUUID(), sender_unit_id: 'soc-tyreso', sender_kind: 'SOCIAL_SERVICES', category },
      ...{ recipient_unit_id: 'bup-tyreso', recipient_kind: 'CHILD_PSYCHIATRY', bus_group_id: group },
      ...{ group_ground: 'CHOSEN', occurred_on: day(0), what: 'Prov', consequence: 'Prov', state: 'SENT' },
      ...{ state_on: day(0), sent_at: new Date(), demo: true, reported_by: 'prov', reported_on: day(0) },
      ...more,
    });
  const asked = async (login = secretariat, of = term, on: string | null = null, table = 'DEVIATIONS') => {
    const { data, errors } = await region.ask(login, asking, { table, term: of, on });
    expect(errors).toBeUndefined();
    return data.careFigures;
  };

  it('are the deviations that were sent and not withdrawn, exact, by the group that has them', async () => {
    const { rows, ...told } = await asked();
    expect(told).toMatchObject({ counted: 'EVENTS', asOf: day(0) });
    const short = (rows as Row[]).map(({ busGroup, total, cells }) => [
      busGroup?.id ?? null,
      total.value,
      Object.fromEntries(
        cells.filter(({ value }) => value > 0).map(({ category, value }) => [category, value]),
      ),
    ]);
    expect(short).toEqual([
      [null, 3, { SIP: 2, OTHER: 1 }],
      ['bus-nacka', 1, { OTHER: 1 }],
      ['bus-tyreso', 2, { SIP: 2 }],
    ]);
    expect((await asked(secretariat, termBefore(term))).rows).toHaveLength(2);
  });

  it('are of the deviation’s own term, as in the register: a deviation in July is of the autumn in both', async () => {
    await deviation('bus-nacka', 'SIP', { occurred_on: '2024-07-15' });
    const totals = async (of: string) =>
      (await asked(secretariat, of)).rows.map((row: Row) => row.total.value);
    expect(await totals('HT2024')).toEqual([1, 1]);
    expect(await totals('VT2024')).toEqual([0]);
    const { data } = await region.ask(
      secretariat,
      '{ deviationFigures(filter: { from: "2024-07-01", to: "2024-08-01" }) { terms { term count } } }',
    );
    expect(data.deviationFigures.terms).toEqual([{ term: 'HT2024', count: 1 }]);
  });

  it('are as they were known on a day: sent by then and not withdrawn by then, in the table and in the register alike', async () => {
    const happened = { occurred_on: '2023-03-01' };
    await deviation('bus-nacka', 'SIP', { ...happened, sent_at: '2023-03-09T22:30:00Z' });
    await deviation('bus-nacka', 'SIP', { ...happened, sent_at: '2023-03-10T23:30:00Z' });
    await deviation('bus-nacka', 'SIP', {
      ...{ ...happened, sent_at: '2023-03-02T10:00:00Z', state: 'WITHDRAWN', state_on: '2023-03-20' },
    });
    const known = async (on: string) => {
      const { asOf, rows } = await asked(secretariat, 'VT2023', on);
      const { data } = await region.ask(
        secretariat,
        `{ deviationFigures(filter: { from: "2023-03-01", to: "2023-04-01", knownOn: "${on}" }) { asOf total } }`,
      );
      expect(data.deviationFigures).toEqual({ asOf, total: rows[0].total.value });
      return rows[0].total.value;
    };
    expect(await known('2023-03-02')).toBe(1);
    // Days are Swedish: 23.30 in Greenwich is the day after.
    expect(await known('2023-03-09')).toBe(2);
    expect(await known('2023-03-10')).toBe(2);
    expect(await known('2023-03-11')).toBe(3);
    expect(await known('2023-03-20')).toBe(2);
    expect((await asked(secretariat, 'VT2023', '2022-12-31')).rows).toEqual([]);
    expect((await asked(secretariat, 'VT2023', '2199-01-01')).asOf).toBe(day(0));
  });

  it('are the commitments that the region can check, of each group of the day and the county, exact', async () => {
    const [from, to] = ['2020-01-01', null];
    const all = ['SOCIAL_SERVICES', 'SCHOOL', 'CHILD_PSYCHIATRY', 'HABILITATION', 'PAEDIATRICS'];
    const seats = all.map((party) => ({ party, from, to, demo: false }));
    const known = [{ from, to, demo: false }];
    region.otherOwner.showsGroup({ id: 'bus-nacka', from, to, municipalRoster: { known, seats } });
    region.otherOwner.showsGroup({ id: 'bus-tyreso', from, to, municipalRoster: null });
    // Of a group that began after the day nothing is told.
    region.otherOwner.showsGroup({ id: 'bus-senare', from: day(1), to, municipalRoster: null });
    await region.records.insert('bus_seat', {
      ...{ id: randomUUID(), bus_group_id: 'bus-nacka', level_id: randomUUID(), from_on: from },
      ...{ party: 'CHILD_PSYCHIATRY', organisation: 'Prov', unit_id: 'bup-nacka', post: 'Enhetschef' },
      ...{ recorded_by: 'prov', recorded_as: 'Enhetschef' },
    });
    await region.records.insert('bus_roster', {
      ...{ id: randomUUID(), bus_group_id: 'bus-nacka', from_on: from },
      ...{ recorded_by: 'prov', recorded_as: 'Enhetschef' },
    });
    const told = await asked(secretariat, term, null, 'CARE_COMMITMENTS');
    expect(told).toMatchObject({ counted: 'EVENTS', asOf: day(0) });
    const short = (told.rows as Row[]).map(({ busGroup, total, cells }) => [
      ...[busGroup?.id ?? null, total.value],
      ...cells.map(({ value }) => value),
    ]);
    const [county, nacka, tyreso] = short;
    expect(short.map(([id]) => id)).toEqual([null, 'bus-nacka', 'bus-tyreso']);
    // All five parties are there; its one seat has no mandate, and who holds it nobody has entered.
    expect(nacka?.slice(2)).toEqual([1, 0, 1, 1]);
    expect(tyreso?.at(-1)).toBe(tyreso?.[1]);
    for (const at of [1, 2, 3, 4, 5]) expect(county?.[at]).toBe(Number(nacka?.[at]) + Number(tyreso?.[at]));
    // As it stood on another day: before the group was there, none.
    expect((await asked(secretariat, 'HT2019', '2019-12-01', 'CARE_COMMITMENTS')).rows.slice(1)).toEqual([]);
    // As the group's own page has them, on that day.
    const { data } = await region.ask(
      secretariat,
      `query ($r: [_Any!]!) { _entities(representations: $r) { ... on BusGroup { careCommitments { standing } } } }`,
      {
        r: [
          {
            __typename: 'BusGroup',
            id: 'bus-nacka',
            from,
            to,
            day: day(0),
            municipalRoster: { known, seats },
          },
        ],
      },
    );
    const standings = data._entities[0].careCommitments.map(({ standing }: { standing: string }) => standing);
    expect(standings.sort()).toEqual(['BROKEN', 'KEPT', 'UNKNOWN']);
  });

  it('of commitments are none while the municipality cannot be asked which groups there are: an error, not fewer', async () => {
    region.otherOwner.become('is away');
    const { data, errors } = await region.ask(secretariat, asking, {
      table: 'CARE_COMMITMENTS',
      term,
      on: null,
    });
    region.otherOwner.become('answers');
    expect(data.careFigures).toBeNull();
    expect(errors).toHaveLength(1);
  });

  it('of commitments cost the same statements for many groups as for one', async () => {
    const cost = () => region.costOf(() => asked(secretariat, term, null, 'CARE_COMMITMENTS'));
    const before = await cost();
    for (let place = 0; place < 30; place += 1)
      region.otherOwner.showsGroup({
        id: `bus-${place}`,
        from: '2020-01-01',
        to: null,
        municipalRoster: null,
      });
    expect(await cost()).toBe(before);
  });

  it('are for the secretariat alone', async () => {
    for (const login of ['bup.farsta', 'chef.bup', 'samordnare.farsta', 'chef.farsta'])
      for (const table of ['DEVIATIONS', 'CARE_COMMITMENTS'])
        expect(await asked(login, term, null, table)).toBeNull();
  });

  it('of what is no term, or another owner’s table, are refused', async () => {
    const refused = async (variables: object) =>
      (await region.ask(secretariat, asking, { table: 'DEVIATIONS', term, ...variables })).errors;
    expect(await refused({ term: 'VT26' })).toMatchObject([{ extensions: { argument: 'term' } }]);
    expect(await refused({ table: 'ABSENCE' })).toMatchObject([{ extensions: { argument: 'table' } }]);
  });
});
