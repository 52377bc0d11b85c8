import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { repository, type StackConfig } from '../launcher/configuration.js';
import { Progress } from '../launcher/progress.js';
import { type Stack, StackRun } from '../launcher/stack.js';
import { isFree } from '../ports.js';
import { placeFor } from '../postgres/place.js';
import { readPostmaster } from '../postgres/postmaster.js';
import { commandOf, isRunning } from '../processes.js';
import type { SeedScale } from '../seed/seed.js';

/** A whole stack of one's own, beside whatever else runs on this machine. */
export interface OwnStack extends Stack {
  readonly stateDirectory: string;
  stop(): Promise<void>;
}

/**
 * Boots the real stack, every process of it, on free ports and with a state directory of its own below `.samsyn`, so
 * that a developer's running stack is left alone. Its data are made anew each time: they lie around today, and the
 * access log holds only what the seed and these visits wrote.
 *
 * @param name of the state directory
 * @param restartAfter seconds that a service stays away when it has been stopped
 * @param scale how much there is in it
 */
export async function bootStack(
  name: string,
  restartAfter: number,
  scale: SeedScale = 'demo',
): Promise<OwnStack> {
  const stateDirectory = join(repository, '.samsyn', name);
  requireAlone(stateDirectory);
  const config: StackConfig = {
    ports: await freePorts(),
    stateDirectory,
    scale,
    reset: true,
    watch: false,
    logLevel: 'info',
    restartAfter,
  };
  const run = new StackRun(config, new Progress(process.stdout));
  let watcher: ChildProcess | undefined;
  const stop = async () => {
    await run.stop();
    watcher?.kill('SIGKILL');
    rmSync(join(placeFor(stateDirectory).directory, 'main'), { recursive: true, force: true });
  };
  try {
    const stack = await run.start();
    watcher = watchPostgres(stateDirectory);
    return { ...stack, stateDirectory, stop };
  } catch (cause) {
    await stop();
    throw cause;
  }
}

/** Two runs on one state would stop each other's database. The launcher's own check knows only its own program. */
function requireAlone(stateDirectory: string): void {
  let pid: number;
  try {
    ({ pid } = JSON.parse(readFileSync(join(stateDirectory, 'running.json'), 'utf8')));
  } catch {
    return;
  }
  if (isRunning(pid) && commandOf(pid)?.includes('node')) {
    throw new Error(`Another run (process ${pid}) has a stack in ${stateDirectory}. Wait for it, or end it.`);
  }
}

/**
 * Ports from below those that the system hands out for outgoing connections: one of these could otherwise take the port of
 * a service while it is stopped on purpose.
 */
async function freePorts(): Promise<StackConfig['ports']> {
  for (let first = 21_000 + 10 * Math.floor(Math.random() * 900); first < 32_000; first += 10) {
    const ports = { dashboard: 0, gateway: 1, kommun: 2, region: 3, identity: 4, postgres: 5, exports: 6 };
    for (const part of Object.keys(ports) as (keyof typeof ports)[]) ports[part] += first;
    const free = await Promise.all(Object.values(ports).map(isFree));
    if (free.every(Boolean)) return ports;
  }
  throw new Error('no seven free ports in a row between 21000 and 32000');
}

/**
 * The services end with this process, even when it is killed outright. PostgreSQL does not; this leaves somebody to end
 * it and remove its data.
 */
function watchPostgres(stateDirectory: string): ChildProcess {
  const cluster = join(placeFor(stateDirectory).directory, 'main');
  const server = readPostmaster(join(cluster, 'data'));
  if (!server) throw new Error(`PostgreSQL's number is not found in ${cluster}`);
  const program = join(repository, 'dev/stop-when-orphaned.mjs');
  const watcher = spawn(process.execPath, [program, String(server.pid), cluster], {
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  watcher.unref();
  (watcher.stdin as unknown as { unref(): void }).unref();
  return watcher;
}
