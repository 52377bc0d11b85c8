import { graphql } from '../../../gql/index.js';

/** The changes of a group itself, which the municipality keeps. */
export const OpenLevel = graphql(`
  mutation OpenBusLevel($municipal: Boolean!, $input: OpenBusLevelInput!) {
    municipal: openBusLevel(input: $input) @include(if: $municipal) {
      ...BusGroupOutcome
    }
  }

  fragment BusGroupOutcome on BusGroupResult {
    __typename
    ... on InvalidInput {
      problems {
        field
        code
      }
    }
  }
`);

export const CloseLevel = graphql(`
  mutation CloseBusLevel($municipal: Boolean!, $input: CloseBusLevelInput!) {
    municipal: closeBusLevel(input: $input) @include(if: $municipal) {
      ...BusGroupOutcome
    }
  }
`);

export const SetConvener = graphql(`
  mutation SetBusConvener($municipal: Boolean!, $input: SetConvenerInput!) {
    municipal: setBusConvener(input: $input) @include(if: $municipal) {
      ...BusGroupOutcome
    }
  }
`);

export const SetChair = graphql(`
  mutation SetBusChair($municipal: Boolean!, $input: SetChairInput!) {
    municipal: setBusChair(input: $input) @include(if: $municipal) {
      ...BusGroupOutcome
    }
  }
`);

export const RenameGroup = graphql(`
  mutation RenameBusGroup($municipal: Boolean!, $input: RenameBusGroupInput!) {
    municipal: renameBusGroup(input: $input) @include(if: $municipal) {
      ...BusGroupOutcome
    }
  }
`);
