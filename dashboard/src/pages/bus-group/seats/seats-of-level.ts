import type { GroupSeatsFragment, RecordOwner, SeatFactsFragment } from '../../../gql/graphql.js';
import { readFragment } from '../../../gql/index.js';
import { partyOrder } from '../../../parties/party.js';
import { SeatFacts } from './seats-query.js';

export type Seat = SeatFactsFragment;
export type Level = GroupSeatsFragment['levels'][number];

type SeatsOfBoth = Pick<GroupSeatsFragment, 'municipalSeats' | 'regionalSeats'>;

/** Both owners' seats; the region's only as far as it could be reached. */
export function seatsOf({ municipalSeats, regionalSeats }: SeatsOfBoth): Seat[] {
  return [...municipalSeats, ...(regionalSeats ?? [])].map((seat) => readFragment(SeatFacts, seat));
}

export interface SeatsOfLevel<OfLevel> {
  /** null: seats of a level that there is no more */
  readonly level: OfLevel | null;
  readonly seats: readonly Seat[];
}

/** The levels in their order, each with its seats by party; last those whose level the municipality has closed. */
export function byLevel<OfLevel extends Pick<Level, 'id'>>(
  group: SeatsOfBoth & { readonly levels: readonly OfLevel[] },
): SeatsOfLevel<OfLevel>[] {
  const seats = seatsOf(group).sort(
    (a, b) => partyOrder.indexOf(a.party) - partyOrder.indexOf(b.party) || a.from.localeCompare(b.from),
  );
  const levels = group.levels.map((level) => ({
    level,
    seats: seats.filter(({ levelId }) => levelId === level.id),
  }));
  const known = new Set(group.levels.map(({ id }) => id));
  const rest = seats.filter(({ levelId }) => !known.has(levelId));
  return rest.length > 0 ? [...levels, { level: null, seats: rest }] : levels;
}

/** Who keeps it: whose door a change of it goes by. */
export function ownerOfSeat({ __typename }: Pick<Seat, '__typename'>): RecordOwner {
  return __typename === 'MunicipalSeat' ? 'MUNICIPALITY' : 'REGION';
}

/** The post, and the organisation where they are two things. */
export function nameOfSeat({ post, organisation }: Pick<Seat, 'post' | 'organisation'>): string {
  return post === null ? organisation : `${post}, ${organisation}`;
}
