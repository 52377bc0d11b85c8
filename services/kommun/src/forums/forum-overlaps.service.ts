import { succeed } from '@samsyn/collaboration/period.rules';
import { end, type GroupChangeOutcome, record } from '@samsyn/collaboration/recorded-row';
import { InputProblemCode as Code } from '@samsyn/disclosure/changes.types';
import { readRecordId } from '@samsyn/subgraph/ids';
import type { KommunContext } from '../context.js';
import { changeForum, endOf, longest, madeAlready, nameOf } from './change-forum.js';
import type { ExplainForumOverlapInput, WithdrawForumExplanationInput } from './forum.inputs.js';

/** Says that two forums which overlap are both meant, and why. It stays visible with the overlap. */
export function explainForumOverlap(
  input: ExplainForumOverlapInput,
  context: KommunContext,
): Promise<GroupChangeOutcome> {
  const otherId = readRecordId(input.otherForumId, 'input.otherForumId');
  return changeForum('EXPLAIN_OVERLAP', input.forumId, context, async ({ row }, problems) => {
    const named = nameOf('forum-overlap-note', row.id, input, context);
    if (await madeAlready('forum_overlap_note', named, problems, context)) return 'DONE';
    const reason = problems.text('reason', input.reason, longest.reason, true);
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
