import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coloured, neighboursAmong } from './geographies.js';
import { cityTiles, municipalityTiles } from './layout.js';

const parts = [
  ...[...cityTiles.keys()].map((id) => ({ id, municipality: { code: '0180' } })),
  ...[...municipalityTiles.keys()]
    .filter((code) => code !== '0180')
    .map((code) => ({ id: `k${code}`, municipality: { code } })),
];
const area = (id: string, partIds: readonly string[]) => ({
  ...{ id, name: id, partIds, compositionKnown: partIds.length > 0, municipalityCodes: ['0180'], from: null },
  ...{ source: 'prov', demo: true, units: [] },
});

describe('how areas are told apart on the map', () => {
  const beside = neighboursAmong(parts);

  it('is by a number each, and by a colour that no neighbour has', () => {
    const drawn = coloured(
      parts.map(({ id }) => area(id, [id])),
      beside,
    );
    expect(new Set(drawn.map(({ mark }) => mark)).size).toBe(parts.length);
    const toneOf = new Map(drawn.map(({ id, tone }) => [id, tone]));
    for (const [id, others] of beside) {
      expect(others.length).toBeGreaterThan(0);
      for (const other of others) expect(toneOf.get(other)).not.toBe(toneOf.get(id));
    }
  });

  it('holds for areas of several parts too, however the city is cut, while there are colours enough', () => {
    const cut = fc.array(fc.integer({ min: 0, max: 7 }), { minLength: 15, maxLength: 15 });
    fc.assert(
      fc.property(cut, (owners) => {
        const city = [...cityTiles.keys()];
        const areas = [0, 1, 2, 3, 4, 5, 6, 7].map((owner) =>
          area(
            `a${owner}`,
            city.filter((_, place) => owners[place] === owner),
          ),
        );
        const tones = coloured(areas, beside).flatMap(({ tone }) => (tone === null ? [] : [tone]));
        // Eight areas at most, and eight colours: those that touch never share one.
        const held = new Map(
          coloured(areas, beside).flatMap(({ partIds, tone }) => partIds.map((id) => [id, tone])),
        );
        for (const [id, others] of beside) {
          for (const other of others) {
            const isSame = areas.some(({ partIds }) => partIds.includes(id) && partIds.includes(other));
            if (held.has(id) && held.has(other) && !isSame) expect(held.get(id)).not.toBe(held.get(other));
          }
        }
        expect(tones.every((tone) => tone >= 1 && tone <= 8)).toBe(true);
      }),
    );
  });

  it('is by a question mark, and no colour, where nobody has said what they hold', () => {
    expect(coloured([area('okand', [])], beside)).toMatchObject([{ mark: '?', tone: null }]);
  });
});
