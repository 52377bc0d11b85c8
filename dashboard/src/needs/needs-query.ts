import { graphql } from '../gql/index.js';

/** An assessment by the region that a child needs a plan, as Mina barn shows it. */
export const NeedFacts = graphql(`
  fragment NeedFacts on CareNeed {
    id
    childId
    partyKind
    reasons
    question
    assessedOn
    viewerCanWithdraw
    viewerCanTakeUp
    addressedTo {
      id
      ...UnitName
    }
    takenUpBy {
      id
      status
    }
    child {
      id
      displayName
      age
      careDisclosures {
        id
        part
        active
        receiver {
          id
        }
      }
    }
  }
`);

/** Asked apart from the list: when the region is away, the plans are there all the same. */
export const NeedsQuery = graphql(`
  query Needs($first: Int!) {
    viewer {
      subject
      units {
        id
        ...UnitName
      }
    }
    careNeeds(first: $first) {
      pageInfo {
        hasNextPage
      }
      edges {
        node {
          id
          ...NeedFacts
        }
      }
    }
  }
`);

/** The most that the graph gives at a time. */
export const mostNeeds = 100;

export const MunicipalChildrenQuery = graphql(`
  query MunicipalChildrenToAssess($first: Int!, $after: String) {
    children: municipalChildrenToAssess(first: $first, after: $after) {
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          displayName
          age
          plans {
            id
            status
          }
        }
      }
    }
  }
`);

export const CareChildrenQuery = graphql(`
  query CareChildrenToAssess($first: Int!, $after: String) {
    children: careChildrenToAssess(first: $first, after: $after) {
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          displayName
          age
          plans {
            id
            status
          }
          careSharing {
            guardians {
              id
              name
            }
          }
        }
      }
    }
  }
`);

/** Who the guardians are, for care's own staff, to whom the municipality has not released the child's name. */
export const GuardiansQuery = graphql(`
  query GuardiansOfNameless($childId: ID!) {
    careChild(id: $childId) {
      id
      careSharing {
        guardians {
          id
          name
        }
      }
    }
  }
`);
