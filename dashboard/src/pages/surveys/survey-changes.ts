import { graphql } from '../../gql/index.js';

/** The changes of surveys. The region keeps them all: `municipal` is for the forms that other pages share. */
export const CreateSurvey = graphql(`
  mutation CreateSurvey($municipal: Boolean!, $input: CreateSurveyInput!) {
    care: createSurvey(input: $input) @skip(if: $municipal) {
      ...SurveyOutcome
    }
  }

  fragment SurveyOutcome on SurveyResult {
    __typename
    ... on SurveyChanged {
      invited
      survey {
        id
        state
        version
      }
    }
    ... on InvalidInput {
      problems {
        field
        code
      }
    }
  }
`);

export const ChangeSurvey = graphql(`
  mutation ChangeSurvey($municipal: Boolean!, $input: ChangeSurveyInput!) {
    care: changeSurvey(input: $input) @skip(if: $municipal) {
      ...SurveyOutcome
    }
  }
`);

export const SendSurvey = graphql(`
  mutation SendSurvey($municipal: Boolean!, $input: SurveyInput!) {
    care: sendSurvey(input: $input) @skip(if: $municipal) {
      ...SurveyOutcome
    }
  }
`);

export const CloseSurvey = graphql(`
  mutation CloseSurvey($municipal: Boolean!, $input: SurveyInput!) {
    care: closeSurvey(input: $input) @skip(if: $municipal) {
      ...SurveyOutcome
    }
  }
`);

export const MoveSurveyEnd = graphql(`
  mutation MoveSurveyEnd($municipal: Boolean!, $input: MoveSurveyEndInput!) {
    care: moveSurveyEnd(input: $input) @skip(if: $municipal) {
      ...SurveyOutcome
    }
  }
`);

export const AnswerSurvey = graphql(`
  mutation AnswerSurvey($input: AnswerSurveyInput!) {
    answerSurvey(input: $input) {
      __typename
      ... on InvalidInput {
        problems {
          field
          code
        }
      }
    }
  }
`);

export const ImportMeasurements = graphql(`
  mutation ImportMeasurements($input: ImportSpiderMeasurementsInput!) {
    importSpiderMeasurements(input: $input) {
      __typename
      ... on SpiderImport {
        written
        lines
        new
        changed
        unchanged
        faults {
          line
          column
          code
        }
      }
      ... on InvalidInput {
        problems {
          field
          code
        }
      }
    }
  }
`);
