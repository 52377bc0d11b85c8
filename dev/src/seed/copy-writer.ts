import { finished } from 'node:stream/promises';
import type { Client } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';

/** Characters of one table that are kept before they are sent: what bounds the memory. */
const CHUNK = 1 << 19;

interface Table {
  readonly name: string;
  readonly copyStatement: string;
  /** Properties of a row, in the order of the table's columns. */
  readonly properties: readonly string[];
  waiting: string;
}

type AnyRows = { readonly [table: string]: readonly object[] };

/**
 * Writes rows into the tables of one database with COPY, in the transaction that its client has open and in which the
 * tables were emptied. Rows keep their order, so that the rows of one child lie together.
 */
export class CopyWriter<Rows extends { [Table in keyof Rows]: readonly object[] }> {
  private sending: Promise<void> = Promise.resolve();

  private constructor(
    private readonly client: Client,
    private readonly tables: readonly Table[],
  ) {}

  /** Asks the database for the columns, so that a column added by a migration is simply null. */
  static async open<Rows extends { [Table in keyof Rows]: readonly object[] }>(
    client: Client,
    names: readonly (keyof Rows & string)[],
  ): Promise<CopyWriter<Rows>> {
    const tables: Table[] = [];
    for (const name of names) {
      const { rows } = await client.query<{ column: string }>(
        `select attname as column from pg_attribute
          where attrelid = $1::regclass and attnum > 0 and not attisdropped and attidentity = '' order by attnum`,
        [name],
      );
      const columns = rows.map(({ column }) => column);
      tables.push({
        name,
        // Frozen: the table was emptied in this transaction, so nobody else can see the rows before it ends.
        copyStatement: `copy ${name} (${columns.join(', ')}) from stdin with (freeze)`,
        properties: columns.map(propertyOf),
        waiting: '',
      });
    }
    return new CopyWriter<Rows>(client, tables);
  }

  /** Takes rows of any of the tables. Sends those of a table when there are enough of them. */
  async write(rows: Partial<Rows>): Promise<void> {
    for (const table of this.tables) {
      const ofTable = (rows as AnyRows)[table.name];
      if (ofTable === undefined || ofTable.length === 0) continue;
      for (const row of ofTable) table.waiting += lineOf(row as Record<string, unknown>, table.properties);
      if (table.waiting.length >= CHUNK) await this.send(table);
    }
  }

  /** Sends what is left, and waits until the database has it. */
  async end(): Promise<void> {
    for (const table of this.tables) await this.send(table);
    await this.sending;
  }

  /** Waits for the chunk before: one connection carries one COPY at a time. */
  private async send(table: Table): Promise<void> {
    await this.sending;
    if (table.waiting === '') return;
    const chunk = table.waiting;
    table.waiting = '';
    const stream = this.client.query(copyFrom(table.copyStatement));
    this.sending = finished(stream);
    // A failure is met by whoever waits next; until then it must not count as unhandled.
    this.sending.catch(() => {});
    stream.end(chunk);
  }
}

function propertyOf(column: string): string {
  return column.replace(/_(.)/g, (_, letter: string) => letter.toUpperCase());
}

/** One row in COPY's text format. */
export function lineOf(row: Record<string, unknown>, properties: readonly string[]): string {
  let line = '';
  for (let index = 0; index < properties.length; index += 1) {
    if (index > 0) line += '\t';
    line += fieldOf(row[properties[index] as string]);
  }
  return `${line}\n`;
}

function fieldOf(value: unknown): string {
  if (value === null || value === undefined) return '\\N';
  if (typeof value === 'string') return escaped(value);
  if (Array.isArray(value)) return escaped(`{${value.map(elementOf).join(',')}}`);
  if (Buffer.isBuffer(value)) return `\\\\x${value.toString('hex')}`;
  return String(value);
}

function elementOf(value: unknown): string {
  return `"${String(value).replace(/["\\]/g, '\\$&')}"`;
}

const special = /[\\\t\n\r]/;
const escapes: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };

function escaped(text: string): string {
  return special.test(text) ? text.replace(/[\\\t\n\r]/g, (character) => escapes[character] as string) : text;
}
