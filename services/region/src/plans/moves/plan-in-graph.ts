import { InputProblemCode as Code } from '@samsyn/disclosure/changes.types';
import type { InputProblems } from '@samsyn/disclosure/input-problems';
import type { AskGraph } from '@samsyn/subgraph/gateway-client';
import { isRecordId } from '@samsyn/subgraph/ids';

/** A plan as the municipality shows it to the viewer. */
export interface PlanInGraph {
  readonly childId: string;
  readonly status: string;
  readonly goals: ReadonlyMap<string, { readonly status: string }>;
}

/** null: there is none that the viewer may see. */
export type PlanFound = PlanInGraph | null | 'NOT_VERIFIED';

const question =
  'query PlanReferredTo($id: ID!) { plan(id: $id) { id status child { id } goals { id status } } }';

/**
 * Asks the graph for a plan with the viewer's own token: what the viewer may not see there, the region does not refer
 * to. Of the answer only what was asked for is read. The gateway answers this from the municipality alone, so that the
 * region never waits for itself.
 */
export async function findPlanInGraph(planId: string, askGraph: AskGraph): Promise<PlanFound> {
  const answer = await askGraph(question, { id: planId });
  if (answer.kind === 'failed') return answer.code === 'GRAPH_REFUSED' ? null : 'NOT_VERIFIED';
  const plan = answer.data.plan as {
    readonly id?: unknown;
    readonly status?: unknown;
    readonly child?: { readonly id?: unknown } | null;
    readonly goals?: readonly { readonly id?: unknown; readonly status?: unknown }[] | null;
  } | null;
  if (plan?.id !== planId || typeof plan.child?.id !== 'string' || !isRecordId(plan.child.id)) return null;
  const goals = (plan.goals ?? []).map(({ id, status }) => [String(id), { status: String(status) }] as const);
  return { childId: plan.child.id.toLowerCase(), status: String(plan.status), goals: new Map(goals) };
}

/** What a change refers to, besides the plan. */
interface Referred {
  readonly childId: string;
  readonly goalId: string | null;
}

/**
 * Whether a found plan may be referred to: it is the child's, not ended, and the goal is one of its own that is not
 * abandoned. Adds what stands in the way.
 *
 * @returns false when the viewer may not know the plan
 */
export function mayRefer(found: PlanFound, { childId, goalId }: Referred, problems: InputProblems): boolean {
  if (found === 'NOT_VERIFIED') {
    problems.add('planId', Code.NOT_VERIFIED);
    return true;
  }
  if (found === null || found.childId !== childId) return false;
  if (found.status === 'CLOSED') problems.add('planId', Code.NOT_IN_THIS_STATE);
  if (goalId === null) return true;
  const goal = found.goals.get(goalId);
  if (!goal) problems.add('goalId', Code.UNKNOWN);
  else if (goal.status === 'ABANDONED') problems.add('goalId', Code.NOT_IN_THIS_STATE);
  return true;
}

/**
 * Adds a problem when the plan of an intervention that stands is found to have ended. What cannot be asked, or is not shown
 * to this viewer any longer, does not stand in the way: the care goes on, and must be possible to tell of and to end.
 */
export function checkNotEnded(found: PlanFound, childId: string, problems: InputProblems): void {
  if (found === null || found === 'NOT_VERIFIED' || found.childId !== childId) return;
  if (found.status === 'CLOSED') problems.add('planId', Code.NOT_IN_THIS_STATE);
}
