import { graphql } from '../../../gql/index.js';

/** When a document was decided and revised, and is to be. */
export const DocumentAge = graphql(`
  fragment DocumentAge on GroupDocument {
    __typename
    id
    kind
    name
    day
    decidedOn
    decidedKnownTo
    versions {
      id
      step
      on
      knownTo
      schoolMayCall
      note
      source
      demo
    }
    revisionMonths
    revisionStanding
    revisionDue
    overdueSince
    endedOn
    endReason
    reference
    entries {
      id
      name
      revisionMonths
      reference
      to
      held
    }
    source
    demo
    version
    viewerCanChange
  }
`);

export const AgreementFacts = graphql(`
  fragment AgreementFacts on GroupAgreement {
    id
    kind
    name
    ...DocumentAge
    force
    inForceSince
    partiesKnown
    parties {
      id
      name
      party
      signature
      signedOn
      source
      demo
    }
    points {
      point
      held
      source
    }
  }
`);

export const RoutineFacts = graphql(`
  fragment RoutineFacts on GroupRoutine {
    id
    kind
    name
    ...DocumentAge
    schoolMayCall
  }
`);

export const PlanFactsOfGroup = graphql(`
  fragment GroupPlanFacts on ActionPlan {
    id
    ...DocumentAge
    year
    goals {
      id
      wording
      measure
      need {
        id
        wording
      }
      activities {
        id
        wording
        priority
        hasResponsible
        municipalSeat {
          id
          day
          organisation
          post
          vacantSince
          to
        }
        regionalSeat {
          id
          day
          organisation
          post
          vacantSince
          to
        }
        answeredBefore {
          until
          seat {
            ...NamedSeat
          }
        }
        dueOn
        standing
        overdue
        earlier {
          id
          wording
          dueOn
          until
        }
        followUps {
          id
          on
          standing
          note
          meetingId
        }
        source
        demo
      }
    }
  }
`);

export const AnalysisFacts = graphql(`
  fragment AnalysisFacts on NeedsAnalysis {
    id
    ...DocumentAge
    year
    needs {
      id
      wording
      ground
    }
  }
`);

/** All that a group has written down, and the seats that can answer for an activity. */
export const GroupDocuments = graphql(`
  fragment GroupDocuments on BusGroup {
    id
    day
    viewerCanChange
    agreements {
      ...AgreementFacts
    }
    routines {
      ...RoutineFacts
    }
    actionPlans {
      ...GroupPlanFacts
    }
    needsAnalyses {
      ...AnalysisFacts
    }
    documentsSaidMissing {
      kind
      from
      source
      demo
    }
    schoolMayCall
    meetings {
      id
      toldFor
      day
      levelKind
      standing
    }
    municipalSeats {
      id
      day
      organisation
      post
    }
    regionalSeats {
      id
      day
      organisation
      post
    }
  }
`);

export const DocumentsOfGroup = graphql(`
  query DocumentsOfBusGroup($id: ID!, $on: Date) {
    viewer {
      ...ShellViewer
    }
    busGroup(id: $id, on: $on) {
      ...GroupHead
      ...GroupDocuments
    }
    countyAgreements(on: $on) {
      ...AgreementFacts
    }
    countyRoutines(on: $on) {
      ...RoutineFacts
    }
  }
`);
