import { graphql } from '../../../gql/index.js';

/** A seat as it stands on a day, whichever owner keeps it, with all that it has been. */
export const SeatFacts = graphql(`
  fragment SeatFacts on BusSeat {
    __typename
    id
    day
    levelId
    party
    organisation
    post
    unit {
      id
      ...UnitName
    }
    speaksForIndependentSchools
    mandate
    mandates {
      mandate
      from
      to
    }
    holder {
      id
      name
      from
      demo
    }
    deputy {
      id
      name
      from
      demo
    }
    holders {
      id
      role
      name
      from
      to
      demo
    }
    vacantSince
    from
    fromKnownTo
    to
    source
    demo
    version
    viewerCanChange
  }
`);

/** Who sits in a group and how it is organised: what the tab and a seat's own page show. */
export const GroupSeats = graphql(`
  fragment GroupSeats on BusGroup {
    id
    day
    name
    viewerCanChange
    viewerCanAddRegionalSeat
    viewerCanConfirmRegionalSeats
    levels {
      id
      kind
      name
      description
      contact
      from
      to
      source
      demo
      chairVacantSince
      chair {
        id
        from
        to
        source
        municipalSeat {
          id
          day
        }
        regionalSeat {
          id
          day
          to
        }
      }
      convener {
        id
        organisations
        from
        to
      }
      conveners {
        id
        organisations
        from
        to
        source
        demo
      }
    }
    municipalSeats {
      ...SeatFacts
    }
    regionalSeats {
      ...SeatFacts
    }
    municipalSeatsKnown
    regionalSeatsKnown
  }
`);

export const SeatsOfGroup = graphql(`
  query SeatsOfBusGroup($id: ID!, $on: Date) {
    viewer {
      ...ShellViewer
    }
    busGroup(id: $id, on: $on) {
      ...GroupHead
      ...GroupSeats
      ...GroupParties
      ...GroupLineage
      ...LeftOpen
    }
  }
`);
