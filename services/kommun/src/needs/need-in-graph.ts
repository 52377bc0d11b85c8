import { InputProblemCode as Code } from '@samsyn/disclosure/changes.types';
import type { InputProblems } from '@samsyn/disclosure/input-problems';
import { PartyKind } from '@samsyn/disclosure/vocabulary/party-kind';
import type { AskGraph } from '@samsyn/subgraph/gateway-client';

/** Of the region's assessment: when it was made, and by which function. */
export interface NeedInGraph {
  readonly assessedOn: string;
  readonly partyKind: PartyKind;
}

const question =
  'query NeedTakenUp($childId: ID!, $id: ID!) { careNeed(childId: $childId, id: $id) { id childId assessedOn partyKind withdrawnAt } }';

/**
 * Asks the graph for the region's assessment with the viewer's own token: what the viewer may not read there cannot be
 * taken up here. The gateway answers this from the region alone, so that the municipality never waits for itself.
 *
 * @returns null when something stands in the way, which is told in the problems
 */
export async function findNeed(
  childId: string,
  id: string,
  problems: InputProblems,
  askGraph: AskGraph,
): Promise<NeedInGraph | null> {
  const answer = await askGraph(question, { childId, id });
  if (answer.kind === 'failed') {
    problems.add('careNeedId', answer.code === 'GRAPH_REFUSED' ? Code.UNKNOWN : Code.NOT_VERIFIED);
    return null;
  }
  const need = answer.data.careNeed as Readonly<Record<string, unknown>> | null;
  if (need?.id !== id || need.childId !== childId || !isDay(need.assessedOn) || !isKind(need.partyKind))
    problems.add('careNeedId', Code.UNKNOWN);
  else if (need.withdrawnAt != null) problems.add('careNeedId', Code.NOT_IN_THIS_STATE);
  else return { assessedOn: need.assessedOn, partyKind: need.partyKind };
  return null;
}

const isDay = (value: unknown): value is string =>
  typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value);
const isKind = (value: unknown): value is PartyKind => typeof value === 'string' && value in PartyKind;
