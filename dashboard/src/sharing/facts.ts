import { graphql } from '../gql/index.js';

/** One decision to release one part to one unit. */
export const DisclosureFacts = graphql(`
  fragment DisclosureFacts on Disclosure {
    id
    owner
    part
    ground
    decidedBy
    decidedOn
    until
    active
    toViewer
    consentId
    motivation
    viewerCanRevoke
    receiver {
      id
      ...UnitName
    }
  }
`);

export const ConsentFacts = graphql(`
  fragment ConsentFacts on Consent {
    id
    owner
    purpose
    parts
    from
    until
    state
    signaturesNeeded
    decisionReference
    childsView
    maturityAssessment
    givenByChild
    recordedBy
    withdrawnAt
    viewerCanChange
    receivers {
      id
      ...UnitName
    }
    signatures {
      guardianId
      name
      signedOn
    }
  }
`);

export const BlockFacts = graphql(`
  fragment BlockFacts on AccessBlock {
    id
    part
    reason
    from
    liftedAt
    viewerCanLift
    unit {
      id
      ...UnitName
    }
  }
`);

/** What an owner's door rests on, for those who keep the record. */
export const StandingFacts = graphql(`
  fragment StandingFacts on RecordSharing {
    owner
    ownParts
    viewerCanRecordConsent
    viewerCanDisclose
    guardians {
      id
      name
      mustSign
    }
    consents {
      id
      ...ConsentFacts
    }
    blocks {
      id
      ...BlockFacts
    }
  }
`);

/** Both owners' doors to one child's record, as far as the viewer may know what they rest on. */
export const Standings = graphql(`
  fragment Standings on Child {
    id
    municipalSharing {
      ...StandingFacts
    }
    municipalDisclosures {
      id
      ...DisclosureFacts
    }
    careSharing {
      ...StandingFacts
    }
    careDisclosures {
      id
      ...DisclosureFacts
    }
  }
`);
