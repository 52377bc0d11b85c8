import type { ForumFactsFragment, PartyKind } from '../../gql/graphql.js';

/** Somebody who takes part, as it is shown: by function where there is one, else by name. */
export interface Taking {
  readonly key: string;
  readonly party: PartyKind | null;
  readonly organisation: string;
}

/** Who takes part in a forum, each once; of a BUS group those who have seats, at both owners, as far as they are known. */
export function takingPart({
  members,
  busGroup,
}: Pick<ForumFactsFragment, 'members' | 'busGroup'>): Taking[] {
  const seats = [...(busGroup?.municipalSeats ?? []), ...(busGroup?.regionalSeats ?? [])];
  const all = [...members, ...seats].map(({ party, organisation }) => {
    const known = party === 'OTHER' ? null : party;
    return { key: known ?? organisation.trim().toLocaleLowerCase('sv'), party: known, organisation };
  });
  return [...new Map(all.map((each) => [each.key, each])).values()];
}

export type Presence = 'yes' | 'maybe' | 'no';

/** A row of the table of members and forums. */
export interface MemberRow extends Taking {
  readonly in: readonly Presence[];
  readonly count: number;
}

/** Everybody who takes part in some forum, and in which; those who are in most first. */
export function memberRows(
  forums: readonly ForumFactsFragment[],
  isComplete: readonly boolean[],
): MemberRow[] {
  const taking = forums.map((forum) => new Map(takingPart(forum).map((each) => [each.key, each])));
  const everybody = new Map(taking.flatMap((each) => [...each]));
  return [...everybody.values()]
    .map((row) => {
      const presence = taking.map(
        (each, place): Presence => (each.has(row.key) ? 'yes' : isComplete[place] ? 'no' : 'maybe'),
      );
      return { ...row, in: presence, count: presence.filter((each) => each === 'yes').length };
    })
    .sort((a, b) => b.count - a.count || a.organisation.localeCompare(b.organisation, 'sv'));
}
