import type { TokenChanges } from '../../../dev/src/identity/token-maker.js';
import { groupsAs as groupsOf, leaderOf } from '../../../packages/collaboration/test/group-changes.js';

export { leaderOf };

type Served = Parameters<typeof groupsOf>[0];

/** Changes and reads of the region's seats in the groups, as somebody. */
export const groupsAs = (served: Served, claims: TokenChanges) => groupsOf(served, claims, 'Regional');
