import { graphql } from '../../../gql/index.js';

/** What a seat answers for: it stays with the seat, whoever leaves. */
export const SeatDuties = graphql(`
  fragment SeatDuties on BusGroup {
    id
    day
    openDecisions {
      id
      toldFor
      ...DecisionFacts
    }
    meetings {
      id
      toldFor
      decisions {
        id
        toldFor
        ...DecisionFacts
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
          overdue
          dueOn
          municipalSeat {
            id
            day
          }
          regionalSeat {
            id
            day
          }
        }
      }
    }
  }
`);

export const OneSeat = graphql(`
  query SeatOfBusGroup($id: ID!, $on: Date) {
    viewer {
      ...ShellViewer
    }
    busGroup(id: $id, on: $on) {
      ...GroupHead
      ...GroupSeats
      ...SeatDuties
    }
  }
`);
