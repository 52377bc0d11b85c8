import { signRequest } from '@samsyn/server/request-signature';
import type { Seal } from './seal.js';
import { readSealMessage, sealMessage } from './seal-message.js';
import type { PeerConfig } from './sealing-config.js';

/** Where a peer takes seals, and where it tells which it holds. */
export const peerPaths = { give: '/seals', held: '/seals/held' } as const;

type Peer = Pick<PeerConfig, 'url' | 'keys'>;

/** Longest time that a peer is waited for. */
const patience = 2_000;

/**
 * Gives a seal to the peer to keep.
 *
 * @returns the status of its answer: 200 kept, 409 does not fit what it holds, 401 and 403 not believed
 * @throws when it does not answer
 */
export async function giveSeal(peer: Peer, seal: Seal): Promise<number> {
  const response = await ask(peer, peerPaths.give, sealMessage(seal));
  await response.arrayBuffer();
  return response.status;
}

/** What a peer holds: copies after one, a page in order, and the highest number of all. */
interface Held {
  readonly seals: readonly Seal[];
  readonly latest: bigint;
}

/**
 * Asks the peer which of this owner's seals it holds, from after one on.
 *
 * @throws when it does not answer, or not with seals
 */
export async function askHeldSeals(peer: Peer, after: bigint): Promise<Held> {
  const response = await ask(peer, peerPaths.held, { after: String(after) });
  if (response.status !== 200) throw new Error(`the other owner answered ${response.status}`);
  const { seals, latest } = (await response.json()) as { seals?: unknown; latest?: unknown };
  const read = Array.isArray(seals) ? seals.map(readSealMessage) : [undefined];
  const held = read.filter((seal) => seal !== undefined);
  if (held.length < read.length || typeof latest !== 'string' || !/^\d{1,18}$/.test(latest)) {
    throw new Error('the other owner answered with something that is no seal');
  }
  return { seals: held, latest: BigInt(latest) };
}

function ask({ url, keys: [key] }: Peer, path: string, content: unknown): Promise<Response> {
  const body = JSON.stringify(content);
  if (!key) throw new Error('no key to sign with');
  const signature = signRequest(key, {
    method: 'POST',
    path,
    body,
    authorization: undefined,
    operationId: undefined,
  });
  return fetch(`${url}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...signature },
    body,
    redirect: 'error',
    signal: AbortSignal.timeout(patience),
  });
}
