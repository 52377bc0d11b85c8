import { createHash } from 'node:crypto';
import type { Sourced } from '@samsyn/reference/sourced';

/** A key that is the same each time, made of what it is for. */
export function keyFor(text: string): string {
  const hex = createHash('sha256').update(`samsyn local groups ${text}`).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** A group's level, in both owners' records the same. */
export interface LevelKey {
  readonly id: string;
  readonly busGroup: string;
  readonly kind: string;
}

export function levelKey(busGroup: string, kind: string): LevelKey {
  return { id: keyFor(`level ${busGroup} ${kind}`), busGroup, kind };
}

/** From when until when, whence, and that the seed recorded it. */
export function recorded(busGroup: string, { from, to, source, demo }: Sourced) {
  return {
    bus_group_id: busGroup,
    from_on: from ?? '-infinity',
    to_on: to,
    source,
    demo,
    recorded_by: 'samsyn-demo',
    recorded_as: 'Samsyn, demo',
    recorded_at: '2026-01-01T00:00:00Z',
  };
}
