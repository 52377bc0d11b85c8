import { graphql } from '../gql/index.js';

/** All units that a deviation can be about, and where the viewer works. */
export const DeviationUnits = graphql(`
  query DeviationUnits {
    viewer {
      ...ShellViewer
      units {
        id
        ...UnitName
      }
    }
    social: municipalUnits(kind: SOCIAL_SERVICES) {
      id
      name
      kind
    }
    studentHealth: municipalUnits(kind: STUDENT_HEALTH) {
      id
      name
      kind
    }
    schools: municipalUnits(kind: SCHOOL) {
      id
      name
      kind
    }
    preschools: municipalUnits(kind: PRESCHOOL) {
      id
      name
      kind
    }
    coordination: municipalUnits(kind: COORDINATION) {
      id
      name
      kind
    }
    careUnits {
      id
      name
      kind
    }
  }
`);

export const DeviationGroups = graphql(`
  query DeviationGroups($sender: ID!, $recipient: ID!) {
    deviationGroupChoices(senderUnitId: $sender, recipientUnitId: $recipient) {
      ground
      evident
      busGroup {
        id
        day
        name
      }
    }
  }
`);

/** Which units have a seat in a group. */
export const SeatsOfGroup = graphql(`
  fragment SeatsOfGroup on BusGroup {
    municipalSeats {
      id
      unit {
        id
      }
    }
    regionalSeats {
      id
      unit {
        id
      }
    }
  }`);

/** Who else has a seat in the groups that a unit has one in, or lies in: whom it most often has to do with. */
export const SeatsBesideUnit = graphql(`
  query SeatsBesideUnit($id: ID!) {
    municipalUnit(id: $id) {
      id
      busGroups {
        known {
          busGroup {
            id
            day
            ...SeatsOfGroup
          }
        }
      }
    }
    careUnit(id: $id) {
      id
      busGroups {
        busGroup {
          id
          day
          ...SeatsOfGroup
        }
      }
    }
  }
`);

/** Who has a seat in a group: whom it can make responsible. */
export const GroupToDecide = graphql(`
  query GroupToDecide($id: ID!) {
    busGroup(id: $id) {
      id
      day
      municipalSeats {
        id
        unit {
          id
          ...UnitName
        }
      }
      regionalSeats {
        id
        unit {
          id
          ...UnitName
        }
      }
    }
  }
`);

/** The steering group's meetings in a time: on one of them it has often decided. */
export const MeetingsToDecideAt = graphql(`
  query MeetingsToDecideAt($id: ID!, $from: Date!, $to: Date!) {
    busGroup(id: $id) {
      id
      day
      meetings(from: $from, to: $to, level: STEERING) {
        id
        day
        toldFor
        standing
      }
    }
  }
`);
