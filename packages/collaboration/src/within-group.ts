import { InputProblemCode as Code } from '@samsyn/disclosure/changes.types';
import type { InputProblems } from '@samsyn/disclosure/input-problems';
import type { CollaborationContext } from './collaboration-context.js';
import { dayPlus } from './meetings/meeting-days.rules.js';

type Groups = Pick<CollaborationContext, 'busGroups'>;

/** What begins in a group begins on a day that there is one, and ends with it at the latest. */
export async function checkWithinGroup(
  busGroupId: string,
  { from, to }: { readonly from: string; readonly to?: string | null | undefined },
  problems: InputProblems,
  { busGroups }: Groups,
): Promise<void> {
  const group = await busGroups.find(busGroupId, from);
  if (group === null) problems.add('from', Code.OUTSIDE_GROUP);
  else if (group === 'NOT_VERIFIED') problems.add('from', Code.NOT_VERIFIED);
  else if (to != null && group.to !== null && to > group.to) problems.add('to', Code.OUTSIDE_GROUP);
}

/**
 * What ends in a group has its last day while there is one. Where that cannot be verified it is let be: an end takes away, and
 * adds nothing that never was.
 */
export async function checkEndsInGroup(
  busGroupId: string,
  on: string,
  problems: InputProblems,
  { busGroups }: Groups,
): Promise<void> {
  if ((await busGroups.find(busGroupId, dayPlus(on, -1))) === null) problems.add('on', Code.OUTSIDE_GROUP);
}
