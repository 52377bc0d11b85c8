import { getFigure, publishedFigures } from '@samsyn/reference/figures';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Region, startRegion } from '../../test/region.js';

describe('published figures', () => {
  let region: Region;
  beforeAll(async () => {
    region = await startRegion();
  });
  afterAll(() => region.stop());

  it('are shown as they were published, each with its basis and its source', async () => {
    const { data } = await region.ask(
      'sekretariat.bussam',
      '{ publishedFigures { id topic period value unit basis source } }',
    );
    expect(data.publishedFigures).toHaveLength(publishedFigures.length);
    for (const shown of data.publishedFigures) {
      const { period, value, unit, basis, source } = getFigure(shown.id);
      expect(shown).toMatchObject({ period, value, unit, basis, source });
      expect(shown.topic).not.toBe('');
    }
  });

  it('are compared with the next that counts the same: absence of half the time, 294 pupils to 757', async () => {
    const { data } = await region.ask(
      'bup.farsta',
      '{ publishedFigureChanges { before { id value } after { id value source derived } difference percent computed } }',
    );
    const change = data.publishedFigureChanges.find(
      ({ before }: { before: { id: string } }) => before.id === 'franvaro-2017',
    );
    expect(change).toMatchObject({
      ...{ before: { value: 294 }, after: { value: 757, derived: false }, difference: 463, percent: 157.5 },
      computed: expect.stringContaining('härlett'),
    });
  });
});
