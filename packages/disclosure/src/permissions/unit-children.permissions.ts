import type { OwnerWord } from '../sharing/change.resolver.js';
import { all, INHERITED, MAY, type Permissions } from './policy.js';

/** Who gets what of the children a unit works with, but for the query, which stands with the owner's other ways in. */
export function unitChildrenPermissions(word: OwnerWord): Permissions {
  const recognition = word === 'Municipal' ? ['initials', 'birthYear'] : [];
  return {
    [`${word}UnitChildConnection`]: all(INHERITED, 'edges', 'pageInfo', 'staff'),
    [`${word}UnitChildEdge`]: all(INHERITED, 'cursor', 'node'),
    [`${word}UnitChild`]: {
      ...all(INHERITED, 'childId', 'owner', ...recognition, 'isUnassigned', 'assignments'),
      viewerCanAssign: MAY('ASSIGN'),
    },
  };
}
