import { describe, expect, it } from 'vitest';
import { agreeing, type Figures, isAnswered, isRough, isShown, placesIn } from './places.js';

const figures = (more: Partial<Figures>): Figures =>
  ({
    ...{ term: 'HT2026', areaId: null, areaName: null, state: 'SHOWN', respondents: 20, areasHeldBack: 0 },
    statements: [
      {
        statement: 'HELPS',
        answers: [
          { answer: 'FULLY', count: 10, share: 50 },
          { answer: 'LARGELY', count: 5, share: 25 },
          { answer: 'PARTLY', count: 5, share: 25 },
          { answer: 'NOT_AT_ALL', count: 0, share: 0 },
          { answer: 'DOES_NOT_KNOW', count: 0, share: 0 },
        ],
      },
    ],
    ...more,
  }) as Figures;
const hidden: Partial<Figures> = { state: 'PROTECTED', respondents: null, statements: [] };
const answer = (given: Record<string, Figures[] | null>) => given as never;

describe('the places that there are figures of', () => {
  it('are the county and then each area by name, with its terms together', () => {
    const places = placesIn(
      answer({
        countyNow: [figures({})],
        countyBefore: [figures({ term: 'VT2026' })],
        areasNow: [
          figures({ areaId: 'b', areaName: 'Östermalm' }),
          figures({ areaId: 'a', areaName: 'Farsta' }),
        ],
        areasBefore: [figures({ term: 'VT2026', areaId: 'b', areaName: 'Östermalm', ...hidden })],
      }),
      (a, b) => a.localeCompare(b, 'sv'),
    );
    expect(places.map(({ id }) => id)).toEqual(['', 'a', 'b']);
    expect([...(places[2]?.byTerm.keys() ?? [])]).toEqual(['HT2026', 'VT2026']);
  });

  it('are areas alone for whoever is told nothing of the county', () => {
    const data = answer({ countyNow: null, areasNow: [figures({ areaId: 'a', areaName: 'Farsta' })] });
    expect(placesIn(data, () => 0).map(({ id }) => id)).toEqual(['a']);
  });
});

describe('the share who agree', () => {
  it('is of the counts that are shown: fully and largely', () => {
    expect(agreeing(figures({}), 'HELPS')).toBe(75);
  });

  it('is none where the figures are held back, or nobody was asked', () => {
    expect(agreeing(figures(hidden), 'HELPS')).toBeNull();
    expect(agreeing(undefined, 'HELPS')).toBeNull();
    expect(isShown(figures(hidden))).toBe(false);
  });
});

describe('a place', () => {
  it('tells little when few have answered, for a count may be two from what it was', () => {
    expect(isRough(figures({ respondents: 15 }))).toBe(true);
    expect(isRough(figures({}))).toBe(false);
  });

  it('where nobody has answered is not told as protected', () => {
    expect(isAnswered(figures({ ...hidden, areasHeldBack: 0 }))).toBe(false);
    expect(isAnswered(figures({ ...hidden, areasHeldBack: 1 }))).toBe(true);
    expect(isAnswered(figures({}))).toBe(true);
    expect(isAnswered(undefined)).toBe(false);
  });
});
