import type { PlanStatus } from '../../gql/graphql.js';

/** The plan under way; when all are closed, the one that started last. */
export function currentPlan<Plan extends { readonly status: PlanStatus; readonly startedOn: string | null }>(
  plans: readonly Plan[],
): Plan | null {
  const latestFirst = [...plans].sort((a, b) => (b.startedOn ?? '').localeCompare(a.startedOn ?? ''));
  return latestFirst.find((plan) => plan.status !== 'CLOSED') ?? latestFirst[0] ?? null;
}
