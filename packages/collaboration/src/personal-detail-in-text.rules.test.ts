import { describe, expect, it } from 'vitest';
import { findPersonalDetails } from './personal-detail-in-text.rules.js';

const foundIn = (text: string) => findPersonalDetails(text).map(({ start, end }) => text.slice(start, end));

describe('what points a person out without a name', () => {
  it.each([
    ['Barnet är född 2012-01-01 och väntar.', 'född 2012-01-01'],
    ['Född 120101.', 'Född 120101'],
    ['pojken f. 120101', 'f. 120101'],
    ['en flicka, f 12-01-01', 'f 12-01-01'],
    ['född den 1 januari 2012', 'född den 1 januari 2012'],
    ['född 1/1 2012', 'född 1/1 2012'],
    ['födelsedatum: 2012-01-01', 'födelsedatum: 2012-01-01'],
    ['ring 070-123 45 67', '070-123 45 67'],
    ['ring 0701234567', '0701234567'],
    ['ring 08-508 00 000 då', '08-508 00 000'],
    ['nås på +46 70 123 45 67', '+46 70 123 45 67'],
    ['nås på 0046701234567', '0046701234567'],
    ['nås på ٠٧٠١٢٣٤٥٦٧', '٠٧٠١٢٣٤٥٦٧'],
    ['skriv till ebba.t@exempel.se.', 'ebba.t@exempel.se'],
    ['hon heter @ebba_t där', '@ebba_t'],
  ])('is found in: %s', (text, part) => expect(foundIn(text)).toEqual([part]));

  it.each([
    'Mötet den 2012-01-01 kl. 10.30 ställdes in.',
    'Kallelsen kom 12-01-01, svaret 12-02-15.',
    'Enligt 2 kap. 7 § socialtjänstlagen (2001:453).',
    'Det kostade 1 503 120 000 kr.',
    'Öppet 08-12 13-17 alla dagar.',
    'Öppet 08.00–16.30.',
    'Mötet 01-02-2024 ställdes in.',
    'Dnr 2022/0834-1',
    'Av 34 remisser besvarades 12 inom 30 dagar.',
    'Barn födda under 2012 kallas sist.',
    'Hela läsåret 2024/2025.',
    'Det gick 100-200 dagar.',
  ])('is not seen in: %s', (text) => expect(foundIn(text)).toEqual([]));

  it('is looked for in the time that the text is long, whatever it is', () => {
    const took = (letters: number) => {
      const from = performance.now();
      foundIn('x'.repeat(letters));
      return performance.now() - from;
    };
    took(20_000);
    // From each of its letters anew a text four times as long would take sixteen times as long.
    expect(Math.min(...[1, 2, 3].map(() => took(80_000)))).toBeLessThan(
      10 * Math.max(...[1, 2, 3].map(() => took(20_000))),
    );
  });
});
