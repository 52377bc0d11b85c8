import { useQuery } from 'urql';
import type { PartyKind } from '../gql/graphql.js';
import { graphql } from '../gql/index.js';

const MunicipalUnits = graphql(`
  query MunicipalUnitsToCall($kind: PartyKind!) {
    municipalUnits(kind: $kind) {
      id
      name
      kind
    }
  }
`);

const CareUnits = graphql(`
  query CareUnitsToCall($kind: PartyKind!) {
    careUnits(kind: $kind) {
      id
      name
      kind
    }
  }
`);

/** The units of a function, of either owner: key and name; null while they are fetched. */
export function useUnitsToCall(kind: PartyKind): [string, string][] | null {
  const pause = kind === 'FAMILY' || kind === 'OTHER';
  const variables = { kind };
  const [municipal] = useQuery({ query: MunicipalUnits, variables, pause });
  const [care] = useQuery({ query: CareUnits, variables, pause });
  if (municipal.fetching || care.fetching) return null;
  return [...(municipal.data?.municipalUnits ?? []), ...(care.data?.careUnits ?? [])].map(
    ({ id, name }): [string, string] => [id, name ?? id],
  );
}
