import { graphql } from '../gql/index.js';

/** What a row of a list tells of a deviation. */
export const DeviationRow = graphql(`
  fragment DeviationRow on Deviation {
    id
    category
    occurredOn
    what
    state
    dueOn
    overdue
    viewerMoves
    sender {
      id
      ...UnitName
    }
    senderKind
    recipient {
      id
      ...UnitName
    }
    recipientKind
  }
`);

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

/** What is made of a term's deviations. */
export const DeviationAnalysisTold = graphql(`
  fragment DeviationAnalysisTold on DeviationAnalysis {
    id
    term
    text
    version
    writtenOn
    demo
    unit {
      id
      ...UnitName
    }
  }
`);

/** One deviation, whole. */
export const DeviationWhole = graphql(`
  fragment DeviationWhole on Deviation {
    id
    ...DeviationRow
    reportedOn
    consequence
    proposal
    stateOn
    dueBy
    action
    until
    groupGround
    waitsForViewer
    viewerCanStrike
    version
    demo
    asReported {
      what
      consequence
      proposal
    }
    strikes {
      id
      part
      stepId
      reason
      struckAs
      struckOn
      unit {
        id
        ...UnitName
      }
    }
    responsible {
      id
      ...UnitName
    }
    busGroup {
      id
      day
      name
    }
    steps {
      id
      move
      madeAs
      madeOn
      note
      until
      decidedOn
      unit {
        id
        ...UnitName
      }
      responsible {
        id
        ...UnitName
      }
    }
  }
`);

export const DeviationQuery = graphql(`
  query Deviation($id: ID!) {
    viewer {
      ...ShellViewer
    }
    deviation(id: $id) {
      ...DeviationWhole
    }
  }
`);

/** Who has a seat in a group, and when it has met in a year: whom it can make responsible, and on which day it decided. */
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

/** The changes; each brings the deviation as it is now. */
export const ReportDeviation = graphql(`
  mutation ReportDeviation($municipal: Boolean!, $input: ReportDeviationInput!) {
    change: reportDeviation(input: $input) @skip(if: $municipal) {
      ...DeviationOutcome
    }
  }

  fragment DeviationOutcome on DeviationResult {
    __typename
    ... on DeviationChanged {
      deviation {
        ...DeviationWhole
      }
    }
    ... on InvalidInput {
      problems {
        field
        code
        start
        end
      }
    }
  }
`);

export const ReviseDeviation = graphql(`
  mutation ReviseDeviation($municipal: Boolean!, $input: ReviseDeviationInput!) {
    change: reviseDeviation(input: $input) @skip(if: $municipal) {
      ...DeviationOutcome
    }
  }
`);

export const MoveDeviation = graphql(`
  mutation MoveDeviation($municipal: Boolean!, $input: MoveDeviationInput!) {
    change: moveDeviation(input: $input) @skip(if: $municipal) {
      ...DeviationOutcome
    }
  }
`);

export const StrikeDeviationText = graphql(`
  mutation StrikeDeviationText($municipal: Boolean!, $input: StrikeDeviationTextInput!) {
    change: strikeDeviationText(input: $input) @skip(if: $municipal) {
      ...DeviationOutcome
    }
  }
`);

export const WriteDeviationAnalysis = graphql(`
  mutation WriteDeviationAnalysis($municipal: Boolean!, $input: WriteDeviationAnalysisInput!) {
    change: writeDeviationAnalysis(input: $input) @skip(if: $municipal) {
      __typename
      ... on DeviationAnalysisChanged {
        analysis {
          id
        }
      }
      ... on InvalidInput {
        problems {
          field
          code
          start
          end
        }
      }
    }
  }
`);
