import { InputProblemCode as Code } from '@samsyn/disclosure/changes.types';
import { InputProblems } from '@samsyn/disclosure/input-problems';
import { RecordPart } from '@samsyn/disclosure/record-part';
import type { AskGraph } from '@samsyn/subgraph/gateway-client';
import type { RegionContext } from '../context.js';
import type { CareNeedOutcome } from './assess-care-need.js';
import type { WithdrawCareNeedInput } from './care-need.inputs.js';

/** Takes an assessment back that nobody has taken up, as far as the viewer may know. What was recorded stays. */
export async function withdrawCareNeed(
  { childId, careNeedId: id }: WithdrawCareNeedInput,
  context: RegionContext,
): Promise<CareNeedOutcome> {
  const { access, askGraph, needs, transaction } = context;
  const before = access.memory.mark();
  await access.ownOf(childId);
  const need = (await needs.ofChild.load(childId)).find((row) => row.id === id);
  const may = await access.toChange('WITHDRAW_NEED', childId, need ? { parts: [RecordPart.PLAN] } : {});
  if (!need || !may) return null;
  if (need.withdrawnAt === null) {
    const problems = new InputProblems();
    const taken = await isTakenUp(childId, id, askGraph);
    if (taken === 'NOT_VERIFIED') problems.add('careNeedId', Code.NOT_VERIFIED);
    else if (taken) problems.add('careNeedId', Code.NOT_IN_THIS_STATE);
    if (problems.found.length > 0) {
      access.memory.nothingMadeSince(before);
      return { problems: problems.found };
    }
    await transaction.run((manager) =>
      manager.query('update care_need set withdrawn_at = now() where child_id = $1 and id = $2', [
        childId,
        id,
      ]),
    );
    context.forget(childId);
  }
  return { childId, id };
}

/**
 * Asks the graph with the viewer's own token whether a plan has come of it. The gateway answers this from the municipality
 * alone, so that the region never waits for itself: of the assessment nothing but its key is asked for.
 */
async function isTakenUp(childId: string, id: string, askGraph: AskGraph): Promise<boolean | 'NOT_VERIFIED'> {
  const answer = await askGraph(
    'query PlansOfNeed($id: ID!) { child(id: $id) { plans { id careNeed { id } } } }',
    { id: childId },
  );
  if (answer.kind === 'failed') return answer.code === 'GRAPH_REFUSED' ? false : 'NOT_VERIFIED';
  const child = answer.data.child as {
    readonly plans?: readonly { readonly careNeed?: { readonly id?: unknown } | null }[] | null;
  } | null;
  return (child?.plans ?? []).some(({ careNeed }) => careNeed?.id === id);
}
