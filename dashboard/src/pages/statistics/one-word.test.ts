import { figureWords } from '@samsyn/figures/words/written';
import { describe, expect, it } from 'vitest';
import { en as enDeviations } from '../../deviations/words/en.js';
import { sv as svDeviations } from '../../deviations/words/sv.js';
import { en as enCommitments } from '../bus-group/commitments/words/en.js';
import { sv as svCommitments } from '../bus-group/commitments/words/sv.js';

describe.each([
  ['sv', svDeviations, svCommitments],
  ['en', enDeviations, enCommitments],
] as const)('one thing has one word, %s', (language, deviations, commitments) => {
  const { categories } = figureWords(language);

  it('of a deviation’s category, in the register and in the statistics', () => {
    expect(categories).toMatchObject(deviations.words.categories);
  });

  it('of how a commitment stands, on the group’s page and in the statistics', () => {
    expect(categories).toMatchObject(commitments.standing);
  });
});
