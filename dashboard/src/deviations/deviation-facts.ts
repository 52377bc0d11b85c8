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
