import { GroupInputProblems } from '@samsyn/collaboration/group-input-problems';
import { end, type GroupChangeOutcome, recordedBefore } from '@samsyn/collaboration/recorded-row';
import { keyOfChange } from '@samsyn/disclosure/change-context';
import { InputProblemCode as Code } from '@samsyn/disclosure/changes.types';
import type { InputProblems } from '@samsyn/disclosure/input-problems';
import { contentOf, nameIsTaken } from '@samsyn/disclosure/named-change';
import { readRecordId } from '@samsyn/subgraph/ids';
import type { KommunContext } from '../context.js';
import type { ForumHistory } from './forum.loader.js';
import type { ForumAction } from './forum-permissions.js';
import { mayChangeForums } from './forum-standing.js';

/** How long what is written of a forum may be. */
export const longest = { name: 200, place: 500, text: 2_000, reason: 1_000 } as const;

/** What came of it: nothing to do, a change, or one that the forum's version counts; null with problems. */
export type Made = 'DONE' | 'CHANGED' | 'VERSION' | null;

/** Finds a forum, decides, and makes the change. */
export async function changeForum(
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
export function may(
  _action: ForumAction,
  municipalityCode: string,
  context: KommunContext,
): Promise<boolean> {
  return mayChangeForums(municipalityCode, context);
}

export interface Named {
  readonly id: string;
  readonly content: Buffer;
}

export function nameOf(
  kind: string,
  about: string,
  input: { readonly idempotencyKey: string },
  { viewer }: KommunContext,
): Named {
  return { id: keyOfChange(kind, about, viewer, input.idempotencyKey), content: contentOf(input) };
}

/** Whether it was made before; under a name that stands for another it is told as a problem. */
export async function madeAlready(
  table: string,
  { id, content }: Named,
  problems: InputProblems,
  { transaction }: KommunContext,
): Promise<boolean> {
  const before = await recordedBefore(table, id, content, transaction);
  if (before === 'other') problems.found.push(...nameIsTaken().problems);
  return before !== null;
}

export async function endOf(
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

export function atVersion(expected: number, version: number, problems: InputProblems): void {
  if (expected !== version) problems.add('expectedVersion', Code.NOT_IN_THIS_STATE);
}
