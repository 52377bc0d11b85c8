import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { areasOfKind } from './areas.js';
import { busGroups, busGroupsOfPart, busGroupsOn } from './bus-groups.js';
import { overlaps, partsOn } from './composition.js';
import { districtParts, partsOfStockholm } from './district-parts.js';
import { getFigure } from './figures.js';
import { STOCKHOLM } from './municipalities.js';

const groupsOfTheCity = (date: string) =>
  busGroupsOn(date).filter(({ municipalities }) => municipalities.includes(STOCKHOLM));
const namesOn = (date: string) => groupsOfTheCity(date).map(({ name }) => name);

describe('the local BUS groups of the city', () => {
  it('were eight in December 2018', () => {
    expect(groupsOfTheCity('2018-12-01')).toHaveLength(getFigure('bus-grupper-staden-2018').value);
    expect(groupsOfTheCity('2018-12-31')).toHaveLength(8);
    expect(namesOn('2018-12-31')).toEqual(
      expect.arrayContaining(['Hägersten-Liljeholmen / Älvsjö / Skärholmen', 'Bromma / Hässelby-Vällingby']),
    );
  });

  it('were nine once Skärholmen had left its joint group in 2019', () => {
    expect(groupsOfTheCity('2019-12-31')).toHaveLength(9);
    expect(busGroupsOfPart('skarholmen', '2019-12-31').map(({ name }) => name)).toEqual(['Skärholmen']);
    expect(busGroupsOfPart('alvsjo', '2019-12-31').map(({ name }) => name)).toEqual(['Hägersten-Älvsjö']);
  });

  it('say of the split in 2019 that only its year is known', () => {
    const [group] = busGroupsOfPart('skarholmen', '2020-01-01');
    expect(group).toMatchObject({ from: '2019-01-01', fromKnownTo: 'year' });
  });

  it('were ten from 2020-01-01, when Bromma and Hässelby-Vällingby parted', () => {
    expect(namesOn('2020-01-01')).toHaveLength(getFigure('bus-grupper-staden-2020').value);
    expect(namesOn('2020-01-01').toSorted((a, b) => a.localeCompare(b, 'sv'))).toEqual([
      'Bromma',
      'Enskede-Årsta-Vantör',
      'Farsta',
      'Hägersten-Älvsjö',
      'Hässelby-Vällingby',
      'Kungsholmen / Norrmalm / Östermalm',
      'Rinkeby-Kista / Spånga-Tensta',
      'Skarpnäck',
      'Skärholmen',
      'Södermalm',
    ]);
  });

  it('are twelve since February 2022, and what they hold is unknown rather than guessed', () => {
    expect(groupsOfTheCity('2022-01-31')).toHaveLength(10);
    const twelve = groupsOfTheCity('2022-02-01');
    expect(twelve).toHaveLength(getFigure('bus-grupper-staden-2022').value);
    expect(twelve.filter(({ compositionKnown }) => compositionKnown)).toEqual([]);
    expect(twelve.flatMap((group) => partsOn(group, '2022-02-01'))).toEqual([]);
    expect(busGroupsOfPart('farsta', '2022-02-01')).toEqual([]);
  });

  it('hold each part of the city in exactly one group on any day from December 2018 until February 2022', () => {
    const day = fc
      .date({
        min: new Date('2018-12-01T00:00:00Z'),
        max: new Date('2022-01-31T00:00:00Z'),
        noInvalidDate: true,
      })
      .map((moment) => moment.toISOString().slice(0, 10));
    fc.assert(
      fc.property(fc.constantFrom(...partsOfStockholm.map(({ id }) => id)), day, (partId, date) => {
        expect(busGroupsOfPart(partId, date)).toHaveLength(1);
      }),
    );
  });
});

describe('the local BUS groups of the county', () => {
  it('were 34 in the autumn of 2020', () => {
    expect(busGroupsOn('2020-10-01')).toHaveLength(getFigure('bus-grupper-lanet-2020').value);
    expect(busGroupsOn('2020-10-01')).toHaveLength(34);
  });

  it('held every part of the county exactly once then', () => {
    const held = busGroupsOn('2020-10-01').flatMap((group) => partsOn(group, '2020-10-01'));
    expect(held.toSorted()).toEqual(districtParts.map(({ id }) => id).toSorted());
  });

  it('are assumed outside the city, save for the two that the documents show', () => {
    const documented = busGroups.filter(
      ({ demo, municipalities }) => !demo && !municipalities.includes(STOCKHOLM),
    );
    expect(documented.map(({ name }) => name)).toEqual(['Tyresö', 'Norrtälje']);
  });
});

describe('the school areas laid over the BUS groups after 2020-08-01', () => {
  const date = '2020-08-01';
  const pairs = overlaps(areasOfKind('SCHOOL_AREA', date), busGroupsOn(date), date);
  /** Each area on one side, with the areas it meets on the other. */
  const partnersOf = (side: 'left' | 'right') => {
    const other = side === 'left' ? 'right' : 'left';
    const met = new Map<string, string[]>();
    for (const pair of pairs) met.set(pair[side], [...(met.get(pair[side]) ?? []), pair[other]]);
    return [...met];
  };
  const groupsOfArea = partnersOf('left');
  const areasOfGroup = partnersOf('right');

  it('make twelve overlaps', () => {
    expect(pairs).toHaveLength(12);
  });

  it('let five areas meet two groups each, and the other two one', () => {
    expect(groupsOfArea.filter(([, groups]) => groups.length === 2)).toHaveLength(5);
    expect(groupsOfArea.filter(([, groups]) => groups.length === 1)).toHaveLength(2);
  });

  it('let only the two joint groups meet two areas', () => {
    expect(areasOfGroup.filter(([, areas]) => areas.length > 1).toSorted()).toEqual([
      ['bus-kungsholmen-norrmalm-ostermalm', ['skolomrade-1', 'skolomrade-6']],
      ['bus-rinkeby-kista-spanga-tensta', ['skolomrade-5', 'skolomrade-7']],
    ]);
  });

  it('fit one to one in Hägersten-Älvsjö only', () => {
    const alone = new Set(areasOfGroup.filter(([, areas]) => areas.length === 1).map(([group]) => group));
    const oneToOne = groupsOfArea.filter(
      ([, groups]) => groups.length === 1 && groups.every((group) => alone.has(group)),
    );
    expect(oneToOne).toEqual([['skolomrade-4', ['bus-hagersten-alvsjo']]]);
  });

  it('share every part of the city exactly once', () => {
    const shared = pairs.flatMap(({ partIds }) => partIds);
    expect(shared.toSorted()).toEqual(partsOfStockholm.map(({ id }) => id).toSorted());
  });

  it('are the same pairs seen from the groups', () => {
    const seenFromGroups = overlaps(busGroupsOn(date), areasOfKind('SCHOOL_AREA', date), date);
    const named = (left: string, right: string) => `${left} ${right}`;
    expect(seenFromGroups.map(({ left, right }) => named(right, left)).toSorted()).toEqual(
      pairs.map(({ left, right }) => named(left, right)).toSorted(),
    );
  });

  it('cannot be told after February 2022, nor before the areas were redrawn', () => {
    for (const unknown of ['2020-07-31', '2022-02-01']) {
      expect(overlaps(areasOfKind('SCHOOL_AREA', unknown), busGroupsOn(unknown), unknown)).toEqual([]);
    }
  });
});
