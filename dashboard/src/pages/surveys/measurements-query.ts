import { graphql } from '../../gql/index.js';

/** Everything that *Mätningar* shows: all groups' years, also of those that have ended, and what surveys there are. */
export const MeasurementsQuery = graphql(`
  query Measurements {
    viewer {
      ...ShellViewer
    }
    busGroups: busGroupsEver {
      id
      day
      name
      spiderMeasurements {
        ...Measured
      }
    }
    spiderMedians {
      ...Median
    }
    surveys {
      id
      ...SurveyInShort
    }
  }
`);

/** A survey as the list shows it. */
export const SurveyInShort = graphql(`
  fragment SurveyInShort on Survey {
    id
    year
    title
    state
    openedOn
    closesOn
    closedOn
    demo
    viewerCanChange
    viewerCanSend
    viewerCanClose
    viewerSeats {
      ...SeatToAnswer
    }
    responses {
      busGroup {
        id
      }
      seats {
        hasUnit
        answered
      }
    }
  }
`);

/** A seat that the reader may answer for, by the post that its group tells. */
export const SeatToAnswer = graphql(`
  fragment SeatToAnswer on SurveySeat {
    seatId
    answered
    busGroup {
      id
      day
      name
      municipalSeats {
        id
        organisation
        post
      }
      regionalSeats {
        id
        organisation
        post
      }
    }
  }
`);
