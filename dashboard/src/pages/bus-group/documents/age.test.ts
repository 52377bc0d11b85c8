import { describe, expect, it } from 'vitest';
import { monthsFrom } from './age.js';

describe('the age of a document, on the day that the page is shown for', () => {
  it.each([
    ['2020-01-27', '2022-01-30', 24],
    ['2020-01-27', '2022-01-26', 23],
    ['2009-12-18', '2026-11-27', 203],
    ['2026-11-27', '2026-11-27', 0],
    ['2027-01-01', '2026-11-27', 0],
  ])('is the whole months from %s to %s', (from, to, months) => {
    expect(monthsFrom(from, to)).toBe(months);
  });
});
