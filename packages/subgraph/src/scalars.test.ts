import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DateScalar, DateTimeScalar } from './scalars.js';

const moment = (text: unknown) => DateTimeScalar.parseValue(text).toISOString();

describe('a moment', () => {
  it.each([
    ['2027-02-28T10:00Z', '2027-02-28T10:00:00.000Z'],
    ['2028-02-29T23:59:59.5+01:00', '2028-02-29T22:59:59.500Z'],
    ['1900-01-01T00:00:00Z', '1900-01-01T00:00:00.000Z'],
    ['2199-12-31T23:59:59Z', '2199-12-31T23:59:59.000Z'],
  ])('is read from %s', (text, read) => {
    expect(moment(text)).toBe(read);
  });

  it.each([
    ...['2027-02-30T10:00Z', '2027-02-29T10:00:00Z', '2027-04-31T10:00:00+02:00', '2027-13-01T10:00:00Z'],
    ...['2027-00-10T10:00:00Z', '2027-01-00T10:00:00Z', '9999-01-01T10:00:00Z', '1899-12-31T23:59:59Z'],
    ...[
      '2200-01-01T00:00:00Z',
      '2199-12-31T23:59:59-12:00',
      '1900-01-01T00:00:00+01:00',
      '+12027-01-01T10:00Z',
    ],
    ...['2027-01-01T24:00:00Z', '2027-01-01T10:60:00Z', '2027-01-01T10:00:60Z', '2027-01-01T10:00:00+24:00'],
    ...['2027-01-01T10Z', '2027-01-01', '2027-01-01T10:00:00', 'nu', '', 17, null],
  ])('is not read from %s', (text) => {
    expect(() => moment(text)).toThrow('Write a moment');
  });

  it('that is written is read as itself, and any text is read as what it says or not at all', () => {
    const from = new Date('1900-01-01T00:00:00Z');
    const to = new Date('2199-12-31T23:59:59Z');
    fc.assert(
      fc.property(fc.date({ min: from, max: to, noInvalidDate: true }), (at) => {
        expect(moment(at.toISOString())).toBe(at.toISOString());
      }),
    );
    const two = (most: number) => fc.integer({ min: 0, max: most }).map((n) => String(n).padStart(2, '0'));
    fc.assert(
      fc.property(
        fc.integer({ min: 1900, max: 2199 }),
        two(13),
        two(32),
        two(25),
        (year, month, day, hour) => {
          const text = `${year}-${month}-${day}T${hour}:00:00.000Z`;
          const read = (() => {
            try {
              return moment(text);
            } catch {
              return text;
            }
          })();
          expect(read).toBe(text);
        },
      ),
    );
  });
});

describe('a day', () => {
  it.each(['2027-02-30', '2027-02-29', '2027-13-01', '9999-01-01', '1899-12-31', '2027-1-1'])(
    'is not read from %s',
    (text) => {
      expect(() => DateScalar.parseValue(text)).toThrow('Write a date');
    },
  );
});
