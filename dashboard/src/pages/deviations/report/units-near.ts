import { useMemo } from 'react';
import { useQuery } from 'urql';
import { SeatsBesideUnit, SeatsOfGroup } from '../../../deviations/deviation-parties.js';
import { readFragment } from '../../../gql/index.js';

/** Keys of the units that have a seat in the groups of a unit; none until they are known, or when none are. */
export function useUnitsNear(unitId: string): ReadonlySet<string> {
  const [{ data }] = useQuery({ query: SeatsBesideUnit, variables: { id: unitId } });
  return useMemo(() => {
    const met = [...(data?.municipalUnit?.busGroups?.known ?? []), ...(data?.careUnit?.busGroups ?? [])];
    return new Set(
      met.flatMap(({ busGroup }) => {
        const { municipalSeats, regionalSeats } = readFragment(SeatsOfGroup, busGroup);
        return [...(municipalSeats ?? []), ...(regionalSeats ?? [])].flatMap(({ unit }) => unit?.id ?? []);
      }),
    );
  }, [data]);
}
