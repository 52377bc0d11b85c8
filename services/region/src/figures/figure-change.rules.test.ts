import { describe, expect, it } from 'vitest';
import { changesOf } from './figure-change.rules.js';

const figure = (value: number, fromOn: string | null, more: object = {}) => ({
  ...{ topic: 'frånvaro', unit: 'elever', basis: 'stadens skolor', value, fromOn, derived: false },
  ...more,
});

describe('how a published figure went', () => {
  it('is the difference, and what it is in percent of the earlier: 294 to 757 is 463 more, 157.5 %', () => {
    const [before, after] = [figure(294, '2017-07-01'), figure(757, '2021-07-01')];
    expect(changesOf([after, before])).toEqual([{ before, after, difference: 463, percent: 157.5 }]);
  });

  it('is told of nothing that was counted otherwise, worked out, or of a time that is not known', () => {
    const before = figure(294, '2017-07-01');
    for (const other of [
      figure(757, '2021-07-01', { basis: 'länets skolor' }),
      figure(757, '2021-07-01', { unit: 'procent' }),
      figure(757, '2021-07-01', { derived: true }),
      figure(757, null),
      figure(757, '2017-07-01'),
    ]) {
      expect(changesOf([before, other])).toEqual([]);
    }
  });

  it('is not told in percent of a share, nor from nothing', () => {
    const shares = [
      figure(20, '2017-07-01', { unit: 'procent' }),
      figure(30, '2021-07-01', { unit: 'procent' }),
    ];
    expect(changesOf(shares)).toMatchObject([{ difference: 10, percent: null }]);
    expect(changesOf([figure(0, '2017-07-01'), figure(3, '2021-07-01')])).toMatchObject([{ percent: null }]);
  });
});
