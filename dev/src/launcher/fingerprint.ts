import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SeedScale } from '../seed/seed.js';
import { repository } from './configuration.js';
import type { Secrets } from './state.js';

/** All that decides what the demo data are. Two data sets with the same fingerprint hold the same. */
export interface Fingerprint {
  readonly scale: SeedScale;
  readonly tables: string;
  readonly seed: string;
  readonly keys: string;
}

/** What a person is told when a part of the fingerprint has changed. */
const changes: Record<keyof Fingerprint, string> = {
  scale: 'another scale was asked for',
  tables: 'the tables have changed',
  seed: 'the seed or the reference data have changed',
  keys: 'the keys that identity numbers are made unreadable with are new',
};

/** Computes the fingerprint of what would be made now, from what is compiled. */
export function fingerprintOf(scale: SeedScale, secrets: Secrets): Fingerprint {
  return {
    scale,
    // Migrations take statements from the rules of disclosure, and from what seals a log.
    tables: hashOf([
      'services/kommun/dist/migrations',
      'services/region/dist/migrations',
      'packages/disclosure/dist',
      'packages/collaboration/dist',
      'packages/subgraph/dist/seals',
    ]),
    seed: hashOf(['dev/dist/seed', 'reference/dist']),
    keys: digest([secrets.childKey, secrets.kommunFieldKey, secrets.regionFieldKey].join()),
  };
}

/** Why data with one fingerprint do not serve where another is wanted; empty when they do. */
export function differences(found: Fingerprint, wanted: Fingerprint): string[] {
  const parts = Object.keys(changes) as (keyof Fingerprint)[];
  return parts.filter((part) => found[part] !== wanted[part]).map((part) => changes[part]);
}

function hashOf(directories: string[]): string {
  const files = directories.flatMap((directory) =>
    readdirSync(join(repository, directory), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.js'))
      .sort()
      .map((file) => join(directory, file)),
  );
  return digest(files.map((file) => `${file}\n${readFileSync(join(repository, file), 'utf8')}`).join('\n'));
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}
