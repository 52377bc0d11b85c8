import { graphql } from '../../../gql/index.js';

/**
 * All groups on a day and half a year before, with what the county's board tells of them: one operation, however many they are.
 */
export const CountyQuery = graphql(`
  query County($on: Date, $before: Date!, $after: Date!, $yearBefore: Date!, $today: Boolean!) {
    viewer {
      ...ShellViewer
    }
    municipalities {
      code
      name
    }
    busGroups(on: $on) {
      id
      day
      name
      from
      municipalities {
        code
        name
      }
      municipalCommitments {
        rule
        standing
        demo
      }
      municipalCommitmentsBefore: municipalCommitments(on: $before) {
        rule
        standing
      }
      careCommitments {
        rule
        standing
        demo
      }
      careCommitmentsBefore: careCommitments(on: $before) {
        rule
        standing
      }
      parties {
        party
        presence
      }
      municipalSeatCount {
        seats
        vacant
      }
      municipalSeatCountBefore: municipalSeatCount(on: $before) {
        seats
        vacant
      }
      regionalSeatCount {
        seats
        vacant
      }
      regionalSeatCountBefore: regionalSeatCount(on: $before) {
        seats
        vacant
      }
      attendance(from: $before, to: $after) {
        came
        said
      }
      deviationCounts(since: $before) @include(if: $today) {
        total
      }
      deviationsOfTheYear: deviationCounts(since: $yearBefore) @include(if: $today) {
        total
      }
      spiderMeasurements(on: $on, latest: 2) {
        year
        axes {
          axis
          value
        }
        demo
      }
    }
  }
`);
