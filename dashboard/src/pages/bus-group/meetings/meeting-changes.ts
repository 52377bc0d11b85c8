import { graphql } from '../../../gql/index.js';

/** The changes of a group's meetings, which the municipality keeps. */
export const PlanMeeting = graphql(`
  mutation PlanBusMeeting($municipal: Boolean!, $input: PlanBusMeetingInput!) {
    municipal: planBusMeeting(input: $input) @include(if: $municipal) {
      ...GroupMeetingOutcome
    }
  }

  fragment GroupMeetingOutcome on GroupMeetingResult {
    __typename
    ... on InvalidInput {
      problems {
        field
        code
      }
    }
  }
`);

export const MoveMeeting = graphql(`
  mutation MoveBusMeeting($municipal: Boolean!, $input: MoveBusMeetingInput!) {
    municipal: moveBusMeeting(input: $input) @include(if: $municipal) {
      ...GroupMeetingOutcome
    }
  }
`);

export const CancelMeeting = graphql(`
  mutation CancelBusMeeting($municipal: Boolean!, $input: CancelBusMeetingInput!) {
    municipal: cancelBusMeeting(input: $input) @include(if: $municipal) {
      ...GroupMeetingOutcome
    }
  }
`);

export const SendNotice = graphql(`
  mutation SendBusMeetingNotice($municipal: Boolean!, $input: SendMeetingNoticeInput!) {
    municipal: sendBusMeetingNotice(input: $input) @include(if: $municipal) {
      ...GroupMeetingOutcome
    }
  }
`);

export const HoldMeeting = graphql(`
  mutation HoldBusMeeting($municipal: Boolean!, $input: HoldBusMeetingInput!) {
    municipal: holdBusMeeting(input: $input) @include(if: $municipal) {
      ...GroupMeetingOutcome
    }
  }
`);

export const WriteMinutes = graphql(`
  mutation WriteBusMinutes($municipal: Boolean!, $input: WriteMeetingMinutesInput!) {
    municipal: writeBusMinutes(input: $input) @include(if: $municipal) {
      ...GroupMeetingOutcome
    }
  }
`);

export const VerifyMinutes = graphql(`
  mutation VerifyBusMinutes($municipal: Boolean!, $input: VerifyMeetingMinutesInput!) {
    municipal: verifyBusMinutes(input: $input) @include(if: $municipal) {
      ...GroupMeetingOutcome
    }
  }
`);

export const ProposeItem = graphql(`
  mutation ProposeAgendaItem($municipal: Boolean!, $input: ProposeAgendaItemInput!) {
    municipal: proposeAgendaItem(input: $input) @include(if: $municipal) {
      ...GroupMeetingOutcome
    }
  }
`);

export const WithdrawItem = graphql(`
  mutation WithdrawAgendaItem($municipal: Boolean!, $input: WithdrawAgendaItemInput!) {
    municipal: withdrawAgendaItem(input: $input) @include(if: $municipal) {
      ...GroupMeetingOutcome
    }
  }
`);

export const RecordDecision = graphql(`
  mutation RecordBusDecision($municipal: Boolean!, $input: RecordDecisionInput!) {
    municipal: recordBusDecision(input: $input) @include(if: $municipal) {
      ...GroupMeetingOutcome
    }
  }
`);

export const FollowUpDecision = graphql(`
  mutation FollowUpBusDecision($municipal: Boolean!, $input: FollowUpDecisionInput!) {
    municipal: followUpBusDecision(input: $input) @include(if: $municipal) {
      ...GroupMeetingOutcome
    }
  }
`);

export const TakeBackOutcome = graphql(`
  mutation TakeBackBusMeetingOutcome($municipal: Boolean!, $input: TakeBackMeetingOutcomeInput!) {
    municipal: takeBackBusMeetingOutcome(input: $input) @include(if: $municipal) {
      ...GroupMeetingOutcome
    }
  }
`);

export const PlaceItem = graphql(`
  mutation PlaceAgendaItem($municipal: Boolean!, $input: PlaceAgendaItemInput!) {
    municipal: placeAgendaItem(input: $input) @include(if: $municipal) {
      ...GroupMeetingOutcome
    }
  }
`);

export const ListDocument = graphql(`
  mutation ListMeetingDocument($municipal: Boolean!, $input: ListMeetingDocumentInput!) {
    municipal: listMeetingDocument(input: $input) @include(if: $municipal) {
      ...GroupMeetingOutcome
    }
  }
`);

export const WithdrawDecision = graphql(`
  mutation WithdrawBusDecision($municipal: Boolean!, $input: WithdrawDecisionInput!) {
    municipal: withdrawBusDecision(input: $input) @include(if: $municipal) {
      ...GroupMeetingOutcome
    }
  }
`);
