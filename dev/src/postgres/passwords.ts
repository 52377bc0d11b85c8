import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The roles that can sign in to the cluster: its superuser, and for each owner those that migrate, serve and import. */
export const roles = [
  'postgres',
  'kommun_owner',
  'kommun_app',
  'kommun_import',
  'region_owner',
  'region_app',
  'region_import',
] as const;
export type Role = (typeof roles)[number];

/** Random passwords, made once for each cluster. */
export type Passwords = Readonly<Record<Role, string>>;

/** Reads the cluster's passwords; those that are not there yet are made. Only the one who starts the stack can read the file. */
export function passwordsIn(clusterDirectory: string): Passwords {
  const file = join(clusterDirectory, 'passwords.json');
  const kept: Partial<Passwords> = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
  if (roles.every((role) => role in kept)) return kept as Passwords;
  const made = Object.fromEntries(
    roles.map((role) => [role, kept[role] ?? randomBytes(24).toString('base64url')]),
  );
  writeFileSync(`${file}.new`, JSON.stringify(made, null, 2), { mode: 0o600 });
  renameSync(`${file}.new`, file);
  return made as unknown as Passwords;
}
