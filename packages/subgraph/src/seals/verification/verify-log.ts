import { digestOf } from '../line-encoding.js';
import type { Seal } from '../seal.js';
import type { SealPublicKey } from '../seal-keys.js';
import type { Ask } from '../seal-rows.js';
import { areAsSealed, compareLines } from './batch-lines.js';
import { type Finding, Findings } from './findings.js';
import { HeldComparison, type HeldSeals } from './held-seals.js';
import { readKeptSeals } from './kept-seals.js';
import { LineReader } from './line-reader.js';
import { checkSeal, type KeptSeal } from './seal-faults.js';
import { Suspects } from './suspects.js';

/** What is verified, and against what. */
export interface LogToVerify {
  /** As a role that reads every line and seal, in a transaction. One snapshot of it all: REPEATABLE READ. */
  readonly ask: Ask;
  readonly table: string;
  /** The column that says when a line was written. */
  readonly timeColumn: string;
  /** Keys that seals may be signed with. */
  readonly keys: readonly SealPublicKey[];
  /** What the other owner holds; undefined when nobody was asked. */
  readonly held: HeldSeals | undefined;
  /** Told now and then how many lines have been read. */
  readonly onProgress?: (lines: number) => void;
}

/** What came of it. */
export interface LogVerification {
  /** Lines there are, sealed or not. */
  readonly lines: number;
  readonly seals: number;
  /** Lines that no seal covers yet, and since when. */
  readonly unsealed: { readonly count: number; readonly since: Date | null };
  /** Whether the other owner's copies were compared, and the highest number among them. */
  readonly peer: { readonly compared: boolean; readonly holds: bigint | null };
  readonly findings: readonly Finding[];
  /** Findings beyond those told. */
  readonly more: number;
}

/** Compares every line of a log with what was sealed, and every seal with the one before and with the other owner's copy. */
export async function verifyLog(log: LogToVerify): Promise<LogVerification> {
  const { ask, table, keys } = log;
  const findings = new Findings();
  const suspects = new Suspects(findings);
  const held = new HeldComparison(log.held, keys, findings);
  const reader = await LineReader.open(ask, table);
  let previous: Seal | undefined;
  let seals = 0;
  for await (const kept of readKeptSeals(ask)) {
    const isGood = await checkBatch(kept, previous, keys, reader, suspects, findings);
    await held.pass(kept.seal, isGood);
    previous = kept.seal;
    seals += 1;
    log.onProgress?.(reader.read);
  }
  await held.end(previous);
  const unsealed = await countUnsealed(log, reader.passed);
  const lines = reader.read + unsealed.count;
  if (suspects.hasGone && previous) await lookAmongUnsealed(reader, previous, suspects);
  suspects.settle();
  await countOthers(ask, table, lines, findings);
  return {
    lines,
    seals,
    unsealed,
    peer: { compared: log.held !== undefined, holds: held.highest?.number ?? null },
    findings: findings.kept,
    more: findings.more,
  };
}

/** @returns true when the seal by itself, and in its place, has no fault */
async function checkBatch(
  kept: KeptSeal,
  previous: Seal | undefined,
  keys: readonly SealPublicKey[],
  reader: LineReader,
  suspects: Suspects,
  findings: Findings,
): Promise<boolean> {
  const { seal } = kept;
  const before = findings.kept.length + findings.more;
  const expected = (previous?.number ?? 0n) + 1n;
  const areListed = checkSeal(kept, previous, keys, findings);
  if (seal.number > expected) await passOver(seal, previous, expected, reader, findings);
  else if (!isNext(seal, previous)) findings.add({ kind: 'CHAIN_BROKEN', batch: seal.number });
  const isGood = findings.kept.length + findings.more === before;
  if (areListed) await compareLines(kept, reader, suspects);
  else {
    const linesUnchanged = await areAsSealed(kept, reader);
    findings.add({ kind: 'SEALED_LINES_EDITED', batch: seal.number, linesUnchanged });
  }
  return isGood;
}

function isNext(seal: Seal, previous: Seal | undefined): boolean {
  if (!previous || !seal.previousDigest) return !previous && !seal.previousDigest;
  return seal.previousDigest.equals(previous.digest);
}

/** Seals are missing before this one; what lies under them cannot be checked. */
async function passOver(
  seal: Seal,
  previous: Seal | undefined,
  expected: bigint,
  reader: LineReader,
  findings: Findings,
): Promise<void> {
  const lines = { first: (previous?.lastLine ?? 0n) + 1n, last: seal.firstLine - 1n };
  findings.add({
    kind: 'SEALS_REMOVED',
    first: expected,
    last: seal.number - 1n,
    heldByPeer: false,
    lines,
  });
  while (await reader.next(lines.last));
}

async function countUnsealed({ ask, table, timeColumn }: LogToVerify, sealedUpTo: bigint) {
  const [row] = await ask<{ count: number; since: Date | null }>(
    `select count(*)::int as count, min(${timeColumn}) as since from ${table} where id > $1`,
    [sealedUpTo],
  );
  return { count: row?.count ?? 0, since: row?.since ?? null };
}

/** A sealed line that is gone may have got a number after all seals. */
async function lookAmongUnsealed(reader: LineReader, last: Seal, suspects: Suspects): Promise<void> {
  for (;;) {
    const line = await reader.next();
    if (!line) return;
    suspects.compare(line.id, digestOf(line.valuesOf(last.columns)).toString('hex'), last.number);
  }
}

/** Lines without a number, or with one that another has, are met by nobody who goes by numbers. */
async function countOthers(ask: Ask, table: string, met: number, findings: Findings): Promise<void> {
  const [row] = await ask<{ all: number }>(`select count(*)::int as "all" from ${table}`);
  const others = (row?.all ?? 0) - met;
  if (others > 0) findings.add({ kind: 'LINES_UNNUMBERED', count: others });
}
