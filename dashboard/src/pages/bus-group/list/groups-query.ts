import { graphql } from '../../../gql/index.js';

/** All groups of a day, with what the list tells of each: one operation, however many they are. */
export const GroupsQuery = graphql(`
  query BusGroupsInList($on: Date) {
    viewer {
      ...ShellViewer
    }
    busGroups(on: $on) {
      id
      day
      name
      compositionKnown
      viewerCanChange
      municipalities {
        code
        name
      }
      parts {
        id
        name
      }
      chair {
        id
        municipalSeat {
          id
          day
          organisation
          post
        }
        regionalSeat {
          id
          day
          organisation
          post
          to
        }
      }
      levels {
        id
        kind
        chairVacantSince
      }
      nextMeeting {
        id
        toldFor
        day
        noticeStanding
      }
      openDecisions {
        id
        toldFor
        overdue
      }
      agreements {
        id
        kind
        overdueSince
      }
      parties {
        party
        presence
      }
      municipalSeats {
        id
        day
        vacantSince
        unit {
          id
        }
      }
      regionalSeats {
        id
        day
        vacantSince
        unit {
          id
        }
      }
    }
  }
`);
