import { BoundedCache } from '@samsyn/server/bounded-cache';
import { reasonOf } from '@samsyn/server/http-server';
import type { Logger } from '@samsyn/server/log';
import type { Database } from '@samsyn/subgraph/database';
import type { Role, Viewer } from '@samsyn/subgraph/viewer';

/** People remembered as written down; of others it is tried again. */
const mostPeople = 20_000;

/** Milliseconds before it is tried again to write somebody down: while the database is away, nobody waits twice for it. */
const pause = 10_000;

/** Who is written down in no unit: the secretariat and machines. */
const worksInNoUnit: readonly Role[] = ['SECRETARIAT', 'IMPORTER', 'CALENDAR'];

/**
 * Writes down who works in the owner's units, as each one's own token says, so that work with a child is given to nobody
 * else, and by no other name. Once for each who signs in, before anything else is asked; nothing fails with it.
 */
export class StaffRegister {
  private readonly met = new BoundedCache<string, true>(mostPeople);

  constructor(
    private readonly database: Database,
    private readonly logger: Logger,
  ) {}

  /** Somebody asks for something. */
  async meet({ subject, name, units, roles }: Viewer): Promise<void> {
    if (roles.some((role) => worksInNoUnit.includes(role))) return;
    const told = JSON.stringify([subject, name, units]);
    if (this.met.get(told)) return;
    this.met.set(told, true);
    try {
      const pool = await this.database.open();
      await pool.query('select meet_staff($1, $2, $3)', [subject, name, units]);
    } catch (cause) {
      setTimeout(() => this.met.delete(told), pause).unref();
      this.logger.warn({ reason: reasonOf(cause) }, 'who works here could not be written down');
    }
  }
}
