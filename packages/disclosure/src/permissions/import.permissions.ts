import type { OwnerWord } from '../sharing/change.resolver.js';
import { all, IMPORT, INHERITED, type Permissions } from './policy.js';

/** Who brings records one by one, and what is answered: nothing that stands in a record. */
export function importPermissions(word: OwnerWord): Permissions {
  return {
    Mutation: { [`import${word}Record`]: IMPORT },
    ImportedRecord: all(INHERITED, 'kind', 'key', 'outcome', 'faults'),
    ImportFault: all(INHERITED, 'field', 'code', 'message'),
  };
}
