import { graphql } from '../gql/index.js';

/** A page of one owner's log. */
export const AccessLogPart = graphql(`
  fragment AccessLogPart on AccessLogConnection {
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        id
        operationId
        at
        owner
        action
        actor
        parts
        decision
        ground
        amongAllowed
        unit {
          id
          ...UnitName
        }
      }
    }
  }
`);
