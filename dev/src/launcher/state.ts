import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { commandOf, isRunning } from '../processes.js';
import { StartFailure } from '../start-failure.js';

/** Keys that live outside both databases; made once, random. Hexadecimal, 32 bytes each. */
export interface Secrets {
  /** Turns identity numbers into child ids. */
  readonly childKey: string;
  /** Encrypts identity numbers; each owner has its own. */
  readonly kommunFieldKey: string;
  readonly regionFieldKey: string;
  /** Signs what the gateway sends to each owner's service. */
  readonly kommunSigningKey: string;
  readonly regionSigningKey: string;
  /** Seal each owner's log. */
  readonly kommunSealKey: string;
  readonly regionSealKey: string;
  /** Signs what the two owners' services say to each other. */
  readonly peerKey: string;
  /** What the machine that fetches calendars proves itself with at the identity provider. */
  readonly calendarClientSecret: string;
}

const secretNames = [
  'childKey',
  'kommunFieldKey',
  'regionFieldKey',
  'kommunSigningKey',
  'regionSigningKey',
  'kommunSealKey',
  'regionSealKey',
  'peerKey',
  'calendarClientSecret',
] as const satisfies readonly (keyof Secrets)[];

/** What a running stack tells others on this machine about itself. */
export interface RunningStack {
  /** The launcher's process. */
  readonly pid: number;
  readonly issuer: string;
  /** Where files are made. */
  readonly exports: string;
  /** The services' processes by name. */
  readonly services: Readonly<Record<string, number>>;
}

/**
 * Makes the state directory, for its owner alone.
 *
 * @throws StartFailure when it cannot be written
 */
export function openState(directory: string): void {
  try {
    mkdirSync(join(directory, 'logs'), { recursive: true, mode: 0o700 });
    chmodSync(directory, 0o700);
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    const why =
      code === 'EROFS'
        ? 'the file system is read-only'
        : existsSync(directory) && statSync(directory).uid !== process.getuid?.()
          ? 'it belongs to another user, who has started the stack here before'
          : `the system says ${code}`;
    throw new StartFailure(`${directory} cannot be written: ${why}. Clone to a directory of your own.`);
  }
}

/** Reads the secrets; those that are not there yet are made. */
export function secretsIn(directory: string): Secrets {
  const file = join(directory, 'secrets.json');
  const kept: Partial<Secrets> = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
  if (secretNames.every((name) => name in kept)) return kept as Secrets;
  const made = Object.fromEntries(
    secretNames.map((name) => [name, kept[name] ?? randomBytes(32).toString('hex')]),
  );
  writeWhole(file, made);
  return made as unknown as Secrets;
}

/** Removes secrets and logs; the database has its own place. */
export function clearState(directory: string): void {
  for (const name of ['secrets.json', 'identity-key.json', 'logs', 'running.json']) {
    rmSync(join(directory, name), { recursive: true, force: true });
  }
}

/** Writes what is running, for `npm run token` and `npm run report`, and for the next start. */
export function writeRunning(directory: string, running: RunningStack): void {
  writeWhole(join(directory, 'running.json'), running);
}

export function clearRunning(directory: string): void {
  rmSync(join(directory, 'running.json'), { force: true });
}

/** The stack that runs on this state, or undefined. A file that outlived its launcher counts for nothing. */
export function findRunning(directory: string): RunningStack | undefined {
  let found: RunningStack;
  try {
    found = JSON.parse(readFileSync(join(directory, 'running.json'), 'utf8'));
  } catch {
    return undefined;
  }
  // The number may be another program's by now; in a container that is started again, even this one's.
  if (found.pid === process.pid) return undefined;
  const isLauncher = isRunning(found.pid) && /\bstart\.js\b/.test(commandOf(found.pid) ?? '');
  return isLauncher ? found : undefined;
}

function writeWhole(file: string, content: unknown): void {
  writeFileSync(`${file}.new`, `${JSON.stringify(content, null, 2)}\n`, { mode: 0o600 });
  renameSync(`${file}.new`, file);
}
