import { mayChange } from '@samsyn/collaboration/group-standing';
import type { GroupChangeOutcome } from '@samsyn/collaboration/recorded-row';
import { InputProblemCode as Code } from '@samsyn/disclosure/changes.types';
import { readRecordId } from '@samsyn/subgraph/ids';
import { swedishToday } from '../calendar/swedish-day.js';
import type { KommunContext } from '../context.js';
import { changeMeeting, enter, refuseOfIndividual } from './change-meeting.js';
import { DecisionStanding } from './meeting.enums.js';
import type { DecisionRecord } from './meeting.record.js';
import type {
  FollowUpDecisionInput,
  RecordDecisionInput,
  WithdrawDecisionInput,
} from './meeting-change.inputs.js';
import { readSeat } from './seats-named.js';

const longestWording = 1_000;
const longestResult = 2_000;
const mostDecisions = 50;

/** Records what a meeting decided. A seat answers for it. */
export function recordDecision(
  input: RecordDecisionInput,
  context: KommunContext,
): Promise<GroupChangeOutcome> {
  const itemId = input.agendaItemId == null ? null : readRecordId(input.agendaItemId, 'input.agendaItemId');
  return changeMeeting('CHANGE_MEETING', 'DECIDE', input, context, async (meeting, problems) => {
    if (meeting.outcome !== 'HELD') problems.add('meetingId', Code.NOT_READY);
    await refuseOfIndividual(meeting, problems, context);
    if (meeting.decisions.length >= mostDecisions) problems.add('meetingId', Code.TOO_MANY);
    const wording = problems.text('wording', input.wording, longestWording, true);
    if (itemId !== null && !meeting.agenda.some(({ id }) => id === itemId))
      problems.add('agendaItemId', Code.UNKNOWN);
    const dueOn = input.dueOn ?? null;
    if (dueOn !== null && dueOn < meeting.day) problems.add('dueOn', Code.BEFORE_START);
    const given = { field: 'responsibleSeatId', seatId: input.responsibleSeatId };
    const seat = await readSeat(given, meeting.row.busGroupId, meeting.day, problems, context);
    if (problems.found.length > 0) return;
    const columns = { meeting_id: meeting.id, agenda_item_id: itemId, wording, ...seat, due_on: dueOn };
    await enter('bus_decision', meeting, columns, context);
  });
}

/** Says what has become of a decision: at a later meeting, or between meetings. What was said before stays. */
export async function followUpDecision(
  input: FollowUpDecisionInput,
  context: KommunContext,
): Promise<GroupChangeOutcome> {
  const { meetings } = context;
  const decision = await meetings.findDecision(readRecordId(input.decisionId, 'input.decisionId'));
  if (!decision || !(await mayChange('FOLLOW_UP_DECISION', decision.row.busGroupId, null, context)))
    return null;
  const { id, meetingId, version, busGroupId } = decision.row;
  const atId = input.meetingId == null ? null : readRecordId(input.meetingId, 'input.meetingId');
  const { expectedVersion, idempotencyKey, ...followUp } = input;
  const change = { ...followUp, decisionId: id, at: atId, meetingId, idempotencyKey };
  return changeMeeting('FOLLOW_UP_DECISION', 'FOLLOW_UP', change, context, async (decidedAt, problems) => {
    if (expectedVersion !== version) problems.add('expectedVersion', Code.NOT_IN_THIS_STATE);
    if (decision.isWithdrawn) problems.add('decisionId', Code.NOT_IN_THIS_STATE);
    if (input.standing === DecisionStanding.WITHDRAWN) problems.add('standing', Code.NOT_IN_THIS_STATE);
    const at = atId === null ? null : await meetings.find(atId);
    if (atId !== null && at?.row.busGroupId !== busGroupId) problems.add('meetingId', Code.UNKNOWN);
    else if (at && (at.outcome !== 'HELD' || at.day <= decision.decidedOn))
      problems.add('meetingId', Code.NOT_IN_THIS_STATE);
    const on = at?.day ?? input.on ?? swedishToday();
    if (on > swedishToday()) problems.add('on', Code.IN_THE_FUTURE);
    if (on < decision.decidedOn) problems.add('on', Code.BEFORE_START);
    const result = problems.text('result', input.result, longestResult);
    if (problems.found.length > 0) return;
    const columns = {
      decision_id: id,
      meeting_id: atId,
      followed_up_on: on,
      standing: input.standing,
      result,
    };
    await enter('bus_decision_follow_up', decidedAt, columns, context);
    await countChange(decision, context);
  });
}

/** Takes a decision back, with a reason. It stays to be read; there is nothing to do, and nothing to follow up. */
export async function withdrawDecision(
  input: WithdrawDecisionInput,
  context: KommunContext,
): Promise<GroupChangeOutcome> {
  const decision = await context.meetings.findDecision(readRecordId(input.decisionId, 'input.decisionId'));
  if (!decision || !(await mayChange('WITHDRAW_DECISION', decision.row.busGroupId, null, context)))
    return null;
  const { id, meetingId, version } = decision.row;
  const { expectedVersion, ...withdrawal } = input;
  const change = { ...withdrawal, decisionId: id, meetingId };
  return changeMeeting(
    'WITHDRAW_DECISION',
    'WITHDRAW_DECISION',
    change,
    context,
    async (meeting, problems) => {
      if (expectedVersion !== version) problems.add('expectedVersion', Code.NOT_IN_THIS_STATE);
      if (decision.isWithdrawn) problems.add('decisionId', Code.NOT_IN_THIS_STATE);
      const result = problems.text('reason', input.reason, longestResult, true);
      if (problems.found.length > 0) return;
      const withdrawn = { decision_id: id, meeting_id: null, followed_up_on: swedishToday() };
      const columns = { ...withdrawn, standing: DecisionStanding.WITHDRAWN, result };
      await enter('bus_decision_follow_up', meeting, columns, context);
      await countChange(decision, context);
    },
  );
}

async function countChange({ row }: DecisionRecord, { transaction }: KommunContext): Promise<void> {
  await transaction.run((manager) =>
    manager.query('update bus_decision set version = $2 where id = $1', [row.id, row.version + 1]),
  );
}
