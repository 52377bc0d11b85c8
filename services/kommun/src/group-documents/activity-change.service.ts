import { everHeld, meet } from '@samsyn/collaboration/period.rules';
import { end } from '@samsyn/collaboration/recorded-row';
import { InputProblemCode as Code } from '@samsyn/disclosure/changes.types';
import type { InputProblems } from '@samsyn/disclosure/input-problems';
import { readRecordId } from '@samsyn/subgraph/ids';
import { swedishToday } from '../calendar/swedish-day.js';
import type { KommunContext } from '../context.js';
import type { ChangeActivityInput, MoveActivityInput } from './action-plan.inputs.js';
import { changeDocument, type DocumentOutcome, type Named, recordIn } from './change-document.js';
import { type ActivityReading, activitiesOn, placeBefore } from './corrected.rules.js';
import { GroupDocumentKind } from './document.enums.js';
import type { DocumentHistory } from './document.loader.js';
import { longestWording } from './document-limits.js';
import { answeringDay, ownerOfSeat } from './responsible-seat.js';

const plans = [GroupDocumentKind.ACTION_PLAN];

/** Says how an activity reads from a day on; how it read before stays. */
export function changeActivity(input: ChangeActivityInput, context: KommunContext): Promise<DocumentOutcome> {
  const activityId = readRecordId(input.activityId, 'input.activityId');
  const seatId = input.seatId == null ? null : readRecordId(input.seatId, 'input.seatId');
  return changeDocument(
    'PLAN_ACTION',
    plans,
    'bus_activity_change',
    input,
    context,
    async (document, named, problems, today) => {
      const wording = problems.text('wording', input.wording, longestWording, true) ?? '';
      const { priority = null, dueOn = null } = input;
      const [activity, from] = beginsOn(document, activityId, input.from, today, problems);
      if (!activity) return;
      if (dueOn !== null && dueOn < activity.fromOn) problems.add('dueOn', Code.BEFORE_START);
      // Who answers already goes on, also for one that has left since.
      const seat_owner =
        seatId === null || seatId === activity.seatId
          ? seatId && activity.seatOwner
          : await ownerOfSeat(
              seatId,
              document.row.busGroupId,
              answeringDay(from, dueOn, document.row.year, today),
              problems,
              context,
            );
      const reads = { wording, priority, seatId, seatOwner: seat_owner, dueOn };
      await change(document, named, { ...activity, ...reads }, activity.place, from, problems, context);
    },
  );
}

/** Puts an activity right before another of its goal, or last. */
export function moveActivity(input: MoveActivityInput, context: KommunContext): Promise<DocumentOutcome> {
  const activityId = readRecordId(input.activityId, 'input.activityId');
  const beforeId = input.beforeId == null ? null : readRecordId(input.beforeId, 'input.beforeId');
  return changeDocument(
    'PLAN_ACTION',
    plans,
    'bus_activity_change',
    input,
    context,
    async (document, named, problems, today) => {
      const [activity, from] = beginsOn(document, activityId, null, today, problems);
      if (!activity) return;
      const others = activitiesOn(document.activities, document.activityChanges, from).filter(
        ({ id, goalId }) => goalId === activity.goalId && id !== activityId,
      );
      if (beforeId !== null && !others.some(({ id }) => id === beforeId))
        problems.add('beforeId', Code.UNKNOWN);
      await change(document, named, activity, placeBefore(others, beforeId), from, problems, context);
    },
  );
}

/** The activity as it reads on the day that a change is to begin on, and that day: today, where none is said. */
function beginsOn(
  { activities, activityChanges }: DocumentHistory,
  activityId: string,
  asked: string | null | undefined,
  today: string,
  problems: InputProblems,
) {
  const written = activities.find((each) => each.id === activityId && everHeld(each));
  const from = asked ?? (written && written.fromOn > today ? written.fromOn : today);
  if (!written) problems.add('activityId', Code.UNKNOWN);
  else if (from < written.fromOn) problems.add('from', Code.BEFORE_START);
  if (asked != null && asked > swedishToday()) problems.add('from', Code.IN_THE_FUTURE);
  const activity = activitiesOn(activities, activityChanges, from).find(({ id }) => id === activityId);
  return [activity, from] as const;
}

async function change(
  document: DocumentHistory,
  named: Named,
  { id, wording, priority, seatId, seatOwner, dueOn }: ActivityReading,
  place: number,
  from: string,
  problems: InputProblems,
  context: KommunContext,
): Promise<void> {
  const met = document.activityChanges.filter(
    (each) => each.activityId === id && meet(each, { fromOn: from, toOn: null }),
  );
  // How it reads from a later day on stands.
  if (met.some(({ fromOn }) => fromOn > from)) problems.add('from', Code.OVERLAPS);
  if (problems.found.length > 0) return;
  const ids = met.map((each) => each.id);
  await end('bus_activity_change', ids, from, context);
  const columns = {
    activity_id: id,
    wording,
    priority,
    seat_id: seatId,
    seat_owner: seatOwner,
    due_on: dueOn,
  };
  await recordIn(document, 'bus_activity_change', named, { ...columns, place, from_on: from }, context);
}
