import { describe, expect, it } from 'vitest';
import { cityTiles } from '../../charts/tile-map/layout.js';
import { neighbour } from '../../charts/tile-map/neighbour.js';
import type { MapArea } from './geographies.js';
import { bordersOf, type Part, tilesOfMunicipalities, tilesOfParts } from './tiles.js';

const area = (id: string, partIds: string[], codes = ['0180']): MapArea => ({
  ...{ id, name: id, partIds, compositionKnown: partIds.length > 0, municipalityCodes: codes, from: null },
  ...{ source: 'prov', demo: true, units: [], mark: id, tone: 1 },
});
const parts: Part[] = [...cityTiles.keys()].map((id) => ({ id, name: id, municipality: { code: '0180' } }));
const tyreso: Part = { id: 'tyreso', name: 'Tyresö', municipality: { code: '0138' } };
const jarva = area('jarva', ['spanga', 'tensta', 'rinkeby-kista']);
const bromma = area('bromma', ['bromma']);

describe('the tiles of a map', () => {
  it('say whose a part is, whose it may be, and that there is no such area', () => {
    const shown = [jarva, area('okand', [])];
    const tiles = tilesOfParts([...parts, tyreso], cityTiles, shown, [bromma]);
    expect(tiles).toHaveLength(15);
    expect(tiles.find(({ id }) => id === 'tensta')).toMatchObject({
      shown: { state: 'KNOWN', area: { id: 'jarva' } },
      against: { state: 'NONE' },
    });
    expect(tiles.find(({ id }) => id === 'farsta')?.shown).toEqual({ state: 'UNKNOWN', area: null });
  });

  it('count the areas of a municipality that has a map of its own, the unknown ones among them', () => {
    const places = new Map([
      ['0180', { column: 0, row: 0, short: 'S' }],
      ['0138', { column: 1, row: 0, short: 'T' }],
    ]);
    const municipalities = [
      { code: '0180', name: 'Stockholm' },
      { code: '0138', name: 'Tyresö' },
    ];
    const shown = [jarva, area('okand', []), area('tyreso', ['tyreso'], ['0138'])];
    expect(tilesOfMunicipalities(municipalities, [...parts, tyreso], places, shown, null)).toMatchObject([
      { id: '0180', several: 2 },
      { id: 'tyreso', several: null, shown: { state: 'KNOWN' }, against: { state: 'NONE' } },
    ]);
  });

  it('have a border only between two that are known to be different', () => {
    const tiles = tilesOfParts(parts, cityTiles, null, [jarva, bromma]);
    // Spånga lies above Bromma; who holds Hässelby-Vällingby, beside it, is not said.
    expect(bordersOf(tiles)).toEqual([{ column: 1, row: 0, side: 'below' }]);
  });

  it('lead by arrow keys from each to each, and nowhere beyond the edge', () => {
    const tiles = tilesOfParts(parts, cityTiles, null, null);
    const [first] = tiles;
    if (!first) throw new Error('no tiles');
    const reached = new Set([first]);
    for (const tile of reached) {
      for (const key of ['ArrowRight', 'ArrowLeft', 'ArrowUp', 'ArrowDown'])
        reached.add(neighbour(tiles, tile, key));
    }
    expect(reached.size).toBe(15);
    const farsta = tiles.find(({ id }) => id === 'farsta') ?? first;
    expect(neighbour(tiles, farsta, 'ArrowDown')).toBe(farsta);
    expect(neighbour(tiles, farsta, 'Enter')).toBe(farsta);
  });
});
