import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { groupsAs, leaderOf } from '../../../../packages/collaboration/test/group-changes.js';
import { startKommun } from '../../test/kommun.js';

interface Told {
  readonly id: string;
  readonly name: string;
}

describe('the map of collaboration', () => {
  let kommun: Awaited<ReturnType<typeof startKommun>>;
  beforeAll(async () => {
    kommun = await startKommun();
  });
  afterAll(() => kommun.stop());
  const ask = async (query: string, variables = {}) => {
    const { data, errors } = await kommun.ask('sekretariat.bussam', query, variables);
    expect(errors).toBeUndefined();
    return data;
  };
  const names = (areas: readonly Told[]) => areas.map(({ name }) => name);

  describe('over time', () => {
    const changes = async (between = '') =>
      (
        await ask(`{ areaChanges${between} { kind change on knownTo before { id name } after { id name compositionKnown }
          sources demo } }`)
      ).areaChanges;

    it('tells what split, merged and was redrawn, how exactly the day is known, and where it is said', async () => {
      const told = await changes();
      const inShort = told.map(
        (each: { kind: string; change: string; on: string; knownTo: string | null }) => [
          each.on,
          each.kind,
          each.change,
          each.knownTo,
        ],
      );
      expect(inShort).toEqual([
        ['2019-01-01', 'BUS_GROUP', 'SPLIT', 'YEAR'],
        ['2020-01-01', 'BUS_GROUP', 'SPLIT', null],
        ['2020-07-01', 'DISTRICT', 'MERGED', null],
        ['2020-08-01', 'SCHOOL_AREA', 'REDRAWN', null],
        ['2022-02-01', 'BUS_GROUP', 'REDRAWN', 'MONTH'],
        ['2023-07-01', 'DISTRICT', 'MERGED', null],
        ['2023-07-01', 'DISTRICT', 'MERGED', null],
      ]);
      for (const { sources } of told) expect(sources.length).toBeGreaterThan(0);
      expect(names(told[1].before)).toEqual(['Bromma / Hässelby-Vällingby']);
      expect(names(told[1].after)).toEqual(['Bromma', 'Hässelby-Vällingby']);
    });

    it('tells only what lies between two days, the last not counted', async () => {
      expect(await changes('(from: "2020-01-01", to: "2020-07-01")')).toHaveLength(1);
      expect(await changes('(from: "2023-07-02")')).toEqual([]);
    });

    it('tells that a group changed name, under the name that it had and the one that it got', async () => {
      const leader = groupsAs(kommun, leaderOf('soc-tyreso'));
      await leader.rename({ busGroupId: 'bus-tyreso', name: 'Tyresö barn och unga', from: '2021-03-01' });
      const [renamed] = await changes('(from: "2021-03-01", to: "2021-03-02")');
      expect(renamed).toMatchObject({
        ...{ kind: 'BUS_GROUP', change: 'RENAMED' },
        before: [{ id: 'bus-tyreso', name: 'Tyresö' }],
        after: [{ id: 'bus-tyreso', name: 'Tyresö barn och unga' }],
      });
    });
  });

  describe('two geographies over each other', () => {
    const overlay = async (on: string) =>
      (
        await ask(
          `query ($on: Date) { areaOverlay(left: SCHOOL_AREA, right: BUS_GROUP, on: $on) {
             overlaps { left { id } right { id } parts { id } } leftMeetingSeveral { area { name } meets { name } }
             rightMeetingSeveral { area { name } meets { name } } oneToOne { left { name } right { name } } unknown { id } } }`,
          { on },
        )
      ).areaOverlay;

    it('has in the autumn of 2020 twelve overlaps, of which one is one to one', async () => {
      const laid = await overlay('2020-09-01');
      expect(laid.overlaps).toHaveLength(12);
      expect(laid.leftMeetingSeveral).toHaveLength(5);
      expect(laid.rightMeetingSeveral.map(({ area }: { area: Told }) => area.name)).toEqual([
        'Kungsholmen / Norrmalm / Östermalm',
        'Rinkeby-Kista / Spånga-Tensta',
      ]);
      expect(laid.oneToOne).toEqual([
        { left: { name: 'Hägersten-Älvsjö' }, right: { name: 'Hägersten-Älvsjö' } },
      ]);
    });

    it('says of the twelve groups since 2022 that they are unknown', async () => {
      const laid = await overlay('2022-03-01');
      expect(laid.overlaps).toEqual([]);
      expect(laid.unknown).toHaveLength(12);
    });
  });

  describe('the groups of a place', () => {
    const found = 'known { busGroup { name } ground schoolArea { name } source } mayAlso { name } complete';
    const ofPart = async (id: string, on: string) =>
      (
        await ask(
          `query ($id: ID!, $on: Date) { districtPart(id: $id) { municipality { name } busGroups(on: $on) { ${found} } } }`,
          { id, on },
        )
      ).districtPart;
    const ofUnit = async (id: string, on: string) =>
      (
        await ask(
          `query ($id: ID!, $on: Date) { municipalUnit(id: $id) { busGroups(on: $on) { ${found} } } }`,
          { id, on },
        )
      ).municipalUnit.busGroups;
    type Known = { busGroup: Told; ground: string; schoolArea: Told | null };
    const inShort = ({ known }: { known: Known[] }) =>
      known.map(({ busGroup, ground, schoolArea }) => [busGroup.name, ground, schoolArea?.name ?? null]);

    it('are for an address the one whose area it lies in', async () => {
      const { municipality, busGroups } = await ofPart('spanga', '2020-09-01');
      expect(municipality.name).toBe('Stockholm');
      expect(inShort(busGroups)).toEqual([['Rinkeby-Kista / Spånga-Tensta', 'LIES_IN', null]]);
      expect(busGroups.complete).toBe(true);
    });

    it('are for a school in Spånga two: where it lies, and also where the head of its area sits', async () => {
      const found = await ofUnit('skola-spanga-1', '2020-09-01');
      expect(inShort(found)).toEqual([
        ['Rinkeby-Kista / Spånga-Tensta', 'LIES_IN', null],
        ['Hässelby-Vällingby', 'SCHOOL_AREA', 'Hässelby-Vällingby och Spånga'],
        ['Rinkeby-Kista / Spånga-Tensta', 'SCHOOL_AREA', 'Hässelby-Vällingby och Spånga'],
      ]);
    });

    it('are for an independent school only where it lies: no head of the city’s speaks for it', async () => {
      expect(inShort(await ofUnit('skola-spanga-fri', '2020-09-01'))).toEqual([
        ['Rinkeby-Kista / Spånga-Tensta', 'LIES_IN', null],
      ]);
    });

    it('are not known since 2022, which is told with the twelve that may be, and not as none', async () => {
      const { busGroups } = await ofPart('farsta', '2022-03-01');
      expect(busGroups).toMatchObject({ known: [], complete: false });
      expect(busGroups.mayAlso).toHaveLength(12);
      const school = await ofUnit('skola-farsta-1', '2022-03-01');
      expect(school).toMatchObject({ known: [], complete: false });
    });

    it('are not complete before August 2020, when nobody has said where the school areas went', async () => {
      const found = await ofUnit('skola-farsta-1', '2020-07-31');
      expect(inShort(found)).toEqual([['Farsta', 'LIES_IN', null]]);
      expect(found.complete).toBe(false);
    });

    it('cost the same statements for one part as for all', async () => {
      const all = `{ districtParts { busGroups(on: "2020-09-01") { ${found} } } }`;
      const one = `{ districtPart(id: "farsta") { busGroups(on: "2020-09-01") { ${found} } } }`;
      await ask(all);
      kommun.statements.take();
      await ask(one);
      const cost = kommun.statements.take();
      await ask(all);
      expect(kommun.statements.take()).toBe(cost);
    });
  });

  it('has, on any day, each part of the city once in a geography that is known, and never twice', async () => {
    const { districtParts } = await ask('{ districtParts { id municipality { code } } }');
    const city = districtParts
      .filter(({ municipality }: { municipality: { code: string } }) => municipality.code === '0180')
      .map(({ id }: Told) => id)
      .toSorted();
    expect(city).toHaveLength(15);
    const day = fc
      .integer({ min: 0, max: 3_500 })
      .map((offset) => new Date(Date.UTC(2018, 11, 1 + offset)).toISOString().slice(0, 10));
    const selection = '{ compositionKnown parts { id } municipalities { code } }';
    await fc.assert(
      fc.asyncProperty(day, async (on) => {
        const map = await ask(
          `query ($on: Date) { d: areas(kind: DISTRICT, on: $on) ${selection} s: areas(kind: SCHOOL_AREA, on: $on) ${selection}
             g: areas(kind: BUS_GROUP, on: $on) ${selection} }`,
          { on },
        );
        for (const areas of Object.values(map) as {
          compositionKnown: boolean;
          parts: Told[];
          municipalities: { code: string }[];
        }[][]) {
          const inTheCity = areas.filter((area) => area.municipalities.some(({ code }) => code === '0180'));
          expect(inTheCity.length).toBeGreaterThan(0);
          const isKnown = inTheCity.every(({ compositionKnown }) => compositionKnown);
          const held = inTheCity.flatMap(({ parts }) => parts.map(({ id }) => id)).toSorted();
          expect(held).toEqual(isKnown ? city : []);
        }
      }),
      { numRuns: 25 },
    );
  });
});
