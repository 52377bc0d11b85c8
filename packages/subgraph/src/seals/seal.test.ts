import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encoded } from './line-encoding.js';
import { faultOf, type Seal, signedSeal } from './seal.js';
import { sealKey } from './seal-keys.js';
import { readSealMessage, sealMessage } from './seal-message.js';

describe('the form in which values are sealed', () => {
  it('is the same for no two lines', () => {
    const value = fc.option(fc.string({ unit: fc.constantFrom('a', '\u0000', '\u0001', 'å', ',', '{') }));
    const line = fc.array(value, { maxLength: 4 });
    fc.assert(
      fc.property(line, line, (one, other) => {
        const isSame = JSON.stringify(one) === JSON.stringify(other);
        return encoded(one).equals(encoded(other)) === isSame;
      }),
      { numRuns: 2_000 },
    );
    expect(encoded(['ab', 'c'])).not.toEqual(encoded(['a', 'bc']));
    expect(encoded([''])).not.toEqual(encoded([null]));
  });
});

describe('a seal', () => {
  const key = sealKey(randomBytes(32));
  const seal = signedSeal(
    {
      number: 7n,
      firstLine: 61n,
      lastLine: 70n,
      lineCount: 10,
      sealedAt: new Date('2026-11-26T09:30:00.123Z'),
      columns: ['at', 'subject'],
      linesDigest: randomBytes(32),
      previousDigest: randomBytes(32),
    },
    key,
  );

  it('is believed by who knows the public key, and by nobody else', () => {
    expect(faultOf(seal, [sealKey(randomBytes(32)).publicKey, key.publicKey])).toBeUndefined();
    expect(faultOf(seal, [sealKey(randomBytes(32)).publicKey])).toBe('unknown key');
    expect(faultOf({ ...seal, signature: randomBytes(64) }, [key.publicKey])).toBe('signature');
    expect(faultOf({ ...seal, lineCount: 9 }, [key.publicKey])).toBe('content');
  });

  it('comes through a message whole', () => {
    const sent = JSON.parse(JSON.stringify(sealMessage(seal)));
    expect(readSealMessage(sent)).toEqual(seal);
  });

  it('that was changed on the way is not believed, whatever was changed', () => {
    const other: { [Name in keyof Seal]?: Seal[Name] } = {
      number: 8n,
      firstLine: 60n,
      lastLine: 71n,
      lineCount: 11,
      sealedAt: new Date('2026-11-26T09:30:00.124Z'),
      columns: ['subject', 'at'],
      linesDigest: randomBytes(32),
      previousDigest: null,
      signature: randomBytes(64),
    };
    for (const [name, value] of Object.entries(other)) {
      const received = readSealMessage(sealMessage({ ...seal, [name]: value }));
      expect(received && faultOf(received, [key.publicKey])).toBe('signature');
    }
  });

  it.each([
    ['nothing', undefined],
    ['a list', []],
    ['a number that is none', { number: '-1' }],
    ['a time that is none', { sealedAt: '2026-13-45T00:00:00Z' }],
    ['a signature that is too short', { signature: 'ab' }],
    ['more than belongs there', { childId: 'x' }],
    ['a line count that no seal has', { lineCount: 1e9 }],
  ])('is not read from %s', (_what, changes) => {
    const given = changes && !Array.isArray(changes) ? { ...sealMessage(seal), ...changes } : changes;
    expect(readSealMessage(given)).toBeUndefined();
  });
});
