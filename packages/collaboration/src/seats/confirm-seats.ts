import { keyOfChange } from '@samsyn/disclosure/change-context';
import { InputProblemCode as Code } from '@samsyn/disclosure/changes.types';
import { contentOf, nameIsTaken } from '@samsyn/disclosure/named-change';
import { readSlug } from '@samsyn/subgraph/ids';
import type { CollaborationContext } from '../collaboration-context.js';
import { GroupInputProblems } from '../group-input-problems.js';
import { mayChange } from '../group-standing.js';
import { succeed } from '../period.rules.js';
import { checkPeriod, end, type GroupChangeOutcome, record, recordedBefore } from '../recorded-row.js';
import type { ConfirmSeatsInput } from './seat.inputs.js';

/** Says that all this owner's seats in a group are entered for some days: only then can a party be told as missing. */
export async function confirmSeats(
  input: ConfirmSeatsInput,
  context: CollaborationContext,
): Promise<GroupChangeOutcome> {
  const { viewer, transaction, busSeats, busGroups } = context;
  const busGroupId = readSlug(input.busGroupId, 'input.busGroupId');
  if (!(await mayChange('CONFIRM_SEATS', busGroupId, null, context))) return null;
  const id = keyOfChange('roster', busGroupId, viewer, input.idempotencyKey);
  const content = contentOf(input);
  const before = await recordedBefore('bus_roster', id, content, transaction);
  if (before) return before === 'same' ? { id: busGroupId } : nameIsTaken();

  const group = await busGroups.find(busGroupId, input.from);
  const problems = new GroupInputProblems();
  if (group === null) problems.add('busGroupId', Code.UNKNOWN);
  else if (group === 'NOT_VERIFIED') problems.add('busGroupId', Code.NOT_VERIFIED);
  else if (input.to != null && group.to !== null && input.to > group.to)
    problems.add('to', Code.OUTSIDE_GROUP);
  const toOn = input.to ?? null;
  checkPeriod(input.from, toOn, problems);
  const { rosters } = await busSeats.groups.load(busGroupId);
  const succession = succeed(rosters, { fromOn: input.from, toOn });
  if (!succession) problems.add('from', Code.OVERLAPS);
  if (problems.found.length > 0 || !succession) return { problems: problems.found };
  if (succession.ended) await end('bus_roster', [succession.ended.id], input.from, context);
  await record(
    'bus_roster',
    { id, bus_group_id: busGroupId, from_on: input.from, to_on: toOn, content },
    context,
  );
  busSeats.forget(busGroupId);
  return { id: busGroupId };
}
