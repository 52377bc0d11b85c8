import type { MeetingOfBusGroupQuery } from '../../../gql/graphql.js';

/** A meeting with all that belongs to it, as its own page shows it. */
export type Meeting = NonNullable<MeetingOfBusGroupQuery['groupMeeting']>;
