import { createHash } from 'node:crypto';
import type { PartyKind } from '@samsyn/reference/unit';
import type { PlanCase } from './case.js';
import { type Day, dayOf, isoOf } from './days.js';
import type { KommunTables, Row, RowsOf } from './rows.js';
import { disagreements, meetingDecisions, waysToTakePart } from './texts/meeting-decisions.js';

type Meeting = Row<KommunTables['plan_meeting']>;

/** Days between notice and meeting. */
const NOTICE = 14;

/*
 * Drawn from the plan's own key, not from the stream of chance: what came before these rows stays as it was drawn.
 */
const drawn = (...of: readonly (string | number)[]) => createHash('sha256').update(of.join('|')).digest();
const pick = <Each>(list: readonly Each[], ...of: readonly (string | number)[]): Each =>
  list[drawn('pick', ...of).readUInt32BE(0) % list.length] as Each;

/** A key that the same words always give. */
export function keyFrom(...of: readonly (string | number)[]): string {
  const bytes = drawn('key', ...of).subarray(0, 16);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x40, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

/** The Swedish day of a meeting. */
export const dayOfMeeting = ({ startsAt }: Meeting): Day => dayOf(startsAt.slice(0, 10));

/**
 * What the plan's meetings, follow-ups and disagreements leave behind: notices, decisions, what was seen of each goal,
 * and what was lifted.
 */
export function planLifeRows(
  kommun: RowsOf<KommunTables>,
  childId: string,
  plan: PlanCase,
  today: Day,
): void {
  const planId = plan.id;
  const ofPlan = <Each extends { readonly planId: string }>(rows: readonly Each[]) =>
    rows.filter((row) => row.planId === planId);
  for (const meeting of ofPlan(kommun.plan_meeting)) {
    giveNotice(meeting, plan, today);
    if (meeting.status === 'HELD') decide(kommun, childId, plan, meeting, today);
  }
  const goals = ofPlan(kommun.goal);
  for (const { id: followUpId, doneOn, outcome } of ofPlan(kommun.follow_up)) {
    if (doneOn === null) continue;
    for (const goal of goals.filter(({ since }) => since <= doneOn)) {
      const { id: goalId, status } = goal;
      kommun.goal_outcome.push({ childId, followUpId, goalId, planId, status, outcome: goal.current });
      if (!goal.outcomeOn || goal.outcomeOn < doneOn) Object.assign(goal, { outcome, outcomeOn: doneOn });
    }
  }
  if (plan.status !== 'ESCALATED') return;
  const open = goals.find(({ status }) => status === 'OPEN');
  kommun.escalation.push({
    ...{ childId, id: keyFrom(planId, 'escalation'), planId, goalId: open?.id ?? null },
    question: pick(disagreements, planId),
    level: pick(['DEPUTY_MANAGERS', 'BUS_INDIVIDUAL'], planId, 'level'),
    ...{
      anonymous: true,
      escalatedOn: isoOf(Math.max(today - 12, plan.startedOn ?? plan.needAssessedOn ?? today - 12)),
    },
    ...{ decidedOn: null, decision: null, responsible: null, unitId: null },
  });
}

function giveNotice(meeting: Meeting, plan: PlanCase, today: Day): void {
  const day = dayOfMeeting(meeting);
  const latest = Math.max(day - NOTICE, plan.needAssessedOn ?? day - NOTICE);
  // A follow-up's meeting is in the calendar long before anybody is called to it.
  if (latest > today && meeting.kind === 'FOLLOW_UP_MEETING') return;
  const calledOn = Math.min(today, latest);
  Object.assign(meeting, {
    calledOn: isoOf(calledOn),
    answerBy: isoOf(Math.max(calledOn, day - 3)),
    questions: plan.question,
    childsParticipation: pick(waysToTakePart, meeting.id),
    link: meeting.place?.startsWith('Digital') ? `https://mote.example/${meeting.id.slice(0, 8)}` : null,
    notes: null,
  });
}

function decide(
  kommun: RowsOf<KommunTables>,
  childId: string,
  plan: PlanCase,
  meeting: Meeting,
  today: Day,
): void {
  const able = plan.parties.filter(({ kind, unit }) => unit !== null && meetingDecisions[kind]);
  const held = dayOfMeeting(meeting);
  const due = held + 21;
  for (let position = 1; position <= Math.min(2, able.length); position += 1) {
    const { kind, unit } = pick(able, meeting.id, position);
    // The second is the one that is often forgotten.
    const isDone = due < today && (position === 1 || pick([true, false], meeting.id, 'done'));
    kommun.meeting_decision.push({
      ...{ childId, id: keyFrom(meeting.id, position), planId: plan.id, meetingId: meeting.id, position },
      wording: pick(meetingDecisions[kind as PartyKind] ?? [], meeting.id, position, 'wording'),
      ...{ responsible: kind, unitId: unit?.id ?? null, dueOn: isoOf(due) },
      ...{ doneOn: isDone ? isoOf(due - position) : null, droppedOn: null },
    });
  }
}
