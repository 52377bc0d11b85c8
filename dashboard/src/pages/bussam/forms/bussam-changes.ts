import { graphql } from '../../../gql/index.js';

/** The secretariat's changes, at the region's door alone. What they alter the page fetches anew. */
export const PlanBussamMeeting = graphql(`
  mutation PlanBussamMeeting($municipal: Boolean!, $input: PlanBussamMeetingInput!) {
    care: planBussamMeeting(input: $input) @skip(if: $municipal) {
      ...BussamOutcome
    }
  }

  fragment BussamOutcome on BussamResult {
    __typename
    ... on InvalidInput {
      problems {
        field
        code
      }
    }
  }
`);

export const RecordBussamMeeting = graphql(`
  mutation RecordBussamMeeting($municipal: Boolean!, $input: RecordBussamMeetingInput!) {
    care: recordBussamMeeting(input: $input) @skip(if: $municipal) {
      ...BussamOutcome
    }
  }
`);

export const RecordBussamDecision = graphql(`
  mutation RecordBussamDecision($municipal: Boolean!, $input: RecordBussamDecisionInput!) {
    care: recordBussamDecision(input: $input) @skip(if: $municipal) {
      ...BussamOutcome
    }
  }
`);

export const FollowUpBussamDecision = graphql(`
  mutation FollowUpBussamDecision($municipal: Boolean!, $input: FollowUpBussamDecisionInput!) {
    care: followUpBussamDecision(input: $input) @skip(if: $municipal) {
      ...BussamOutcome
    }
  }
`);

export const AddBussamQuestion = graphql(`
  mutation AddBussamQuestion($municipal: Boolean!, $input: AddBussamQuestionInput!) {
    care: addBussamQuestion(input: $input) @skip(if: $municipal) {
      ...BussamOutcome
    }
  }
`);

export const AddBussamActivity = graphql(`
  mutation AddBussamActivity($municipal: Boolean!, $input: AddBussamActivityInput!) {
    care: addBussamActivity(input: $input) @skip(if: $municipal) {
      ...BussamOutcome
    }
  }
`);

export const FollowUpBussamQuestion = graphql(`
  mutation FollowUpBussamQuestion($municipal: Boolean!, $input: FollowUpBussamQuestionInput!) {
    care: followUpBussamQuestion(input: $input) @skip(if: $municipal) {
      ...BussamOutcome
    }
  }
`);

export const AddBussamDocument = graphql(`
  mutation AddBussamDocument($municipal: Boolean!, $input: AddBussamDocumentInput!) {
    care: addBussamDocument(input: $input) @skip(if: $municipal) {
      ...BussamOutcome
    }
  }
`);

export const StrikeBussamEntry = graphql(`
  mutation StrikeBussamEntry($municipal: Boolean!, $input: StrikeBussamEntryInput!) {
    care: strikeBussamEntry(input: $input) @skip(if: $municipal) {
      ...BussamOutcome
    }
  }
`);
