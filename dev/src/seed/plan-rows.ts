import type { InterventionCase, MeetingCase, PlanCase, ReferralCase } from './case.js';
import { type Day, isoOf, swedishTime } from './days.js';
import type { Random } from './random.js';
import type { ChildRows, KommunTables, RegionTables, RowsOf } from './rows.js';

const dateOf = (day: Day | null) => (day === null ? null : isoOf(day));

/** A plan, of which the municipality keeps the shared record and the region its own part. */
export function planRows(
  { kommun, region }: ChildRows,
  childId: string,
  plan: PlanCase,
  random: Random,
): void {
  const key = { childId, planId: plan.id };
  addPlan(kommun, childId, plan);
  plan.goals.forEach((goal, index) => {
    const { id, lifeArea, wording, measure, current, status, since, interventions } = goal;
    const position = index + 1;
    kommun.goal.push({
      ...key,
      id,
      position,
      lifeArea,
      wording,
      measure,
      current,
      status,
      since: isoOf(since),
    });
    for (const intervention of interventions) {
      const row = { ...key, id: random.uuid(), goalId: id, ...interventionRow(intervention) };
      if (intervention.form === null) region.care_intervention.push(row);
      else kommun.municipal_intervention.push({ ...row, form: intervention.form });
    }
  });
  for (const party of plan.parties) {
    kommun.plan_party.push({
      ...key,
      id: party.id,
      kind: party.kind,
      unitId: party.unit?.id ?? null,
      guardianId: party.guardianId,
      answer: party.answer,
      invitedOn: dateOf(party.invitedOn),
      answeredOn: dateOf(party.answeredOn),
      coordinates: party.coordinates,
    });
  }
  for (const meeting of plan.meetings) addMeeting(kommun, key, meeting, random.uuid());
  for (const { dueOn, doneOn, responsible, outcome } of plan.followUps) {
    const dates = { dueOn: isoOf(dueOn), doneOn: dateOf(doneOn) };
    kommun.follow_up.push({ ...key, id: random.uuid(), ...dates, responsible, outcome });
  }
  for (const referral of plan.referrals) addReferral(region, key, referral, random.uuid());
  if (plan.careAnswer) {
    const { unit, answer, answeredOn, comment } = plan.careAnswer;
    region.care_plan_part.push({ ...key, unitId: unit.id, answer, answeredOn: dateOf(answeredOn), comment });
  }
}

function addPlan(kommun: RowsOf<KommunTables>, childId: string, plan: PlanCase): void {
  const open = plan.followUps.filter(({ doneOn }) => doneOn === null).map(({ dueOn }) => dueOn);
  kommun.plan.push({
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
  });
}

function interventionRow({ unit, kind, title, description, status, progress, ...rest }: InterventionCase) {
  return {
    unitId: unit.id,
    partyKind: kind,
    title,
    description,
    status,
    fromOn: dateOf(rest.from),
    untilOn: dateOf(rest.until),
    progress,
    declineReason: rest.declineReason,
    declinedOn: dateOf(rest.declinedOn),
  };
}

interface PlanKey {
  readonly childId: string;
  readonly planId: string;
}

function addMeeting(
  kommun: RowsOf<KommunTables>,
  key: PlanKey,
  meeting: MeetingCase,
  meetingId: string,
): void {
  const { kind, status, day, hour, minute, place, presence } = meeting;
  kommun.plan_meeting.push({
    ...key,
    id: meetingId,
    kind,
    status,
    startsAt: swedishTime(day, hour, minute),
    place,
  });
  for (const [partyId, how] of presence) {
    kommun.attendance.push({ childId: key.childId, meetingId, partyId, presence: how });
  }
}

function addReferral(
  region: RowsOf<RegionTables>,
  key: PlanKey,
  referral: ReferralCase,
  referralId: string,
): void {
  const { from, purpose, sentOn, goalId, answers } = referral;
  region.referral.push({
    ...key,
    id: referralId,
    goalId,
    fromUnitId: from.id,
    purpose,
    sentOn: isoOf(sentOn),
  });
  for (const { unit, outcome, reason, answeredOn } of answers) {
    const answer = { unitId: unit.id, outcome, reason, answeredOn: dateOf(answeredOn) };
    region.referral_answer.push({ childId: key.childId, referralId, ...answer });
  }
}
