import type { PlanCase } from './case.js';
import { type Day, isoOf, swedishTime } from './days.js';
import { dayOfMeeting, keyFrom } from './plan-life-rows.js';
import type { KommunTables, RowsOf } from './rows.js';

/** A change that was made of a plan, on a day. */
interface Change {
  readonly day: Day;
  readonly move: string;
}

const snake = (property: string) => property.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
const columnsOf = (row: object, without: readonly string[]) =>
  Object.fromEntries(
    Object.entries(row).flatMap(([property, value]) =>
      without.includes(property) ? [] : [[snake(property), value]],
    ),
  );

/**
 * The history of a plan as its rows tell it: assessed, called, met, active, followed up, called again. As many changes as
 * the plan's version says, and of each the record as it then was.
 */
export function planHistoryRows(kommun: RowsOf<KommunTables>, childId: string, plan: PlanCase): void {
  const madeBy = `Handläggare, ${plan.coordinatingUnit.name}`;
  const changes = changesOf(kommun, plan).slice(0, plan.version);
  // What is not told apart is writing in the plan.
  while (changes.length < plan.version)
    changes.push({ day: changes.at(-1)?.day ?? plan.needAssessedOn ?? 0, move: 'EDIT_PLAN' });
  for (const [place, { day, move }] of changes.entries()) {
    const isLast = place === changes.length - 1;
    kommun.plan_change.push({
      ...{ childId, planId: plan.id, version: place + 1, changeKey: keyFrom(plan.id, place + 1) },
      ...{ digest: '', move, concerns: ['status'], madeAt: swedishTime(day, 9, 10 + place), madeBy },
      unitId: plan.coordinatingUnit.id,
      // COPY takes text.
      snapshot: JSON.stringify(snapshotOn(kommun, plan, isLast ? null : isoOf(day))) as never,
    });
  }
}

function changesOf({ plan_meeting, follow_up }: RowsOf<KommunTables>, plan: PlanCase): Change[] {
  const changes: Change[] = [{ day: plan.needAssessedOn ?? 0, move: 'ASSESS_NEED' }];
  const meetings = plan_meeting.filter(({ planId }) => planId === plan.id);
  for (const meeting of meetings) {
    const day = dayOfMeeting(meeting);
    const isFirst = meeting === meetings[0];
    const isPlanned = meeting.status === 'PLANNED';
    if (isFirst || isPlanned) changes.push({ day: isPlanned ? day - 14 : day - 10, move: 'CALL' });
    if (isFirst && !isPlanned) changes.push({ day, move: 'HOLD_MEETING' });
  }
  if (plan.startedOn !== null) changes.push({ day: plan.startedOn, move: 'ACTIVATE' });
  for (const { planId, doneOn } of follow_up)
    if (planId === plan.id && doneOn !== null) changes.push({ day: dayFrom(doneOn), move: 'FOLLOW_UP' });
  return changes.sort((a, b) => a.day - b.day);
}

const dayFrom = (iso: string): Day => Math.round(Date.parse(`${iso}T00:00:00Z`) / 86_400_000);

/** A Swedish time as the moment that it is. */
function momentOf(startsAt: string): string {
  const [day, time] = startsAt.split(' ') as [string, string];
  const isThen = (moment: Date) =>
    new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm', timeStyle: 'medium' }).format(moment) ===
    time;
  const [found] = ['+01:00', '+02:00'].map((offset) => new Date(`${day}T${time}${offset}`)).filter(isThen);
  return (found ?? new Date(`${day}T${time}Z`)).toISOString();
}

/** The plan's rows as they were at the end of a day; null: as they are. */
function snapshotOn(
  kommun: RowsOf<KommunTables>,
  plan: PlanCase,
  on: string | null,
): Record<string, unknown> {
  const has = (since: string | null | undefined) => on === null || (since != null && since <= on);
  const ofPlan = <Each extends { readonly planId: string }>(rows: readonly Each[]) =>
    rows.filter(({ planId }) => planId === plan.id);
  const row = kommun.plan.find(({ id }) => id === plan.id);
  const isStarted = has(row?.startedOn);
  const meetings = ofPlan(kommun.plan_meeting).filter(({ calledOn }) => has(calledOn));
  const then = {
    goal: ofPlan(kommun.goal)
      .filter(({ since }) => has(since))
      .map((goal) => (has(goal.outcomeOn) ? goal : { ...goal, outcome: null, outcomeOn: null })),
    plan_party: ofPlan(kommun.plan_party).filter(({ invitedOn }) => has(invitedOn)),
    plan_meeting: meetings.map((meeting) => ({
      ...meeting,
      startsAt: momentOf(meeting.startsAt),
      status: has(meeting.startsAt.slice(0, 10)) ? meeting.status : 'PLANNED',
    })),
    meeting_decision: ofPlan(kommun.meeting_decision)
      .filter(({ meetingId }) =>
        meetings.some(({ id, startsAt }) => id === meetingId && has(startsAt.slice(0, 10))),
      )
      .map((decision) => (has(decision.doneOn) ? decision : { ...decision, doneOn: null })),
    follow_up: isStarted
      ? ofPlan(kommun.follow_up).map((followUp) =>
          has(followUp.doneOn) ? followUp : { ...followUp, doneOn: null, outcome: null },
        )
      : [],
    goal_outcome: ofPlan(kommun.goal_outcome).filter(({ followUpId }) =>
      kommun.follow_up.some(({ id, doneOn }) => id === followUpId && doneOn !== null && has(doneOn)),
    ),
    escalation: ofPlan(kommun.escalation).filter(({ escalatedOn }) => has(escalatedOn)),
    municipal_intervention: ofPlan(kommun.municipal_intervention).filter(({ fromOn }) => has(fromOn)),
    attendance: kommun.attendance.filter(({ meetingId }) => meetings.some(({ id }) => id === meetingId)),
  };
  const status = isStarted ? row?.status : meetings.length > 0 ? 'CALLED' : 'DRAFT';
  const words = has(row?.childsWordsOn) ? {} : { childsWords: null, childsWordsOn: null };
  return {
    plan: columnsOf({ ...row, status, ...words, startedOn: isStarted ? row?.startedOn : null }, [
      'childId',
      'version',
    ]),
    ...Object.fromEntries(
      Object.entries(then).map(([table, rows]) => [
        table,
        (rows as object[]).map((each) => columnsOf(each, ['childId', 'planId'])),
      ]),
    ),
  };
}
