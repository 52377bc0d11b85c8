import { randomBytes } from 'node:crypto';
import { sealKey } from '@samsyn/subgraph/seals/seal-keys';
import type { SealingConfig } from '@samsyn/subgraph/seals/sealing-config';

/** Sealing for a service under test: so seldom that no statement of it falls among those that a test counts. */
export function seldomSealed(): SealingConfig {
  return { key: sealKey(randomBytes(32)), every: 600_000, peer: undefined };
}
