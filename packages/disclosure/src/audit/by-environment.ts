import { httpUrl, keys32, manyKeys32, postgresUrl, readConfig } from '@samsyn/server/config';
import { askHeldSeals } from '@samsyn/subgraph/seals/peer-requests';
import { sealPublicKey } from '@samsyn/subgraph/seals/seal-keys';
import * as v from 'valibot';
import { progressOf, tell } from './tell.js';
import { type PeerCopies, verifyOwner } from './verify-owner.js';

const schema = v.object({
  AUDIT_DATABASE_URL: postgresUrl,
  SEAL_PUBLIC_KEYS: manyKeys32,
  PEER_URL: v.optional(httpUrl),
  PEER_KEYS: v.optional(keys32),
});

/**
 * Verifies the log of the owner that the environment names, and asks the other owner for its copies of the seals when it
 * is told where that is.
 *
 * @returns the exit code: 0 nothing is wrong, 1 something is, 2 it could not be verified
 */
export async function auditByEnvironment(
  env: Record<string, string | undefined>,
  asJson: boolean,
): Promise<number> {
  try {
    const given = readConfig('audit:verify', schema, env);
    const { PEER_URL: url, PEER_KEYS: keys } = given;
    const name = new URL(given.AUDIT_DATABASE_URL).pathname.slice(1);
    const verification = await verifyOwner({
      databaseUrl: given.AUDIT_DATABASE_URL,
      publicKeys: given.SEAL_PUBLIC_KEYS.map(sealPublicKey),
      peer: url && keys ? copiesAt({ url, keys }) : undefined,
      onProgress: progressOf(name),
    });
    return tell({ [name]: verification }, asJson);
  } catch (cause) {
    process.stderr.write(`${cause instanceof Error ? cause.message : 'an unknown fault'}\n`);
    return 2;
  }
}

/** After this number there is no seal. */
const beyondAll = 10n ** 18n - 1n;

function copiesAt(peer: Parameters<typeof askHeldSeals>[0]): PeerCopies {
  return {
    page: async (after) => (await askHeldSeals(peer, after)).seals,
    latest: async () => (await askHeldSeals(peer, beyondAll)).latest,
  };
}
