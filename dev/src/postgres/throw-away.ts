import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findFreePort } from '../ports.js';
import { isRunning } from '../processes.js';
import {
  type ClusterAccess,
  cloneOwnerDatabase,
  createOwnerDatabases,
  dropOwnerDatabase,
  type Owner,
  type OwnerDatabase,
} from './owner-databases.js';
import { placeFor } from './place.js';
import { startPostgres } from './start-postgres.js';

/** A cluster for tests, gone when its process ends. */
export interface ThrowAwayCluster {
  /** Plain data, for a test runner to hand to its workers. */
  readonly access: ClusterAccess;
  /** Empty; a test set-up migrates and seeds them once, and each test file clones them. */
  readonly databases: Record<Owner, OwnerDatabase>;
  /** Stops the server and removes its data, when everybody in this process who started it has stopped it. */
  stop(): Promise<void>;
}

/** A database of one test. */
export interface ThrowAwayDatabase extends OwnerDatabase {
  drop(): Promise<void>;
}

const repository = fileURLToPath(new URL('../../..', import.meta.url));
const stateDirectory = join(repository, '.samsyn');

let running: Promise<Omit<ThrowAwayCluster, 'stop'> & { remove(): Promise<void> }> | undefined;
let users = 0;

/**
 * Starts a PostgreSQL for tests on a free port, or returns the one that this process has already. It does not wait for
 * the disk, so it is several times quicker than a lasting one.
 *
 * A small process of its own watches: when the one who started ends, even by SIGKILL, the server is stopped and its
 * data are removed.
 */
export async function startThrowAwayCluster(): Promise<ThrowAwayCluster> {
  running ??= start();
  users += 1;
  const { access, databases, remove } = await running.catch((cause) => {
    running = undefined;
    users = 0;
    throw cause;
  });
  let stopped = false;
  return {
    access,
    databases,
    stop: async () => {
      if (stopped) return;
      stopped = true;
      users -= 1;
      if (users > 0) return;
      running = undefined;
      await remove();
    },
  };
}

/** A copy of an owner's database for one test file or test, from the template of that owner. Some 20 ms. */
export async function cloneForTest(access: ClusterAccess, owner: Owner): Promise<ThrowAwayDatabase> {
  const name = `${owner}_${randomBytes(6).toString('hex')}`;
  const database = await cloneOwnerDatabase(access, owner, name);
  return { ...database, drop: () => dropOwnerDatabase(access, name) };
}

async function start() {
  const place = placeFor(stateDirectory);
  removeRemains(place.directory);
  const cluster = `test-${process.pid}-${randomBytes(3).toString('hex')}`;
  const directory = join(place.directory, cluster);
  const logFile = join(stateDirectory, `${cluster}.log`);
  const port = await findFreePort();
  const server = await startPostgres({ stateDirectory, cluster, port, logFile, durable: false });
  const watcher = watch(server.pid, [directory, logFile]);
  const access = { superuserUrl: server.superuserUrl, passwords: server.passwords };
  const remove = async () => {
    await server.stop();
    watcher.kill('SIGKILL');
    rmSync(directory, { recursive: true, force: true });
    rmSync(logFile, { force: true });
  };
  return { access, databases: await createOwnerDatabases(access), remove };
}

/** What tests left when the machine itself stopped, so that no watcher could clean up. */
function removeRemains(directory: string): void {
  for (const name of readdirSync(directory)) {
    const maker = /^test-(\d+)-/.exec(name)?.[1];
    if (maker && !isRunning(Number(maker))) rmSync(join(directory, name), { recursive: true, force: true });
  }
}

/** Plain JavaScript beside the sources: it must run before anything is compiled. */
const watcherProgram = fileURLToPath(new URL('../../stop-when-orphaned.mjs', import.meta.url));

function watch(pid: number, remains: readonly string[]): ChildProcess {
  const watcher = spawn(process.execPath, [watcherProgram, String(pid), ...remains], {
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  watcher.unref();
  (watcher.stdin as unknown as { unref(): void }).unref();
  return watcher;
}
