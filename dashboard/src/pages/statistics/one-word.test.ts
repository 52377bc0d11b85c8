import { figureWords } from '@samsyn/figures/words/written';
import { describe, expect, it } from 'vitest';
import { en } from '../../deviations/words/en.js';
import { sv } from '../../deviations/words/sv.js';

describe.each([
  ['sv', sv],
  ['en', en],
] as const)('one thing has one word, %s', (language, deviations) => {
  it('a deviation’s category, in the register and in the statistics', () => {
    expect(figureWords(language).categories).toMatchObject(deviations.words.categories);
  });
});
