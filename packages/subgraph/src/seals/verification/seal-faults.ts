import { verify } from 'node:crypto';
import { linesDigestOf, type Seal, type SealedLines, sealDigestOf } from '../seal.js';
import type { SealPublicKey } from '../seal-keys.js';
import type { Findings } from './findings.js';

/** A seal with what it keeps of its lines. */
export interface KeptSeal {
  readonly seal: Seal;
  readonly lines: SealedLines;
}

/**
 * Tells what is wrong with a seal taken by itself.
 *
 * @returns true when what it keeps of its lines is what was signed
 */
export function checkSeal(
  { seal, lines }: KeptSeal,
  previous: Seal | undefined,
  keys: readonly SealPublicKey[],
  findings: Findings,
): boolean {
  const batch = seal.number;
  const linesDigest = linesDigestOf(lines);
  const isWhole = sealDigestOf(seal).equals(seal.digest);
  if (!isWhole) {
    findings.add({ kind: 'SEAL_EDITED', batch, column: editedColumn({ seal, lines }, previous, keys) });
  } else if (!keys.some(({ id }) => id === seal.keyId)) {
    findings.add({ kind: 'SEAL_NOT_SIGNED', batch, why: 'unknown key' });
  } else if (!isSigned(seal, seal.digest, keys)) {
    findings.add({ kind: 'SEAL_NOT_SIGNED', batch, why: 'signature' });
  }
  return linesDigest.equals(seal.linesDigest) || isSigned(seal, sealDigestOf({ ...seal, linesDigest }), keys);
}

function isSigned({ signature }: Seal, digest: Buffer, keys: readonly SealPublicKey[]): boolean {
  return keys.some(({ key }) => verify(null, digest, key, signature));
}

/** The one column that, put right, makes the signature hold again. Null when that cannot be known. */
function editedColumn(
  { seal, lines }: KeptSeal,
  previous: Seal | undefined,
  keys: readonly SealPublicKey[],
): string | null {
  const { ids } = lines;
  const [first, last] = [ids[0], ids.at(-1)];
  const attempts: [column: string, right: Partial<Seal>][] = [
    ['digest', {}],
    ['number', { number: (previous?.number ?? 0n) + 1n }],
    ['line_count', { lineCount: ids.length }],
    ['lines_digest', { linesDigest: linesDigestOf(lines) }],
    ['previous_digest', { previousDigest: previous?.digest ?? null }],
    ...keys.map(({ id }): [string, Partial<Seal>] => ['key_id', { keyId: id }]),
  ];
  if (first !== undefined) attempts.push(['first_line', { firstLine: first }]);
  if (last !== undefined) attempts.push(['last_line', { lastLine: last }]);
  if (previous) attempts.push(['columns', { columns: previous.columns }]);
  const found = attempts.find(([, right]) => isSigned(seal, sealDigestOf({ ...seal, ...right }), keys));
  return found?.[0] ?? null;
}
