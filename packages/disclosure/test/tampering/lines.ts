import fc from 'fast-check';
import { sealedAccessLog } from '../../src/audit/sealed-access-log.js';
import type { SealedLog } from '../sealed-log.js';
import { batchOf, has, lastLine, lineNumbers, sql, type Tampering } from './tampering.js';

export const line = fc.constantFrom(...lineNumbers);
const column = fc.constantFrom(...sealedAccessLog.columns);

/** A value other than the one that stands there; a letter more where nothing else is said. */
const edits: Readonly<Record<string, string>> = {
  at: `at - interval '1 microsecond'`,
  parts: `'{PLAN,"IDENTITY,HEALTH_CARE"}'`,
  child_id: 'gen_random_uuid()',
  disclosure_id: 'gen_random_uuid()',
  unit_id: `coalesce(unit_id || ' ', '')`,
  ground: `'ASSIGNMENT'`,
};

export function edit(log: SealedLog, line: number, column: string) {
  return sql(
    log,
    `update access_log set ${column} = ${edits[column] ?? `${column} || 'x'`} where id = $1`,
    line,
  );
}

/** Numbers come from PostgreSQL alone, until somebody who may takes that away. */
const freeNumbers = (log: SealedLog) => sql(log, 'alter table access_log alter id drop identity');
const renumber = (log: SealedLog, from: number, to: number) =>
  sql(log, 'update access_log set id = $2 where id = $1', from, to);
const copyOf = (columns: string) =>
  `insert into access_log (id, ${columns}) overriding system value select $2, ${columns} from access_log where id = $1`;

const edited = fc.tuple(line, column).map(
  ([line, column]): Tampering => ({
    what: `${column} of line ${line} edited`,
    does: (log) => edit(log, line, column),
    names: has({ kind: 'LINE_EDITED', line: BigInt(line), batch: BigInt(batchOf(line)), columns: [column] }),
  }),
);

const severalEdited = fc.tuple(line, fc.subarray([...sealedAccessLog.columns], { minLength: 2 })).map(
  ([line, columns]): Tampering => ({
    what: `several columns of line ${line} edited`,
    does: async (log) => {
      for (const column of columns) await edit(log, line, column);
    },
    names: has({ kind: 'LINE_EDITED', line: BigInt(line), columns }),
  }),
);

const removed = line.map(
  (line): Tampering => ({
    what: `line ${line} removed`,
    does: (log) => sql(log, 'delete from access_log where id = $1', line),
    names: has({ kind: 'LINES_REMOVED', first: BigInt(line), last: BigInt(line), count: 1 }),
  }),
);

const manyRemoved = fc.tuple(line, fc.integer({ min: 2, max: 60 })).map(([first, count]): Tampering => {
  const gone = lineNumbers.filter((number) => number >= first).slice(0, count);
  return {
    what: `lines ${first} and some after it removed`,
    does: (log) => sql(log, 'delete from access_log where id = any($1)', gone),
    names: (found) =>
      found.reduce((sum, each) => sum + (each.kind === 'LINES_REMOVED' ? each.count : -1_000), 0) ===
      gone.length,
  };
});

const added = line.map(
  (line): Tampering => ({
    what: `a line added before line ${line}`,
    does: (log) =>
      sql(
        log,
        `insert into access_log (id, operation_id, subject, subject_name, principal, action, child_id, parts, decision)
         overriding system value values ($1, 'x', 'x', 'x', 'x', 'READ', gen_random_uuid(), '{}', 'ALLOWED')`,
        line - 1,
      ),
    names: has({ kind: 'LINE_ADDED', line: BigInt(line - 1) }),
  }),
);

const copied = fc.tuple(line, line).map(
  ([from, before]): Tampering => ({
    what: `line ${from} copied before line ${before}`,
    does: (log) => sql(log, copyOf(sealedAccessLog.columns.join(', ')), from, before - 1),
    names: has({ kind: 'LINE_ADDED', line: BigInt(before - 1) }),
  }),
);

const swapped = fc.uniqueArray(line, { minLength: 2, maxLength: 2 }).map(
  ([a = 0, b = 0]): Tampering => ({
    what: `lines ${a} and ${b} swapped`,
    does: async (log) => {
      await freeNumbers(log);
      await renumber(log, a, -1);
      await renumber(log, b, a);
      await renumber(log, -1, b);
    },
    names: (found) =>
      found.length === 2 &&
      has({ kind: 'LINE_MOVED', line: BigInt(a), from: BigInt(b) })(found) &&
      has({ kind: 'LINE_MOVED', line: BigInt(b), from: BigInt(a) })(found),
  }),
);

const moved = fc.tuple(line, fc.option(line)).map(([line, before]): Tampering => {
  const to = before === null ? lastLine + 7 : before - 1;
  return {
    what:
      before === null ? `line ${line} moved behind all seals` : `line ${line} moved before line ${before}`,
    does: async (log) => {
      await freeNumbers(log);
      await renumber(log, line, to);
    },
    names: (found) =>
      found.length === 1 && has({ kind: 'LINE_MOVED', line: BigInt(to), from: BigInt(line) })(found),
  };
});

const unnumbered = fc.tuple(line, fc.boolean()).map(([line, withAnothers]): Tampering => {
  const number = withAnothers ? (line === lastLine ? 1 : lastLine) : null;
  return {
    what: `line ${line} deprived of its number, with ${withAnothers ? 'another line’s' : 'none'} instead`,
    does: async (log) => {
      await freeNumbers(log);
      await sql(log, 'alter table access_log drop constraint "PK_bd09621fb73b42d9e32b85ae41f"');
      await sql(log, 'alter table access_log alter id drop not null');
      await sql(log, 'update access_log set id = $2 where id = $1', line, number);
    },
    names: withAnothers ? (found) => found.length > 0 : has({ kind: 'LINES_UNNUMBERED', count: 1 }),
  };
});

/** Ways of tampering with lines alone. */
export const withLines = fc.oneof(
  { weight: 6, arbitrary: edited },
  { weight: 2, arbitrary: severalEdited },
  { weight: 2, arbitrary: removed },
  { weight: 2, arbitrary: manyRemoved },
  { weight: 2, arbitrary: added },
  { weight: 1, arbitrary: copied },
  { weight: 3, arbitrary: swapped },
  { weight: 3, arbitrary: moved },
  { weight: 1, arbitrary: unnumbered },
);
