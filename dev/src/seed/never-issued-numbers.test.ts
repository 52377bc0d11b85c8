import { findIdentityNumber } from '@samsyn/disclosure/identity-number';
import { describe, expect, it } from 'vitest';
import { dayOf } from './days.js';
import { NeverIssuedNumbers } from './never-issued-numbers.js';

const today = '2026-11-22';

describe('the identity numbers of synthetic children', () => {
  const numbers = new NeverIssuedNumbers();
  const given = (['GIRL', 'BOY'] as const).flatMap((gender) =>
    Array.from({ length: 600 }, (_, ordinal) => {
      const number = numbers.next(dayOf('2015-03-12'), gender);
      return { gender, ordinal, number, read: findIdentityNumber(number, today) };
    }),
  );

  it('are never the same twice, also when hundreds share a birth date', () => {
    expect(new Set(given.map(({ number }) => number)).size).toBe(given.length);
  });

  it('are read back as they were given, with the birth date', () => {
    for (const { number, read } of given) {
      expect(read).toMatchObject({ normalised: number, birthDate: '2015-03-12' });
    }
  });

  it('have a birth number that is never issued, even for girls and odd for boys', () => {
    for (const { number, gender, ordinal, read } of given.filter(({ ordinal }) => ordinal < 20)) {
      expect(read?.kind).toBe(ordinal < 10 ? 'PERSONNUMMER' : 'SAMORDNINGSNUMMER');
      const birthNumber = Number(number.slice(8, 11));
      expect(birthNumber).toBeGreaterThanOrEqual(980);
      expect(birthNumber % 2).toBe(gender === 'GIRL' ? 0 : 1);
    }
  });

  it('have a letter when there are too many of a date, and so are nobody’s personnummer', () => {
    for (const { read } of given.filter(({ ordinal }) => ordinal >= 20))
      expect(read?.kind).toBe('RESERVNUMMER');
  });
});
