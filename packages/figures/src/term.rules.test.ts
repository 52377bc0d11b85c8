import { describe, expect, it } from 'vitest';
import { closedTerms, closingDayOf, daysOf, isTerm, termBefore, termOf } from './term.rules.js';

describe('a term', () => {
  it('is autumn from August and spring until July', () => {
    expect(['2026-07-31', '2026-08-01', '2026-12-31', '2027-01-01'].map(termOf)).toEqual([
      'VT2026',
      'HT2026',
      'HT2026',
      'VT2027',
    ]);
    expect(daysOf('HT2026')).toEqual({ from: '2026-08-01', to: '2026-12-31' });
    expect(daysOf('VT2027')).toEqual({ from: '2027-01-01', to: '2027-07-31' });
    expect(['HT2026', 'HT26', 'ST2026', 'HT2026 '].filter(isTerm)).toEqual(['HT2026']);
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
