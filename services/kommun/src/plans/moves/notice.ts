import type { EntityManager } from 'typeorm';
import { type AttendanceRow, PlanMeetingRow } from '../meeting.entity.js';
import { PlanPartyRow } from '../plan.entity.js';
import type { PlanKeys, PlanLoader } from '../plan.loader.js';

/** Who is called to a meeting that is still planned. */
interface Call {
  readonly meetingId: string;
  readonly partyId: string;
}

/** The calls of a plan that stand: each to a meeting that is planned. */
export async function callsOf(plan: PlanKeys, plans: PlanLoader): Promise<Call[]> {
  const planned = new Set(
    (await plans.meetingsOf(plan)).flatMap(({ id, status }) => (status === 'PLANNED' ? id : [])),
  );
  return (await plans.attendanceOf(plan)).filter(({ meetingId }) => planned.has(meetingId));
}

/** The parties that are called to nothing once these calls are taken back. */
export function calledNoMore(takenBack: readonly Call[], calls: readonly Call[]): string[] {
  const standing = new Set(calls.flatMap((call) => (takenBack.includes(call) ? [] : call.partyId)));
  return [...new Set(takenBack.map(({ partyId }) => partyId))].filter((id) => !standing.has(id));
}

/** What a party’s answer is about, for whoever answers meanwhile: a notice that is taken back, or another day. */
export function answersOf(partyIds: readonly string[]): string[] {
  return partyIds.map((id) => `party:${id}`);
}

/** true while the party has a notice to answer: it was called, and neither left the plan nor had the notice taken back. */
export function canBeAnswered({
  invitedOn,
  leftOn,
}: {
  readonly invitedOn: string | null;
  readonly leftOn?: string | null;
}): boolean {
  return invitedOn !== null && !leftOn;
}

/** Takes the notice back: nobody waits for these parties’ answers. What they had answered stays in the plan’s history. */
export async function takeBackNotice(
  manager: EntityManager,
  { childId }: PlanKeys,
  partyIds: readonly string[],
): Promise<void> {
  for (const id of partyIds)
    await manager.update(
      PlanPartyRow,
      { childId, id },
      { answer: 'WAITING', invitedOn: null, answeredOn: null, answerReason: null, deputy: null },
    );
}

/** Calls planned meetings off. */
export async function callOff(
  manager: EntityManager,
  { childId }: PlanKeys,
  meetingIds: readonly string[],
): Promise<void> {
  for (const id of meetingIds) await manager.update(PlanMeetingRow, { childId, id }, { status: 'CANCELLED' });
}

/** Says how a party takes part in a meeting, whether or not it has been called to it before. */
export async function keepPresence(
  manager: EntityManager,
  { childId, meetingId, partyId, presence }: AttendanceRow,
): Promise<void> {
  await manager.query(
    `insert into attendance (child_id, meeting_id, party_id, presence) values ($1, $2, $3, $4)
     on conflict (child_id, meeting_id, party_id) do update set presence = excluded.presence, withdrawn_on = null`,
    [childId, meetingId, partyId, presence],
  );
}
