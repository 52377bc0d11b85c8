import type { ReactNode } from 'react';
import { useQuery } from 'urql';
import { graphql } from '../../../gql/index.js';
import { type Seat, seatsOf } from '../seats/seats-of-level.js';

const SeatsOnDayQuery = graphql(`
  query SeatsOnDay($id: ID!, $on: Date!) {
    busGroup(id: $id, on: $on) {
      id
      day
      municipalSeats {
        ...SeatFacts
      }
      regionalSeats {
        ...SeatFacts
      }
    }
  }
`);

interface SeatsOnDayProps {
  groupId: string;
  on: string;
  children(seats: readonly Seat[]): ReactNode;
}

/** The seats that there were on a meeting's day, which may be others than those of the day that the page shows. */
export function SeatsOnDay({ groupId, on, children }: SeatsOnDayProps) {
  const [{ data, fetching }] = useQuery({ query: SeatsOnDayQuery, variables: { id: groupId, on } });
  if (fetching) return null;
  return children(data?.busGroup ? seatsOf(data.busGroup) : []);
}
