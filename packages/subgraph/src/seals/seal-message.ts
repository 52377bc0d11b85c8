import * as v from 'valibot';
import { type Seal, sealDigestOf } from './seal.js';

const counted = v.pipe(
  v.string(),
  v.regex(/^\d{1,18}$/),
  v.transform((text) => BigInt(text)),
);
const bytes = (count: number) =>
  v.pipe(
    v.string(),
    v.regex(new RegExp(`^[0-9a-f]{${2 * count}}$`)),
    v.transform((text) => Buffer.from(text, 'hex')),
  );

const message = v.strictObject({
  number: counted,
  firstLine: counted,
  lastLine: counted,
  lineCount: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1_000_000)),
  sealedAt: v.pipe(
    v.string(),
    v.isoTimestamp(),
    v.transform((text) => new Date(text)),
  ),
  columns: v.pipe(v.array(v.pipe(v.string(), v.maxLength(63))), v.maxLength(100)),
  linesDigest: bytes(32),
  previousDigest: v.nullable(bytes(32)),
  keyId: v.pipe(v.string(), v.regex(/^[0-9a-f]{16}$/)),
  signature: bytes(64),
});

/** A seal as two owners tell it each other, ready for JSON. Its digest is left out: who gets it works that out. */
export function sealMessage(seal: Seal) {
  return {
    number: String(seal.number),
    firstLine: String(seal.firstLine),
    lastLine: String(seal.lastLine),
    lineCount: seal.lineCount,
    sealedAt: seal.sealedAt.toISOString(),
    columns: [...seal.columns],
    linesDigest: seal.linesDigest.toString('hex'),
    previousDigest: seal.previousDigest?.toString('hex') ?? null,
    keyId: seal.keyId,
    signature: seal.signature.toString('hex'),
  };
}

/** Reads a seal from what came; undefined when it is none. Its signature is not checked yet. */
export function readSealMessage(given: unknown): Seal | undefined {
  const read = v.safeParse(message, given);
  if (!read.success || Number.isNaN(read.output.sealedAt.getTime())) return undefined;
  return { ...read.output, digest: sealDigestOf(read.output) };
}
