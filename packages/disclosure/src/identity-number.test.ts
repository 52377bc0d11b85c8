import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  checkDigit,
  childIdOf,
  decryptIdentityNumber,
  encryptIdentityNumber,
  findIdentityNumber,
} from './identity-number.js';

// Never issued: Skatteverket keeps the birth numbers 980–999 for tests.
const number = '201503129809';

describe('reading an identity number', () => {
  it('gives all ways of writing one number the same form', () => {
    for (const text of ['20150312-9809', '201503129809', '150312-9809', '1503129809', ' 20150312-9809 ']) {
      expect(findIdentityNumber(text, '2026-11-22')).toEqual({
        kind: 'PERSONNUMMER',
        normalised: number,
        birthDate: '2015-03-12',
      });
    }
  });

  it('places two digits of a year in the century that the day and the sign give', () => {
    const yearOf = (text: string, on: string) => findIdentityNumber(text, on)?.birthDate.slice(0, 4);
    expect(yearOf('150312-9809', '2015-03-12')).toBe('2015');
    expect(yearOf('150312-9809', '2015-03-11')).toBe('1915');
    expect(yearOf('150312+9809', '2026-11-22')).toBe('1915');
  });

  it('refuses every wrong last digit', () => {
    for (let digit = 0; digit <= 9; digit += 1) {
      const text = `20150312980${digit}`;
      expect(findIdentityNumber(text) !== undefined).toBe(text === number);
    }
  });

  it('knows a samordningsnummer by its day and still gives the birth date', () => {
    const text = `20150372980${checkDigit('150372980')}`;
    expect(findIdentityNumber(text)).toEqual({
      kind: 'SAMORDNINGSNUMMER',
      normalised: text,
      birthDate: '2015-03-12',
    });
  });

  it('reads the basic reservnummer with its whole year, and not without', () => {
    expect(findIdentityNumber('20150312-Z012')?.kind).toBe('RESERVNUMMER');
    expect(findIdentityNumber('20150312z012')?.normalised).toBe('20150312Z012');
    expect(findIdentityNumber('150312-Z012')).toBeUndefined();
    expect(findIdentityNumber('20150372-Z012')).toBeUndefined();
  });

  it.each([
    '',
    '20150312',
    '20150230-9809',
    '20151312-9809',
    '20150360-9809',
    '20150392-9809',
    '2015031298090',
    'x',
  ])('finds none in %j', (text) => expect(findIdentityNumber(text)).toBeUndefined());

  it('finds none in arbitrary text, and never fails', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const found = findIdentityNumber(text);
        return found === undefined || found.normalised.length === 12;
      }),
    );
  });
});

describe('the key of a child', () => {
  const key = Buffer.alloc(32, 7);

  it('is a UUID of version 8 that both owners derive alike', () => {
    const id = childIdOf(key, number);
    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(childIdOf(Buffer.from(key), number)).toBe(id);
  });

  it('is the first 128 bits of HMAC-SHA-256, but for the six that the form takes', () => {
    // printf 201503129809 | openssl dgst -sha256 -mac HMAC -macopt hexkey:0707…07
    expect(childIdOf(key, number)).toBe('5e220ab9-dc55-85f7-bb3a-ba3e446e9de3');
  });

  it('differs for another number and under another secret', () => {
    expect(childIdOf(key, '201503129817')).not.toBe(childIdOf(key, number));
    expect(childIdOf(Buffer.alloc(32, 8), number)).not.toBe(childIdOf(key, number));
  });
});

describe('a child key', () => {
  it('of another length than 32 bytes is refused, before any child gets a key that is easy to guess', () => {
    for (const length of [0, 16, 33])
      expect(() => childIdOf(Buffer.alloc(length), number)).toThrow(RangeError);
  });
});

describe('an encrypted identity number', () => {
  const fieldKey = randomBytes(32);
  const childId = childIdOf(randomBytes(32), number);

  it('opens for the same child with the same key', () => {
    expect(decryptIdentityNumber([fieldKey], childId, encryptIdentityNumber(fieldKey, childId, number))).toBe(
      number,
    );
  });

  it('opens from the bytes a database driver returns', () => {
    const bytes = new Uint8Array(encryptIdentityNumber(fieldKey, childId, number));
    expect(decryptIdentityNumber([Buffer.from(fieldKey)], childId, bytes)).toBe(number);
  });

  it('has its version first and does not hold the number', () => {
    const encrypted = encryptIdentityNumber(fieldKey, childId, number);
    expect(encrypted.length).toBe(1 + 12 + 12 + 16);
    expect(encrypted[0]).toBe(1);
    expect(encrypted.includes(number)).toBe(false);
  });

  it('has the same bytes for the same value and another nonce for any other', () => {
    const nonceOf = (...of: Parameters<typeof encryptIdentityNumber>) =>
      encryptIdentityNumber(...of).toString('hex', 1, 13);
    expect(encryptIdentityNumber(fieldKey, childId, number)).toEqual(
      encryptIdentityNumber(fieldKey, childId, number),
    );
    const nonce = nonceOf(fieldKey, childId, number);
    expect(nonceOf(fieldKey, childId, '201503129817')).not.toBe(nonce);
    expect(
      nonceOf(
        fieldKey,
        childId.replace(/.$/, (last) => (last === '0' ? '1' : '0')),
        number,
      ),
    ).not.toBe(nonce);
    expect(nonceOf(randomBytes(32), childId, number)).not.toBe(nonce);
  });

  it('does not open for another child, with another key, or cut short, and the error tells nothing', () => {
    const encrypted = encryptIdentityNumber(fieldKey, childId, number);
    const otherChild = childIdOf(randomBytes(32), number);
    for (const attempt of [
      () => decryptIdentityNumber([fieldKey], otherChild, encrypted),
      () => decryptIdentityNumber([randomBytes(32)], childId, encrypted),
      () => decryptIdentityNumber([fieldKey], childId, encrypted.subarray(0, 20)),
      () => decryptIdentityNumber([fieldKey], childId, Buffer.alloc(0)),
    ]) {
      expect(attempt).toThrow(/^An encrypted identity number cannot be read with this key for this child\.$/);
    }
  });

  it('opens with either key while the key is being changed', () => {
    const before = encryptIdentityNumber(fieldKey, childId, number);
    const now = randomBytes(32);
    expect(decryptIdentityNumber([now, fieldKey], childId, before)).toBe(number);
    expect(decryptIdentityNumber([now, fieldKey], childId, encryptIdentityNumber(now, childId, number))).toBe(
      number,
    );
  });

  it('does not open when any one bit is altered', () => {
    const encrypted = encryptIdentityNumber(fieldKey, childId, number);
    fc.assert(
      fc.property(fc.nat(encrypted.length * 8 - 1), (bit) => {
        const altered = Buffer.from(encrypted);
        altered[bit >> 3] = (altered[bit >> 3] ?? 0) ^ (1 << (bit & 7));
        expect(() => decryptIdentityNumber([fieldKey], childId, altered)).toThrow();
      }),
    );
  });

  it('needs a key of 32 bytes', () => {
    expect(() => encryptIdentityNumber(Buffer.alloc(16), childId, number)).toThrow(RangeError);
  });
});
