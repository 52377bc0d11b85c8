import { termOf, termsUntil } from '@samsyn/figures/term.rules';
import { describe, expect, it } from 'vitest';
import { choiceFrom, searchFor } from './choice.js';

const terms = termsUntil('2026-11-26', 4, 'SCHOOL');

describe('the terms of SIP-kollen', () => {
  it('are the one that is now and those before it', () => {
    expect(terms).toEqual(['HT2026', 'VT2026', 'HT2025', 'VT2025']);
  });

  it('change at the first of January and of August, as they do in the graph', () => {
    expect(
      ['2026-12-31', '2027-01-01', '2027-07-31', '2027-08-01'].map((day) => termOf(day, 'SCHOOL')),
    ).toEqual([...['HT2026', 'VT2027', 'VT2027', 'HT2027']]);
  });
});

describe('the choice of figures', () => {
  it('stands in the address, and comes back from it', () => {
    const choice = {
      term: 'VT2026',
      occasion: 'AT_END',
      respondent: 'GUARDIAN',
      place: 'bus-tyreso',
    } as const;
    expect(choiceFrom(searchFor(choice, terms), terms)).toEqual(choice);
    expect(searchFor(choiceFrom('', terms), terms)).toBe('');
  });

  it('is of now, after a meeting, of children, when the address says nothing that is understood', () => {
    expect(choiceFrom('?termin=ht1999&tillfalle=x&vem=y&omrade=%3Cb%3E', terms)).toEqual({
      ...{ term: 'HT2026', occasion: 'AFTER_MEETING', respondent: 'CHILD', place: '' },
    });
  });
});
