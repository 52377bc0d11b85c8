import { GroupInputProblems } from '@samsyn/collaboration/group-input-problems';
import { everHeld, isWithin, meet, succeed } from '@samsyn/collaboration/period.rules';
import { end, type GroupChangeOutcome, record, recordedBefore } from '@samsyn/collaboration/recorded-row';
import { keyOfChange } from '@samsyn/disclosure/change-context';
import { InputProblemCode as Code } from '@samsyn/disclosure/changes.types';
import type { InputProblems } from '@samsyn/disclosure/input-problems';
import { contentOf, nameIsTaken } from '@samsyn/disclosure/named-change';
import { readRecordId } from '@samsyn/subgraph/ids';
import { boundsOf, unknownStart } from '../bus-groups/group.loader.js';
import { swedishToday } from '../calendar/swedish-day.js';
import type { KommunContext } from '../context.js';
import type {
  AddForumInput,
  AddForumMemberInput,
  DescribeForumInput,
  EndForumInput,
  EndForumMemberInput,
  ExplainForumOverlapInput,
  RecordForumFollowUpInput,
  StrikeForumFollowUpInput,
  WithdrawForumExplanationInput,
} from './forum.inputs.js';
import type { ForumHistory } from './forum.loader.js';
import type { ForumAction } from './forum-permissions.js';
import { mayChangeForums } from './forum-standing.js';
import { readDescription } from './read-description.js';

const longestName = 200;
const longestPlace = 500;
const longestText = 2_000;
const longestReason = 1_000;

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

/** Adds somebody who takes part. */
export function addForumMember(
  input: AddForumMemberInput,
  context: KommunContext,
): Promise<GroupChangeOutcome> {
  return changeForum('SET_MEMBERS', input.forumId, context, async ({ row, members }, problems) => {
    const named = nameOf('forum-member', row.id, input, context);
    if (await madeAlready('forum_member', named, problems, context)) return 'DONE';
    const organisation = problems.text('organisation', input.organisation, longestName, true);
    const functionThere = problems.text('functionThere', input.functionThere, longestName);
    const source = problems.text('source', input.source, longestPlace);
    const unitId = input.unitId ?? null;
    if (unitId !== null && (await context.units.find(unitId)) === null) problems.add('unitId', Code.UNKNOWN);
    // Who takes part in a BUS group stands with the group: told in two places, it would soon be told in two ways.
    if (row.busGroupId !== null) problems.add('forumId', Code.NOT_IN_THIS_STATE);
    const period = { fromOn: input.from ?? row.fromOn, toOn: null };
    if (!isWithin({ ...period, toOn: row.toOn }, boundsOf(row))) problems.add('from', Code.NOT_IN_THIS_STATE);
    const isThere = members.some(
      (member) =>
        member.organisation === organisation &&
        member.functionThere === functionThere &&
        meet(member, period),
    );
    if (isThere) problems.add('organisation', Code.REPEATED);
    if (problems.found.length > 0) return null;
    await record(
      'forum_member',
      {
        ...{ ...named, forum_id: row.id, municipality_code: row.municipalityCode, organisation, source },
        ...{ function_there: functionThere, party: input.party ?? null, actor: input.actor ?? null },
        ...{ unit_id: unitId, from_on: period.fromOn },
      },
      context,
    );
    return 'CHANGED';
  });
}

/** Says that somebody takes part no more; on the first day: never did. */
export function endForumMember(
  input: EndForumMemberInput,
  context: KommunContext,
): Promise<GroupChangeOutcome> {
  const memberId = readRecordId(input.memberId, 'input.memberId');
  return changeForum('SET_MEMBERS', input.forumId, context, async ({ members }, problems) =>
    endOf(
      'forum_member',
      members.find(({ id }) => id === memberId),
      'memberId',
      input.on,
      problems,
      context,
    ),
  );
}

/** Records that a forum's work was followed up. */
export function recordForumFollowUp(
  input: RecordForumFollowUpInput,
  context: KommunContext,
): Promise<GroupChangeOutcome> {
  return changeForum('FOLLOW_UP', input.forumId, context, async ({ row }, problems) => {
    const named = nameOf('forum-follow-up', row.id, input, context);
    if (await madeAlready('forum_follow_up', named, problems, context)) return 'DONE';
    const what = problems.text('what', input.what, longestText, true);
    const documentedIn = problems.text('documentedIn', input.documentedIn, longestPlace);
    const source = problems.text('source', input.source, longestPlace);
    if (input.madeOn > swedishToday()) problems.add('madeOn', Code.IN_THE_FUTURE);
    if (input.madeOn < row.fromOn) problems.add('madeOn', Code.BEFORE_START);
    if (problems.found.length > 0) return null;
    await record(
      'forum_follow_up',
      {
        ...{ ...named, forum_id: row.id, municipality_code: row.municipalityCode, kind: input.kind, what },
        ...{ documented_in: documentedIn, from_on: input.madeOn, source },
        from_known_to: input.madeOnKnownTo ?? null,
      },
      context,
    );
    return 'CHANGED';
  });
}

/** Strikes a follow-up that was entered by mistake: it ends on the day it was made. */
export function strikeForumFollowUp(
  input: StrikeForumFollowUpInput,
  context: KommunContext,
): Promise<GroupChangeOutcome> {
  const followUpId = readRecordId(input.followUpId, 'input.followUpId');
  return changeForum('FOLLOW_UP', input.forumId, context, async ({ followUps }, problems) => {
    const row = followUps.find(({ id }) => id === followUpId);
    return endOf('forum_follow_up', row, 'followUpId', row?.fromOn ?? '', problems, context);
  });
}

