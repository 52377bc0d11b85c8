import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { requireFree } from '../ports.js';
import { placeFor } from '../postgres/place.js';
import { stopServerLeftIn } from '../postgres/postmaster.js';
import { type Postgres, type PostgresOptions, startPostgres } from '../postgres/start-postgres.js';
import { StartFailure } from '../start-failure.js';
import { type Part, type StackConfig, wantedPort } from './configuration.js';
import { type DemoData, prepareDemoData } from './demo-data.js';
import { keepPrevious } from './logs.js';
import type { Progress } from './progress.js';
import { ServiceProcess } from './service-process.js';
import { type Addresses, addressesOf, outerServices, ownerServices } from './services.js';
import { clearRunning, clearState, findRunning, openState, secretsIn, writeRunning } from './state.js';

/** A stack that runs. */
export interface Stack {
  readonly addresses: Addresses;
  readonly data: DemoData;
  readonly logDirectory: string;
  /** The processes of the services by name, as they are now. */
  processes(): Record<string, number>;
}

/** Milliseconds before a database that has ended is started again. */
const restartDatabaseAfter = 3_000;

/** One that has just been asked to stop is given the time for it. */
async function findRunningAfter(stateDirectory: string, patience = 3_000) {
  const until = Date.now() + patience;
  let running = findRunning(stateDirectory);
  while (running && Date.now() < until) {
    await pause(100);
    running = findRunning(stateDirectory);
  }
  return running;
}

/** Starts the stack once, and stops it again, also in the middle of starting. */
export class StackRun {
  readonly #config: StackConfig;
  readonly #progress: Progress;
  readonly #services = new Map<string, ServiceProcess>();
  #postgres: Promise<Postgres> | undefined;
  #isStopping = false;
  /** Whether others on this machine have been told that this stack runs. */
  #isTold = false;

  constructor(config: StackConfig, progress: Progress) {
    this.#config = config;
    this.#progress = progress;
  }

  /**
   * Starts everything; what does not need the database starts beside it.
   *
   * @throws StartFailure when a part does not start. The others may run: call `stop`.
   */
  async start(): Promise<Stack> {
    const { stateDirectory } = this.#config;
    const logDirectory = join(stateDirectory, 'logs');
    await this.#step('Checks', () => this.#check());
    const secrets = secretsIn(stateDirectory);
    this.#tellRunning();
    const outer = Promise.all(
      outerServices(this.#config, secrets).map((service) => this.#startService(service)),
    );
    const inner = this.#startOwners(secrets);
    const [, data] = await Promise.all([outer, inner]);
    return { addresses: addressesOf(this.#config), data, logDirectory, processes: () => this.#processes() };
  }

  /** Starts services anew, with new code. */
  async replace(names: Iterable<string>): Promise<void> {
    await Promise.all([...names].map((name) => this.#services.get(name)?.replace()));
  }

  /** Stops what runs: first what people see, last the database. */
  async stop(): Promise<void> {
    this.#isStopping = true;
    this.#progress.expectFailures();
    for (const names of [['dashboard', 'exports', 'gateway'], ['kommun', 'region'], ['identity']]) {
      await Promise.all(names.map((name) => this.#services.get(name)?.stop()));
    }
    const postgres = await this.#postgres?.catch(() => undefined);
    await postgres?.stop();
    if (this.#isTold) clearRunning(this.#config.stateDirectory);
  }

  /** Ends the services now. The database finishes what it was asked to, or is stopped by the next start. */
  kill(): void {
    this.#isStopping = true;
    for (const service of this.#services.values()) service.kill();
  }

  async #check(): Promise<void> {
    const { stateDirectory, reset } = this.#config;
    const running = await findRunningAfter(stateDirectory);
    if (running) {
      throw new StartFailure(
        `The stack is running here already (process ${running.pid}). Stop it with Ctrl-C where it was started.`,
      );
    }
    if (reset) await this.#reset();
    openState(stateDirectory);
    const parts: Part[] = ['dashboard', 'gateway', 'exports', 'kommun', 'region', 'identity'];
    await requireFree(parts.map((part) => wantedPort(part, this.#config)));
  }

  async #reset(): Promise<void> {
    const { stateDirectory } = this.#config;
    const cluster = join(placeFor(stateDirectory).directory, 'main');
    await stopServerLeftIn(join(cluster, 'data'));
    rmSync(cluster, { recursive: true, force: true });
    clearState(stateDirectory);
  }

  async #startOwners(secrets: ReturnType<typeof secretsIn>): Promise<DemoData> {
    const { stateDirectory, ports, scale } = this.#config;
    const logFile = join(stateDirectory, 'logs', 'postgres.log');
    const options = { stateDirectory, port: ports.postgres, logFile };
    const postgres = await this.#step('PostgreSQL', async (step) => {
      keepPrevious(options.logFile);
      this.#postgres = startPostgres(options);
      const started = await this.#postgres;
      const left = started.foundOneLeft ? ', after stopping one left behind' : '';
      step.detail(`${started.version.split('-')[0]} on port ${ports.postgres}${left}`);
      return started;
    });
    if (this.#isStopping) throw new StartFailure('stopped');
    void this.#restartAfterEnd(postgres, options);
    const data = await prepareDemoData(postgres, scale, secrets, this.#progress);
    await Promise.all(
      ownerServices(this.#config, data.databases, secrets).map((service) => this.#startService(service)),
    );
    return data;
  }

  /** A database that is killed or crashes is started again on the same data; the services wait for it. */
  async #restartAfterEnd(postgres: Postgres, options: PostgresOptions): Promise<void> {
    await postgres.ended;
    if (this.#isStopping) return;
    this.#progress.line(
      `  ! PostgreSQL has stopped (see ${options.logFile}). It is started again in ${restartDatabaseAfter / 1_000} s.`,
    );
    await pause(restartDatabaseAfter, undefined, { ref: false });
    if (this.#isStopping) return;
    try {
      this.#postgres = startPostgres(options);
      const again = await this.#postgres;
      this.#progress.line('  ! PostgreSQL is ready again.');
      await this.#restartAfterEnd(again, options);
    } catch (cause) {
      this.#progress.line(`  ! ${cause instanceof Error ? cause.message : cause}`);
    }
  }

  #startService(service: ReturnType<typeof outerServices>[number]): Promise<void> {
    const running = new ServiceProcess(service, {
      logDirectory: join(this.#config.stateDirectory, 'logs'),
      restartAfter: this.#config.restartAfter,
      say: (text) => this.#progress.line(`  ! ${text.replaceAll('\n', '\n    ')}`),
      started: () => this.#tellRunning(),
    });
    this.#services.set(service.name, running);
    return this.#step(service.name, () => running.start());
  }

  #step: Progress['step'] = (name, work) => {
    if (this.#isStopping) throw new StartFailure('stopped');
    return this.#progress.step(name, work);
  };

  #processes(): Record<string, number> {
    return Object.fromEntries([...this.#services].map(([name, { pid }]) => [name, pid ?? 0]));
  }

  #tellRunning(): void {
    if (this.#isStopping) return;
    this.#isTold = true;
    const { issuer, exports } = addressesOf(this.#config);
    writeRunning(this.#config.stateDirectory, {
      pid: process.pid,
      issuer,
      exports,
      services: this.#processes(),
    });
  }
}
