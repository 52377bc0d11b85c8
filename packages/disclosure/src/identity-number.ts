import { createCipheriv, createDecipheriv, createHmac, hkdfSync } from 'node:crypto';

export type IdentityNumberKind = 'PERSONNUMMER' | 'SAMORDNINGSNUMMER' | 'RESERVNUMMER';

/** An identity number in the one form that keys are made from. */
export interface IdentityNumber {
  readonly kind: IdentityNumberKind;
  /** Twelve characters, century included, no separator: 201503129809. */
  readonly normalised: string;
  /** ISO date, as the number says it. */
  readonly birthDate: string;
}

const written = /^(\d\d)?(\d\d)(\d\d)(\d\d)([-+]?)(\d{4}|[A-Z][A-Z0-9]\d\d)$/;

/**
 * Reads an identity number as people write it: ten or twelve characters, with or without separator.
 *
 * A samordningsnummer has the day raised by 60. A reservnummer is given by a region to somebody who has neither; forms
 * differ between regions and have no checksum, so only the basic one is read: the whole birth date, then a letter, a
 * letter or digit, and two digits.
 *
 * @param on the day, ISO, that decides the century of a number written with two digits for the year; `+` adds a century
 * @returns undefined when it is not such a number: wrong form, no such date, wrong checksum
 */
export function findIdentityNumber(text: string, on: string = swedishToday()): IdentityNumber | undefined {
  const [, century, year, month, day, separator, last] = written.exec(text.trim().toUpperCase()) ?? [];
  if (!year || !month || !day || !last) return undefined;
  const isCoordination = Number(day) > 60;
  const dayOfMonth = isCoordination ? String(Number(day) - 60).padStart(2, '0') : day;
  const monthAndDay = `${month}-${dayOfMonth}`;
  const wholeYear = `${century ?? centuryOf(year, monthAndDay, separator === '+', on)}${year}`;
  const birthDate = `${wholeYear}-${monthAndDay}`;
  if (!isDate(birthDate)) return undefined;

  const normalised = `${wholeYear}${month}${day}${last}`;
  if (/^[A-Z]/.test(last)) {
    return century && !isCoordination ? { kind: 'RESERVNUMMER', normalised, birthDate } : undefined;
  }
  if (checkDigit(normalised.slice(2, 11)) !== Number(normalised[11])) return undefined;
  return { kind: isCoordination ? 'SAMORDNINGSNUMMER' : 'PERSONNUMMER', normalised, birthDate };
}

/** The last digit of a number, from the nine before it: the Luhn checksum (SKV 704). */
export function checkDigit(nineDigits: string): number {
  let sum = 0;
  for (let index = 0; index < 9; index += 1) {
    const product = (nineDigits.charCodeAt(index) - 48) * (index % 2 === 0 ? 2 : 1);
    sum += product > 9 ? product - 9 : product;
  }
  return (10 - (sum % 10)) % 10;
}

/**
 * The child's key: the first 128 bits of HMAC-SHA-256 over the normalised number, written as a UUID of version 8
 * (RFC 9562), so that 122 bits remain. Each owner derives the same key alone; without the secret it cannot be reversed
 * by trying all numbers.
 *
 * @param childKey 32 bytes that live outside both databases
 * @param normalised as `findIdentityNumber` gives it
 */
export function childIdOf(childKey: Uint8Array, normalised: string): string {
  if (childKey.length !== 32) throw new RangeError('A child key is 32 bytes.');
  const bits = createHmac('sha256', childKey).update(normalised).digest();
  bits[6] = ((bits[6] ?? 0) & 0x0f) | 0x80;
  bits[8] = ((bits[8] ?? 0) & 0x3f) | 0x80;
  const hex = bits.toString('hex', 0, 16);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

const KEY_VERSION = 1;
const NONCE = 12;
const TAG = 16;

/**
 * Encrypts an identity number for its row: AES-256-GCM, bound to the child, so that a value moved to another child's row
 * does not open. Layout: 1 byte key version, 12 nonce, ciphertext, 16 tag.
 *
 * The nonce is an HMAC over child and number under a key of its own, not a random value. It repeats only when the very
 * same value is encrypted again (then the bytes are the same), so it never meets two different texts; and the same data
 * give the same bytes, which the seeds rely on.
 *
 * @param fieldKey 32 bytes, an owner's own, never in the database
 */
export function encryptIdentityNumber(fieldKey: Uint8Array, childId: string, normalised: string): Buffer {
  const { encryption, nonces } = keysFrom(fieldKey);
  const nonce = createHmac('sha256', nonces).update(`${childId}|${normalised}`).digest().subarray(0, NONCE);
  const cipher = createCipheriv('aes-256-gcm', encryption, nonce, { authTagLength: TAG });
  cipher.setAAD(Buffer.from(childId));
  const ciphertext = Buffer.concat([cipher.update(normalised, 'utf8'), cipher.final()]);
  return Buffer.concat([Buffer.of(KEY_VERSION), nonce, ciphertext, cipher.getAuthTag()]);
}

/**
 * Opens what `encryptIdentityNumber` made.
 *
 * @param fieldKeys the key in use and, while it is being changed, the one before
 * @throws Error, without any of the content, when it was made with no such key, for another child, or was altered
 */
export function decryptIdentityNumber(
  fieldKeys: readonly Uint8Array[],
  childId: string,
  encrypted: Uint8Array,
): string {
  if (encrypted[0] !== KEY_VERSION || encrypted.length <= 1 + NONCE + TAG) throw unreadable();
  for (const fieldKey of fieldKeys) {
    const opened = open(fieldKey, childId, encrypted);
    if (opened !== undefined) return opened;
  }
  throw unreadable();
}

function open(fieldKey: Uint8Array, childId: string, encrypted: Uint8Array): string | undefined {
  const ends = encrypted.length - TAG;
  try {
    const decipher = createDecipheriv(
      'aes-256-gcm',
      keysFrom(fieldKey).encryption,
      encrypted.subarray(1, 1 + NONCE),
      { authTagLength: TAG },
    );
    decipher.setAAD(Buffer.from(childId));
    decipher.setAuthTag(encrypted.subarray(ends));
    return decipher.update(encrypted.subarray(1 + NONCE, ends), undefined, 'utf8') + decipher.final('utf8');
  } catch {
    return undefined;
  }
}

function unreadable(): Error {
  return new Error('An encrypted identity number cannot be read with this key for this child.');
}

interface DerivedKeys {
  readonly encryption: Buffer;
  readonly nonces: Buffer;
}
const derived = new WeakMap<Uint8Array, DerivedKeys>();

/** One key for each use (HKDF, RFC 5869), derived once for each key object. */
function keysFrom(fieldKey: Uint8Array): DerivedKeys {
  const known = derived.get(fieldKey);
  if (known) return known;
  if (fieldKey.length !== 32) throw new RangeError('A field key is 32 bytes.');
  const derive = (use: string) =>
    Buffer.from(hkdfSync('sha256', fieldKey, '', `samsyn identity number ${use}`, 32));
  const keys = { encryption: derive('encryption'), nonces: derive('nonce') };
  derived.set(fieldKey, keys);
  return keys;
}

function centuryOf(year: string, monthAndDay: string, isHundred: boolean, on: string): string {
  const thisCentury = Number(on.slice(0, 2));
  const isToCome = `${thisCentury}${year}-${monthAndDay}` > on;
  return String(thisCentury - (isToCome ? 1 : 0) - (isHundred ? 1 : 0)).padStart(2, '0');
}

function isDate(iso: string): boolean {
  const date = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso);
}

function swedishToday(): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm' }).format(new Date());
}
