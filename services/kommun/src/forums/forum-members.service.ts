import { isWithin, meet } from '@samsyn/collaboration/period.rules';
import { type GroupChangeOutcome, record } from '@samsyn/collaboration/recorded-row';
import { InputProblemCode as Code } from '@samsyn/disclosure/changes.types';
import { readRecordId } from '@samsyn/subgraph/ids';
import { boundsOf } from '../bus-groups/group.loader.js';
import type { KommunContext } from '../context.js';
import { changeForum, endOf, longest, madeAlready, nameOf } from './change-forum.js';
import type { AddForumMemberInput, EndForumMemberInput } from './forum.inputs.js';

/** Adds somebody who takes part. */
export function addForumMember(
  input: AddForumMemberInput,
  context: KommunContext,
): Promise<GroupChangeOutcome> {
  return changeForum('SET_MEMBERS', input.forumId, context, async ({ row, members }, problems) => {
    const named = nameOf('forum-member', row.id, input, context);
    if (await madeAlready('forum_member', named, problems, context)) return 'DONE';
    const organisation = problems.text('organisation', input.organisation, longest.name, true);
    const functionThere = problems.text('functionThere', input.functionThere, longest.name);
    const source = problems.text('source', input.source, longest.place);
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
