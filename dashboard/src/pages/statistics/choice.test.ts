import { figureTables } from '@samsyn/figures/tables';
import { describe, expect, it } from 'vitest';
import { choiceFrom, searchFor, termsOf } from './choice.js';

const today = '2026-11-27';

describe('the choice of a table', () => {
  it('is the first table of the latest closed term when the address says nothing, or nothing that is understood', () => {
    for (const search of ['', '?tabell=barn&termin=ht26&omrade=<b>', '?termin=ht2026'])
      expect(choiceFrom(search, today)).toEqual({ table: figureTables[0], term: 'VT2026', place: '' });
  });

  it('is read as it was written, for every table and term', () => {
    for (const table of figureTables)
      for (const term of termsOf(table, today))
        for (const place of ['', 'bus-tyreso']) {
          const choice = { table, term, place };
          expect(choiceFrom(searchFor(choice, today), today)).toEqual(choice);
        }
  });

  it('has of people the closed terms alone, of events the one that goes on', () => {
    const [ofPeople, ofEvents] = ['PEOPLE', 'EVENTS'].map((counted) =>
      figureTables.find((table) => table.counted === counted),
    );
    expect(ofPeople && termsOf(ofPeople, today)).toEqual(['VT2026', 'HT2025', 'VT2025', 'HT2024']);
    expect(ofEvents && termsOf(ofEvents, today)[0]).toBe('HT2026');
  });
});
