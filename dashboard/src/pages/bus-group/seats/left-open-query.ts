import { graphql } from '../../../gql/index.js';

/** What is to be done in a group, and which seat answers for it: enough to find what closed seats left open. */
export const LeftOpen = graphql(`
  fragment LeftOpen on BusGroup {
    id
    day
    viewerCanChange
    openDecisions {
      id
      toldFor
      wording
      responsible {
        ...NamedSeat
      }
    }
    actionPlans {
      id
      name
      goals {
        id
        activities {
          id
          wording
          standing
          municipalSeat {
            id
            day
            organisation
            post
            party
            to
          }
          regionalSeat {
            id
            day
            organisation
            post
            party
            to
          }
        }
      }
    }
    municipalSeats {
      ...SeatFacts
    }
    regionalSeats {
      ...SeatFacts
    }
  }
`);

export const HandOver = graphql(`
  mutation HandOverBusSeat($municipal: Boolean!, $input: HandOverSeatInput!) {
    municipal: handOverBusSeat(input: $input) @include(if: $municipal) {
      ...BusGroupOutcome
    }
  }
`);
