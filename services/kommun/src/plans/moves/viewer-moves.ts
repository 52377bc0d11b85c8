import { mayChange } from '@samsyn/disclosure/change-permissions';
import type { PlanMove } from '@samsyn/disclosure/plan-changes/plan-change.types';
import { planMoves } from '@samsyn/disclosure/plan-changes/plan-permissions';
import { RecordPart } from '@samsyn/disclosure/record-part';
import type { KommunContext } from '../../context.js';
import type { PlanRow } from '../plan.entity.js';
import { canBeAnswered } from './notice.js';
import { canMove, type PlanMoveHere, planMoveRules } from './plan-moves.js';

/**
 * Whether the viewer, who reads the plan, may make the move: by the table of who may what, and the table of states. What
 * else a move needs first is told when it is tried.
 *
 * @param unitId the unit that the move is about, for a move that a party makes
 */
export async function viewerMay(
  move: PlanMoveHere,
  plan: Pick<PlanRow, 'childId' | 'status'>,
  { access, viewer }: KommunContext,
  unitId?: string,
): Promise<boolean> {
  if (!canMove(move, plan.status)) return false;
  const own = await access.ownOf(plan.childId);
  const readable = new Set([RecordPart.PLAN]);
  const standing = { ...own, readable, units: new Set(viewer.units) };
  return mayChange(move, standing, { parts: [RecordPart.PLAN], unitId });
}

/** The moves that the viewer may make of the plan now. A move of a party's: for some unit that the viewer works in. */
export async function viewerMovesOf(plan: PlanRow, context: KommunContext): Promise<PlanMove[]> {
  const { plans, units, viewer } = context;
  const parties = (await plans.partiesOf(plan)).flatMap((party) =>
    party.unitId && canBeAnswered(party) ? party.unitId : [],
  );
  const decided = (await plans.decisionsOf(plan)).flatMap(({ unitId }) => unitId ?? []);
  const ofHere: string[] = [];
  for (const unitId of viewer.units) if (await units.find(unitId)) ofHere.push(unitId);
  const about: Partial<Record<PlanMoveHere, readonly string[]>> = {
    ANSWER_NOTICE: parties,
    COMPLETE_DECISION: decided,
    // An intervention of the municipality's is done by a unit of the municipality's.
    ...{ OFFER_INTERVENTION: ofHere, ANSWER_INTERVENTION: ofHere, REPORT_INTERVENTION: ofHere },
  };
  const found: PlanMove[] = [];
  for (const move of Object.keys(planMoveRules) as PlanMoveHere[]) {
    const some = planMoves[move].who === 'KEEPER' ? [undefined] : (about[move] ?? []);
    for (const unitId of some)
      if (await viewerMay(move, plan, context, unitId)) {
        found.push(move);
        break;
      }
  }
  return found;
}
