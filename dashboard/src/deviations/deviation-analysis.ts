import { graphql } from '../gql/index.js';

/** What is made of a term's deviations. */
export const DeviationAnalysisTold = graphql(`
  fragment DeviationAnalysisTold on DeviationAnalysis {
    id
    term
    text
    version
    writtenOn
    demo
    unit {
      id
      ...UnitName
    }
  }
`);

export const WriteDeviationAnalysis = graphql(`
  mutation WriteDeviationAnalysis($municipal: Boolean!, $input: WriteDeviationAnalysisInput!) {
    change: writeDeviationAnalysis(input: $input) @skip(if: $municipal) {
      __typename
      ... on DeviationAnalysisChanged {
        analysis {
          id
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
  }
`);
