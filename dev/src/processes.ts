import { execFileSync } from 'node:child_process';
import { readFileSync, readlinkSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';

/** Is a process with this number alive, whoever owns it? */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (cause) {
    return (cause as NodeJS.ErrnoException).code === 'EPERM';
  }
  return !isDead(pid);
}

/** Ended but not yet buried by its parent; in a container without an init process it stays so for ever. */
function isDead(pid: number): boolean {
  if (process.platform !== 'linux') return false;
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).startsWith('Z');
  } catch {
    return false;
  }
}

/**
 * The command line of a living process, or undefined when it cannot be read. A number found in an old file may by now
 * belong to somebody else's program; this is asked before any such process is touched.
 */
export function commandOf(pid: number): string | undefined {
  try {
    if (process.platform === 'linux') {
      return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim();
    }
    return execFileSync('/bin/ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' }).trim();
  } catch {
    return undefined;
  }
}

/** The working directory of a living process, where the system tells it (Linux). */
export function workingDirectoryOf(pid: number): string | undefined {
  try {
    return readlinkSync(`/proc/${pid}/cwd`);
  } catch {
    return undefined;
  }
}

/** Waits until a process has ended; false when it is still there after the time. */
export async function hasEnded(pid: number, withinMilliseconds: number): Promise<boolean> {
  const until = Date.now() + withinMilliseconds;
  while (isRunning(pid)) {
    if (Date.now() > until) return false;
    await pause(25);
  }
  return true;
}

/** Sends the signals in turn, each with its time to take effect, until the process has ended. */
export async function stopProcess(
  pid: number,
  steps: readonly { signal: NodeJS.Signals; milliseconds: number }[],
): Promise<boolean> {
  for (const { signal, milliseconds } of steps) {
    try {
      process.kill(pid, signal);
    } catch (cause) {
      if ((cause as NodeJS.ErrnoException).code === 'ESRCH') return true;
      throw cause;
    }
    if (await hasEnded(pid, milliseconds)) return true;
  }
  return false;
}
