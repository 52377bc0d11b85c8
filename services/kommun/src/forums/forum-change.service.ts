import { GroupInputProblems } from '@samsyn/collaboration/group-input-problems';
import { everHeld, isWithin, meet, succeed } from '@samsyn/collaboration/period.rules';
import { end, type GroupChangeOutcome, record, recordedBefore } from '@samsyn/collaboration/recorded-row';
import { InputProblemCode as Code } from '@samsyn/disclosure/changes.types';
import { nameIsTaken } from '@samsyn/disclosure/named-change';
import { boundsOf, unknownStart } from '../bus-groups/group.loader.js';
import type { KommunContext } from '../context.js';
import { atVersion, changeForum, madeAlready, may, nameOf } from './change-forum.js';
import type { AddForumInput, DescribeForumInput, EndForumInput } from './forum.inputs.js';
import { readDescription } from './read-description.js';

/** Enters a forum into a municipality's register. Of a local BUS group there is one at a time. */
export async function addForum(input: AddForumInput, context: KommunContext): Promise<GroupChangeOutcome> {
  const { municipality } = input;
  if (!(await context.areas.allMunicipalities()).has(municipality)) return null;
  if (!(await may('ADD_FORUM', municipality, context))) return null;
  const named = nameOf('forum', municipality, input, context);
  const before = await recordedBefore('forum', named.id, named.content, context.transaction);
  if (before) return before === 'same' ? { id: named.id } : nameIsTaken();
  const problems = new GroupInputProblems();
  const columns = readDescription(input.description, problems);
  const fromOn = input.from ?? unknownStart;
  const busGroupId = input.busGroupId ?? null;
  if (busGroupId !== null) {
    const group = (await context.groups.ever()).get(busGroupId);
    if (!group?.municipalityCodes.includes(municipality)) problems.add('busGroupId', Code.UNKNOWN);
    const { forums } = await context.forums.registers.load(municipality);
    const others = forums.filter(
      ({ row }) => row.busGroupId === busGroupId && meet(row, { fromOn, toOn: null }),
    );
    if (others.length > 0) problems.add('busGroupId', Code.OVERLAPS);
  }
  if (problems.found.length > 0) return { problems: problems.found };
  const { source } = columns;
  const held = {
    ...{ municipality_code: municipality, from_on: fromOn, from_known_to: input.fromKnownTo ?? null, source },
    content: named.content,
  };
  await record('forum', { ...held, id: named.id, bus_group_id: busGroupId }, context);
  const descriptionId = nameOf('forum-description', named.id, input, context).id;
  await record('forum_description', { ...held, ...columns, id: descriptionId, forum_id: named.id }, context);
  context.forums.forget(municipality);
  return { id: named.id };
}

/** Says what a forum is from a day on; what it was stays. From the first day of what is said now: puts it right. */
export function describeForum(
  input: DescribeForumInput,
  context: KommunContext,
): Promise<GroupChangeOutcome> {
  return changeForum('DESCRIBE', input.forumId, context, async ({ row, descriptions }, problems) => {
    const named = nameOf('forum-description', row.id, input, context);
    const made = await madeAlready('forum_description', named, problems, context);
    if (made) return 'DONE';
    atVersion(input.expectedVersion, row.version, problems);
    const columns = readDescription(input.description, problems);
    const next = { fromOn: input.from ?? unknownStart, toOn: null };
    if (!isWithin({ ...next, toOn: row.toOn }, boundsOf(row))) problems.add('from', Code.NOT_IN_THIS_STATE);
    const last = descriptions.filter(everHeld).at(-1);
    // Said wrong from the beginning: it never was so.
    const isPutRight = last?.toOn === null && last.fromOn === next.fromOn;
    const succession = isPutRight ? { ended: last } : succeed(descriptions, next);
    if (!succession) problems.add('from', Code.OVERLAPS);
    if (problems.found.length > 0 || !succession) return null;
    if (succession.ended) await end('forum_description', [succession.ended.id], next.fromOn, context);
    await record(
      'forum_description',
      {
        ...{ ...named, ...columns, forum_id: row.id, municipality_code: row.municipalityCode },
        from_on: next.fromOn,
      },
      context,
    );
    return 'VERSION';
  });
}

/** Ends a forum. What it was stays to be seen on the days that it was. */
export function endForum(input: EndForumInput, context: KommunContext): Promise<GroupChangeOutcome> {
  return changeForum('END_FORUM', input.forumId, context, async ({ row }, problems) => {
    if (row.toOn === input.on) return 'DONE';
    atVersion(input.expectedVersion, row.version, problems);
    if (input.on < row.fromOn) problems.add('on', Code.BEFORE_START);
    if (row.toOn !== null) problems.add('on', Code.NOT_IN_THIS_STATE);
    if (problems.found.length > 0) return null;
    await end('forum', [row.id], input.on, context);
    return 'VERSION';
  });
}
