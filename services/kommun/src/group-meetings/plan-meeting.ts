import { randomUUID } from 'node:crypto';
import { GroupInputProblems } from '@samsyn/collaboration/group-input-problems';
import { mayChange } from '@samsyn/collaboration/group-standing';
import { daysFrom, farOff } from '@samsyn/collaboration/meetings/meeting-days.rules';
import { boundsHold } from '@samsyn/collaboration/period.rules';
import { type GroupChangeOutcome, record, recordedBefore } from '@samsyn/collaboration/recorded-row';
import { keyOfChange } from '@samsyn/disclosure/change-context';
import { InputProblemCode as Code } from '@samsyn/disclosure/changes.types';
import type { InputProblems } from '@samsyn/disclosure/input-problems';
import { contentOf, nameIsTaken } from '@samsyn/disclosure/named-change';
import { badInput } from '@samsyn/subgraph/errors';
import { readRecordId } from '@samsyn/subgraph/ids';
import { boundsOf } from '../bus-groups/group.loader.js';
import type { BusLevelRow } from '../bus-groups/level.entity.js';
import { swedishToday } from '../calendar/swedish-day.js';
import type { KommunContext } from '../context.js';
import { changeMeeting, enter, strike } from './change-meeting.js';
import type { MeetingRecord } from './meeting.record.js';
import type {
  CancelBusMeetingInput,
  MeetingTimeFields,
  MoveBusMeetingInput,
  PlanBusMeetingInput,
  SendMeetingNoticeInput,
} from './meeting-change.inputs.js';

const longestPlace = 200;
const longestLink = 500;
const longestReason = 500;
/** Days before a meeting; a notice sent longer ago was sent of another, or the year was mistyped. */
const earliestNotice = 366;
const clock = /^([01]\d|2[0-3]):[0-5]\d$/;

/** Plans a meeting of a level; with the points that all agendas share, if asked. */
export async function planMeeting(
  input: PlanBusMeetingInput,
  context: KommunContext,
): Promise<GroupChangeOutcome> {
  const { groups, meetings, viewer, transaction } = context;
  const level = await groups.findLevel(readRecordId(input.levelId, 'input.levelId'));
  if (!level || !(await mayChange('PLAN_MEETING', level.busGroupId, null, context))) return null;
  const { busGroupId } = level;
  const id = keyOfChange('bus-meeting', level.id, viewer, input.idempotencyKey);
  const content = contentOf(input);
  const before = await recordedBefore('bus_meeting', id, content, transaction);
  if (before) return before === 'same' ? { id } : nameIsTaken();

  const problems = new GroupInputProblems();
  const schedule = readTime(input, problems);
  await checkDay(id, level, input.day, problems, context);
  if (problems.found.length > 0) return { problems: problems.found };
  await record('bus_meeting', { id, bus_group_id: busGroupId, level_id: level.id, content }, context);
  const ofMeeting = { bus_group_id: busGroupId, meeting_id: id };
  await record('bus_meeting_schedule', { id: randomUUID(), ...ofMeeting, ...schedule }, context);
  if (input.withSharedAgenda && level.kind !== 'INDIVIDUAL') {
    const points = (await meetings.sharedAgenda()).filter(
      ({ levelKind }) => levelKind === null || levelKind === level.kind,
    );
    for (const [place, { title, source, demo }] of points.entries())
      await record(
        'bus_agenda_item',
        {
          ...{ id: randomUUID(), ...ofMeeting, position: place + 1, title, source, demo },
          of_shared_agenda: true,
        },
        context,
      );
  }
  meetings.forget(busGroupId);
  return { id };
}

/**
 * Moves a meeting, sets one that was called off on again, or mends the day of one that was held. Where it was before stays to be
 * seen.
 */
export function moveMeeting(input: MoveBusMeetingInput, context: KommunContext): Promise<GroupChangeOutcome> {
  return changeMeeting('CHANGE_MEETING', 'MOVE', input, context, async (meeting, problems) => {
    const level = await context.groups.findLevel(meeting.row.levelId);
    if (!level) throw new Error(`no level ${meeting.row.levelId}`);
    if (meeting.outcome === 'HELD') checkHeldOn(meeting, input.day, problems);
    const schedule = readTime(input, problems);
    await checkDay(meeting.id, level, input.day, problems, context);
    if (problems.found.length > 0) return;
    await strike('bus_meeting_schedule', [meeting.schedule], context);
    await strike('bus_meeting_outcome', [meeting.calledOff], context);
    await enter('bus_meeting_schedule', meeting, { meeting_id: meeting.id, ...schedule }, context);
  });
}

