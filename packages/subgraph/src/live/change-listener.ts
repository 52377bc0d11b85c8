import { reasonOf } from '@samsyn/server/http-server';
import type { Logger } from '@samsyn/server/log';
import pg from 'pg';
import type { ChangeHub } from './change-hub.js';

/** Milliseconds: the first pause before the connection is tried again, the longest, and how often it is asked whether it lives. */
const [firstPause, longestPause, askedEvery] = [250, 15_000, 20_000];

/**
 * The one connection on which a process hears of changes (PostgreSQL's LISTEN): `plan_changed` with `<plan>:<version>`,
 * `door_changed` with a child's key, or `*` for many. It opens with the first stream. When it is lost it comes back by
 * itself, and every stream looks again at what it follows, since something may have passed unheard.
 *
 * It needs a session of its own: the address must lead to PostgreSQL, or to a pool in session mode.
 */
export class ChangeListener {
  private client: pg.Client | undefined;
  private opening: Promise<void> | undefined;
  private clock: NodeJS.Timeout | undefined;
  private pause = firstPause;
  private isClosed = false;

  constructor(
    private readonly url: string,
    private readonly hub: ChangeHub,
    private readonly logger: Logger,
  ) {}

  /** Resolves once changes are heard. Rejects while the database cannot be reached. */
  listening(): Promise<void> {
    if (this.client) return Promise.resolve();
    this.opening ??= this.open().finally(() => {
      this.opening = undefined;
    });
    return this.opening;
  }

  async close(): Promise<void> {
    this.isClosed = true;
    clearTimeout(this.clock);
    await this.opening?.catch(() => undefined);
    await this.client?.end().catch(() => undefined);
  }

  private async open(): Promise<void> {
    const client = new pg.Client({
      connectionString: this.url,
      application_name: 'samsyn-live',
      keepAlive: true,
      connectionTimeoutMillis: 2_000,
      query_timeout: 2_000,
    });
    client.on('error', () => undefined);
    client.on('notification', ({ channel, payload = '' }) => {
      if (channel === 'plan_changed') this.hub.changed(payload.split(':')[0] ?? '');
      else this.hub.doorChanged(payload);
    });
    client.once('end', () => this.lost(client));
    try {
      await client.connect();
      await client.query('listen plan_changed; listen door_changed');
    } catch (cause) {
      await client.end().catch(() => undefined);
      throw cause;
    }
    clearTimeout(this.clock);
    this.client = client;
    this.pause = firstPause;
    this.askAfterAWhile(client);
  }

  /** A connection may be gone without a word: a firewall forgets, a machine is lost. */
  private askAfterAWhile(client: pg.Client): void {
    this.clock = setTimeout(async () => {
      try {
        await client.query('select 1');
        if (this.client === client) this.askAfterAWhile(client);
      } catch {
        void client.end().catch(() => undefined);
        this.lost(client);
      }
    }, askedEvery);
    this.clock.unref();
  }

  private lost(client: pg.Client): void {
    if (this.client !== client) return;
    this.client = undefined;
    clearTimeout(this.clock);
    if (this.isClosed) return;
    this.logger.warn('changes are not heard');
    this.tryAgain();
  }

  private tryAgain(): void {
    // With nobody to tell, the next stream opens it.
    if (this.isClosed || this.hub.size === 0) return;
    this.clock = setTimeout(() => {
      this.listening().then(
        () => this.hub.unsure(),
        (cause) => {
          this.logger.warn({ reason: reasonOf(cause) }, 'changes are still not heard');
          this.tryAgain();
        },
      );
    }, this.pause);
    this.clock.unref();
    this.pause = Math.min(longestPause, 2 * this.pause);
  }
}
