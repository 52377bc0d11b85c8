import { graphql } from '../../../gql/index.js';

/** One survey: what it asks, and who has answered. */
export const SurveyQuery = graphql(`
  query SurveyInFull($id: ID!) {
    viewer {
      ...ShellViewer
    }
    busGroups {
      id
      day
      name
    }
    survey(id: $id) {
      id
      year
      title
      state
      openedOn
      closesOn
      closedOn
      version
      demo
      viewerCanChange
      viewerCanSend
      viewerCanClose
      viewerCanMoveEnd
      earlierEnds {
        day
        movedOn
      }
      questions {
        axis
        dimension
        sv
        en
      }
      viewerSeats {
        ...SeatToAnswer
      }
      responses {
        ...ResponsesOfGroup
      }
    }
  }
`);

/** A group's seats by their posts, and which of them have answered. The post is the owner's to tell; the survey keeps keys alone. */
export const ResponsesOfGroup = graphql(`
  fragment ResponsesOfGroup on SurveyResponses {
    invited
    answered
    seats {
      seatId
      hasUnit
      answered
    }
    busGroup {
      id
      day
      name
      municipalSeats {
        id
        organisation
        post
        unit {
          id
        }
      }
      regionalSeats {
        id
        organisation
        post
        unit {
          id
        }
      }
    }
  }
`);