/** Calls a meeting off. */
export function cancelMeeting(
  input: CancelBusMeetingInput,
  context: KommunContext,
): Promise<GroupChangeOutcome> {
  return changeMeeting('CHANGE_MEETING', 'CANCEL', input, context, async (meeting, problems) => {
    const reason = problems.text('reason', input.reason, longestReason);
    if (meeting.outcome !== null) problems.add('meetingId', Code.NOT_IN_THIS_STATE);
    if (problems.found.length > 0) return;
    await strike('bus_meeting_outcome', [meeting.said], context);
    const columns = { meeting_id: meeting.id, outcome: 'CANCELLED', on_day: swedishToday(), reason };
    await enter('bus_meeting_outcome', meeting, columns, context);
  });
}

/** Says that the notice was sent, with the agenda as it is now. Said once more, it takes the place of what was said. */
export function sendNotice(
  input: SendMeetingNoticeInput,
  context: KommunContext,
): Promise<GroupChangeOutcome> {
  return changeMeeting('CHANGE_MEETING', 'NOTICE', input, context, async (meeting, problems) => {
    const { sentOn } = input;
    const level = await context.groups.findLevel(meeting.row.levelId);
    const group = (await context.groups.ever()).get(meeting.row.busGroupId);
    if (meeting.outcome === 'CANCELLED') problems.add('meetingId', Code.NOT_IN_THIS_STATE);
    if (sentOn > swedishToday()) problems.add('sentOn', Code.IN_THE_FUTURE);
    if (sentOn > meeting.day) problems.add('sentOn', Code.NOT_IN_THIS_STATE);
    if (sentOn < (level?.fromOn ?? '') || sentOn < (group?.from ?? ''))
      problems.add('sentOn', Code.BEFORE_START);
    else if (daysFrom(sentOn, meeting.day) > earliestNotice) problems.add('sentOn', Code.IN_THE_PAST);
    if (problems.found.length > 0) return;
    await strike('bus_meeting_notice', [meeting.notice], context);
    const withAgenda = meeting.agenda.length > 0;
    const columns = { meeting_id: meeting.id, sent_on: sentOn, with_agenda: withAgenda };
    await enter('bus_meeting_notice', meeting, columns, context);
  });
}

function readTime(input: MeetingTimeFields, problems: InputProblems): Readonly<Record<string, unknown>> {
  const [startsAt, endsAt] = [readClock(input.startsAt, 'startsAt'), readClock(input.endsAt, 'endsAt')];
  if (endsAt !== null && startsAt === null) problems.add('startsAt', Code.REQUIRED);
  if (endsAt !== null && startsAt !== null && endsAt <= startsAt) problems.add('endsAt', Code.BEFORE_START);
  const place = problems.text('place', input.place, longestPlace);
  const link = problems.text('link', input.link, longestLink);
  if (link && !/^https:\/\/[^\s/]+(\/\S*)?$/.test(link)) problems.add('link', Code.NOT_A_LINK);
  return { meets_on: input.day, starts_at: startsAt, ends_at: endsAt, place, link };
}

function readClock(text: string | null | undefined, field: string): string | null {
  if (text == null || text === '') return null;
  if (!clock.test(text))
    throw badInput(`input.${field}`, `${field} is HH:MM by Swedish clocks, for example 13:30.`);
  return text;
}

/** What was held was held on a day gone by, after its notice, and before its minutes were verified and its decisions followed up. */
function checkHeldOn(meeting: MeetingRecord, day: string, problems: InputProblems): void {
  if (day > swedishToday()) problems.add('day', Code.IN_THE_FUTURE);
  const { notice, minutes, decisions } = meeting;
  const since = [
    minutes?.verification?.verifiedOn,
    ...decisions.flatMap(({ dueOn, followUps }) => [dueOn, ...followUps.map((each) => each.followedUpOn)]),
  ];
  if (notice && day < notice.sentOn) problems.add('day', Code.BEFORE_START);
  if (since.some((each) => each != null && each < day)) problems.add('day', Code.NOT_IN_THIS_STATE);
}

/** On a day that group and level have, and that can be meant; a level meets once a day. */
async function checkDay(
  meetingId: string,
  level: BusLevelRow,
  day: string,
  problems: InputProblems,
  { groups, meetings }: KommunContext,
): Promise<void> {
  const far = farOff(day, swedishToday());
  if (far) problems.add('day', Code[far]);
  const group = (await groups.ever()).get(level.busGroupId);
  if (!group || !boundsHold(group, day) || !boundsHold(boundsOf(level), day))
    problems.add('day', Code.NOT_IN_THIS_STATE);
  const others = await meetings.groups.load(level.busGroupId);
  const meets = others.some(
    (each) =>
      each.id !== meetingId &&
      each.row.levelId === level.id &&
      each.day === day &&
      each.outcome !== 'CANCELLED',
  );
  if (meets) problems.add('day', Code.OVERLAPS);
}
