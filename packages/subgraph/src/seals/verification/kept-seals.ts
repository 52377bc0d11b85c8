import { type Ask, type SealRow, toSeal } from '../seal-rows.js';
import { sealColumns } from '../seal-tables.js';
import type { KeptSeal } from './seal-faults.js';

const pageSize = 20;

type KeptRow = SealRow & { line_ids: string[]; line_digests: Buffer; line_marks: Buffer };

/** An owner's own seals in the order of their numbers, a few at a time. */
export async function* readKeptSeals(ask: Ask): AsyncGenerator<KeptSeal> {
  let after: string | null = null;
  for (;;) {
    const rows: KeptRow[] = await ask<KeptRow>(
      `select ${[...sealColumns, 'line_ids', 'line_digests', 'line_marks'].join(', ')} from log_seal
        where ${after === null ? 'number is not null' : 'number > $1'} order by number limit ${pageSize}`,
      after === null ? [] : [after],
    );
    for (const row of rows) {
      const lines = { ids: row.line_ids.map(BigInt), digests: row.line_digests, marks: row.line_marks };
      yield { seal: toSeal(row), lines };
    }
    const last = rows.at(-1);
    if (!last || rows.length < pageSize) return;
    after = last.number;
  }
}
