import { type GroupChangeOutcome, record } from '@samsyn/collaboration/recorded-row';
import { InputProblemCode as Code } from '@samsyn/disclosure/changes.types';
import { readRecordId } from '@samsyn/subgraph/ids';
import { swedishToday } from '../calendar/swedish-day.js';
import type { KommunContext } from '../context.js';
import { changeForum, endOf, longest, madeAlready, nameOf } from './change-forum.js';
import type { RecordForumFollowUpInput, StrikeForumFollowUpInput } from './forum.inputs.js';

/** Records that a forum's work was followed up. */
export function recordForumFollowUp(
  input: RecordForumFollowUpInput,
  context: KommunContext,
): Promise<GroupChangeOutcome> {
  return changeForum('FOLLOW_UP', input.forumId, context, async ({ row }, problems) => {
    const named = nameOf('forum-follow-up', row.id, input, context);
    if (await madeAlready('forum_follow_up', named, problems, context)) return 'DONE';
    const what = problems.text('what', input.what, longest.text, true);
    const documentedIn = problems.text('documentedIn', input.documentedIn, longest.place);
    const source = problems.text('source', input.source, longest.place);
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
