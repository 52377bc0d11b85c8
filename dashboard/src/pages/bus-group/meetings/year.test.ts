import { describe, expect, it } from 'vitest';
import { searchWithYear, yearIn, yearsToChoose } from './year.js';

describe('the year whose meetings are shown', () => {
  it('stands in the address beside the day', () => {
    expect(searchWithYear('?datum=2021-06-01', 2020)).toBe('?datum=2021-06-01&ar=2020');
    expect(yearIn('?ar=2020')).toBe(2020);
    expect(searchWithYear('?ar=2020', null)).toBe('');
  });

  it.each(['', '?ar=', '?ar=20', '?ar=2150', '?ar=i+dag'])('is the day’s for %j', (search) =>
    expect(yearIn(search)).toBeNull(),
  );

  it('can be chosen though it lies far back', () => {
    expect(yearsToChoose(2026, 2012)).toEqual([2027, 2026, 2025, 2024, 2023, 2022, 2012]);
  });
});
