import { ConfigError, httpUrl, key32, keys32, milliseconds } from '@samsyn/server/config';
import * as v from 'valibot';
import { type SealKey, type SealPublicKey, sealKey, sealPublicKey } from './seal-keys.js';

/** How a service seals its log. */
export interface SealingConfig {
  readonly key: SealKey;
  /** Milliseconds between two looks for new lines. */
  readonly every: number;
  /** Undefined: no other owner keeps this one's seals, nor this one another's. */
  readonly peer: PeerConfig | undefined;
}

/** The other owner, who keeps this one's seals and whose seals this one keeps. */
export interface PeerConfig {
  /** Its service's address. */
  readonly url: string;
  /** Sign what the two say to each other; the first is used for sending. Shared by the two, and by nobody else. */
  readonly keys: readonly Buffer[];
  /** What its seals are signed with. */
  readonly publicKeys: readonly SealPublicKey[];
}

/** Variables for sealing. Spread into a service's own schema, and read with `readSealing`. */
export const sealingVariables = {
  SEAL_KEY: key32,
  SEAL_EVERY_MS: v.optional(milliseconds, '1000'),
  PEER_URL: v.optional(httpUrl),
  PEER_KEYS: v.optional(keys32),
  PEER_SEAL_PUBLIC_KEYS: v.optional(keys32),
};

type Given = v.InferOutput<v.ObjectSchema<typeof sealingVariables, undefined>>;

/** @throws ConfigError when something of the peer is given and something is not */
export function readSealing(service: string, given: Given): SealingConfig {
  const { PEER_URL: url, PEER_KEYS: keys, PEER_SEAL_PUBLIC_KEYS: publicKeys } = given;
  const ofPeer = Object.entries({ PEER_URL: url, PEER_KEYS: keys, PEER_SEAL_PUBLIC_KEYS: publicKeys });
  const missing = ofPeer.filter(([, value]) => value === undefined).map(([name]) => name);
  if (missing.length > 0 && missing.length < ofPeer.length) {
    throw new ConfigError(
      service,
      missing.map((name) => `${name} is missing: seals are exchanged with all of PEER_…, or none`),
    );
  }
  return {
    key: sealKey(given.SEAL_KEY),
    every: given.SEAL_EVERY_MS,
    peer: url && keys && publicKeys ? { url, keys, publicKeys: publicKeys.map(sealPublicKey) } : undefined,
  };
}
