import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { migrate as migrateKommun } from '@samsyn/kommun/migrate';
import { migrate as migrateRegion } from '@samsyn/region/migrate';
import type { TestProject } from 'vitest/node';
import { startIdentity } from '../identity/server.js';
import { startThrowAwayCluster } from '../postgres/throw-away.js';
import { loadReference } from '../seed/load-reference.js';

/**
 * What the services' tests stand on: a real PostgreSQL whose two databases are migrated and hold the reference data,
 * and a real identity provider. Once for all test files; each file then clones the database it uses.
 */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const keyDirectory = mkdtempSync(join(tmpdir(), 'samsyn-identity-'));
  const [cluster, identity] = await Promise.all([
    startThrowAwayCluster(),
    startIdentity(
      { host: '127.0.0.1', port: 0, dashboardUrl: 'http://localhost:3000', keyDirectory, logLevel: 'silent' },
      { SAMSYN_ENV: 'test' },
    ),
  ]);
  const { kommun, region } = cluster.databases;
  await Promise.all([migrateKommun(kommun.ownerUrl), migrateRegion(region.ownerUrl)]);
  await loadReference({ kommunUrl: kommun.ownerUrl, regionUrl: region.ownerUrl });

  project.provide('cluster', cluster.access);
  project.provide('identity', { issuer: identity.issuer, keyDirectory });
  return async () => {
    await identity.close();
    await cluster.stop();
    rmSync(keyDirectory, { recursive: true, force: true });
  };
}
