import { everHeld } from '@samsyn/collaboration/period.rules';
import { InputProblemCode as Code } from '@samsyn/disclosure/changes.types';
import { readRecordId } from '@samsyn/subgraph/ids';
import { swedishToday } from '../calendar/swedish-day.js';
import type { KommunContext } from '../context.js';
import type {
  AddAnalysedNeedInput,
  AddOutcomeGoalInput,
  FollowUpActivityInput,
  PlanActivityInput,
} from './action-plan.inputs.js';
import { changeDocument, type DocumentOutcome, recordIn, sinceWhen } from './change-document.js';
import { ActivityStanding, GroupDocumentKind } from './document.enums.js';
import { longestWording } from './document-limits.js';
import { answeringDay, ownerOfSeat } from './responsible-seat.js';

const longestText = 2_000;
const plans = [GroupDocumentKind.ACTION_PLAN];

/** Writes a need into an analysis. */
export function addNeed(input: AddAnalysedNeedInput, context: KommunContext): Promise<DocumentOutcome> {
  const kinds = [GroupDocumentKind.NEEDS_ANALYSIS];
  return changeDocument(
    'PLAN_ACTION',
    kinds,
    'bus_analysed_need',
    input,
    context,
    async (document, named, problems) => {
      const wording = problems.text('wording', input.wording, longestWording, true);
      const ground = problems.text('ground', input.ground, longestText);
      const from_on = sinceWhen(document, input.from, problems);
      if (problems.found.length > 0) return;
      await recordIn(document, 'bus_analysed_need', named, { wording, ground, from_on }, context);
    },
  );
}

/** Writes an outcome goal into an action plan. */
export function addGoal(input: AddOutcomeGoalInput, context: KommunContext): Promise<DocumentOutcome> {
  const needId = input.needId == null ? null : readRecordId(input.needId, 'input.needId');
  return changeDocument(
    'PLAN_ACTION',
    plans,
    'bus_outcome_goal',
    input,
    context,
    async (document, named, problems) => {
      const wording = problems.text('wording', input.wording, longestWording, true);
      const measure = problems.text('measure', input.measure, longestWording);
      const from_on = sinceWhen(document, input.from, problems);
      const { documents } = await context.documents.groups.load(document.row.busGroupId);
      const needs = documents.flatMap((each) => each.needs).filter(everHeld);
      if (needId !== null && !needs.some(({ id }) => id === needId)) problems.add('needId', Code.UNKNOWN);
      if (problems.found.length > 0) return;
      await recordIn(
        document,
        'bus_outcome_goal',
        named,
        { wording, measure, need_id: needId, from_on },
        context,
      );
    },
  );
}

/** Writes an activity into an action plan. Who answers for it is a seat: it stays when its holder leaves. */
export function planActivity(input: PlanActivityInput, context: KommunContext): Promise<DocumentOutcome> {
  const goalId = readRecordId(input.goalId, 'input.goalId');
  const seatId = input.seatId == null ? null : readRecordId(input.seatId, 'input.seatId');
  return changeDocument(
    'PLAN_ACTION',
    plans,
    'bus_activity',
    input,
    context,
    async (document, named, problems, today) => {
      const wording = problems.text('wording', input.wording, longestWording, true);
      const from_on = sinceWhen(document, input.from, problems);
      const { priority = null, dueOn = null } = input;
      if (!document.goals.some(({ id }) => id === goalId)) problems.add('goalId', Code.UNKNOWN);
      if (dueOn !== null && dueOn < from_on) problems.add('dueOn', Code.BEFORE_START);
      const seat_owner =
        seatId === null
          ? null
          : await ownerOfSeat(
              seatId,
              document.row.busGroupId,
              answeringDay(from_on, dueOn, document.row.year, today),
              problems,
              context,
            );
      if (problems.found.length > 0) return;
      const responsible = { seat_id: seatId, seat_owner };
      const columns = { goal_id: goalId, wording, priority, due_on: dueOn, ...responsible, from_on };
      await recordIn(document, 'bus_activity', named, columns, context);
    },
  );
}

/** Records how an activity stood, by the template: the day, how it stands, a note, and the meeting. */
export function followUpActivity(
  input: FollowUpActivityInput,
  context: KommunContext,
): Promise<DocumentOutcome> {
  const activityId = readRecordId(input.activityId, 'input.activityId');
  const meetingId = input.meetingId == null ? null : readRecordId(input.meetingId, 'input.meetingId');
  return changeDocument(
    'FOLLOW_UP_ACTIVITY',
    plans,
    'bus_activity_follow_up',
    input,
    context,
    async (document, named, problems) => {
      const { on, standing } = input;
      const note = problems.text('note', input.note, longestText, standing === ActivityStanding.DROPPED);
      const activity = document.activities.find(({ id }) => id === activityId);
      if (!activity) problems.add('activityId', Code.UNKNOWN);
      else if (on < activity.fromOn) problems.add('on', Code.BEFORE_START);
      if (on > swedishToday()) problems.add('on', Code.IN_THE_FUTURE);
      const meeting = meetingId === null ? null : await context.meetings.find(meetingId);
      if (meeting?.row.busGroupId !== (meetingId === null ? undefined : document.row.busGroupId))
        problems.add('meetingId', Code.UNKNOWN);
      if (problems.found.length > 0) return;
      const columns = { activity_id: activityId, standing, note, meeting_id: meetingId, from_on: on };
      await recordIn(document, 'bus_activity_follow_up', named, columns, context);
    },
  );
}
