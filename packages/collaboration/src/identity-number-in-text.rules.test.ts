import { checkDigit } from '@samsyn/disclosure/identity-number';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { holdsIdentityNumber } from './identity-number-in-text.rules.js';

const twoDigits = (given: number) => String(given).padStart(2, '0');

/** Parts of a number that was never issued, of a day that exists; its last digit right. */
const numbers = fc
  .record({
    day: fc.date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true }),
    isCoordination: fc.boolean(),
    birthNumber: fc.integer({ min: 980, max: 999 }),
    hasCentury: fc.boolean(),
    between: fc.constantFrom('', '-', '+', ' ', '–', ' - ', '\u00a0', '\u2011'),
  })
  .map(({ day, isCoordination, birthNumber, hasCentury, between }) => {
    const [year = '', month, date] = day.toISOString().slice(0, 10).split('-');
    const birth = `${year.slice(2)}${month}${twoDigits(Number(date) + (isCoordination ? 60 : 0))}`;
    const last = `${birthNumber}${checkDigit(`${birth}${birthNumber}`)}`;
    return `${hasCentury ? year.slice(0, 2) : ''}${birth}${between}${last}`;
  });

/** Whatever stands around it, but a digit next to it, which makes it something else. */
const before = fc.string().map((text) => `${text} (`);
const after = fc.string().map((text) => `) ${text}`);

describe('an identity number in a text', () => {
  it('is found in every way of writing it, whatever stands around it', () => {
    fc.assert(
      fc.property(before, numbers, after, (start, number, end) => {
        expect(holdsIdentityNumber(`${start}${number}${end}`)).toBe(true);
      }),
    );
  });

  it.each([
    '150312-1234',
    '20150312-1234',
    '201503121234',
    '850101-0000',
    '150312+1234',
    '150372-1234',
    'Ada Ek 1503129809',
    '150312 9809,',
    'tel 0708123456 och 150312-9809',
    '１５０３１２-９８０９',
    'https://exempel.se/?id=201503129809',
    '12 01 01 - 23 84',
    '12.01.01.2384',
    '120101/2384',
    '120101:2384',
    '1 2 0 1 0 1 2 3 8 4',
    '1-2-0-1-0-1-2-3-8-4',
    '120101-TF23',
    '120101-T238',
    '20120101 T238',
    '2012-01-01-2384',
    '2012 01 01 2384',
    '20 12 01 01 23 84',
    '2012/01/61 2384',
    '120101 - 2384, kallad två gånger',
    '120101\u200b-2384',
    '1\u03022\u03020101-2384',
    '١٢٠١٠١-٢٣٨٤',
    '१२०१०१-२३८४',
    'personen 120101_2384 kallades 2024-02-01',
  ])('is found in %j, whether its last digit is right or not', (text) =>
    expect(holdsIdentityNumber(text)).toBe(true),
  );

  it.each([
    '3.1.1-350/2022',
    'Dnr 2022/0834-1',
    'SN 2022-0501',
    '070-123 45 67',
    '0708123456',
    '0708 12 34 56',
    '+46708123456',
    '08-508 00 000',
    '212000-0142',
    '1 503 120 000 kr',
    '2 500 000',
    '2020-01-01–2021-12-31',
    '20210510 1330',
    '210510 1330',
    '20210510',
    'https://exempel.se/moete/8501011234',
    '150230-1234',
    '151312-1234',
    '150300-1234',
    '150360-1234',
    '150392-1234',
    '1503129809123',
    '98150312-9809',
    '5050-1055',
    '2 kap. 7 §',
    '2012-01-01 10:30',
    '2012-01-01 kl. 10.30',
    '12.01.01 10.30',
    '2024-01-15 – 02-15',
    '24-01-15 – 24-02-15',
    '2020-01-01–2021-12-31',
    'den 12/10, 13/11 och 14/12 2024',
    '12.10, 13.11, 14.12 och 15.01',
    'kl. 09.30–10.30, 13.00–14.00',
    '2019, 2020, 2021, 2022 och 2023',
    '2010 2011 2012',
    '1, 2, 3, 4, 5, 6, 7, 8, 9, 10',
    '12 av 34, 15 av 40, 3 av 7',
    'SFS 2001:453, 2 kap. 7 §; HSL 2017:30, 16 kap. 4 §',
    '010-101 10 10',
  ])('is not seen in %j', (text) => expect(holdsIdentityNumber(text)).toBe(false));
});
