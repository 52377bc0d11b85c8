import { graphql } from '../gql/index.js';

/** The page's own operation: what waits, a page of the register, and what it amounts to. */
export const DeviationsQuery = graphql(`
  query Deviations($filter: DeviationFilterInput, $order: DeviationOrder!, $first: Int!, $after: String) {
    viewer {
      ...ShellViewer
    }
    waiting: deviations(first: 50, filter: { waitsForViewer: true }, order: DUE_FIRST) {
      totalCount
      edges {
        node {
          ...DeviationRow
        }
      }
    }
    deviations(first: $first, after: $after, filter: $filter, order: $order) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          ...DeviationRow
        }
      }
    }
    deviationFigures(filter: $filter) {
      total
      scope
      asOf
      viewerCanAnalyse
      matrix {
        senderKind
        recipientKind
        count
      }
      terms {
        term
        category
        count
      }
      published {
        id
        value
        source
      }
    }
    deviationPatterns {
      id
      ...DeviationAnalysisTold
    }
    busGroups {
      id
      day
      name
    }
  }
`);
