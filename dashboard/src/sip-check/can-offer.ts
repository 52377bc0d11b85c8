import type { MeetingKind, MeetingStatus, PlanMove } from '../gql/graphql.js';

interface PlanToAskOf {
  readonly viewerMoves: readonly PlanMove[];
  readonly meetings: readonly { readonly kind: MeetingKind; readonly status: MeetingStatus }[];
}

/** Whether there is any point in offering SIP-kollen: the graph lets this viewer, and there is a meeting to ask about. */
export function canOfferSipCheck({ viewerMoves, meetings }: PlanToAskOf): boolean {
  return (
    viewerMoves.includes('OFFER_SIP_CHECK') &&
    meetings.some(({ kind, status }) => kind === 'SIP_MEETING' && status === 'HELD')
  );
}
