import type { BlockFactsFragment } from '../gql/graphql.js';
import { blockedIn, type Standing } from './standings.js';

export type StandingState =
  | 'shared'
  | 'partlyBlocked'
  | 'blocked'
  | 'unreleased'
  | 'waiting'
  | 'notYet'
  | 'expired'
  | 'withdrawn';

/** In one word what a consent or a decision comes to now, blocks counted. */
export function stateOf(standing: Standing, blocks: readonly BlockFactsFragment[]): StandingState {
  if (standing.kind === 'consent') {
    const ended = (
      {
        NOT_SIGNED_BY_ALL: 'waiting',
        NOT_YET: 'notYet',
        EXPIRED: 'expired',
        WITHDRAWN: 'withdrawn',
      } as const
    )[standing.consent.state as string];
    if (ended) return ended;
    if (standing.releases.length === 0) return 'unreleased';
  }
  const releases = standing.kind === 'consent' ? standing.releases : [standing.release];
  const blocked = releases.map((release) => blockedIn(release, blocks).length);
  if (blocked.every((count) => count === 0)) return 'shared';
  return releases.every((release, place) => blocked[place] === release.receivers.length)
    ? 'blocked'
    : 'partlyBlocked';
}
