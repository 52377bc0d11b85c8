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
        ...DeviationAnalysisTold
      }
      viewerCanAnalyseDeviations
      name
      spiderMeasurements(on: $on) {
        ...Measured
      }
    }
    spiderMedians(on: $on) {
      ...Median
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
