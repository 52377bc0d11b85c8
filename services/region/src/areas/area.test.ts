import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { day } from '../../test/records.js';
import { type Region, startRegion } from '../../test/region.js';

describe('areas of care', () => {
  let region: Region;
  beforeAll(async () => {
    region = await startRegion();
  });
  afterAll(() => region.stop());

  const areas = async (kind: string, on?: string) => {
    const { data, errors } = await region.ask(
      'sekretariat.bussam',
      `query ($kind: CareAreaKind!, $on: Date) { careAreas(kind: $kind, on: $on) {
         id kind name partIds compositionKnown from to source demo units { id } } }`,
      { kind, on },
    );
    expect(errors).toBeUndefined();
    return data.careAreas as {
      id: string;
      compositionKnown: boolean;
      partIds: string[];
      from: string | null;
    }[];
  };

  it('of child psychiatry were sixteen until 2023, each with its clinic and its parts', async () => {
    const before = await areas('CHILD_PSYCHIATRY', '2022-12-31');
    expect(before).toHaveLength(16);
    expect(before.find((area) => area.id === 'bup-omrade-prima-jarva')).toMatchObject({
      partIds: ['rinkeby-kista', 'spanga', 'tensta'],
      compositionKnown: true,
      // Since when is not said.
      from: null,
      to: '2023-01-01',
      units: [{ id: 'bup-prima-jarva' }],
    });
  });

  it('of child psychiatry are nine from 2023, of which nobody has said what they hold', async () => {
    const now = await areas('CHILD_PSYCHIATRY');
    expect(now).toEqual(await areas('CHILD_PSYCHIATRY', '2023-01-01'));
    expect(now).toHaveLength(9);
    for (const area of now) expect(area).toMatchObject({ compositionKnown: false, partIds: [], units: [] });
  });

  it('of Malina are six, from the day they were begun', async () => {
    expect(await areas('MALINA', '2022-08-31')).toEqual([]);
    const begun = await areas('MALINA', '2022-09-01');
    expect(begun).toHaveLength(6);
    for (const area of begun) expect(area).toMatchObject({ from: '2022-09-01', units: [{}] });
  });

  it.each(['2026-02-30', 'igår', '2026-1-1'])('are not asked for on %j', async (on) => {
    const { status, errors } = await region.ask(
      'bup.farsta',
      'query ($on: Date) { careAreas(kind: MALINA, on: $on) { id } }',
      { on },
    );
    expect(status).toBe(400);
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });
});

describe('the child psychiatry units of a BUS group', () => {
  let region: Region;
  beforeAll(async () => {
    region = await startRegion();
    for (const [group, unit, from, to] of [
      ['bus-prov', 'bup-farsta', '2020-01-01', day(0)],
      ['bus-prov', 'bup-bromma', day(0), null],
      ['bus-prov', 'bup-globen', day(0), day(10)],
      ['bus-annan', 'bup-farsta', '2020-01-01', null],
    ]) {
      await region.records.insert('bus_group_unit', {
        bus_group_id: group,
        unit_id: unit,
        from_on: from,
        to_on: to,
        source: 'prov',
        demo: true,
      });
    }
  });
  afterAll(() => region.stop());

  const meeting = async (groups: readonly string[], on?: string) => {
    const { data, errors } = await region.ask(
      'sekretariat.bussam',
      `query ($r: [_Any!]!, $on: Date) { _entities(representations: $r) {
         ... on BusGroup { childPsychiatryUnits(on: $on) { id name } } } }`,
      { r: groups.map((id) => ({ __typename: 'BusGroup', id })), on },
    );
    expect(errors).toBeUndefined();
    return data._entities.map((group: { childPsychiatryUnits: { id: string }[] | null }) =>
      group.childPsychiatryUnits?.map((unit) => unit.id),
    );
  };

  it('are those that meet it on the day, today when none is given', async () => {
    expect(await meeting(['bus-prov'])).toEqual([['bup-bromma', 'bup-globen']]);
    expect(await meeting(['bus-prov'], day(0))).toEqual([['bup-bromma', 'bup-globen']]);
    expect(await meeting(['bus-prov'], day(-1))).toEqual([['bup-farsta']]);
    expect(await meeting(['bus-prov'], day(10))).toEqual([['bup-bromma']]);
  });

  it('are unknown, which is not the same as none, where the documents do not say', async () => {
    expect(await meeting(['bus-prov'], '2019-12-31')).toEqual([undefined]);
    expect(await meeting(['bus-okand'])).toEqual([undefined]);
  });

  it('are found for all groups, with the same statements as for one', async () => {
    const groups = ['bus-prov', 'bus-annan', 'bus-okand'];
    expect(await meeting(groups)).toEqual([['bup-bromma', 'bup-globen'], ['bup-farsta'], undefined]);
    const one = await region.costOf(() => meeting(['bus-prov']));
    expect(await region.costOf(() => meeting(groups))).toBe(one);
  });
});

describe('what became of the areas of care', () => {
  let region: Region;
  beforeAll(async () => {
    region = await startRegion();
  });
  afterAll(() => region.stop());

  it('is that sixteen became nine some time in 2023, which nobody has described, and that Malina began', async () => {
    const { data } = await region.ask(
      'sekretariat.bussam',
      '{ careAreaChanges { kind change on knownTo before { id } after { compositionKnown } sources demo } }',
    );
    const [malina, psychiatry] = data.careAreaChanges;
    expect(malina).toMatchObject({
      kind: 'MALINA',
      change: 'BEGAN',
      on: '2022-09-01',
      knownTo: null,
      before: [],
    });
    expect(psychiatry).toMatchObject({ kind: 'CHILD_PSYCHIATRY', change: 'REDRAWN', knownTo: 'YEAR' });
    expect([psychiatry.before.length, psychiatry.after.length]).toEqual([16, 9]);
    expect(psychiatry.after.some((area: { compositionKnown: boolean }) => area.compositionKnown)).toBe(false);
    expect(psychiatry.sources.length).toBeGreaterThan(0);
    expect(data.careAreaChanges).toHaveLength(2);
  });

  it('is told between two days, the last not counted', async () => {
    const { data } = await region.ask(
      'sekretariat.bussam',
      '{ a: careAreaChanges(to: "2022-09-01") { on } b: careAreaChanges(from: "2022-09-01", to: "2022-09-02") { on } }',
    );
    expect([data.a, data.b]).toEqual([[], [{ on: '2022-09-01' }]]);
  });

  it('leaves each clinic the groups that it meets on the day, with the source', async () => {
    const groups = async (id: string, on: string) => {
      const { data } = await region.ask(
        'sekretariat.bussam',
        'query ($id: ID!, $on: Date) { careUnit(id: $id) { busGroups(on: $on) { busGroup { id } source } } }',
        { id, on },
      );
      for (const { source } of data.careUnit.busGroups) expect(source).not.toBe('');
      return data.careUnit.busGroups.map(({ busGroup }: { busGroup: { id: string } }) => busGroup.id);
    };
    expect(await groups('bup-bromma', '2019-12-31')).toEqual(['bus-bromma-hasselby-vallingby']);
    expect(await groups('bup-bromma', '2020-01-01')).toEqual(['bus-bromma', 'bus-hasselby-vallingby']);
    // The twelve since 2022: nobody has said whom they meet.
    expect(await groups('bup-bromma', '2022-02-01')).toEqual([]);
  });
});
