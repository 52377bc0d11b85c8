import type { OwnerWord } from '../sharing/change.resolver.js';
import { all, INHERITED, type Permissions } from './policy.js';

/** Who gets what of what an owner answers to a change of a plan. */
export function planChangePermissions(word: OwnerWord): Permissions {
  return {
    [`${word}PlanChanged`]: all(INHERITED, 'version', 'plan'),
    [`${word}VersionConflict`]: all(INHERITED, 'message', 'version', 'since', 'plan'),
  };
}
