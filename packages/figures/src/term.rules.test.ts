import { describe, expect, it } from 'vitest';
import {
  calendarOf,
  closedTerms,
  closingDayOf,
  daysOf,
  isTerm,
  termBefore,
  termOf,
  termsUntil,
} from './term.rules.js';

const turns = ['2026-06-30', '2026-07-01', '2026-07-31', '2026-08-01', '2026-12-31', '2027-01-01'];

describe('a term', () => {
  it('of children and families is autumn from August and spring until July', () => {
    expect(turns.map((day) => termOf(day, 'SCHOOL'))).toEqual([
      ...['VT2026', 'VT2026', 'VT2026', 'HT2026', 'HT2026', 'VT2027'],
    ]);
    expect(daysOf('HT2026', 'SCHOOL')).toEqual({ from: '2026-08-01', to: '2026-12-31' });
    expect(daysOf('VT2027', 'SCHOOL')).toEqual({ from: '2027-01-01', to: '2027-07-31' });
    expect(calendarOf({ counted: 'PEOPLE' })).toBe('SCHOOL');
  });

  it('of what organisations do is half of the year', () => {
    expect(turns.map((day) => termOf(day, 'HALVES'))).toEqual([
      ...['VT2026', 'HT2026', 'HT2026', 'HT2026', 'HT2026', 'VT2027'],
    ]);
    expect(daysOf('HT2026', 'HALVES')).toEqual({ from: '2026-07-01', to: '2026-12-31' });
    expect(daysOf('VT2027', 'HALVES')).toEqual({ from: '2027-01-01', to: '2027-06-30' });
    expect(calendarOf({ counted: 'EVENTS' })).toBe('HALVES');
  });

  it('has its first and its last day in it, and those beside in the terms beside, in both calendars', () => {
    for (const calendar of ['HALVES', 'SCHOOL'] as const)
      for (const term of ['VT2026', 'HT2026']) {
        const { from, to } = daysOf(term, calendar);
        const beside = (day: string, days: number) =>
          new Date(Date.parse(day) + days * 864e5).toISOString().slice(0, 10);
        expect([from, to].map((day) => termOf(day, calendar))).toEqual([term, term]);
        expect(termOf(beside(from, -1), calendar)).toBe(termBefore(term));
        expect(termBefore(termOf(beside(to, 1), calendar))).toBe(term);
      }
  });

  it('has a name', () => {
    expect(['HT2026', 'HT26', 'ST2026', 'HT2026 '].filter(isTerm)).toEqual(['HT2026']);
  });

  it('is followed backwards by those before it', () => {
    expect(termsUntil('2026-07-15', 3, 'HALVES')).toEqual(['HT2026', 'VT2026', 'HT2025']);
    expect(termsUntil('2026-07-15', 2, 'SCHOOL')).toEqual(['VT2026', 'HT2025']);
  });

  it('is closed a month after its end, and not a day before', () => {
    expect(closingDayOf('VT2026')).toBe('2026-09-01');
    expect(closingDayOf('HT2026')).toBe('2027-02-01');
    expect(closedTerms('2026-08-31', 2)).toEqual(['HT2025', 'VT2025']);
    expect(closedTerms('2026-09-01', 2)).toEqual(['VT2026', 'HT2025']);
    expect(closedTerms('2027-01-31', 1)).toEqual(['VT2026']);
    expect(termBefore('VT2026')).toBe('HT2025');
  });
});
