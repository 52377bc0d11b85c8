import { sign, verify } from 'node:crypto';
import { digestOf } from './line-encoding.js';
import type { SealKey, SealPublicKey } from './seal-keys.js';

/**
 * One batch of a log, sealed: which lines, what they held, what stood before, when, and a signature over it all. Holds
 * nothing that was in a line. Keys are numbers that PostgreSQL counts.
 */
export interface Seal {
  /** 1, 2, 3 … without a gap. */
  readonly number: bigint;
  readonly firstLine: bigint;
  readonly lastLine: bigint;
  readonly lineCount: number;
  /** Whole milliseconds. */
  readonly sealedAt: Date;
  /** The columns that were sealed, in this order; the line's key is always. */
  readonly columns: readonly string[];
  /** Digest of the lines' own digests: see `linesDigestOf`. */
  readonly linesDigest: Buffer;
  /** Digest of the seal before; null for the first. */
  readonly previousDigest: Buffer | null;
  /** Which key signed. */
  readonly keyId: string;
  /** Digest of all the above. */
  readonly digest: Buffer;
  /** Ed25519 over the digest. */
  readonly signature: Buffer;
}

/** A seal before it is signed. */
export type SealContent = Omit<Seal, 'keyId' | 'digest' | 'signature'>;

/** What a seal keeps of each of its lines, in the order of their keys. */
export interface SealedLines {
  readonly ids: readonly bigint[];
  /** 32 bytes for each line. */
  readonly digests: Buffer;
  /** 4 bytes for each column of each line. */
  readonly marks: Buffer;
}

/** One digest for all that a seal keeps of its lines. */
export function linesDigestOf({ ids, digests, marks }: SealedLines): Buffer {
  return digestOf([ids.join(), digests.toString('hex'), marks.toString('hex')]);
}

/** The digest that a seal with this content has. */
export function sealDigestOf(seal: SealContent & { readonly keyId: string }): Buffer {
  return digestOf([
    'seal of a log, form 1',
    String(seal.number),
    String(seal.firstLine),
    String(seal.lastLine),
    String(seal.lineCount),
    Number.isNaN(seal.sealedAt.getTime()) ? null : seal.sealedAt.toISOString(),
    JSON.stringify(seal.columns),
    seal.linesDigest.toString('hex'),
    seal.previousDigest?.toString('hex') ?? null,
    seal.keyId,
  ]);
}

/** Seals what was found. */
export function signedSeal(content: SealContent, { privateKey, publicKey }: SealKey): Seal {
  const named = { ...content, keyId: publicKey.id };
  const digest = sealDigestOf(named);
  return { ...named, digest, signature: sign(null, digest, privateKey) };
}

/** What is wrong with a seal taken by itself; undefined when nothing is. */
export function faultOf(
  seal: Seal,
  keys: readonly SealPublicKey[],
): 'content' | 'unknown key' | 'signature' | undefined {
  if (!sealDigestOf(seal).equals(seal.digest)) return 'content';
  const known = keys.find(({ id }) => id === seal.keyId);
  if (!known) return 'unknown key';
  return verify(null, seal.digest, known.key, seal.signature) ? undefined : 'signature';
}
