import { createHash } from 'node:crypto';
import { chmodSync, chownSync, lstatSync, mkdirSync, realpathSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { StartFailure } from '../start-failure.js';
import { type Account, accountForPostgres } from './account.js';

/** Where PostgreSQL's binaries and data lie, and who runs it. */
export interface Place {
  readonly directory: string;
  /** Undefined when PostgreSQL runs as the one who starts it. */
  readonly account: Account | undefined;
}

/**
 * Finds or makes the place for PostgreSQL that belongs to a state directory.
 *
 * An ordinary user has everything inside the state directory. Root cannot: the user that runs PostgreSQL instead must
 * reach the files, and a clone under root's home (mode 700) hides them. The place is then outside, under a name made
 * from the state directory's path, so that each clone has its own.
 */
export function placeFor(stateDirectory: string): Place {
  mkdirSync(stateDirectory, { recursive: true });
  const account = accountForPostgres();
  const directory = account
    ? join(directoryOpenToAll(), `samsyn-${nameOf(stateDirectory)}`)
    : join(stateDirectory, 'postgres');
  // Open for passing through, so that PostgreSQL's user reaches its own part; not for looking around.
  makeOwn(directory, account ? 0o711 : 0o700);
  return { directory, account };
}

/** Makes a directory that only PostgreSQL's user may enter. */
export function makeForPostgres(directory: string, account: Account | undefined): void {
  mkdirSync(directory, { mode: 0o700 });
  if (account) chownSync(directory, account.uid, account.gid);
}

function nameOf(stateDirectory: string): string {
  return createHash('sha256').update(realpathSync(stateDirectory)).digest('hex').slice(0, 12);
}

/** A directory that survives a restart of the machine where there is one, and that every user can pass through. */
function directoryOpenToAll(): string {
  const found = ['/var/tmp', tmpdir(), '/tmp'].find(isOpenToAll);
  if (found) return found;
  throw new StartFailure(
    'As root, PostgreSQL needs a directory that other users can reach. None of /var/tmp, /tmp and TMPDIR is one.',
  );
}

function isOpenToAll(directory: string): boolean {
  try {
    const { mode } = statSync(directory);
    const passable = (mode & 0o001) !== 0;
    return passable && (directory === dirname(directory) || isOpenToAll(dirname(directory)));
  } catch {
    return false;
  }
}

/** Somebody else could have made a directory of this name in a place where all may write; then it is not used. */
function makeOwn(directory: string, mode: number): void {
  mkdirSync(directory, { recursive: true, mode });
  const found = lstatSync(directory);
  if (!found.isDirectory() || (process.getuid && found.uid !== process.getuid())) {
    throw new StartFailure(`${directory} belongs to another user. Remove it, then start again.`);
  }
  chmodSync(directory, mode);
}
