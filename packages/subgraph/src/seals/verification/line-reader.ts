import pg from 'pg';
import { textSettings, type Value } from '../line-encoding.js';
import type { Ask } from '../seal-rows.js';

/** A line as it stands in the log, each value as text. */
export interface FoundLine {
  readonly id: bigint;
  /** The values of some columns; a column that the table has not is null. */
  valuesOf(columns: readonly string[]): Value[];
}

const pageSize = 2_000;

/**
 * Reads a log from its first line to its last, a page at a time: memory does not grow with the log. Believes nothing of
 * the table but that it has a column `id`.
 */
export class LineReader {
  private page: FoundLine[] = [];
  private place = 0;
  private after: bigint | undefined;
  private isAtEnd = false;
  /** Lines given so far. */
  read = 0;
  /** Up to here every line has been given. */
  passed = 0n;

  private constructor(
    private readonly ask: Ask,
    private readonly table: string,
    private readonly columns: readonly string[],
  ) {}

  /** @param ask in a transaction: settings that texts depend on are made for it */
  static async open(ask: Ask, table: string): Promise<LineReader> {
    for (const [name, value] of Object.entries(textSettings)) {
      await ask('select set_config($1, $2, true)', [name, value]);
    }
    const rows = await ask<{ name: string }>(
      `select attname as name from pg_attribute
        where attrelid = $1::regclass and attnum > 0 and not attisdropped and attname <> 'id' order by attnum`,
      [table],
    );
    return new LineReader(
      ask,
      table,
      rows.map(({ name }) => name),
    );
  }

  /** The next line up to one, and undefined when there is none left before it. */
  async next(until?: bigint): Promise<FoundLine | undefined> {
    if (this.place === this.page.length && !this.isAtEnd) await this.turn();
    const line = this.page[this.place];
    if (until !== undefined && until > this.passed) this.passed = until;
    if (!line || (until !== undefined && line.id > until)) return undefined;
    this.place += 1;
    this.read += 1;
    return line;
  }

  private async turn(): Promise<void> {
    const values = this.columns.map((column, place) => `${pg.escapeIdentifier(column)}::text as v${place}`);
    const rows = await this.ask<Record<string, Value> & { id: string }>(
      `select ${['id::text as id', ...values].join(', ')} from ${this.table}
        where ${this.after === undefined ? 'id is not null' : 'id > $1'} order by ${this.table}.id limit ${pageSize}`,
      this.after === undefined ? [] : [this.after],
    );
    this.page = rows.map((row) => ({
      id: BigInt(row.id),
      valuesOf: (columns) => columns.map((column) => row[`v${this.columns.indexOf(column)}`] ?? null),
    }));
    this.place = 0;
    this.isAtEnd = rows.length < pageSize;
    this.after = this.page.at(-1)?.id ?? this.after;
  }
}
