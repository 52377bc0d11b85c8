import type { Seal, SealedLines } from './seal.js';
import { sealColumns } from './seal-tables.js';

/** Asks a database and gives the rows: a connection of any kind. */
export type Ask = <Row>(text: string, values?: readonly unknown[]) => Promise<Row[]>;

/** A seal as its table holds it; 64-bit numbers come as text. */
export interface SealRow {
  readonly number: string;
  readonly first_line: string;
  readonly last_line: string;
  readonly line_count: number;
  readonly sealed_at: Date;
  readonly columns: string[];
  readonly lines_digest: Buffer;
  readonly previous_digest: Buffer | null;
  readonly key_id: string;
  readonly digest: Buffer;
  readonly signature: Buffer;
}

export function toSeal(row: SealRow): Seal {
  return {
    number: BigInt(row.number),
    firstLine: BigInt(row.first_line),
    lastLine: BigInt(row.last_line),
    lineCount: row.line_count,
    sealedAt: new Date(row.sealed_at),
    columns: row.columns,
    linesDigest: row.lines_digest,
    previousDigest: row.previous_digest,
    keyId: row.key_id,
    digest: row.digest,
    signature: row.signature,
  };
}

function valuesOf(seal: Seal): unknown[] {
  return [
    seal.number,
    seal.firstLine,
    seal.lastLine,
    seal.lineCount,
    seal.sealedAt,
    seal.columns,
    seal.linesDigest,
    seal.previousDigest,
    seal.keyId,
    seal.digest,
    seal.signature,
  ];
}

const placeholders = (count: number) =>
  Array.from({ length: count }, (_, place) => `$${place + 1}`).join(', ');

/** The newest seal in a table of seals, or undefined while there is none. */
export async function findLatestSeal(ask: Ask, table: 'log_seal' | 'peer_seal'): Promise<Seal | undefined> {
  const [row] = await ask<SealRow>(
    `select ${sealColumns.join(', ')} from ${table} order by number desc limit 1`,
  );
  return row && toSeal(row);
}

/** Seals after one, in order; at most so many. */
export async function findSeals(
  ask: Ask,
  table: 'log_seal' | 'peer_seal',
  after: bigint,
  most: number,
): Promise<Seal[]> {
  const rows = await ask<SealRow>(
    `select ${sealColumns.join(', ')} from ${table} where number > $1 order by number limit $2`,
    [after, most],
  );
  return rows.map(toSeal);
}

/** Adds an owner's own seal, with what it keeps of its lines. */
export async function addSeal(ask: Ask, seal: Seal, lines: SealedLines): Promise<void> {
  await ask(
    `insert into log_seal (${sealColumns.join(', ')}, line_ids, line_digests, line_marks)
     values (${placeholders(sealColumns.length + 3)})`,
    [...valuesOf(seal), lines.ids.map(String), lines.digests, lines.marks],
  );
}

/** Adds a peer's seal, unless one of that number is there. */
export async function addPeerSeal(ask: Ask, seal: Seal): Promise<void> {
  await ask(
    `insert into peer_seal (${sealColumns.join(', ')}) values (${placeholders(sealColumns.length)})
     on conflict (number) do nothing`,
    valuesOf(seal),
  );
}
