import { randomUUID } from 'node:crypto';
import { farOff } from '@samsyn/collaboration/meetings/meeting-days.rules';
import type { GroupChangeOutcome } from '@samsyn/collaboration/recorded-row';
import { InputProblemCode as Code } from '@samsyn/disclosure/changes.types';
import { readRecordId, readSlug } from '@samsyn/subgraph/ids';
import type { RegionContext } from '../context.js';
import type {
  FollowUpBussamDecisionInput,
  PlanBussamMeetingInput,
  RecordBussamDecisionInput,
  RecordBussamMeetingInput,
} from './bussam.inputs.js';
import {
  addNamed,
  change,
  countVersion,
  enter,
  hasBody,
  longestName,
  longestPlace,
  longestText,
  strike,
} from './bussam-change.service.js';

/** Plans a meeting of a body that is there on the day; of a body one a day. */
export function planMeeting(
  input: PlanBussamMeetingInput,
  context: RegionContext,
): Promise<GroupChangeOutcome> {
  const body = readSlug(input.body, 'input.body');
  return addNamed('bussam_meeting', input, context, async ({ record, problems, today }) => {
    const far = farOff(input.on, today);
    if (far) problems.add('on', Code[far]);
    if (!hasBody(record, body, input.on)) problems.add('body', Code.UNKNOWN);
    if (record.meetings.some((row) => row.body === body && row.meetsOn === input.on))
      problems.add('on', Code.REPEATED);
    return { body, meets_on: input.on };
  });
}

/** Says of a meeting that its notice was sent, what became of it, where its minutes are. What was said before stays behind it. */
export function recordMeeting(
  input: RecordBussamMeetingInput,
  context: RegionContext,
): Promise<GroupChangeOutcome> {
  const id = readRecordId(input.meetingId, 'input.meetingId');
  return change(context, async (work) => {
    const { record, problems, today } = work;
    const meeting = record.meetings.find((row) => row.id === id);
    if (!meeting) {
      problems.add('meetingId', Code.UNKNOWN);
      return null;
    }
    const said = record.entries.filter(({ meetingId }) => meetingId === id);
    const { noticeSentOn, outcome } = input;
    const keptIn = problems.text('minutesKeptIn', input.minutesKeptIn, longestPlace);
    if (noticeSentOn != null && noticeSentOn > today) problems.add('noticeSentOn', Code.IN_THE_FUTURE);
    if (noticeSentOn != null && noticeSentOn > meeting.meetsOn)
      problems.add('noticeSentOn', Code.NOT_IN_THIS_STATE);
    if (outcome === 'HELD' && meeting.meetsOn > today) problems.add('outcome', Code.IN_THE_FUTURE);
    const becomes = outcome ?? said.find(({ kind }) => kind === 'OUTCOME')?.outcome;
    if (keptIn !== null && becomes !== 'HELD') problems.add('minutesKeptIn', Code.NOT_IN_THIS_STATE);
    const hasWritten = said.some(({ kind }) => kind === 'MINUTES');
    if (outcome === 'CANCELLED' && (hasWritten || record.decisions.some((row) => row.meetingId === id)))
      problems.add('outcome', Code.NOT_IN_THIS_STATE);
    const entries = [
      noticeSentOn != null && {
        ...{ kind: 'NOTICE', on_day: noticeSentOn, with_agenda: input.noticeWithAgenda === true },
      },
      outcome != null && {
        kind: 'OUTCOME',
        on_day: outcome === 'HELD' ? meeting.meetsOn : today,
        outcome,
      },
      keptIn !== null && { kind: 'MINUTES', on_day: today, kept_in: keptIn },
    ].filter((entry) => entry !== false);
    if (entries.length === 0 && problems.found.length === 0) problems.add('outcome', Code.REQUIRED);
    if (problems.found.length > 0) return null;
    await countVersion('bussam_meeting', id, input.expectedVersion, work);
    if (problems.found.length > 0) return null;
    for (const entry of entries) {
      const before = said.filter(({ kind }) => kind === entry.kind).map((row) => row.id);
      await strike('bussam_meeting_entry', before, context);
      await enter(
        { table: 'bussam_meeting_entry', row: { id: randomUUID(), meeting_id: id, ...entry } },
        context,
      );
    }
    return { id };
  });
}

/** Records what a meeting that was held decided. */
export function recordDecision(
  input: RecordBussamDecisionInput,
  context: RegionContext,
): Promise<GroupChangeOutcome> {
  const meetingId = readRecordId(input.meetingId, 'input.meetingId');
  return addNamed('bussam_decision', input, context, async ({ record, problems }) => {
    const meeting = record.meetings.find(({ id }) => id === meetingId);
    const wasHeld = record.entries.some((row) => row.meetingId === meetingId && row.outcome === 'HELD');
    if (!meeting) problems.add('meetingId', Code.UNKNOWN);
    else if (!wasHeld) problems.add('meetingId', Code.NOT_IN_THIS_STATE);
    const what = problems.text('what', input.what, longestText, true);
    const responsible = problems.text('responsible', input.responsible, longestName);
    if (meeting && input.dueOn != null && input.dueOn < meeting.meetsOn)
      problems.add('dueOn', Code.BEFORE_START);
    return { meeting_id: meetingId, what, responsible, due_on: input.dueOn ?? null };
  });
}

/** Records how a decision stood when it was followed up. */
export function followUpDecision(
  input: FollowUpBussamDecisionInput,
  context: RegionContext,
): Promise<GroupChangeOutcome> {
  const decisionId = readRecordId(input.decisionId, 'input.decisionId');
  return addNamed('bussam_decision_follow_up', input, context, async ({ record, problems, today }) => {
    const decision = record.decisions.find(({ id }) => id === decisionId);
    const decidedOn = record.meetings.find(({ id }) => id === decision?.meetingId)?.meetsOn;
    if (!decision || decidedOn === undefined) problems.add('decisionId', Code.UNKNOWN);
    const what = problems.text('what', input.what, longestText, true);
    if (input.followedUpOn > today) problems.add('followedUpOn', Code.IN_THE_FUTURE);
    if (decidedOn !== undefined && input.followedUpOn < decidedOn)
      problems.add('followedUpOn', Code.BEFORE_START);
    return {
      ...{ decision_id: decisionId, followed_up_on: input.followedUpOn, standing: input.standing, what },
    };
  });
}
