import { graphql } from '../../../gql/index.js';

/** The year of a group: what it has promised, and what is known of whether it does it. */
export const GroupYear = graphql(`
  fragment GroupYear on BusGroup {
    id
    day
    name
    meetingYear {
      ...YearOfMeetings
    }
    nextMeeting {
      id
      toldFor
      ...MeetingRow
    }
    openDecisions {
      id
      toldFor
      ...DecisionFacts
    }
    attendance {
      ...Attendance
    }
    actionPlans {
      id
      name
      year
      overdueSince
      demo
      goals {
        id
        wording
        activities {
          id
          wording
          standing
          overdue
          dueOn
        }
      }
    }
    municipalSeats {
      ...SeatFacts
    }
    regionalSeats {
      ...SeatFacts
    }
    levels {
      id
      kind
      name
    }
    municipalCommitments {
      ...CommitmentInShort
    }
    careCommitments {
      ...CommitmentInShort
    }
  }
`);

export const Overview = graphql(`
  query BusGroupOverview($id: ID!, $on: Date) {
    viewer {
      ...ShellViewer
    }
    busGroup(id: $id, on: $on) {
      ...GroupHead
      ...GroupYear
      ...GroupParties
      ...LeftOpen
    }
  }
`);
