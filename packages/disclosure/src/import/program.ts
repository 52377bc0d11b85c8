import { once } from 'node:events';
import { createReadStream, createWriteStream, type WriteStream } from 'node:fs';
import { parseArgs } from 'node:util';
import { ConfigError, key32, keys32, postgresUrl, readConfig } from '@samsyn/server/config';
import pg from 'pg';
import * as v from 'valibot';
import type { RejectedLine } from './faults.js';
import { type ImportCounts, importFile } from './import-file.js';
import { Maker, type RecordKinds } from './record-kinds.js';

const schema = v.object({
  IMPORT_DATABASE_URL: postgresUrl,
  SAMSYN_CHILD_KEY: key32,
  SAMSYN_FIELD_KEYS: keys32,
  SAMSYN_ENV: v.optional(v.string(), 'production'),
});

export const usage = `--format=jsonl|csv   else by the file's name; jsonl for -
--source=<system>    what the case system is called: small letters, digits, hyphens (case-system)
--report=<file>      where each line that was not taken is written, with what is wrong, as JSON Lines
<file>               or - for what is sent on standard input`;

/** Rejected lines that are told on the terminal when there is no report. */
const toldAtMost = 20;

/**
 * Imports a file into the database of the owner that the environment names.
 *
 * @returns the exit code: 0 every line was taken, 1 some were not, 2 it could not be done, or not to the end
 */
export async function importProgram(
  owner: string,
  kinds: RecordKinds,
  args: readonly string[],
  env: Record<string, string | undefined>,
): Promise<number> {
  let client: pg.Client | undefined;
  try {
    const { file, format, source, report } = readArguments(args);
    const given = readConfig('import', schema, env);
    const [fieldKey] = given.SAMSYN_FIELD_KEYS;
    if (!fieldKey) throw new ConfigError('import', ['SAMSYN_FIELD_KEYS is missing']);
    const makes = new Maker(
      owner,
      source,
      { childKey: given.SAMSYN_CHILD_KEY, fieldKey },
      given.SAMSYN_ENV === 'development',
    );
    client = new pg.Client({ connectionString: given.IMPORT_DATABASE_URL, connectionTimeoutMillis: 5_000 });
    client.on('error', () => {});
    await client.connect();
    const began = performance.now();
    const seconds = () => Math.max(1, performance.now() - began) / 1_000;
    const rejects = new Rejects(report);
    const progress = new Progress(seconds);
    const result = await importFile({
      client,
      kinds,
      makes,
      format,
      content: file === '-' ? process.stdin : createReadStream(file),
      onRejected: (line) => rejects.write(line),
      onProgress: (so) => progress.tell(so),
    });
    progress.end();
    await rejects.end();
    const summary = {
      ...{ owner, source, ...result },
      seconds: Math.round(seconds() * 10) / 10,
      linesPerSecond: Math.round(result.lines / seconds()),
      peakMegabytes: Math.round(progress.peak / 1_000_000),
    };
    process.stdout.write(`${JSON.stringify(summary)}\n`);
    return result.rejected > 0 ? 1 : 0;
  } catch (cause) {
    const { code, syscall, message = 'an unknown fault' } = cause as NodeJS.ErrnoException;
    // PostgreSQL's own words may repeat values.
    const isOwn = syscall !== undefined || code === undefined;
    process.stderr.write(`${isOwn ? message : `The database cannot be used (${code}).`}\n`);
    return 2;
  } finally {
    await client?.end().catch(() => undefined);
  }
}

function readArguments(args: readonly string[]) {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      format: { type: 'string' },
      source: { type: 'string', default: 'case-system' },
      report: { type: 'string' },
    },
  });
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) throw new Error(`Name one file.\n${usage}`);
  const format = values.format ?? (file.endsWith('.csv') ? 'csv' : 'jsonl');
  if (format !== 'csv' && format !== 'jsonl') throw new Error(`--format is csv or jsonl.\n${usage}`);
  if (!/^[a-z0-9][a-z0-9-]{0,39}$/.test(values.source))
    throw new Error(`--source is small letters, digits and hyphens.\n${usage}`);
  return { file, format, source: values.source, report: values.report } as const;
}

/** Writes rejected lines, to the report or, the first ones, to the terminal. */
class Rejects {
  private readonly file: WriteStream | undefined;
  private told = 0;

  constructor(report: string | undefined) {
    this.file = report === undefined ? undefined : createWriteStream(report, { mode: 0o600 });
  }

  async write(line: RejectedLine): Promise<void> {
    this.told += 1;
    if (this.file) {
      if (!this.file.write(`${JSON.stringify(line)}\n`)) await once(this.file, 'drain');
    } else if (this.told <= toldAtMost) {
      const faults = line.faults.map(({ field, code }) => (field ? `${field}: ${code}` : code)).join(', ');
      process.stderr.write(`line ${line.line}${line.key === null ? '' : ` (${line.key})`}: ${faults}\n`);
    }
  }

  async end(): Promise<void> {
    if (this.file) {
      this.file.end();
      await once(this.file, 'finish');
    } else if (this.told > toldAtMost) {
      process.stderr.write(`… ${this.told - toldAtMost} more. Give --report=<file> to have them all.\n`);
    }
  }
}

/** Shows on a terminal how far it has come; in a log every ten seconds. */
class Progress {
  private next = 0;
  /** The most memory that was in use after a batch, bytes. */
  peak = 0;

  constructor(private readonly seconds: () => number) {}

  tell({ lines, rejected }: ImportCounts): void {
    const now = this.seconds();
    this.peak = Math.max(this.peak, process.memoryUsage.rss());
    const isTerminal = process.stderr.isTTY === true;
    if (now < this.next) return;
    if (this.next > 0 || isTerminal) {
      const so = `${lines.toLocaleString('en')} lines, ${Math.round(lines / now).toLocaleString('en')}/s, ${rejected.toLocaleString('en')} rejected`;
      process.stderr.write(isTerminal ? `\r${so}\u001b[K` : `${so}\n`);
    }
    this.next = now + (isTerminal ? 0.2 : 10);
  }

  end(): void {
    if (process.stderr.isTTY) process.stderr.write('\r\u001b[K');
  }
}
