import { graphql } from '../../../gql/index.js';

export const OfferSipCheckPageQuery = graphql(`
  query OfferSipCheckPage($planId: ID!) {
    viewer {
      ...ShellViewer
    }
    plan(id: $planId) {
      id
      status
      viewerMoves
      meetings {
        id
        kind
        status
      }
    }
  }
`);

export const OfferSipCheck = graphql(`
  mutation OfferSipCheck($input: OfferSipCheckInput!) {
    offerSipCheck(input: $input) {
      __typename
      ... on SipCheckOffered {
        codes
        lastDay
        version
        plan {
          id
          version
        }
      }
      ... on InvalidInput {
        problems {
          field
          code
        }
      }
    }
  }
`);
