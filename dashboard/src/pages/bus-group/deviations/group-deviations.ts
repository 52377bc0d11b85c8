import { graphql } from '../../../gql/index.js';

/** A group's deviations in numbers, what it makes of them, and those that are open. */
export const GroupDeviationsQuery = graphql(`
  query GroupDeviations($id: ID!, $on: Date) {
    viewer {
      ...ShellViewer
    }
    busGroup(id: $id, on: $on) {
      id
      day
      ...GroupHead
      deviationCounts {
        total
        open
        overdue
      }
      deviationAnalyses {
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
      viewerCanAnalyseDeviations
    }
    deviations(first: 20, filter: { busGroupId: $id }, order: DUE_FIRST) {
      totalCount
      edges {
        node {
          ...DeviationRow
        }
      }
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
