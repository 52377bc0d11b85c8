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
});
