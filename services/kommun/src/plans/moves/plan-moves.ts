import type { PlanMove } from '@samsyn/disclosure/plan-changes/plan-permissions';
import { PlanStatus } from '../plan.enums.js';

const { DRAFT, CALLED, ACTIVE, ESCALATED, CLOSED } = PlanStatus;

/** What must hold before a move can be made, besides the state. */
export type Condition =
  /** A consent to share the plan is active now: no plan leaves draft without one. */
  | 'ACTIVE_CONSENT'
  /** A SIP meeting has been held. */
  | 'MEETING_HELD'
  /** There is a goal that is not abandoned. */
  | 'A_GOAL'
  /** A follow-up is planned, and who answers for it is named. */
  | 'FOLLOW_UP_PLANNED';

interface MoveRule {
  /** States in which the move can be made. */
  readonly from: readonly PlanStatus[];
  /** The state it leads to; left out: the plan stays where it is. */
  readonly to?: PlanStatus;
  readonly needs?: readonly Condition[];
}

const open = [DRAFT, CALLED, ACTIVE, ESCALATED] as const;
const living = [CALLED, ACTIVE, ESCALATED] as const;

/**
 * The life of a plan: in which states each move can be made, and where it leads. Who may make it stands in
 * packages/disclosure/src/plan-changes/plan-permissions.ts. A move that is not here is made with the region.
 *
 * need assessed (DRAFT) → called → a meeting is held → active → followed up → … → closed, or escalated and settled.
 */
export const planMoveRules = {
  CALL: { from: [DRAFT, CALLED, ACTIVE], needs: ['ACTIVE_CONSENT'] },
  CANCEL_CALL: { from: living },
  ANSWER_NOTICE: { from: living },
  SET_PARTIES: { from: open },
  HOLD_MEETING: { from: living, needs: ['ACTIVE_CONSENT'] },
  ACTIVATE: {
    from: [CALLED],
    to: ACTIVE,
    needs: ['ACTIVE_CONSENT', 'MEETING_HELD', 'A_GOAL', 'FOLLOW_UP_PLANNED'],
  },
  EDIT_PLAN: { from: open },
  SET_GOALS: { from: open },
  FOLLOW_UP: { from: [CALLED, ACTIVE, ESCALATED] },
  ESCALATE: { from: [CALLED, ACTIVE, ESCALATED], to: ESCALATED },
  SETTLE: { from: [ESCALATED], to: ACTIVE },
  CLOSE: { from: open, to: CLOSED },
  REOPEN: { from: [CLOSED], to: ACTIVE, needs: ['ACTIVE_CONSENT'] },
  OFFER_INTERVENTION: { from: open },
  ANSWER_INTERVENTION: { from: open },
  REPORT_INTERVENTION: { from: open },
} as const satisfies Partial<Record<PlanMove, MoveRule>>;

export type PlanMoveHere = keyof typeof planMoveRules;

/** true when a plan in the state can make the move. */
export function canMove(move: PlanMoveHere, status: string): boolean {
  return (planMoveRules[move] as MoveRule).from.some((from) => from === status);
}

/** Where the move leads a plan that is in the state. */
export function stateAfter(move: PlanMoveHere, status: string): string {
  return (planMoveRules[move] as MoveRule).to ?? status;
}

/** What else the move needs. */
export function needsOf(move: PlanMoveHere): readonly Condition[] {
  return (planMoveRules[move] as MoveRule).needs ?? [];
}
