import { graphql } from '../../gql/index.js';

export const AreaOnMap = graphql(`
  fragment AreaOnMap on Area {
    id
    name
    from
    to
    compositionKnown
    source
    demo
    parts {
      id
    }
    municipalities {
      code
    }
  }
`);

export const CareAreaOnMap = graphql(`
  fragment CareAreaOnMap on CareArea {
    id
    name
    from
    to
    compositionKnown
    source
    demo
    partIds
    units {
      id
      name
    }
  }
`);

/** The whole map of one day: what is looked for in it, and imagined of it, is worked out from this. */
export const MapQuery = graphql(`
  query CollaborationMap($on: Date!) {
    viewer {
      ...ShellViewer
    }
    municipalities {
      code
      name
    }
    districtParts {
      id
      name
      municipality {
        code
      }
    }
    districts: areas(kind: DISTRICT, on: $on) {
      ...AreaOnMap
    }
    schoolAreas: areas(kind: SCHOOL_AREA, on: $on) {
      ...AreaOnMap
    }
    groups: areas(kind: BUS_GROUP, on: $on) {
      ...AreaOnMap
    }
    childPsychiatry: careAreas(kind: CHILD_PSYCHIATRY, on: $on) {
      ...CareAreaOnMap
    }
    malina: careAreas(kind: MALINA, on: $on) {
      ...CareAreaOnMap
    }
    busGroups(on: $on) {
      id
      childPsychiatryUnits(on: $on) {
        id
        name
      }
      regionalSeats(on: $on) {
        id
        unit {
          ... on CareUnit {
            id
            name
            kind
          }
        }
      }
    }
    schools: municipalUnits(kind: SCHOOL) {
      id
      name
      partId
      independent
      municipality {
        code
      }
    }
    clinics: careUnits {
      id
      name
      kind
    }
    areaChanges {
      kind
      ...ChangeTold
    }
    careAreaChanges {
      careKind: kind
      ...CareChangeTold
    }
  }
`);

export const ChangeTold = graphql(`
  fragment ChangeTold on AreaChange {
    change
    on
    knownTo
    before {
      id
      name
      compositionKnown
    }
    after {
      id
      name
      compositionKnown
    }
    sources
    demo
  }
`);

export const CareChangeTold = graphql(`
  fragment CareChangeTold on CareAreaChange {
    change
    on
    knownTo
    before {
      id
      name
      compositionKnown
    }
    after {
      id
      name
      compositionKnown
    }
    sources
    demo
  }
`);
