import { useQuery } from 'urql';
import type { PartyKind, RecordOwner } from '../../../gql/graphql.js';
import { graphql } from '../../../gql/index.js';

const Units = graphql(`
  query UnitsToSeat($kind: PartyKind!, $municipal: Boolean!) {
    municipalUnits(kind: $kind) @include(if: $municipal) {
      id
      name
    }
    careUnits(kind: $kind) @skip(if: $municipal) {
      id
      name
    }
  }
`);

/** An owner's units that a seat for a party can speak for: key and name; empty while they are fetched. */
export function useUnitsToSeat(kind: PartyKind, owner: RecordOwner): readonly (readonly [string, string])[] {
  const [{ data }] = useQuery({
    query: Units,
    variables: { kind, municipal: owner === 'MUNICIPALITY' },
    pause: kind === 'FAMILY' || kind === 'OTHER',
  });
  return (data?.municipalUnits ?? data?.careUnits ?? []).map(({ id, name }) => [id, name ?? id] as const);
}
