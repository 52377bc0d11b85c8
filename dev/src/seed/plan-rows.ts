import type { GoalCase, InterventionCase, MeetingCase, PartyCase, PlanCase, ReferralCase } from './case.js';
import { type Day, isoOf, swedishTime } from './days.js';
import type { Random } from './random.js';
import type { ChildRows, KommunTables, RegionTables, Row, RowsOf } from './rows.js';

/*
 * Rows are written out property by property: there are millions of them, and copying objects into one another took a
 * quarter of the time.
 */

const dateOf = (day: Day | null) => (day === null ? null : isoOf(day));

/** A plan, of which the municipality keeps the shared record and the region its own part. */
export function planRows(
  { kommun, region }: ChildRows,
  childId: string,
  plan: PlanCase,
  random: Random,
): void {
  const planId = plan.id;
  kommun.plan.push(planRow(childId, plan));
  let position = 0;
  for (const goal of plan.goals) {
    position += 1;
    kommun.goal.push(goalRow(childId, planId, goal, position));
    for (const intervention of goal.interventions) {
      const row = interventionRow(childId, planId, goal.id, intervention, random.uuid());
      if (intervention.form === null) region.care_intervention.push(row);
      else kommun.municipal_intervention.push(row as Row<KommunTables['municipal_intervention']>);
    }
  }
  for (const party of plan.parties) kommun.plan_party.push(partyRow(childId, planId, party));
  for (const meeting of plan.meetings)
    addMeeting(kommun, childId, planId, meeting, meeting.id ?? random.uuid());
  for (const { dueOn, doneOn, responsible, outcome } of plan.followUps) {
    kommun.follow_up.push({
      childId,
      id: random.uuid(),
      planId,
      dueOn: isoOf(dueOn),
      doneOn: dateOf(doneOn),
      responsible,
      outcome,
    });
  }
  for (const referral of plan.referrals) addReferral(region, childId, planId, referral, random.uuid());
  if (plan.careAnswer) {
    const { unit, answer, answeredOn, comment } = plan.careAnswer;
    region.care_plan_part.push({
      childId,
      planId,
      unitId: unit.id,
      answer,
      answeredOn: dateOf(answeredOn),
      comment,
      version: 1,
    });
  }
}

function planRow(childId: string, plan: PlanCase) {
  const open = plan.followUps.filter(({ doneOn }) => doneOn === null).map(({ dueOn }) => dueOn);
  return {
    childId,
    id: plan.id,
    status: plan.status,
    reasons: [...plan.reasons],
    question: plan.question,
    childsWords: plan.childsWords?.text ?? null,
    childsWordsOn: dateOf(plan.childsWords?.on ?? null),
    strengths: plan.strengths,
    guardiansView: plan.guardiansView,
    needAssessedOn: dateOf(plan.needAssessedOn),
    startedOn: dateOf(plan.startedOn),
    endedOn: dateOf(plan.endedOn),
    endReason: plan.endReason,
    initiatedBy: plan.initiatedBy,
    coordinatingUnitId: plan.coordinatingUnit.id,
    nextFollowUpOn: open.length > 0 ? isoOf(Math.min(...open)) : null,
    version: plan.version,
  };
}

function goalRow(childId: string, planId: string, goal: GoalCase, position: number) {
  return {
    childId,
    id: goal.id,
    planId,
    position,
    lifeArea: goal.lifeArea,
    wording: goal.wording,
    measure: goal.measure,
    current: goal.current,
    status: goal.status,
    since: isoOf(goal.since),
  };
}

function interventionRow(
  childId: string,
  planId: string,
  goalId: string,
  intervention: InterventionCase,
  id: string,
) {
  return {
    childId,
    id,
    planId,
    goalId,
    unitId: intervention.unit.id,
    partyKind: intervention.kind,
    title: intervention.title,
    description: intervention.description,
    form: intervention.form,
    status: intervention.status,
    fromOn: dateOf(intervention.from),
    untilOn: dateOf(intervention.until),
    progress: intervention.progress,
    declineReason: intervention.declineReason,
    declinedOn: dateOf(intervention.declinedOn),
  };
}

function partyRow(childId: string, planId: string, party: PartyCase) {
  return {
    childId,
    id: party.id,
    planId,
    kind: party.kind,
    unitId: party.unit?.id ?? null,
    guardianId: party.guardianId,
    answer: party.answer,
    invitedOn: dateOf(party.invitedOn),
    answeredOn: dateOf(party.answeredOn),
    coordinates: party.coordinates,
  };
}

function addMeeting(
  kommun: RowsOf<KommunTables>,
  childId: string,
  planId: string,
  meeting: MeetingCase,
  meetingId: string,
): void {
  const { kind, status, day, hour, minute, place, presence } = meeting;
  const startsAt = swedishTime(day, hour, minute);
  kommun.plan_meeting.push({ childId, id: meetingId, planId, kind, status, startsAt, place });
  for (const [partyId, how] of presence) {
    kommun.attendance.push({ childId, meetingId, partyId, presence: how });
  }
}

function addReferral(
  region: RowsOf<RegionTables>,
  childId: string,
  planId: string,
  referral: ReferralCase,
  referralId: string,
): void {
  const { from, purpose, goalId } = referral;
  const sentOn = isoOf(referral.sentOn);
  region.referral.push({ childId, id: referralId, planId, goalId, fromUnitId: from.id, purpose, sentOn });
  for (const { unit, outcome, reason, answeredOn } of referral.answers) {
    const answer = { unitId: unit.id, outcome, reason, answeredOn: dateOf(answeredOn) };
    region.referral_answer.push({ childId, referralId, ...answer });
  }
}
