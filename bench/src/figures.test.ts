import { describe, expect, it } from 'vitest';
import { median, percentile } from './figures.js';

describe('figures of a measurement', () => {
  it('the median is the middle value, or halfway between the two in the middle', () => {
    expect(median([3, 1, 2])).toBe(2);
    expect(median([4, 1, 3, 2])).toBe(2.5);
  });

  it('a percentile is a value that was measured, by nearest rank', () => {
    const hundred = Array.from({ length: 100 }, (_, place) => 100 - place);
    expect(percentile(hundred, 0.5)).toBe(50);
    expect(percentile(hundred, 0.95)).toBe(95);
    expect(percentile([7], 0.95)).toBe(7);
  });

  it('nothing measured is no figure', () => {
    expect(() => median([])).toThrow(RangeError);
    expect(() => percentile([], 0.5)).toThrow(RangeError);
  });
});
