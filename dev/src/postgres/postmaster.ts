import { readFileSync, realpathSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { commandOf, hasEnded, isRunning, stopProcess, workingDirectoryOf } from '../processes.js';

/** What a running server writes about itself in its data directory. */
export interface Postmaster {
  readonly pid: number;
  readonly port: number;
  readonly isReady: boolean;
}

/** Reads `postmaster.pid`; undefined when there is none, or it is not whole yet. */
export function readPostmaster(dataDirectory: string): Postmaster | undefined {
  let lines: string[];
  try {
    lines = readFileSync(join(dataDirectory, 'postmaster.pid'), 'utf8').split('\n');
  } catch {
    return undefined;
  }
  const pid = Number(lines[0]);
  if (!Number.isInteger(pid) || pid <= 0) return undefined;
  return { pid, port: Number(lines[3]), isReady: lines[7]?.trim() === 'ready' };
}

/**
 * Is this process the server of this data directory? After a crash the number in `postmaster.pid` may have come to
 * belong to another program, which must be left alone.
 */
export function isServerOf(dataDirectory: string, pid: number): boolean {
  if (!isRunning(pid)) return false;
  // PostgreSQL works inside its data directory.
  const workingDirectory = workingDirectoryOf(pid);
  if (workingDirectory !== undefined) return workingDirectory === realpathSync(dataDirectory);
  return commandOf(pid)?.includes(dataDirectory) ?? false;
}

/**
 * Stops a server that an earlier start has left behind, for example when everything else was killed.
 *
 * @returns whether there was one
 */
export async function stopServerLeftIn(dataDirectory: string): Promise<boolean> {
  const left = readPostmaster(dataDirectory);
  if (!left) return false;
  if (!isServerOf(dataDirectory, left.pid)) {
    // Its number may be another program's by now; PostgreSQL would take that for a living server and refuse.
    rmSync(join(dataDirectory, 'postmaster.pid'), { force: true });
    return false;
  }
  await stopServer(left.pid);
  return true;
}

/** Stops a server: connections are closed and data written; with force if that takes long. */
export async function stopServer(pid: number): Promise<void> {
  const stopped = await stopProcess(pid, [
    { signal: 'SIGINT', milliseconds: 20_000 },
    { signal: 'SIGQUIT', milliseconds: 5_000 },
    { signal: 'SIGKILL', milliseconds: 5_000 },
  ]);
  if (!stopped) throw new Error(`PostgreSQL (process ${pid}) does not stop.`);
  await hasEnded(pid, 1_000);
}
