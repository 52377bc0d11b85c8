import { reasonOf } from '@samsyn/server/http-server';
import type { Logger } from '@samsyn/server/log';
import type { Database } from '../database.js';
import { PeerExchange } from './peer-exchange.js';
import type { Ask } from './seal-rows.js';
import { type Sealing, sealNext } from './sealer.js';
import type { SealingConfig } from './sealing-config.js';

interface SealingParts {
  readonly database: Database;
  /** The table of lines. */
  readonly table: string;
  readonly config: SealingConfig;
  readonly logger: Logger;
}

/**
 * Seals what is new in a log, time after time, and gives the newest seal to the peer. Several processes may do this to
 * one log. Neither a database nor a peer that is away disturbs anything else: it is tried again.
 */
export function startSealing({ database, table, config, logger }: SealingParts): { stop(): Promise<void> } {
  const exchange = config.peer && new PeerExchange(config.peer, askAnyTime(database), logger);
  let isFailing = false;

  const pass = async () => {
    try {
      let sealed: Sealing;
      do sealed = await sealInTransaction(database, table, config);
      while (sealed.more);
      if (isFailing) logger.info('lines are sealed again');
      isFailing = false;
      if (sealed.latest) exchange?.offer(sealed.latest.number);
    } catch (cause) {
      if (!isFailing) logger.error({ reason: reasonOf(cause) }, 'lines are not sealed');
      isFailing = true;
    }
  };

  let current: Promise<void> = Promise.resolve();
  let isBusy = false;
  const timer = setInterval(() => {
    if (isBusy) return;
    isBusy = true;
    current = pass().finally(() => {
      isBusy = false;
    });
  }, config.every);
  timer.unref();

  return {
    /** Seals what is left, so that a service that has stopped leaves nothing open. */
    async stop() {
      clearInterval(timer);
      await current;
      await pass();
      await exchange?.stop();
    },
  };
}

async function sealInTransaction(
  database: Database,
  table: string,
  { key }: SealingConfig,
): Promise<Sealing> {
  const runner = (await database.open()).createQueryRunner();
  try {
    // Each statement must see what has been committed until then: settled-lines.ts.
    await runner.startTransaction('READ COMMITTED');
    const sealed = await sealNext((text, values) => runner.query(text, values as unknown[]), table, key);
    await runner.commitTransaction();
    return sealed;
  } catch (cause) {
    if (runner.isTransactionActive) await runner.rollbackTransaction().catch(() => undefined);
    throw cause;
  } finally {
    await runner.release();
  }
}

/** Asks outside any request's transaction. */
export function askAnyTime(database: Database): Ask {
  return async (text, values) => (await database.open()).query(text, values as unknown[]);
}
