import { InputProblemCode as Code } from '@samsyn/disclosure/changes.types';
import type { InputProblems } from '@samsyn/disclosure/input-problems';
import type { KommunContext } from '../../context.js';
import type { PlanRow } from '../plan.entity.js';

/** Checks that a unit, where one is named, takes part in the plan: of either owner, and known here by that alone. */
export async function checkUnitOfPlan(
  field: string,
  unitId: string | null | undefined,
  plan: PlanRow,
  problems: InputProblems,
  { plans }: KommunContext,
): Promise<void> {
  if (unitId == null) return;
  const parties = await plans.partiesOf(plan);
  const takesPart =
    unitId === plan.coordinatingUnitId || parties.some((party) => party.unitId === unitId && !party.leftOn);
  if (!takesPart) problems.add(field, Code.UNKNOWN);
}
