import { escapeLiteral } from 'pg';
import type { EntityManager, QueryRunner } from 'typeorm';
import type { Database } from './database.js';
import { nextBeat } from './next-beat.js';
import type { Viewer } from './viewer.js';

type Work<T> = (manager: EntityManager) => Promise<T>;

/**
 * One request, one snapshot of the database, one commit before the answer.
 *
 * Everything a request reads comes from one REPEATABLE READ transaction, so that a change made meanwhile is seen whole
 * or not at all. What must be written before the answer may leave (the access log) is registered with `beforeCommit`.
 * The transaction begins at the first query and tells PostgreSQL who the viewer is, for row-level security.
 */
export class RequestTransaction {
  private runner: QueryRunner | undefined;
  private queue: Promise<unknown> = Promise.resolve();
  private readonly closing: Work<void>[] = [];
  private failed = false;
  private readonly began = performance.now();
  private isDurationTold = true;
  /** Statements sent so far; tests hold pages to a constant number. */
  statements = 0;

  constructor(
    private readonly database: Database,
    private readonly viewer: Viewer,
  ) {}

  /** Runs work in the snapshot. One at a time: a PostgreSQL connection answers one question at a time. */
  run<T>(work: Work<T>): Promise<T> {
    const result = this.queue.then(async () => {
      const runner = await this.begin();
      this.statements += 1;
      try {
        return await work(runner.manager);
      } catch (cause) {
        this.failed = true;
        throw cause;
      }
    });
    this.queue = result.catch(() => undefined);
    return result;
  }

  /** Registers what must be written, in order, before the answer leaves. */
  beforeCommit(work: Work<void>): void {
    this.closing.push(work);
  }

  /** From here on the answer will leave at a beat, so that how long it took does not tell what was found. */
  hideDuration(): void {
    this.isDurationTold = false;
  }

  /**
   * Writes what was registered and commits.
   * After a failed statement nothing of the request is kept but what was registered, in a transaction of its own.
   *
   * @returns false when what the request changed was undone: the caller must then not say that it was made
   * @throws when that could not be committed; the caller must then not answer with data
   */
  async finish(): Promise<boolean> {
    await this.queue;
    const { failed } = this;
    if (failed) await this.rollBack();
    try {
      for (const work of this.closing) await this.run(work);
      await this.queue;
      await this.runner?.query('commit');
    } catch (cause) {
      await this.rollBack();
      throw cause;
    }
    await this.release();
    if (!this.isDurationTold) await nextBeat(this.began);
    return !failed;
  }

  private async begin(): Promise<QueryRunner> {
    if (this.runner) return this.runner;
    const runner = (await this.database.open()).createQueryRunner();
    try {
      // One round trip for both: it is a tenth of what a small request costs.
      await runner.query(beginFor(this.viewer));
    } catch (cause) {
      // The connection goes back to others: not in the middle of a transaction that has failed.
      await runner.query('rollback').catch(() => undefined);
      await runner.release().catch(() => undefined);
      throw cause;
    }
    this.runner = runner;
    return runner;
  }

  private async rollBack(): Promise<void> {
    await this.runner?.query('rollback').catch(() => undefined);
    await this.release();
    this.failed = false;
  }

  private async release(): Promise<void> {
    const runner = this.runner;
    this.runner = undefined;
    await runner?.release();
  }
}

/** Begins a snapshot and tells PostgreSQL who asks, until it ends. */
function beginFor({ subject, principal, units, roles, importsFor }: Viewer): string {
  const settings = {
    ...{ subject, principal, units: JSON.stringify(units), roles: JSON.stringify(roles) },
    ...(importsFor && { imports_for: JSON.stringify(importsFor) }),
  };
  const told = Object.entries(settings).map(
    ([name, value]) => `set_config('samsyn.${name}', ${escapeLiteral(value)}, true)`,
  );
  return `begin isolation level repeatable read; select ${told.join(', ')}`;
}
