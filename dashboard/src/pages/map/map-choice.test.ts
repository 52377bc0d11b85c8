import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cityTiles, municipalityTiles } from '../../charts/tile-map/layout.js';
import { geographyKinds } from './geographies.js';
import { mapChoiceFrom, nothingChosen, searchForMap } from './map-choice.js';

describe('what is chosen on the map', () => {
  const slug = fc.stringMatching(/^bus-[a-z]{1,8}$/);
  const choice = fc
    .record({
      day: fc.constantFrom('', '2020-02-29', '2022-02-01'),
      shown: fc.constantFrom(...geographyKinds),
      against: fc.constantFrom(...geographyKinds),
      place: fc.constantFrom('', 'farsta', 'skola-farsta-1'),
      bothLevels: fc.boolean(),
      ids: fc.uniqueArray(slug, { minLength: 5, maxLength: 5 }),
      shape: fc.constantFrom('none', 'merge', 'split', 'both'),
    })
    .map(({ ids: [a = '', b = '', c = '', d = '', e = ''], shape, ...rest }) => ({
      ...rest,
      scenario: {
        merges:
          shape === 'merge' || shape === 'both'
            ? [
                [a, b],
                [c, d],
              ]
            : [],
        splits: shape === 'split' || shape === 'both' ? [e] : [],
      },
    }));

  it('stands in the address, and comes back as it was', () => {
    fc.assert(
      fc.property(choice, (chosen) => {
        expect(mapChoiceFrom(searchForMap(chosen))).toEqual(chosen);
      }),
    );
    expect(searchForMap(nothingChosen)).toBe('');
  });

  it('leaves out what cannot be: no such day, no such geography, a group changed twice', () => {
    expect(mapChoiceFrom('?dag=2021-02-29&visa=annat&plats=<b>')).toEqual(nothingChosen);
    expect(mapChoiceFrom('?slaihop=bus-a.bus-b~bus-b.bus-c&dela=bus-a').scenario).toEqual({
      merges: [['bus-a', 'bus-b']],
      splits: [],
    });
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(mapChoiceFrom(`?dag=${text}`).day).toMatch(/^$|^\d{4}-/);
      }),
    );
  });
});

describe('the tiles', () => {
  it.each([
    [26, municipalityTiles],
    [15, cityTiles],
  ])('are %i, each in a place of its own and with something short to write', (count, tiles) => {
    expect(tiles.size).toBe(count);
    const places = [...tiles.values()];
    expect(new Set(places.map(({ column, row }) => `${column} ${row}`)).size).toBe(count);
    expect(new Set(places.map(({ short }) => short)).size).toBe(count);
    for (const { short } of places) expect(short.length).toBeLessThanOrEqual(7);
  });
});
