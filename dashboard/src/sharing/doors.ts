import type {
  DisclosureFactsFragment,
  RecordOwner,
  StandingFactsFragment,
  StandingsFragment,
} from '../gql/graphql.js';
import { readFragment } from '../gql/index.js';
import type { OwnerService } from '../outages/failure.js';
import { DisclosureFacts, StandingFacts } from './facts.js';

/** One owner's door to a child's record. */
export interface Door {
  readonly owner: RecordOwner;
  /** who answers for it in the graph */
  readonly service: OwnerService;
  /** null for those who do not keep the record, and while the owner cannot be reached */
  readonly sharing: StandingFactsFragment | null;
  /** what is released as far as the viewer may know; null when nothing is known */
  readonly disclosures: readonly DisclosureFactsFragment[] | null;
}

/** The door that the viewer keeps, if any, and the others. */
export interface Doors {
  readonly own: Door | null;
  readonly others: readonly Door[];
}

export function doorsOf(child: StandingsFragment): Doors {
  const doors: Door[] = [
    {
      owner: 'MUNICIPALITY',
      service: 'kommun',
      sharing: readFragment(StandingFacts, child.municipalSharing),
      disclosures: child.municipalDisclosures?.map((each) => readFragment(DisclosureFacts, each)) ?? null,
    },
    {
      owner: 'REGION',
      service: 'region',
      sharing: readFragment(StandingFacts, child.careSharing),
      disclosures: child.careDisclosures?.map((each) => readFragment(DisclosureFacts, each)) ?? null,
    },
  ];
  const own = doors.find(({ sharing }) => sharing !== null) ?? null;
  return { own, others: doors.filter((door) => door !== own) };
}
