import { graphql } from '../../../gql/index.js';

/** The changes of the register. What they alter the page fetches anew: a forum is told for a day, and has no key of its own in the cache. */
export const AddForum = graphql(`
  mutation AddForum($municipal: Boolean!, $input: AddForumInput!) {
    municipal: addForum(input: $input) @include(if: $municipal) {
      ...ForumOutcome
    }
  }

  fragment ForumOutcome on ForumResult {
    __typename
    ... on InvalidInput {
      problems {
        field
        code
      }
    }
  }
`);

export const DescribeForum = graphql(`
  mutation DescribeForum($municipal: Boolean!, $input: DescribeForumInput!) {
    municipal: describeForum(input: $input) @include(if: $municipal) {
      ...ForumOutcome
    }
  }
`);

export const EndForum = graphql(`
  mutation EndForum($municipal: Boolean!, $input: EndForumInput!) {
    municipal: endForum(input: $input) @include(if: $municipal) {
      ...ForumOutcome
    }
  }
`);

export const AddForumMember = graphql(`
  mutation AddForumMember($municipal: Boolean!, $input: AddForumMemberInput!) {
    municipal: addForumMember(input: $input) @include(if: $municipal) {
      ...ForumOutcome
    }
  }
`);

export const EndForumMember = graphql(`
  mutation EndForumMember($municipal: Boolean!, $input: EndForumMemberInput!) {
    municipal: endForumMember(input: $input) @include(if: $municipal) {
      ...ForumOutcome
    }
  }
`);

export const RecordForumFollowUp = graphql(`
  mutation RecordForumFollowUp($municipal: Boolean!, $input: RecordForumFollowUpInput!) {
    municipal: recordForumFollowUp(input: $input) @include(if: $municipal) {
      ...ForumOutcome
    }
  }
`);

export const StrikeForumFollowUp = graphql(`
  mutation StrikeForumFollowUp($municipal: Boolean!, $input: StrikeForumFollowUpInput!) {
    municipal: strikeForumFollowUp(input: $input) @include(if: $municipal) {
      ...ForumOutcome
    }
  }
`);

export const ExplainForumOverlap = graphql(`
  mutation ExplainForumOverlap($municipal: Boolean!, $input: ExplainForumOverlapInput!) {
    municipal: explainForumOverlap(input: $input) @include(if: $municipal) {
      ...ForumOutcome
    }
  }
`);

export const WithdrawForumExplanation = graphql(`
  mutation WithdrawForumExplanation($municipal: Boolean!, $input: WithdrawForumExplanationInput!) {
    municipal: withdrawForumExplanation(input: $input) @include(if: $municipal) {
      ...ForumOutcome
    }
  }
`);
