import { graphql } from '../../gql/index.js';

/** A review without its lines: reading those is a line in the log itself. */
export const ReviewFacts = graphql(`
  fragment ReviewFacts on LogReview {
    id
    owner
    drawnAt
    drawnBy
    from
    until
    lineCount
    signedAt
    signedBy
    viewerCanSign
  }
`);

export const ReviewLines = graphql(`
  fragment ReviewLines on LogReview {
    id
    owner
    lines {
      id
      operationId
      at
      actor
      action
      parts
      decision
      ground
      childId
      byViewer
      verdict
      note
    }
  }
`);

export const ReviewsPart = graphql(`
  fragment ReviewsPart on LogReviewConnection {
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      cursor
      node {
        id
        ...ReviewFacts
        ...ReviewLines @include(if: $lines)
      }
    }
  }
`);

/**
 * All that the page asks: who reads and of which units, and a page of one unit's reviews from the owner that keeps its
 * log. The other owner is not asked: it would log a refusal. One review's lines are those of a page of one.
 */
export const LogReviewsQuery = graphql(`
  query LogReviews(
    $unit: ID!
    $municipal: Boolean!
    $care: Boolean!
    $first: Int!
    $after: String
    $lines: Boolean!
  ) {
    viewer {
      ...ShellViewer
      units {
        id
        ...UnitName
        ... on MunicipalUnit {
          kind
        }
        ... on CareUnit {
          kind
        }
      }
    }
    municipal: municipalLogReviews(unit: $unit, first: $first, after: $after) @include(if: $municipal) {
      ...ReviewsPart
    }
    care: careLogReviews(unit: $unit, first: $first, after: $after) @include(if: $care) {
      ...ReviewsPart
    }
  }
`);
