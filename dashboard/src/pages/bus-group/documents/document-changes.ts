import { graphql } from '../../../gql/index.js';

/** The changes of a group's documents, which the municipality keeps. */
export const AddDocument = graphql(`
  mutation AddGroupDocument($municipal: Boolean!, $input: AddGroupDocumentInput!) {
    municipal: addGroupDocument(input: $input) @include(if: $municipal) {
      ...GroupDocumentOutcome
    }
  }

  fragment GroupDocumentOutcome on GroupDocumentResult {
    __typename
    ... on InvalidInput {
      problems {
        field
        code
      }
    }
  }
`);

export const ReviseDocument = graphql(`
  mutation ReviseGroupDocument($municipal: Boolean!, $input: ReviseGroupDocumentInput!) {
    municipal: reviseGroupDocument(input: $input) @include(if: $municipal) {
      ...GroupDocumentOutcome
    }
  }
`);

export const EndDocument = graphql(`
  mutation EndGroupDocument($municipal: Boolean!, $input: EndGroupDocumentInput!) {
    municipal: endGroupDocument(input: $input) @include(if: $municipal) {
      ...GroupDocumentOutcome
    }
  }
`);

export const AddParty = graphql(`
  mutation AddAgreementParty($municipal: Boolean!, $input: AddAgreementPartyInput!) {
    municipal: addAgreementParty(input: $input) @include(if: $municipal) {
      ...GroupDocumentOutcome
    }
  }
`);

export const RecordSignature = graphql(`
  mutation RecordAgreementSignature($municipal: Boolean!, $input: RecordSignatureInput!) {
    municipal: recordAgreementSignature(input: $input) @include(if: $municipal) {
      ...GroupDocumentOutcome
    }
  }
`);

export const SetPoint = graphql(`
  mutation SetAgreementPoint($municipal: Boolean!, $input: SetAgreementPointInput!) {
    municipal: setAgreementPoint(input: $input) @include(if: $municipal) {
      ...GroupDocumentOutcome
    }
  }
`);

export const SayMissing = graphql(`
  mutation SayGroupDocumentMissing($municipal: Boolean!, $input: SayDocumentMissingInput!) {
    municipal: sayGroupDocumentMissing(input: $input) @include(if: $municipal) {
      ...GroupDocumentOutcome
    }
  }
`);

export const AddNeed = graphql(`
  mutation AddAnalysedNeed($municipal: Boolean!, $input: AddAnalysedNeedInput!) {
    municipal: addAnalysedNeed(input: $input) @include(if: $municipal) {
      ...GroupDocumentOutcome
    }
  }
`);

export const AddGoal = graphql(`
  mutation AddOutcomeGoal($municipal: Boolean!, $input: AddOutcomeGoalInput!) {
    municipal: addOutcomeGoal(input: $input) @include(if: $municipal) {
      ...GroupDocumentOutcome
    }
  }
`);

export const PlanActivity = graphql(`
  mutation PlanGroupActivity($municipal: Boolean!, $input: PlanActivityInput!) {
    municipal: planGroupActivity(input: $input) @include(if: $municipal) {
      ...GroupDocumentOutcome
    }
  }
`);

export const FollowUpActivity = graphql(`
  mutation FollowUpGroupActivity($municipal: Boolean!, $input: FollowUpActivityInput!) {
    municipal: followUpGroupActivity(input: $input) @include(if: $municipal) {
      ...GroupDocumentOutcome
    }
  }
`);

export const ConfirmParties = graphql(`
  mutation ConfirmAgreementParties($municipal: Boolean!, $input: ConfirmAgreementPartiesInput!) {
    municipal: confirmAgreementParties(input: $input) @include(if: $municipal) {
      ...GroupDocumentOutcome
    }
  }
`);

export const CorrectDocument = graphql(`
  mutation CorrectGroupDocument($municipal: Boolean!, $input: CorrectGroupDocumentInput!) {
    municipal: correctGroupDocument(input: $input) @include(if: $municipal) {
      ...GroupDocumentOutcome
    }
  }
`);

export const WithdrawMissing = graphql(`
  mutation WithdrawGroupDocumentMissing($municipal: Boolean!, $input: WithdrawDocumentMissingInput!) {
    municipal: withdrawGroupDocumentMissing(input: $input) @include(if: $municipal) {
      ...GroupDocumentOutcome
    }
  }
`);

export const ChangeActivity = graphql(`
  mutation ChangeGroupActivity($municipal: Boolean!, $input: ChangeActivityInput!) {
    municipal: changeGroupActivity(input: $input) @include(if: $municipal) {
      ...GroupDocumentOutcome
    }
  }
`);

export const MoveActivity = graphql(`
  mutation MoveGroupActivity($municipal: Boolean!, $input: MoveActivityInput!) {
    municipal: moveGroupActivity(input: $input) @include(if: $municipal) {
      ...GroupDocumentOutcome
    }
  }
`);
