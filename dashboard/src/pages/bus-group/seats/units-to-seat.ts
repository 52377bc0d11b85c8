import { useQuery } from 'urql';
import type { PartyKind, RecordOwner } from '../../../gql/graphql.js';
import { graphql } from '../../../gql/index.js';

const Units = graphql(`
  query UnitsToSeat($groupId: ID!, $on: Date!, $kind: PartyKind!, $municipal: Boolean!) {
    busGroup(id: $groupId, on: $on) @include(if: $municipal) {
      id
      day
      municipalUnitsToSeat(party: $kind) {
        id
        name
      }
    }
    careUnits(kind: $kind) @skip(if: $municipal) {
      id
      name
    }
  }
`);

/**
 * An owner's units that a seat for a party can speak for: key and name; empty while they are fetched. The municipality's are the
 * group's own; care is chosen, so that the region's may be any.
 */
export function useUnitsToSeat(
  { id, day }: { readonly id: string; readonly day: string },
  kind: PartyKind,
  owner: RecordOwner,
): readonly (readonly [string, string])[] {
  const [{ data }] = useQuery({
    query: Units,
    variables: { groupId: id, on: day, kind, municipal: owner === 'MUNICIPALITY' },
    pause: kind === 'FAMILY' || kind === 'OTHER',
  });
  return (data?.busGroup?.municipalUnitsToSeat ?? data?.careUnits ?? []).map(
    ({ id, name }) => [id, name ?? id] as const,
  );
}
