import { execFile } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { StartFailure } from '../start-failure.js';
import type { Binaries } from './binaries.js';
import { type Passwords, passwordsIn } from './passwords.js';
import { makeForPostgres, type Place } from './place.js';

/** One cluster of databases on disk. */
export interface Cluster {
  readonly dataDirectory: string;
  readonly passwords: Passwords;
}

/**
 * Opens the cluster of this name, made the first time.
 *
 * Text is sorted by Swedish rules (å ä ö last) from PostgreSQL's own ICU, so it is the same on each machine. Nobody
 * signs in without a password, and only over the loopback address.
 */
export async function openCluster(place: Place, name: string, binaries: Binaries): Promise<Cluster> {
  const directory = join(place.directory, name);
  mkdirSync(directory, { recursive: true });
  // Whatever the umask: to be passed through by the one who runs PostgreSQL, not to be looked into.
  chmodSync(directory, 0o711);
  const passwords = passwordsIn(directory);
  const dataDirectory = join(directory, 'data');
  if (existsSync(dataDirectory)) requireSameMajor(dataDirectory, binaries);
  else await initialise(place, directory, binaries, passwords);
  return { dataDirectory, passwords };
}

async function initialise(place: Place, directory: string, binaries: Binaries, passwords: Passwords) {
  // Made beside and moved when whole: an interrupted start leaves nothing that looks finished.
  const unfinished = join(directory, 'data.unfinished');
  rmSync(unfinished, { recursive: true, force: true });
  makeForPostgres(unfinished, place.account);
  const passwordFile = join(directory, 'first-password');
  writeFileSync(passwordFile, passwords.postgres, { mode: 0o600 });
  if (place.account) chownSync(passwordFile, place.account.uid, place.account.gid);
  try {
    await initdb(place, binaries, [
      `--pgdata=${unfinished}`,
      '--username=postgres',
      '--auth=scram-sha-256',
      `--pwfile=${passwordFile}`,
      '--encoding=UTF8',
      `--locale=${process.platform === 'linux' ? 'C.UTF-8' : 'C'}`,
      '--locale-provider=icu',
      '--icu-locale=sv-SE',
      '--no-sync',
      '--no-instructions',
    ]);
  } catch (cause) {
    rmSync(unfinished, { recursive: true, force: true });
    const said = (cause as { stderr?: string }).stderr?.trim() || (cause as Error).message;
    throw new StartFailure(`PostgreSQL could not make its data directory.\n${said}`);
  } finally {
    rmSync(passwordFile, { force: true });
  }
  writeFileSync(join(unfinished, 'pg_hba.conf'), 'host all all 127.0.0.1/32 scram-sha-256\n');
  renameSync(unfinished, join(directory, 'data'));
}

function initdb(place: Place, binaries: Binaries, options: string[]) {
  return promisify(execFile)(binaries.initdb, options, {
    cwd: place.directory,
    // Nothing of the caller's environment: a PGDATA or a locale that does not exist here would change the outcome.
    env: {},
    ...(place.account && { uid: place.account.uid, gid: place.account.gid }),
  });
}

function requireSameMajor(dataDirectory: string, binaries: Binaries) {
  const of = readFileSync(join(dataDirectory, 'PG_VERSION'), 'utf8').trim();
  if (binaries.version.split('.')[0] !== of) {
    throw new StartFailure(
      `The demo data were made by PostgreSQL ${of}, and this is ${binaries.version}. Make them anew: npm start -- --reset`,
    );
  }
}
