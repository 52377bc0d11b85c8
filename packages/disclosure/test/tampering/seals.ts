import { randomBytes } from 'node:crypto';
import { linesDigestOf } from '@samsyn/subgraph/seals/seal';
import { type SealKey, sealKey } from '@samsyn/subgraph/seals/seal-keys';
import fc from 'fast-check';
import type { SealedLog } from '../sealed-log.js';
import { edit, line } from './lines.js';
import { batches, batchOf, batchSize, firstOf, has, sql, type Tampering } from './tampering.js';

const batch = fc.integer({ min: 1, max: batches });
const strangersKey = sealKey(randomBytes(32));

/** Another bit somewhere in the bytes. */
const flipped = (column: string) => `set_byte(${column}, 5, get_byte(${column}, 5) # 1)`;

/** Columns of a seal of which an edit can be told by name, and what they are edited to. */
const columns: Readonly<Record<string, string>> = {
  number: `number + ${batches}`,
  first_line: 'first_line - 1',
  last_line: 'last_line + 1',
  line_count: 'line_count + 1',
  columns: `array_remove(columns, 'subject')`,
  lines_digest: flipped('lines_digest'),
  previous_digest: `sha256('x')`,
  key_id: `'0123456789abcdef'`,
  digest: flipped('digest'),
};

const edited = fc.tuple(batch, fc.constantFrom(...Object.keys(columns))).map(
  ([batch, column]): Tampering => ({
    what: `${column} of seal ${batch} edited`,
    does: (log) => sql(log, `update log_seal set ${column} = ${columns[column]} where number = $1`, batch),
    names: (found) => {
      if (column === 'number') return has({ kind: 'SEAL_EDITED', batch: BigInt(batch + batches) })(found);
      // What the first seal's columns were cannot be told from another's.
      const known = column === 'columns' && batch === 1 ? null : column;
      return has({ kind: 'SEAL_EDITED', batch: BigInt(batch), column: known })(found);
    },
  }),
);

const datedBack = batch.map(
  (batch): Tampering => ({
    what: `seal ${batch} dated back by a millisecond`,
    does: (log) =>
      sql(log, `update log_seal set sealed_at = sealed_at - interval '1 ms' where number = $1`, batch),
    names: has({ kind: 'SEAL_EDITED', batch: BigInt(batch), column: null }),
  }),
);

const unsigned = batch.map(
  (batch): Tampering => ({
    what: `signature of seal ${batch} edited`,
    does: (log) =>
      sql(log, `update log_seal set signature = ${flipped('signature')} where number = $1`, batch),
    names: has({ kind: 'SEAL_NOT_SIGNED', batch: BigInt(batch), why: 'signature' }),
  }),
);

const listEdited = fc.tuple(batch, fc.constantFrom('line_digests', 'line_marks')).map(
  ([batch, column]): Tampering => ({
    what: `${column} of seal ${batch} edited`,
    does: (log) => sql(log, `update log_seal set ${column} = ${flipped(column)} where number = $1`, batch),
    names: has({ kind: 'SEALED_LINES_EDITED', batch: BigInt(batch), linesUnchanged: true }),
  }),
);

/** What a seal would keep of its lines as they are now. */
async function linesAsTheyAre(log: SealedLog, batch: number) {
  const { rows } = await sql(
    log,
    'select d.* from log_seal s, line_digests(s.first_line - 1, s.last_line, 1000) d where s.number = $1',
    batch,
  );
  const { ids, digests, marks } = rows[0];
  return { ids: ids.map(BigInt) as bigint[], digests: digests as Buffer, marks: marks as Buffer };
}

const lineAndListEdited = fc.tuple(line, fc.boolean()).map(([line, alsoDigest]): Tampering => {
  const batch = batchOf(line);
  return {
    what: `line ${line} edited with what its seal keeps of it${alsoDigest ? ', and the digest over that' : ''}`,
    does: async (log) => {
      await edit(log, line, 'subject');
      const lines = await linesAsTheyAre(log, batch);
      await sql(
        log,
        `update log_seal set line_digests = $2, line_marks = $3, lines_digest = case when $4 then $5 else lines_digest end
          where number = $1`,
        ...[batch, lines.digests, lines.marks, alsoDigest, linesDigestOf(lines)],
      );
    },
    names: alsoDigest
      ? has({ kind: 'SEAL_EDITED', batch: BigInt(batch) })
      : has({ kind: 'SEALED_LINES_EDITED', batch: BigInt(batch), linesUnchanged: false }),
  };
});

const removed = fc.integer({ min: 1, max: batches - 1 }).map(
  (batch): Tampering => ({
    what: `seal ${batch} removed`,
    does: (log) => sql(log, 'delete from log_seal where number = $1', batch),
    names: has({ kind: 'SEALS_REMOVED', first: BigInt(batch), last: BigInt(batch), heldByPeer: false }),
  }),
);

const endCutOff = batch.map(
  (batch): Tampering => ({
    what: `the end cut off from seal ${batch} on, lines and seals`,
    heldEvery: 1,
    does: async (log) => {
      await sql(log, 'delete from access_log where id >= $1', firstOf(batch));
      await sql(log, 'delete from log_seal where number >= $1', batch);
    },
    names: has({
      kind: 'SEALS_REMOVED',
      first: BigInt(batch),
      last: BigInt(batches),
      heldByPeer: true,
    }),
  }),
);

/** Makes every seal from one on anew, over the lines as they are now. */
async function sealAnew(log: SealedLog, from: number, key: SealKey) {
  await sql(log, 'delete from log_seal where number >= $1', from);
  while ((await log.sealWith(key, batchSize)).more);
}

const sealedAnewByStranger = fc.tuple(line, fc.constantFrom('subject', 'unit_id')).map(
  ([line, column]): Tampering => ({
    what: `line ${line} edited, and all seals from there on made anew without the key`,
    does: async (log) => {
      await edit(log, line, column);
      await sealAnew(log, batchOf(line), strangersKey);
    },
    names: (found) =>
      found.filter((finding) => finding.kind === 'SEAL_NOT_SIGNED').length === batches - batchOf(line) + 1,
  }),
);

const sealedAnewWithKey = line.map(
  (line): Tampering => ({
    what: `line ${line} edited, and all seals from there on made anew with the owner’s own key`,
    heldEvery: 3,
    does: async (log) => {
      await edit(log, line, 'subject');
      await sealAnew(log, batchOf(line), log.key);
    },
    names: has({ kind: 'SEAL_REPLACED', batch: BigInt(3 * Math.ceil(batchOf(line) / 3)) }),
  }),
);

/** Ways of tampering with seals, or with both. */
export const withSeals = fc.oneof(
  { weight: 4, arbitrary: edited },
  { weight: 1, arbitrary: datedBack },
  { weight: 1, arbitrary: unsigned },
  { weight: 2, arbitrary: listEdited },
  { weight: 2, arbitrary: lineAndListEdited },
  { weight: 1, arbitrary: removed },
  { weight: 2, arbitrary: endCutOff },
  { weight: 2, arbitrary: sealedAnewByStranger },
  { weight: 2, arbitrary: sealedAnewWithKey },
);
