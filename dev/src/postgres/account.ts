import { readFileSync } from 'node:fs';
import { StartFailure } from '../start-failure.js';

/** The user that runs PostgreSQL. */
export interface Account {
  readonly name: string;
  readonly uid: number;
  readonly gid: number;
}

/** Users without rights that most systems have, the least entitled first. */
const unprivileged = ['nobody', 'daemon'];

/**
 * PostgreSQL refuses to run as root. When root starts the stack, the server runs as one of the system's own users
 * without rights; nothing is added to the system.
 *
 * @returns undefined when the one who starts may run PostgreSQL directly
 */
export function accountForPostgres(passwd = '/etc/passwd'): Account | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const known = readAccounts(passwd);
  for (const name of unprivileged) {
    const account = known.find((one) => one.name === name);
    if (account) return account;
  }
  throw new StartFailure(
    `PostgreSQL refuses to run as root, and this system has no user to run it as (looked for ${unprivileged.join(', ')}). Start as an ordinary user instead.`,
  );
}

function readAccounts(passwd: string): Account[] {
  let text: string;
  try {
    text = readFileSync(passwd, 'utf8');
  } catch {
    return [];
  }
  return text.split('\n').flatMap((line) => {
    const [name = '', , uid = '', gid = ''] = line.split(':');
    // Some systems give `nobody` the number -2, which cannot be asked for.
    const usable = /^\d+$/.test(uid) && /^\d+$/.test(gid) && Number(uid) > 0;
    return usable ? [{ name, uid: Number(uid), gid: Number(gid) }] : [];
  });
}
