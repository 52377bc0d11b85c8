import { RecordPart } from '@samsyn/disclosure/record-part';
import type { PartyKind } from '@samsyn/disclosure/vocabulary/party-kind';
import { groupBy } from '@samsyn/subgraph/loaders';
import { swedishToday } from '../calendar/swedish-day.js';
import type { KommunContext } from '../context.js';
import type { FollowUpRow, PlanMeetingRow } from './meeting.entity.js';
import type { FollowUp, MeetingDecision, PlanMeeting } from './meeting.types.js';
import { findParties } from './party.service.js';
import type { PlanRow } from './plan.entity.js';
import type { MeetingKind, MeetingStatus, Presence } from './plan.enums.js';

/** What belongs to a plan, and that plan. */
interface OfPlan {
  readonly plan: PlanRow;
}
export type MeetingOfPlan = PlanMeeting & OfPlan;
export type DecisionOfPlan = MeetingDecision & OfPlan & { readonly unitId: string | null };
export type FollowUpOfPlan = FollowUp & OfPlan & { readonly unitId: string | null };

/** A plan's meetings with who was invited and who came, oldest first. */
export async function findMeetings(plan: PlanRow, context: KommunContext): Promise<MeetingOfPlan[]> {
  const [knowsPlaces, meetings, attendance, decisions, parties] = await Promise.all([
    context.access.mayKnowWhereabouts(plan.childId, RecordPart.PLAN),
    context.plans.meetingsOf(plan),
    context.plans.attendanceOf(plan),
    findDecisions(plan, context),
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
    link: (knowsPlaces && meeting.link) || null,
    questions: meeting.questions ?? null,
    childsParticipation: meeting.childsParticipation ?? null,
    calledOn: meeting.calledOn ?? null,
    answerBy: meeting.answerBy ?? null,
    notes: meeting.notes ?? null,
    decisions: decisions.filter(({ meetingId }) => meetingId === meeting.id),
    viewerCanHold: false,
    plan,
    attendance: (ofMeeting.get(meeting.id) ?? []).flatMap((row) => {
      const party = partyOf.get(row.partyId);
      return party ? [{ party, presence: row.presence as Presence }] : [];
    }),
  }));
}

/** What the plan's meetings decided. Units are resolved apart, when asked for. */
export async function findDecisions(plan: PlanRow, { plans }: KommunContext): Promise<DecisionOfPlan[]> {
  return (await plans.decisionsOf(plan)).map((row) => ({
    ...row,
    responsible: row.responsible as PartyKind,
    unit: null,
    viewerCanComplete: false,
    plan,
  }));
}

/** What makes a follow-up overdue: its last day has passed, and nothing is documented. */
export function toFollowUp(row: FollowUpRow, plan: PlanRow, today: string): FollowUpOfPlan {
  return {
    unitId: row.unitId ?? null,
    plan,
    unit: null,
    goalOutcomes: [],
    viewerCanDocument: false,
    id: row.id,
    dueOn: row.dueOn,
    doneOn: row.doneOn,
    overdue: row.doneOn === null && row.dueOn < today,
    responsible: row.responsible as PartyKind,
    outcome: row.outcome,
  };
}

/** When the parties were first called to a meeting. */
export function firstCallOf(meetings: readonly PlanMeetingRow[]): string | null {
  return meetings.flatMap(({ calledOn }) => calledOn ?? []).sort()[0] ?? null;
}

/** The Swedish day of the first SIP meeting that was held. */
export function firstMeetingOf(meetings: readonly PlanMeetingRow[]): string | null {
  const held = meetings.find(({ kind, status }) => kind === 'SIP_MEETING' && status === 'HELD');
  return held ? swedishToday(held.startsAt) : null;
}