/** Says that two forums which overlap are both meant, and why. It stays visible with the overlap. */
export function explainForumOverlap(
  input: ExplainForumOverlapInput,
  context: KommunContext,
): Promise<GroupChangeOutcome> {
  const otherId = readRecordId(input.otherForumId, 'input.otherForumId');
  return changeForum('EXPLAIN_OVERLAP', input.forumId, context, async ({ row }, problems) => {
    const named = nameOf('forum-overlap-note', row.id, input, context);
    if (await madeAlready('forum_overlap_note', named, problems, context)) return 'DONE';
    const reason = problems.text('reason', input.reason, longestReason, true);
    const { forums, notes } = await context.forums.registers.load(row.municipalityCode);
    const other = forums.find((each) => each.row.id === otherId);
    if (!other || otherId === row.id) problems.add('otherForumId', Code.UNKNOWN);
    const [one, two] = [row.id, otherId].sort();
    const next = { fromOn: input.from, toOn: null };
    const ofPair = notes.filter((note) => note.forumId === one && note.otherForumId === two);
    const standing = ofPair.find((note) => note.toOn === null);
    const isPutRight = standing?.fromOn === next.fromOn;
    const succession = standing && isPutRight ? { ended: standing } : succeed(ofPair, next);
    if (!succession) problems.add('from', Code.OVERLAPS);
    if (problems.found.length > 0 || !succession) return null;
    if (succession.ended) await end('forum_overlap_note', [succession.ended.id], next.fromOn, context);
    await record(
      'forum_overlap_note',
      {
        ...{ ...named, forum_id: one, other_forum_id: two, municipality_code: row.municipalityCode },
        ...{ reason, from_on: input.from },
      },
      context,
    );
    return 'CHANGED';
  });
}

/** Takes an explanation back. */
export function withdrawForumExplanation(
  input: WithdrawForumExplanationInput,
  context: KommunContext,
): Promise<GroupChangeOutcome> {
  const id = readRecordId(input.explanationId, 'input.explanationId');
  return changeForum('EXPLAIN_OVERLAP', input.forumId, context, async ({ row }, problems) => {
    const { notes } = await context.forums.registers.load(row.municipalityCode);
    const note = notes.find((each) => each.id === id && [each.forumId, each.otherForumId].includes(row.id));
    return endOf('forum_overlap_note', note, 'explanationId', input.on, problems, context);
  });
}

/** What came of it: nothing to do, a change, or one that the forum's version counts; null with problems. */
type Made = 'DONE' | 'CHANGED' | 'VERSION' | null;

/** Finds a forum, decides, and makes the change. */
async function changeForum(
  action: ForumAction,
  forumId: string,
  context: KommunContext,
  make: (forum: ForumHistory, problems: InputProblems) => Promise<Made>,
): Promise<GroupChangeOutcome> {
  const forum = await context.forums.find(readRecordId(forumId, 'input.forumId'));
  if (!forum || !(await may(action, forum.row.municipalityCode, context))) return null;
  const { id, municipalityCode, version } = forum.row;
  const problems = new GroupInputProblems();
  const made = await make(forum, problems);
  if (problems.found.length > 0) return { problems: problems.found };
  if (made === 'VERSION')
    await context.transaction.run((manager) =>
      manager.query('update forum set version = $2 where id = $1', [id, version + 1]),
    );
  if (made !== 'DONE') context.forums.forget(municipalityCode);
  return { id };
}

/** All actions are of the same people; which it is says where the responsibility is placed. */
function may(_action: ForumAction, municipalityCode: string, context: KommunContext): Promise<boolean> {
  return mayChangeForums(municipalityCode, context);
}

interface Named {
  readonly id: string;
  readonly content: Buffer;
}

function nameOf(
  kind: string,
  about: string,
  input: { readonly idempotencyKey: string },
  { viewer }: KommunContext,
): Named {
  return { id: keyOfChange(kind, about, viewer, input.idempotencyKey), content: contentOf(input) };
}

/** Whether it was made before; under a name that stands for another it is told as a problem. */
async function madeAlready(
  table: string,
  { id, content }: Named,
  problems: InputProblems,
  { transaction }: KommunContext,
): Promise<boolean> {
  const before = await recordedBefore(table, id, content, transaction);
  if (before === 'other') problems.found.push(...nameIsTaken().problems);
  return before !== null;
}

async function endOf(
  table: string,
  row: { readonly id: string; readonly fromOn: string; readonly toOn: string | null } | undefined,
  field: string,
  on: string,
  problems: InputProblems,
  context: KommunContext,
): Promise<Made> {
  if (!row) {
    problems.add(field, Code.UNKNOWN);
    return null;
  }
  if (row.toOn === on) return 'DONE';
  if (on < row.fromOn) problems.add('on', Code.BEFORE_START);
  if (row.toOn !== null) problems.add('on', Code.NOT_IN_THIS_STATE);
  if (problems.found.length > 0) return null;
  await end(table, [row.id], on, context);
  return 'CHANGED';
}

function atVersion(expected: number, version: number, problems: InputProblems): void {
  if (expected !== version) problems.add('expectedVersion', Code.NOT_IN_THIS_STATE);
}
