import { randomUUID } from 'node:crypto';
import { day } from './world.js';

/** Keys of what a plan holds, for changes of it. */
export interface PlanParts {
  readonly childId: string;
  readonly planId: string;
  readonly goalId: string;
  /** A party of whose unit tests act. */
  readonly partyId: string;
  /** A party that does not hold the plan together. */
  readonly leavingPartyId: string;
  readonly heldMeetingId: string;
  readonly plannedMeetingId: string;
  readonly decisionId: string;
  readonly followUpId: string;
  readonly escalationId: string;
}

type Inputs = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/**
 * Inputs for every change of a plan, by mutation.
 *
 * @param text empty: then nothing is written, for the input cannot be taken
 */
function planInputs(parts: PlanParts, text: string): Inputs {
  const { planId, childId, goalId, partyId, followUpId } = parts;
  const change = { planId, idempotencyKey: randomUUID() };
  const responsible = { responsible: 'SOCIAL_SERVICES', unitId: 'soc-farsta' };
  const later = { dueOn: day(60), ...responsible };
  return {
    assessNeed: {
      ...{ childId, idempotencyKey: randomUUID(), reasons: ['DISABILITY'], question: text },
      ...{ needAssessedOn: day(0), initiatedBy: 'SCHOOL', coordinatingUnitId: 'soc-farsta' },
    },
    callToMeeting: {
      ...{ ...change, kind: 'FOLLOW_UP_MEETING', startsAt: new Date(Date.now() + 864e5), place: 'Lokal' },
      questions: text,
    },
    cancelMeeting: { ...change, meetingId: text ? parts.plannedMeetingId : parts.heldMeetingId },
    answerNotice: { ...change, partyId, answer: text ? 'ACCEPTED' : 'WAITING' },
    addParty: { ...change, kind: 'OTHER', name: text },
    leaveParty: { ...change, partyId: text ? parts.leavingPartyId : partyId },
    holdMeeting: {
      ...{ ...change, meetingId: parts.heldMeetingId, attendance: [], notes: text },
      decisions: [{ id: parts.decisionId, wording: text, ...responsible }],
    },
    completeDecision: { ...change, decisionId: parts.decisionId, doneOn: text ? day(0) : '2199-12-31' },
    activatePlan: change,
    editPlan: { ...change, question: text },
    setGoal: { ...change, goalId, wording: text },
    planFollowUp: { ...change, plan: { ...later, dueOn: text ? day(60) : day(-1) } },
    documentFollowUp: {
      ...{ ...change, followUpId, outcome: text, next: later },
      goals: [{ goalId, status: 'REACHED', outcome: 'Går dit' }],
    },
    escalatePlan: { ...change, question: text },
    settleEscalation: { ...change, escalationId: parts.escalationId, decision: text, ...responsible },
    closePlan: { ...change, reason: text },
    reopenPlan: change,
    offerSipCheck: { ...change, occasion: 'AFTER_MEETING', respondent: 'GUARDIAN', count: text ? 2 : 0 },
  };
}

/** Changes that would all be made, each in some state of the plan. */
export const realPlanChanges = (parts: PlanParts): Inputs => planInputs(parts, 'Prov');

/**
 * Changes that change nothing of an active plan that anybody could see: they cannot be taken, have been overtaken, or write
 * what stands there already.
 */
export function idlePlanChanges(parts: PlanParts, strengths: string): Inputs {
  const idle = planInputs(parts, '');
  const { planId, followUpId } = parts;
  return {
    ...idle,
    editPlan: { planId, idempotencyKey: randomUUID(), strengths },
    planFollowUp: { ...idle.planFollowUp, followUpId, expectedVersion: 1 },
  };
}
