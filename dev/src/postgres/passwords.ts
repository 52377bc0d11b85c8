import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The roles that can sign in to the cluster: its superuser, and for each owner one that migrates and one that serves. */
export const roles = ['postgres', 'kommun_owner', 'kommun_app', 'region_owner', 'region_app'] as const;
export type Role = (typeof roles)[number];

/** Random passwords, made once for each cluster. */
export type Passwords = Readonly<Record<Role, string>>;

/** Reads the cluster's passwords, made the first time; only the one who starts the stack can read the file. */
export function passwordsIn(clusterDirectory: string): Passwords {
  const file = join(clusterDirectory, 'passwords.json');
  if (!existsSync(file)) {
    const made = Object.fromEntries(roles.map((role) => [role, randomBytes(24).toString('base64url')]));
    writeFileSync(`${file}.new`, JSON.stringify(made, null, 2), { mode: 0o600 });
    renameSync(`${file}.new`, file);
  }
  return JSON.parse(readFileSync(file, 'utf8'));
}
