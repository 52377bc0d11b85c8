import { graphql } from '../../../gql/index.js';

/** The changes of a seat: each owner has its own, and `municipal` says whose is asked for. */
export const AddSeat = graphql(`
  mutation AddBusSeat($municipal: Boolean!, $input: AddSeatInput!) {
    municipal: addMunicipalSeat(input: $input) @include(if: $municipal) {
      ...MunicipalSeatOutcome
    }
    regional: addRegionalSeat(input: $input) @skip(if: $municipal) {
      ...RegionalSeatOutcome
    }
  }

  fragment MunicipalSeatOutcome on MunicipalSeatResult {
    __typename
    ... on InvalidInput {
      problems {
        field
        code
      }
    }
  }

  fragment RegionalSeatOutcome on RegionalSeatResult {
    __typename
    ... on InvalidInput {
      problems {
        field
        code
      }
    }
  }
`);

export const CloseSeat = graphql(`
  mutation CloseBusSeat($municipal: Boolean!, $input: CloseSeatInput!) {
    municipal: closeMunicipalSeat(input: $input) @include(if: $municipal) {
      ...MunicipalSeatOutcome
    }
    regional: closeRegionalSeat(input: $input) @skip(if: $municipal) {
      ...RegionalSeatOutcome
    }
  }
`);

export const SetMandate = graphql(`
  mutation SetBusSeatMandate($municipal: Boolean!, $input: SetSeatMandateInput!) {
    municipal: setMunicipalSeatMandate(input: $input) @include(if: $municipal) {
      ...MunicipalSeatOutcome
    }
    regional: setRegionalSeatMandate(input: $input) @skip(if: $municipal) {
      ...RegionalSeatOutcome
    }
  }
`);

export const Appoint = graphql(`
  mutation AppointToBusSeat($municipal: Boolean!, $input: AppointToSeatInput!) {
    municipal: appointToMunicipalSeat(input: $input) @include(if: $municipal) {
      ...MunicipalSeatOutcome
    }
    regional: appointToRegionalSeat(input: $input) @skip(if: $municipal) {
      ...RegionalSeatOutcome
    }
  }
`);

export const EndHolding = graphql(`
  mutation EndBusSeatHolding($municipal: Boolean!, $input: EndSeatHoldingInput!) {
    municipal: endMunicipalSeatHolding(input: $input) @include(if: $municipal) {
      ...MunicipalSeatOutcome
    }
    regional: endRegionalSeatHolding(input: $input) @skip(if: $municipal) {
      ...RegionalSeatOutcome
    }
  }
`);

export const ConfirmSeats = graphql(`
  mutation ConfirmBusSeats($municipal: Boolean!, $input: ConfirmSeatsInput!) {
    municipal: confirmMunicipalSeats(input: $input) @include(if: $municipal) {
      ...BusGroupOutcome
    }
    regional: confirmRegionalSeats(input: $input) @skip(if: $municipal) {
      ...BusGroupOutcome
    }
  }
`);
