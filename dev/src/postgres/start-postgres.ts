import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { isFree, takenMessage } from '../ports.js';
import { StartFailure } from '../start-failure.js';
import { type Binaries, installBinaries } from './binaries.js';
import { type Cluster, openCluster } from './cluster.js';
import type { Passwords, Role } from './passwords.js';
import { type Place, placeFor } from './place.js';
import { readPostmaster, stopServer, stopServerLeftIn } from './postmaster.js';

/** What one server is made of. */
export interface PostgresOptions {
  /** Holds binaries, data and passwords. When root starts, a place outside that belongs to this directory does. */
  readonly stateDirectory: string;
  /** Clusters of different names in one state directory know nothing of one another. Default "main". */
  readonly cluster?: string;
  readonly port: number;
  /** The file that gets the server's own messages. */
  readonly logFile: string;
  /** False for data that need not outlive the process: several times quicker. Default true. */
  readonly durable?: boolean;
}

/** A running server. */
export interface Postgres {
  readonly version: string;
  readonly pid: number;
  readonly port: number;
  readonly superuserUrl: string;
  readonly passwords: Passwords;
  /** True when a server that an earlier start left behind had to be stopped first. */
  readonly foundOneLeft: boolean;
  /** Settles when the server has ended, whatever the reason. */
  readonly ended: Promise<void>;
  stop(): Promise<void>;
}

const startTime = 60_000;

/**
 * Starts PostgreSQL, from npm's package, on the loopback address; makes its data directory the first time. A server that
 * an earlier start left on the same data is stopped first. The server has its own process group, so that Ctrl-C in a
 * terminal reaches the launcher alone, which stops the services before their database.
 *
 * @throws StartFailure when the port is taken or the server does not start; its last words are in the message
 */
export async function startPostgres(options: PostgresOptions): Promise<Postgres> {
  const place = placeFor(options.stateDirectory);
  const binaries = installBinaries(place);
  const cluster = await openCluster(place, options.cluster ?? 'main', binaries);
  const foundOneLeft = await stopServerLeftIn(cluster.dataDirectory);
  if (!(await isFree(options.port))) {
    throw new StartFailure(
      takenMessage({ port: options.port, purpose: 'PostgreSQL', variable: 'SAMSYN_POSTGRES_PORT' }),
    );
  }
  const server = await launchUntilReady(() => launch(options, place, binaries, cluster), cluster, options);
  const ended = new Promise<void>((resolve) => server.once('exit', () => resolve()));
  const pid = server.pid as number;
  server.unref();
  return {
    version: binaries.version,
    pid,
    port: options.port,
    superuserUrl: databaseUrl(options.port, cluster.passwords, 'postgres', 'postgres'),
    passwords: cluster.passwords,
    foundOneLeft,
    ended,
    stop: () => stopServer(pid),
  };
}

/** The address of a database as one of the cluster's roles. */
export function databaseUrl(port: number, passwords: Passwords, role: Role, database: string): string {
  return `postgres://${role}:${encodeURIComponent(passwords[role])}@127.0.0.1:${port}/${database}`;
}

function launch(options: PostgresOptions, place: Place, binaries: Binaries, cluster: Cluster): ChildProcess {
  const log = openSync(options.logFile, 'a', 0o600);
  try {
    return spawn(binaries.postgres, ['-D', cluster.dataDirectory, ...settings(options)], {
      cwd: cluster.dataDirectory,
      env: {},
      detached: true,
      stdio: ['ignore', log, log],
      ...(place.account && { uid: place.account.uid, gid: place.account.gid }),
    });
  } finally {
    closeSync(log);
  }
}

function settings({ port, durable = true }: PostgresOptions): string[] {
  const values: Record<string, string | number> = {
    listen_addresses: '127.0.0.1',
    port,
    unix_socket_directories: '',
    max_connections: 200,
    shared_buffers: durable ? '256MB' : '128MB',
    max_wal_size: '2GB',
    // Nothing is replicated or archived here; loading the demo data is much quicker without it.
    wal_level: 'minimal',
    max_wal_senders: 0,
    jit: 'off',
    timezone: 'UTC',
    log_timezone: 'UTC',
    // A failed statement may hold personal data: the log gets the error, never the statement.
    log_min_error_statement: 'panic',
    log_parameter_max_length_on_error: 0,
    ...(durable ? {} : { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }),
  };
  return Object.entries(values).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
}

/** The processes of a server that was killed outright need a moment to notice; until then its memory is in use. */
async function launchUntilReady(
  launchOnce: () => ChildProcess,
  cluster: Cluster,
  { logFile }: PostgresOptions,
) {
  for (let attempt = 1; ; attempt += 1) {
    const server = launchOnce();
    try {
      await untilReady(server, cluster.dataDirectory, logFile);
      return server;
    } catch (cause) {
      const isInUse = /shared memory block .* still in use/.test((cause as Error).message);
      if (!isInUse || attempt === 10) throw cause;
      await pause(500);
    }
  }
}

async function untilReady(server: ChildProcess, dataDirectory: string, logFile: string): Promise<void> {
  let failure: string | undefined;
  server.once('error', (cause) => {
    failure = `PostgreSQL could not be started: ${cause.message}`;
  });
  server.once('exit', (code, signal) => {
    failure ??= `PostgreSQL ended at start (${signal ?? `exit code ${code}`}).\n${lastLines(logFile)}`;
  });
  const until = Date.now() + startTime;
  while (failure === undefined) {
    const postmaster = readPostmaster(dataDirectory);
    if (postmaster?.pid === server.pid && postmaster?.isReady) return;
    if (Date.now() > until) {
      server.kill('SIGQUIT');
      failure = `PostgreSQL was not ready within ${startTime / 1000} s.\n${lastLines(logFile)}`;
    }
    await pause(20);
  }
  throw new StartFailure(failure);
}

function lastLines(logFile: string): string {
  try {
    return readFileSync(logFile, 'utf8').trimEnd().split('\n').slice(-6).join('\n');
  } catch {
    return '';
  }
}
