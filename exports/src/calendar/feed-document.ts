/** What the secret of a subscription opens. The secret is a variable, never a part of the document. */
export const feedDocument = /* GraphQL */ `
  query CalendarFeed($secret: String!) {
    calendarFeed(secret: $secret) {
      busGroupId groupName until
      meetings { id version changedAt day startsAt endsAt place levelKind standing }
    }
  }
`;

/** A meeting as it is answered. */
export interface MeetingInFeed {
  readonly id: string;
  readonly version: number;
  /** A moment. */
  readonly changedAt: string;
  readonly day: string;
  readonly startsAt: string | null;
  readonly endsAt: string | null;
  readonly place: string | null;
  readonly levelKind: string;
  readonly standing: string;
}

/** One group's calendar as it is answered. */
export interface Feed {
  readonly busGroupId: string;
  readonly groupName: string;
  /** The last day on which the address leads anywhere. */
  readonly until: string;
  readonly meetings: readonly MeetingInFeed[];
}
