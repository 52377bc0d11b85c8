import { describe, expect, it } from 'vitest';
import { addDays, dateOf, daysBetween, monthsLater, todayInSweden } from './dates.js';
import { loadLanguage, speechIn } from './language.js';

const today = '2026-11-22';
await loadLanguage('en');
const sv = speechIn('sv', today).dates;
const en = speechIn('en', today).dates;

describe('dates as people say them', () => {
  it.each([
    [0, 'i dag', 'today'],
    [1, 'i morgon', 'tomorrow'],
    [-1, 'i går', 'yesterday'],
    [9, 'om 9 dagar', 'in 9 days'],
    [-41, 'för 41 dagar sedan', '41 days ago'],
    [120, 'om 4 månader', 'in 4 months'],
    [-800, 'för 2 år sedan', '2 years ago'],
  ])('%i days from today', (days, swedish, english) => {
    expect(sv.relative(addDays(today, days))).toBe(swedish);
    expect(en.relative(addDays(today, days))).toBe(english);
  });

  it('say how long something has lasted, in days and not in "dygn"', () => {
    expect(sv.lasted(addDays(today, -41))).toBe('41 dagar');
    expect(sv.lasted(addDays(today, -1))).toBe('1 dag');
    expect(en.lasted(addDays(today, -1))).toBe('1 day');
    expect(sv.lasted(addDays(today, -120))).toBe('4 månader');
    expect(sv.lasted(addDays(today, 3))).toBe('0 dagar');
  });

  it('leave out this year, and no other', () => {
    expect(sv.short('2026-12-19')).toBe('19 dec');
    expect(sv.short('2027-01-14')).toBe('14 jan 2027');
    expect(en.short('2027-01-14')).toBe('14 Jan 2027');
    expect(sv.full('2026-03-12')).toBe('12 mars 2026');
  });

  it('show a moment in Swedish time, whatever the clock of the reader', () => {
    expect(sv.moment('2026-11-21T13:02:00Z')).toBe('i går 14:02');
    expect(sv.moment('2026-11-18T23:30:00Z')).toBe('19 nov 00:30');
    expect(sv.dated('2026-11-18T23:30:00Z')).toBe('19 november 2026 00:30');
  });
});

describe('calendar dates', () => {
  it('are counted without regard to summer time', () => {
    expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2);
    expect(daysBetween('2026-10-24', '2026-10-26')).toBe(2);
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
  });

  it('stand on the same day some months later, or on the last there is', () => {
    expect(monthsLater('2026-11-22', 6)).toBe('2027-05-22');
    expect(monthsLater('2026-08-31', 6)).toBe('2027-02-28');
    expect(monthsLater('2027-02-28', 12)).toBe('2028-02-28');
  });

  it('are those of Sweden', () => {
    expect(dateOf('2026-11-21T23:30:00Z')).toBe('2026-11-22');
    expect(todayInSweden(new Date('2026-07-01T22:30:00Z'))).toBe('2026-07-02');
  });
});
