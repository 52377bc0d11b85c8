import { randomUUID } from 'node:crypto';
import { GroupInputProblems } from '@samsyn/collaboration/group-input-problems';
import type { GroupAction } from '@samsyn/collaboration/group-permissions';
import { mayChange } from '@samsyn/collaboration/group-standing';
import { type GroupChangeOutcome, record, recordedBefore } from '@samsyn/collaboration/recorded-row';
import { keyOfChange } from '@samsyn/disclosure/change-context';
import { InputProblemCode as Code } from '@samsyn/disclosure/changes.types';
import type { InputProblems } from '@samsyn/disclosure/input-problems';
import { contentOf, nameIsTaken } from '@samsyn/disclosure/named-change';
import { readRecordId } from '@samsyn/subgraph/ids';
import type { KommunContext } from '../context.js';
import type { MeetingRecord } from './meeting.record.js';

/** What every change of a meeting says. */
export interface MeetingChange {
  readonly meetingId: string;
  /** The version of the meeting that the change was made on; none where others’ changes do not matter. */
  readonly expectedVersion?: number;
  readonly idempotencyKey: string;
}

/**
 * Finds a meeting, decides, looks whether the change was made before, and makes it.
 *
 * @param make writes what is to be written, or adds to the problems; then nothing of it stands
 * @param may decides in another way than by what the viewer is to the group with this owner
 */
export async function changeMeeting(
  action: GroupAction,
  change: string,
  input: MeetingChange,
  context: KommunContext,
  make: (meeting: MeetingRecord, problems: InputProblems) => Promise<void>,
  may: (busGroupId: string) => Promise<boolean> = (id) => mayChange(action, id, null, context),
): Promise<GroupChangeOutcome> {
  const { meetings, transaction, viewer } = context;
  const meeting = await meetings.find(readRecordId(input.meetingId, 'input.meetingId'));
  if (!meeting || !(await may(meeting.row.busGroupId))) return null;
  const { id, busGroupId, version } = meeting.row;
  const key = keyOfChange('bus-meeting', id, viewer, input.idempotencyKey);
  const content = contentOf({ ...input, change });
  const before = await recordedBefore('bus_meeting_change', key, content, transaction);
  if (before) return before === 'same' ? { id } : nameIsTaken();
  const problems = new GroupInputProblems();
  if (input.expectedVersion !== undefined && input.expectedVersion !== version)
    problems.add('expectedVersion', Code.NOT_IN_THIS_STATE);
  await make(meeting, problems);
  if (problems.found.length > 0) return { problems: problems.found };
  await record(
    'bus_meeting_change',
    { id: key, bus_group_id: busGroupId, meeting_id: id, change, content },
    context,
  );
  await transaction.run((manager) =>
    manager.query('update bus_meeting set version = $2 where id = $1', [id, version + 1]),
  );
  meetings.forget(busGroupId);
  return { id };
}

/** Adds a row to what stands of a meeting. */
export async function enter(
  table: string,
  meeting: MeetingRecord,
  columns: Readonly<Record<string, unknown>>,
  context: KommunContext,
): Promise<string> {
  const id = randomUUID();
  await record(table, { id, bus_group_id: meeting.row.busGroupId, ...columns }, context);
  return id;
}

/** Ends rows that something else takes the place of. They stay. */
export async function strike(
  table: string,
  rows: readonly ({ readonly id: string } | null)[],
  { viewer, transaction }: KommunContext,
): Promise<void> {
  const ids = rows.flatMap((row) => row?.id ?? []);
  if (ids.length === 0) return;
  await transaction.run((manager) =>
    manager.query(
      `update ${table} set ended_by = $2, ended_at = clock_timestamp() where id = any($1) and ended_at is null`,
      [ids, viewer.subject],
    ),
  );
}

/** What is about a child stands in the child’s plan: of the individual forum’s meetings no agenda, minutes or decisions are kept. */
export async function refuseOfIndividual(
  { row }: MeetingRecord,
  problems: InputProblems,
  { groups }: KommunContext,
): Promise<void> {
  const level = await groups.findLevel(row.levelId);
  if (level?.kind === 'INDIVIDUAL') problems.add('meetingId', Code.NOT_IN_THIS_STATE);
}
