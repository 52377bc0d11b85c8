import { randomUUID } from 'node:crypto';
import type { PlanParts } from './plan-inputs.js';
import { day, type TestPlan, type World } from './world.js';

type Parts = Omit<PlanParts, 'childId' | 'planId' | 'goalId'>;

/** Everything that hangs on a plan besides its goals: parties, meetings, follow-ups, a disagreement and a history. */
export async function planRecord(
  world: World,
  plan: TestPlan,
  goalId: string,
  guardian: string,
): Promise<Parts> {
  const row = { child_id: plan.childId, plan_id: plan.id };
  const bup = await world.party(plan, { answer: 'WAITING' });
  await world.party(plan, { kind: 'STUDENT_HEALTH', unit_id: 'elevhalsa-farsta' });
  const partyId = await world.party(plan, {
    kind: 'SOCIAL_SERVICES',
    unit_id: 'soc-farsta',
    answered_on: day(-45),
    coordinates: true,
  });
  await world.party(plan, { kind: 'FAMILY', unit_id: null, guardian_id: guardian });
  const leavingPartyId = await world.party(plan, {
    ...{ kind: 'OTHER', unit_id: null, name: 'Farsta fotboll', answer: 'DECLINED' },
    ...{ answer_reason: 'Hinner inte', deputy: 'Demo Ersättare', answered_on: day(-40) },
  });
  await world.party(plan, { kind: 'OTHER', unit_id: null, name: 'Fältarna', left_on: day(-3) });
  const notice = {
    ...{ place: 'Lönnvägen 3', link: 'https://mote.example/3', questions: 'Hur gör vi?' },
    ...{ childs_participation: 'Med en teckning', called_on: day(-50), answer_by: day(-40) },
  };
  const heldMeetingId = await world.meeting(
    plan,
    { [partyId]: 'PRESENT' },
    { ...notice, notes: 'Alla var med' },
  );
  const plannedMeetingId = await world.meeting(
    plan,
    { [bup]: 'INVITED' },
    { ...notice, kind: 'FOLLOW_UP_MEETING', status: 'PLANNED', starts_at: new Date(Date.now() + 30 * 864e5) },
  );
  const decisions = ['soc-farsta', 'bup-farsta', 'elevhalsa-farsta'].map((unit_id, place) => ({
    ...{ ...row, id: randomUUID(), meeting_id: heldMeetingId, position: place + 1, wording: 'Bokar tid' },
    ...{ responsible: 'SOCIAL_SERVICES', unit_id, due_on: day(10), done_on: place === 0 ? day(-1) : null },
  }));
  for (const decision of decisions) await world.insert('meeting_decision', decision);
  const followUpId = await world.followUp(plan, day(-3), { unit_id: 'soc-farsta' });
  const done = { done_on: day(-19), outcome: 'Bättre', unit_id: 'bup-farsta' };
  const follow_up_id = await world.followUp(plan, day(-20), done);
  await world.insert('goal_outcome', {
    ...{ ...row, follow_up_id, goal_id: goalId, status: 'PARTLY_REACHED', outcome: 'På väg' },
  });
  const lifted = {
    ...row,
    goal_id: goalId,
    question: 'Vem gör det?',
    anonymous: true,
    escalated_on: day(-9),
  };
  const escalationId = randomUUID();
  await world.insert('escalation', { ...lifted, id: escalationId, level: 'DEPUTY_MANAGERS' });
  await world.insert('escalation', {
    // Of the whole plan: a decision on the goal would close its gaps.
    ...{ ...lifted, id: randomUUID(), level: 'BUS_INDIVIDUAL', decided_on: day(-2), goal_id: null },
    ...{ decision: 'BUP gör det', responsible: 'CHILD_PSYCHIATRY', unit_id: 'bup-farsta' },
  });
  await history(world, plan, followUpId);
  return {
    ...{ partyId, leavingPartyId, heldMeetingId, plannedMeetingId, followUpId, escalationId },
    decisionId: decisions[0]?.id ?? '',
  };
}

/** Two changes after what was there, by one of each owner's units. */
async function history(world: World, plan: TestPlan, followUpId: string): Promise<void> {
  const change = { child_id: plan.childId, plan_id: plan.id, concerns: [`follow-up:${followUpId}`] };
  const by = {
    BASELINE: { version: 1, snapshot: { plan: { id: plan.id, question: 'Vad nu?' } } },
    FOLLOW_UP: { version: 2, made_by: 'Handläggare, Socialtjänsten Farsta', unit_id: 'soc-farsta' },
    ANSWER_NOTICE: { version: 3, made_by: 'Handläggare', unit_id: 'bup-farsta' },
  };
  for (const [move, more] of Object.entries(by))
    await world.insert('plan_change', {
      ...{ ...change, move, change_key: randomUUID(), made_at: new Date(), digest: 'x' },
      snapshot: { plan: { id: plan.id, question: 'Hur?' } },
      ...more,
    });
  await world.sql('update plan set version = 3 where id = $1', [plan.id]);
}
