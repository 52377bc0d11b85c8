import { graphql } from '../../../gql/index.js';

/** A commitment with all that it rests on. */
export const CommitmentInFull = graphql(`
  fragment CommitmentInFull on Commitment {
    rule
    words
    source
    basis
    isYardstick
    checkedBy
    computed
    validFrom
    validTo
    standing
    reason
    day
    counted
    required
    unknown
    from
    to
    demo
    facts {
      kind
      id
      name
      day
      holds
      demo
    }
  }
`);

/** A commitment without what it rests on: how it stands, and why. */
export const CommitmentInShort = graphql(`
  fragment CommitmentInShort on Commitment {
    rule
    words
    computed
    isYardstick
    standing
    reason
    day
    counted
    required
    unknown
    from
    to
    demo
  }
`);

/** One group's commitments, from both owners that check them. */
export const CommitmentsOfGroup = graphql(`
  query CommitmentsOfGroup($id: ID!, $on: Date) {
    viewer {
      ...ShellViewer
    }
    busGroup(id: $id, on: $on) {
      ...GroupHead
      ...GroupCommitments
    }
  }
`);

export const GroupCommitments = graphql(`
  fragment GroupCommitments on BusGroup {
    id
    day
    municipalCommitments {
      ...CommitmentInFull
    }
    careCommitments {
      ...CommitmentInFull
    }
  }
`);
