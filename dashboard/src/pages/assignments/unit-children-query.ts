import { graphql } from '../../gql/index.js';

/** Somebody's work with a child in the unit. */
export const UnitAssignment = graphql(`
  fragment UnitAssignment on Assignment {
    id
    subject
    name
    from
    until
    endedAt
    active
    viewerCanEnd
  }
`);

export const MunicipalChildren = graphql(`
  fragment MunicipalChildren on MunicipalUnitChildConnection {
    pageInfo {
      hasNextPage
      endCursor
    }
    staff {
      subject
      name
    }
    edges {
      node {
        childId
        initials
        birthYear
        isUnassigned
        viewerCanAssign
        assignments {
          id
          ...UnitAssignment
        }
      }
    }
  }
`);

/** The region's record holds neither names nor a date of birth that it could show. */
export const CareChildren = graphql(`
  fragment CareChildren on CareUnitChildConnection {
    pageInfo {
      hasNextPage
      endCursor
    }
    staff {
      subject
      name
    }
    edges {
      node {
        childId
        isUnassigned
        viewerCanAssign
        assignments {
          id
          ...UnitAssignment
        }
      }
    }
  }
`);

/** All that the page asks: who reads and of which units, and a page of one unit's children from the owner that keeps it. */
export const UnitChildrenQuery = graphql(`
  query UnitChildren($unit: ID!, $municipal: Boolean!, $care: Boolean!, $first: Int!, $after: String) {
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
    municipal: municipalUnitAssignments(unit: $unit, first: $first, after: $after) @include(if: $municipal) {
      ...MunicipalChildren
    }
    care: careUnitAssignments(unit: $unit, first: $first, after: $after) @include(if: $care) {
      ...CareChildren
    }
  }
`);
