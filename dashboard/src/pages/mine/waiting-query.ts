import { graphql } from '../../gql/index.js';

/** What may wait for the viewer in one plan. Each `viewerCan` says whether it does; nothing is worked out here. */
export const WaitingInPlan = graphql(`
  fragment WaitingInPlan on Plan {
    id
    version
    status
    child {
      id
      displayName
    }
    parties {
      id
      kind
      name
      answer
      invitedOn
      leftOn
      viewerCanAnswer
      unit {
        id
        ...UnitName
      }
      guardian {
        id
        name
      }
    }
    meetings {
      id
      kind
      status
      startsAt
      answerBy
    }
    decisions {
      id
      wording
      dueOn
      doneOn
      viewerCanComplete
      unit {
        id
      }
    }
    followUps {
      id
      dueOn
      doneOn
      overdue
      viewerCanDocument
      unit {
        id
      }
    }
    municipalInterventions {
      id
      partyKind
      ...ActionableIntervention
    }
    careInterventions {
      id
      partyKind
      ...ActionableIntervention
    }
  }
`);

export const WaitingQuery = graphql(`
  query Waiting($first: Int!) {
    viewer {
      ...ShellViewer
    }
    plans(first: $first) {
      totalCount
      edges {
        node {
          id
          ...WaitingInPlan
        }
      }
    }
  }
`);
