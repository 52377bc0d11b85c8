import { InputProblemCode as Code } from '@samsyn/disclosure/changes.types';
import type { InputProblems } from '@samsyn/disclosure/input-problems';
import type { KommunContext } from '../../context.js';
import type { PlanRow } from '../plan.entity.js';
import { canMove, type PlanMoveHere } from './plan-moves.js';

/** A plan that somebody wants to change, and what stands in the way. */
export interface PlanToChange extends PlanRow {
  /** Adds a problem when the plan is not in a state in which the move can be made. */
  check(move: PlanMoveHere, problems: InputProblems): void;
}

/** The plan among the child's, when the child's plans are open to this request; else null. */
export async function findPlanToChange(
  childId: string,
  planId: string,
  { plans }: KommunContext,
): Promise<PlanToChange | null> {
  const row = (await plans.plansOfChild(childId)).find(({ id }) => id === planId);
  return row
    ? {
        ...row,
        check(move, problems) {
          if (!canMove(move, row.status)) problems.add('planId', Code.NOT_IN_THIS_STATE);
        },
      }
    : null;
}
