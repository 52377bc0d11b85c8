import { graphql } from '../../gql/index.js';

/** What one line of the list shows, sorts and filters by. */
export const ChildRow = graphql(`
  fragment ChildRow on Plan {
    id
    status
    question
    firstMeetingOn
    daysFromAssessmentToMeeting
    meetings {
      id
      status
      startsAt
    }
    child {
      id
      displayName
      age
      protectedIdentity
    }
    nextFollowUp {
      id
      dueOn
      overdue
      responsible
    }
    parties {
      id
      kind
      unit {
        id
        ...UnitName
      }
    }
    gaps {
      complete
      items {
        kind
        since
        ...GapFacts
      }
    }
  }
`);

export const ChildrenPageQuery = graphql(`
  query ChildrenPage($first: Int!, $after: String, $filter: PlanFilter) {
    viewer {
      ...ShellViewer
    }
    plans(first: $first, after: $after, filter: $filter) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          ...ChildRow
        }
      }
    }
  }
`);
