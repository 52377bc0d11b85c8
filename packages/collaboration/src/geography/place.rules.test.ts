import { describe, expect, it } from 'vitest';
import { heldBy, type PlacedArea, sharingGround } from './place.rules.js';

const area = (id: string, partIds: string[], municipalityCodes = ['0180']): PlacedArea => ({
  ...{ id, partIds, compositionKnown: partIds.length > 0, municipalityCodes },
});
const ids = (areas: readonly PlacedArea[]) => areas.map(({ id }) => id);
const farsta = { municipalityCode: '0180', partId: 'farsta' };

describe('the areas of a place', () => {
  const known = area('farsta', ['farsta']);
  const [dark, elsewhere] = [area('okand', []), area('annan', [], ['0138'])];

  it('are those that hold it, and, apart from them, those of its municipality that may', () => {
    const { holding, mayHold } = heldBy([known, dark, elsewhere, area('bromma', ['bromma'])], farsta);
    expect(ids(holding)).toEqual(['farsta']);
    expect(ids(mayHold)).toEqual(['okand']);
  });

  it('are not known where the part is not said, and no area of known ground is then guessed', () => {
    const { holding, mayHold } = heldBy([known, dark], { ...farsta, partId: null });
    expect(holding).toEqual([]);
    expect(ids(mayHold)).toEqual(['okand']);
  });

  it('share ground with another area where they hold a part both, and never by what is unknown', () => {
    const groups = [known, area('skarpnack', ['skarpnack']), area('bromma', ['bromma']), dark];
    expect(ids(sharingGround(groups, { partIds: ['farsta', 'skarpnack'] }))).toEqual(['farsta', 'skarpnack']);
    expect(sharingGround(groups, dark)).toEqual([]);
  });
});
