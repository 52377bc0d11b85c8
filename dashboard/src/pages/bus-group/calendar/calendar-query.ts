import { graphql } from '../../../gql/index.js';

export const SubscriptionFacts = graphql(`
  fragment SubscriptionFacts on CalendarSubscription {
    id
    createdAt
    until
    lastFetchedOn
    busGroup {
      id
      day
      name
    }
  }
`);

export const CalendarsOfGroup = graphql(`
  query CalendarsOfGroup($id: ID!) {
    busGroup(id: $id) {
      id
      day
      calendarSubscriptionCount
      viewerCanEndCalendarSubscriptions
    }
    calendarSubscriptions {
      most
      viewerCanSubscribe
      items {
        id
        ...SubscriptionFacts
      }
    }
  }
`);

export const MakeSubscription = graphql(`
  mutation CreateCalendarSubscription($input: CreateCalendarSubscriptionInput!) {
    createCalendarSubscription(input: $input) {
      __typename
      ... on CalendarSubscriptionMade {
        secret
        subscription {
          id
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

export const RenewSubscription = graphql(`
  mutation RenewCalendarSubscription($municipal: Boolean!, $input: RenewCalendarSubscriptionInput!) {
    municipal: renewCalendarSubscription(input: $input) @include(if: $municipal) {
      ...SubscriptionOutcome
    }
  }

  fragment SubscriptionOutcome on CalendarSubscriptionResult {
    __typename
    ... on InvalidInput {
      problems {
        field
        code
      }
    }
  }
`);

export const EndSubscription = graphql(`
  mutation EndCalendarSubscription($municipal: Boolean!, $input: EndCalendarSubscriptionInput!) {
    municipal: endCalendarSubscription(input: $input) @include(if: $municipal) {
      ...SubscriptionOutcome
    }
  }
`);

export const EndAllSubscriptions = graphql(`
  mutation EndGroupsCalendarSubscriptions($municipal: Boolean!, $input: EndGroupsCalendarSubscriptionsInput!) {
    municipal: endGroupsCalendarSubscriptions(input: $input) @include(if: $municipal) {
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
