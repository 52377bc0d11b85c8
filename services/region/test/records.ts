import pg from 'pg';

export { day } from '../../../dev/src/testing/day.js';

export type Row = Record<string, unknown>;

/** One line of the access log as it stands in its table. */
export interface LoggedReading {
  readonly subject: string;
  readonly unit_id: string;
  readonly child_id: string;
  readonly action: string;
  readonly parts: string[];
  readonly decision: string;
  readonly ground: string | null;
  readonly operation_id: string;
}

/** A test's database, as the role that owns the tables. */
export class Records {
  private constructor(private readonly client: pg.Client) {}

  static async in(ownerUrl: string): Promise<Records> {
    const client = new pg.Client({ connectionString: ownerUrl });
    await client.connect();
    return new Records(client);
  }

  async sql<Found extends Row = Row>(text: string, values: unknown[] = []): Promise<Found[]> {
    return (await this.client.query<Found>(text, values)).rows;
  }

  async insert(table: string, row: Row): Promise<void> {
    const columns = Object.keys(row);
    await this.sql(
      `insert into ${table} (${columns.join(', ')}) values (${columns.map((_, place) => `$${place + 1}`).join(', ')})`,
      Object.values(row),
    );
  }

  /** The log of one operation of the gateway's, oldest first. */
  async logOf(operationId: string): Promise<LoggedReading[]> {
    const rows = await this.sql('select * from access_log where operation_id = $1 order by id', [
      operationId,
    ]);
    return rows as unknown as LoggedReading[];
  }

  close(): Promise<void> {
    return this.client.end();
  }
}
