import type { ChangeToldFragment, CollaborationMapQuery } from '../../gql/graphql.js';
import { readFragment } from '../../gql/index.js';
import { CareChangeTold, ChangeTold } from './map-query.js';

/** What became of areas on a day, of either owner's. */
export interface Change extends Omit<ChangeToldFragment, ' $fragmentName' | '__typename'> {
  readonly kind: 'DISTRICT' | 'SCHOOL_AREA' | 'BUS_GROUP' | 'CHILD_PSYCHIATRY' | 'MALINA';
}

/** Both owners' changes, oldest first. */
export function changesOf({ areaChanges, careAreaChanges }: CollaborationMapQuery): Change[] {
  return [
    ...(areaChanges ?? []).map((change) => ({ kind: change.kind, ...readFragment(ChangeTold, change) })),
    ...(careAreaChanges ?? []).map((change) => ({
      kind: change.careKind,
      ...readFragment(CareChangeTold, change),
    })),
  ].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}
