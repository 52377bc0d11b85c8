import { createHash, randomBytes } from 'node:crypto';

const form = /^[A-Za-z0-9_-]{43}$/;

/** A new secret: 256 bits of chance, in letters that an address can hold. */
export function newSecret(): string {
  return randomBytes(32).toString('base64url');
}

/**
 * What is kept of a secret, and is looked for. Of 256 bits of chance a plain digest leads back to nothing, so that no key has to be
 * kept for as long as a subscription lasts; null: it has not the form of one.
 */
export function hashOfSecret(secret: string): Buffer | null {
  return form.test(secret) ? createHash('sha256').update(`samsyn calendar ${secret}`).digest() : null;
}
