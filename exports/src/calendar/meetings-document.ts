/** What a calendar is told of a meeting: when, where, whose. Nothing of what it is about, and of no one who comes. */
const shown = /* GraphQL */ `
  fragment MeetingInCalendar on GroupMeeting {
    id version day startsAt endsAt place link standing levelKind
    busGroup { id name }
  }
`;

export const groupMeetingsDocument = /* GraphQL */ `
  query MeetingsForCalendar($id: ID!, $from: Date!, $to: Date!) {
    busGroup(id: $id) { id name meetings(from: $from, to: $to) { ...MeetingInCalendar } }
  }
  ${shown}
`;

export const meetingDocument = /* GraphQL */ `
  query MeetingForCalendar($id: ID!) { groupMeeting(id: $id) { ...MeetingInCalendar } }
  ${shown}
`;

/** A meeting as it is answered. */
export interface MeetingInCalendar {
  readonly id: string;
  readonly version: number;
  readonly day: string;
  readonly startsAt: string | null;
  readonly endsAt: string | null;
  readonly place: string | null;
  readonly link: string | null;
  readonly standing: string;
  readonly levelKind: string;
  readonly busGroup: { readonly id: string; readonly name: string };
}
