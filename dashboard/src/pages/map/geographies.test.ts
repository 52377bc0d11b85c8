import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cityTiles, municipalityTiles } from '../../charts/tile-map/layout.js';
import { coloured, neighboursAmong } from './geographies.js';

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

  it('is by a number each, and by a colour that no neighbour has, in whatever order they are told', () => {
    const inSomeOrder = fc.shuffledSubarray(parts, { minLength: parts.length });
    fc.assert(
      fc.property(inSomeOrder, (told) => {
        const drawn = coloured(
          told.map(({ id }) => area(id, [id])),
          beside,
        );
        expect(new Set(drawn.map(({ mark }) => mark)).size).toBe(parts.length);
        const toneOf = new Map(drawn.map(({ id, tone }) => [id, tone]));
        const turnOf = new Map(drawn.map(({ id }, turn) => [id, turn]));
        for (const [id, others] of beside) {
          for (const other of others) {
            const later = (turnOf.get(id) ?? 0) > (turnOf.get(other) ?? 0) ? id : other;
            // With neighbours all around, eight colours may all be taken: then the number alone tells.
            if ((beside.get(later) ?? []).length < 8) expect(toneOf.get(other)).not.toBe(toneOf.get(id));
          }
        }
      }),
    );
  });

  it('is by one colour for all parts of an area', () => {
    const [joint] = coloured([area('jarva', ['spanga', 'tensta', 'rinkeby-kista'])], beside);
    expect(joint).toMatchObject({ mark: '1', tone: 1 });
    expect(beside.get('spanga')).toContain('tensta');
    // The city's tiles and the county's lie in pictures of their own.
    expect(beside.get('spanga')?.some((id) => /^k\d/.test(id))).toBe(false);
  });

  it('is by a question mark, and no colour, where nobody has said what they hold', () => {
    expect(coloured([area('okand', [])], beside)).toMatchObject([{ mark: '?', tone: null }]);
  });
});
