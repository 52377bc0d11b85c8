import { graphql } from '../gql/index.js';

/** The changes; each brings the deviation as it is now. */
export const ReportDeviation = graphql(`
  mutation ReportDeviation($municipal: Boolean!, $input: ReportDeviationInput!) {
    change: reportDeviation(input: $input) @skip(if: $municipal) {
      ...DeviationOutcome
    }
  }

  fragment DeviationOutcome on DeviationResult {
    __typename
    ... on DeviationChanged {
      deviation {
        ...DeviationWhole
      }
    }
    ... on InvalidInput {
      problems {
        field
        code
        start
        end
      }
    }
  }
`);

export const ReviseDeviation = graphql(`
  mutation ReviseDeviation($municipal: Boolean!, $input: ReviseDeviationInput!) {
    change: reviseDeviation(input: $input) @skip(if: $municipal) {
      ...DeviationOutcome
    }
  }
`);

export const MoveDeviation = graphql(`
  mutation MoveDeviation($municipal: Boolean!, $input: MoveDeviationInput!) {
    change: moveDeviation(input: $input) @skip(if: $municipal) {
      ...DeviationOutcome
    }
  }
`);

export const StrikeDeviationText = graphql(`
  mutation StrikeDeviationText($municipal: Boolean!, $input: StrikeDeviationTextInput!) {
    change: strikeDeviationText(input: $input) @skip(if: $municipal) {
      ...DeviationOutcome
    }
  }
`);
