import { graphql } from '../gql/index.js';

/** Something in the plan that must not stand in a copy for the family. */
export const HiddenFacts = graphql(`
  fragment HiddenFacts on HiddenFromGuardians {
    id
    owner
    recordId
    what
    reason
    decidedAt
    decidedBy
  }
`);

export const AssignmentFacts = graphql(`
  fragment AssignmentFacts on Assignment {
    id
    subject
    name
    from
    until
    endedAt
    active
    viewerCanEnd
    unit {
      id
      ...UnitName
    }
  }
`);

/** What else there is at an owner's door, and what the viewer may change there. */
export const SharingFacts = graphql(`
  fragment SharingFacts on RecordSharing {
    owner
    ownParts
    identityIsProtected
    viewerCanRecordConsent
    viewerCanDisclose
    viewerCanBlock
    viewerCanAssign
    viewerCanProtectIdentity
    viewerCanHideFromGuardians
    assignments {
      id
      ...AssignmentFacts
    }
    assignableUnits {
      unit {
        id
        ...UnitName
      }
      staff {
        subject
        name
      }
    }
  }
`);
