import { randomUUID } from 'node:crypto';
import { type Access, decide, noFacts } from '@samsyn/disclosure/decide';
import { findFacts } from '@samsyn/disclosure/facts';
import type { RecordPart } from '@samsyn/disclosure/record-part';
import type { Viewer } from '@samsyn/subgraph/viewer';
import pg from 'pg';

type Row = Record<string, never>;

/** One owner's database, as the service's own role. */
export class Owner {
  private readonly pool: pg.Pool;

  constructor(url: string) {
    this.pool = new pg.Pool({ connectionString: url, max: 20 });
  }

  /** One snapshot; commits, with its log, before the work's result is given back. */
  async read<Result>(viewer: Viewer, work: (reading: Reading) => Promise<Result>): Promise<Result> {
    const client = await this.pool.connect();
    try {
      const value = (text: string) => client.escapeLiteral(text);
      await client.query(
        `begin isolation level repeatable read; select set_config('samsyn.subject', ${value(viewer.subject)}, true),
           set_config('samsyn.principal', ${value(viewer.principal)}, true),
           set_config('samsyn.units', ${value(JSON.stringify(viewer.units))}, true),
           set_config('samsyn.roles', ${value(JSON.stringify(viewer.roles))}, true)`,
      );
      const reading = new Reading(client, viewer);
      const result = await work(reading);
      await client.query(`${reading.logStatement()}; commit`);
      return result;
    } catch (cause) {
      await client.query('rollback');
      throw cause;
    } finally {
      client.release();
    }
  }
}

/** What one page reads of one owner. */
export class Reading {
  private facts: Awaited<ReturnType<typeof findFacts>> = new Map();
  private readonly lines = new Map<string, { values: string[]; parts: Set<string> }>();

  constructor(
    private readonly client: pg.PoolClient,
    private readonly viewer: Viewer,
  ) {}

  async rows(text: string, values: unknown[]): Promise<Row[]> {
    // Named, so that PostgreSQL parses and plans it once for each connection.
    return (await this.client.query({ name: text.slice(0, 60), text, values })).rows;
  }

  /** Asks once about all the children of the page. */
  async askAbout(children: readonly string[]): Promise<void> {
    const manager = { query: (text: string, values: unknown[]) => this.rows(text, values) };
    this.facts = await findFacts(manager as never, children);
  }

  /** Decides by the product's own rule, and remembers it for the log. */
  to(child: string, part: RecordPart, action = 'READ'): Access {
    const { units, subject: _ } = this.viewer;
    const access = decide({ units, isSecretariat: false }, part, this.facts.get(child) ?? noFacts);
    const value = (text: string | null) => (text === null ? 'null' : this.client.escapeLiteral(text));
    const values = [
      value(access.allowed ? access.unitId : (units[0] ?? null)),
      value(action),
      `${value(child)}::uuid`,
      access.allowed ? `'ALLOWED'` : `'REFUSED'`,
      value(access.allowed ? access.ground : null),
      `${value(access.allowed ? access.disclosureId : null)}::uuid`,
    ];
    const key = values.join();
    const line = this.lines.get(key);
    if (line) line.parts.add(part);
    else this.lines.set(key, { values, parts: new Set([part]) });
    return access;
  }

  logStatement(): string {
    if (this.lines.size === 0) return 'select';
    const { subject, name, principal } = this.viewer;
    const who = [randomUUID(), subject, name, principal]
      .map((text) => this.client.escapeLiteral(text))
      .join();
    const lines = [...this.lines.values()].map(
      ({ values, parts }) => `(${who},${values.join()},'{${[...parts].sort().join()}}')`,
    );
    return `insert into access_log (operation_id, subject, subject_name, principal, unit_id, action, child_id, decision, ground, disclosure_id, parts) values ${lines.join()}`;
  }
}
