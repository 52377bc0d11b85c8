import { RecordPart } from '@samsyn/disclosure/record-part';
import type { PartyKind } from '@samsyn/disclosure/vocabulary/party-kind';
import { groupBy } from '@samsyn/subgraph/loaders';
import type { KommunContext } from '../context.js';
import type { FollowUpRow } from './meeting.entity.js';
import type { FollowUp, PlanMeeting } from './meeting.types.js';
import { findParties } from './party.service.js';
import type { PlanRow } from './plan.entity.js';
import type { MeetingKind, MeetingStatus, Presence } from './plan.enums.js';

/** A plan's meetings with who was invited and who came, oldest first. */
export async function findMeetings(plan: PlanRow, context: KommunContext): Promise<PlanMeeting[]> {
  const [knowsPlaces, meetings, attendance, parties] = await Promise.all([
    context.access.mayKnowWhereabouts(plan.childId, RecordPart.PLAN),
    context.plans.meetingsOf(plan),
    context.plans.attendanceOf(plan),
    findParties(plan, context),
  ]);
  const partyOf = new Map(parties.map((party) => [party.id, party]));
  const ofMeeting = groupBy(attendance, (row) => row.meetingId);
  return meetings.map((meeting) => ({
    id: meeting.id,
    kind: meeting.kind as MeetingKind,
    status: meeting.status as MeetingStatus,
    startsAt: meeting.startsAt,
    place: knowsPlaces ? meeting.place : null,
    attendance: (ofMeeting.get(meeting.id) ?? []).flatMap((row) => {
      const party = partyOf.get(row.partyId);
      return party ? [{ party, presence: row.presence as Presence }] : [];
    }),
  }));
}

/** What makes a follow-up overdue: its last day has passed, and nothing is documented. */
export function toFollowUp(row: FollowUpRow, today: string): FollowUp {
  return {
    id: row.id,
    dueOn: row.dueOn,
    doneOn: row.doneOn,
    overdue: row.doneOn === null && row.dueOn < today,
    responsible: row.responsible as PartyKind,
    outcome: row.outcome,
  };
}
