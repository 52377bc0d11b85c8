import { join } from 'node:path';
import { progressOf } from '@samsyn/disclosure/audit/tell';
import { reading, verifyOwner } from '@samsyn/disclosure/audit/verify-owner';
import { findLatestSeal, findSeals } from '@samsyn/subgraph/seals/seal-rows';
import type { LogVerification } from '@samsyn/subgraph/seals/verification/verify-log';
import { type ClusterAccess, type Owner, ownerDatabase } from '../postgres/owner-databases.js';
import { passwordsIn } from '../postgres/passwords.js';
import { placeFor } from '../postgres/place.js';
import { readPostmaster } from '../postgres/postmaster.js';
import { databaseUrl } from '../postgres/start-postgres.js';
import { StartFailure } from '../start-failure.js';
import { sealPublicKeyOf } from './services.js';
import { secretsIn } from './state.js';

/** Copies read at once. */
const pageSize = 500;

/**
 * The server of the stack that runs on this state.
 *
 * @throws StartFailure when no stack runs there
 */
export function clusterOf(stateDirectory: string): ClusterAccess {
  const cluster = join(placeFor(stateDirectory).directory, 'main');
  const server = readPostmaster(join(cluster, 'data'));
  if (!server?.isReady) throw new StartFailure('There is no stack running here. Start it first: npm start');
  const passwords = passwordsIn(cluster);
  return { superuserUrl: databaseUrl(server.port, passwords, 'postgres', 'postgres'), passwords };
}

/**
 * Verifies both owners' access logs in the stack that runs on this state, each against what the other keeps.
 *
 * @throws StartFailure when no stack runs there
 */
export async function verifyStack(stateDirectory: string): Promise<Record<Owner, LogVerification>> {
  const access = clusterOf(stateDirectory);
  const secrets = secretsIn(stateDirectory);

  const verify = (owner: Owner, peer: Owner) =>
    reading(ownerDatabase(access, peer).ownerUrl, (askPeer) =>
      verifyOwner({
        databaseUrl: ownerDatabase(access, owner).ownerUrl,
        publicKeys: [sealPublicKeyOf(owner, secrets)],
        peer: {
          page: (after) => findSeals(askPeer, 'peer_seal', after, pageSize),
          latest: async () => (await findLatestSeal(askPeer, 'peer_seal'))?.number ?? 0n,
        },
        onProgress: progressOf(owner),
      }),
    );
  return { kommun: await verify('kommun', 'region'), region: await verify('region', 'kommun') };
}
