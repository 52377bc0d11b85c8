import { createHmac, hkdfSync, randomInt } from 'node:crypto';

/** Letters and digits that nobody mistakes for another (Crockford): no I, L, O, U. */
const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const length = 10;

/** A new code: 50 bits of chance. */
export function newCode(): string {
  return Array.from({ length }, () => letters[randomInt(letters.length)]).join('');
}

/** A code as it was given out, from how somebody typed it; null when it has not the form of one. */
export function readCode(typed: string): string | null {
  if (typed.length > 40) return null;
  const text = typed.toUpperCase().replace(/[\s-]/g, '').replace(/[IL]/g, '1').replace(/O/g, '0');
  return text.length === length && [...text].every((letter) => letters.includes(letter)) ? text : null;
}

/**
 * What is kept of a code: an HMAC under a key of its own, derived from the owner's key. Whoever has the database alone
 * cannot find a code by trying them all, and how long a look-up takes tells nothing of a code that comes near.
 */
export function hashOfCode(fieldKey: Uint8Array, code: string): Buffer {
  const key = Buffer.from(hkdfSync('sha256', fieldKey, '', 'samsyn sip-check code', 32));
  return createHmac('sha256', key).update(code).digest();
}
