import { describe, expect, it } from 'vitest';
import { dayOf, isoOf, milestoneAfter, schoolYearOf, swedishTime, weekday } from './days.js';

describe('days', () => {
  it('are counted from 1970 and written as dates', () => {
    expect(dayOf('1970-01-02')).toBe(1);
    expect(isoOf(dayOf('2024-02-29') + 1)).toBe('2024-03-01');
    expect(() => dayOf('2026-11')).toThrow(RangeError);
  });

  it('move from a weekend to the Monday after', () => {
    expect(isoOf(weekday(dayOf('2026-11-21')))).toBe('2026-11-23');
    expect(isoOf(weekday(dayOf('2026-11-22')))).toBe('2026-11-23');
    expect(isoOf(weekday(dayOf('2026-11-23')))).toBe('2026-11-23');
    expect(isoOf(weekday(dayOf('2026-11-27')))).toBe('2026-11-27');
  });

  it('belong to school years that change in the middle of August', () => {
    expect(schoolYearOf(dayOf('2026-08-14'))).toBe(2025);
    expect(schoolYearOf(dayOf('2026-08-15'))).toBe(2026);
  });

  it.each([
    ['2026-11-22', 'jul'],
    ['2026-12-10', 'sportlovet'],
    ['2026-02-01', 'sportlovet'],
    ['2026-02-10', 'påsk'],
    ['2026-05-30', 'skolstarten'],
  ])('have a holiday ahead: on %s it is %s', (date, holiday) => {
    expect(milestoneAfter(dayOf(date))).toBe(holiday);
  });

  it('hold moments that PostgreSQL reads by Swedish clocks', () => {
    expect(swedishTime(dayOf('2026-07-01'), 8, 5)).toBe('2026-07-01 08:05:00 Europe/Stockholm');
  });
});
