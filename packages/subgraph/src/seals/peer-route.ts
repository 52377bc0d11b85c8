import type { Logger } from '@samsyn/server/log';
import { errorBody } from '@samsyn/server/refusals';
import type { FastifyInstance } from 'fastify';
import { acceptOnlySigned } from '../only-signed.js';
import { peerPaths } from './peer-requests.js';
import { faultOf, type Seal } from './seal.js';
import { readSealMessage, sealMessage } from './seal-message.js';
import { type Ask, addPeerSeal, findLatestSeal, findSeals } from './seal-rows.js';
import type { PeerConfig } from './sealing-config.js';

/** Seals told at once. */
const pageSize = 200;

/**
 * Takes the peer's seals, to keep them, and tells it which are kept. Only what the peer has signed with the key of the
 * exchange comes this far, once; and only seals that it signed with its own seal key are kept.
 */
export function mountPeerRoute(app: FastifyInstance, peer: PeerConfig, ask: Ask, logger: Logger): void {
  app.register(async (scope) => {
    acceptOnlySigned(scope, peer.keys);

    scope.post(peerPaths.give, async (request, reply) => {
      const seal = readSealMessage(request.body);
      if (!seal) return reply.code(400).send(errorBody('BAD_REQUEST', 'This is no seal.'));
      const fault = faultOf(seal, peer.publicKeys);
      if (fault) {
        logger.error({ seal: String(seal.number), fault }, 'the other owner’s seal is not believed');
        return reply.code(403).send(errorBody('FORBIDDEN', 'This seal is not signed with a key known here.'));
      }
      if (await keeps(ask, seal)) return { kept: String(seal.number) };
      logger.error({ seal: String(seal.number) }, 'the other owner’s seal does not follow on those kept');
      return reply
        .code(409)
        .send(errorBody('CONFLICT', 'This seal does not follow on those that are kept here.'));
    });

    scope.post(peerPaths.held, async (request, reply) => {
      const { after } = (request.body ?? {}) as { after?: unknown };
      if (typeof after !== 'string' || !/^\d{1,18}$/.test(after)) {
        return reply.code(400).send(errorBody('BAD_REQUEST', 'Say after which seal.'));
      }
      const seals = await findSeals(ask, 'peer_seal', BigInt(after), pageSize);
      const latest = await findLatestSeal(ask, 'peer_seal');
      return { seals: seals.map(sealMessage), latest: String(latest?.number ?? 0) };
    });
  });
}

/** Keeps a seal that follows on those held; one that is held already is kept once. */
async function keeps(ask: Ask, seal: Seal): Promise<boolean> {
  const held = await findLatestSeal(ask, 'peer_seal');
  if (held && seal.number < held.number) return false;
  const follows = held?.number === seal.number - 1n;
  if (follows && held && !seal.previousDigest?.equals(held.digest)) return false;
  await addPeerSeal(ask, seal);
  const [kept] = await findSeals(ask, 'peer_seal', seal.number - 1n, 1);
  return kept !== undefined && kept.number === seal.number && kept.digest.equals(seal.digest);
}
