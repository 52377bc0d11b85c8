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
  | 'FOLLOW_UP_PLANNED'
  /** No other plan of the child's is open: two would be two truths. */
  | 'NO_OTHER_OPEN';

/** Back to the state that what has happened tells of: see `whereItWas`. */
const WHERE_IT_WAS = 'WHERE_IT_WAS';

interface MoveRule {
  /** States in which the move can be made. */
  readonly from: readonly PlanStatus[];
  /** Where it leads from which state; from a state that is left out, the plan stays where it is. */
  readonly leads?: Partial<Record<PlanStatus, PlanStatus | typeof WHERE_IT_WAS>>;
  readonly needs?: readonly Condition[];
}

const open = [DRAFT, CALLED, ACTIVE, ESCALATED] as const;
const living = [CALLED, ACTIVE, ESCALATED] as const;

/**
 * The life of a plan: in which states each move can be made, and where it leads. Who may make it stands in
 * packages/disclosure/src/plan-changes/plan-permissions.ts. A move that is not here begins a plan, or is the region's.
 *
 * need assessed (DRAFT) → called → a meeting is held → active → followed up → … → closed, or escalated and settled.
 */
export const planMoveRules = {
  CALL: { from: open, leads: { DRAFT: CALLED }, needs: ['ACTIVE_CONSENT'] },
  CANCEL_CALL: { from: living, leads: { CALLED: WHERE_IT_WAS } },
  ANSWER_NOTICE: { from: living },
  SET_PARTIES: { from: open },
  HOLD_MEETING: { from: living, needs: ['ACTIVE_CONSENT'] },
  COMPLETE_DECISION: { from: living },
  ACTIVATE: {
    from: [CALLED],
    leads: { CALLED: ACTIVE },
    needs: ['ACTIVE_CONSENT', 'MEETING_HELD', 'A_GOAL', 'FOLLOW_UP_PLANNED'],
  },
  EDIT_PLAN: { from: open },
  SET_GOALS: { from: open },
  FOLLOW_UP: { from: living },
  ESCALATE: { from: living, leads: { CALLED: ESCALATED, ACTIVE: ESCALATED } },
  SETTLE: { from: [ESCALATED], leads: { ESCALATED: WHERE_IT_WAS } },
  CLOSE: { from: open, leads: { DRAFT: CLOSED, CALLED: CLOSED, ACTIVE: CLOSED, ESCALATED: CLOSED } },
  REOPEN: { from: [CLOSED], leads: { CLOSED: WHERE_IT_WAS }, needs: ['ACTIVE_CONSENT', 'NO_OTHER_OPEN'] },
  OFFER_SIP_CHECK: { from: [...living, CLOSED], needs: ['MEETING_HELD'] },
  OFFER_INTERVENTION: { from: open },
  ANSWER_INTERVENTION: { from: open },
  REPORT_INTERVENTION: { from: open },
} as const satisfies Partial<Record<PlanMove, MoveRule>>;

export type PlanMoveHere = keyof typeof planMoveRules;

/** What tells in which state a plan was before it was escalated or closed, or its meeting was called off. */
export interface PlanPast {
  readonly startedOn: string | null;
  /** A meeting is planned, or was held. */
  readonly hasMeeting: boolean;
  /** A disagreement is lifted that nobody has decided. */
  readonly isLifted: boolean;
}

/** true when a plan in the state can make the move. */
export function canMove(move: PlanMoveHere, status: string): boolean {
  return (planMoveRules[move] as MoveRule).from.some((from) => from === status);
}

/** Where the move leads a plan that is in the state. */
export function stateAfter(move: PlanMoveHere, status: string, past: PlanPast): PlanStatus {
  const led = (planMoveRules[move] as MoveRule).leads?.[status as PlanStatus];
  return led === WHERE_IT_WAS ? whereItWas(past) : (led ?? (status as PlanStatus));
}

function whereItWas({ startedOn, hasMeeting, isLifted }: PlanPast): PlanStatus {
  if (isLifted) return ESCALATED;
  if (startedOn !== null) return ACTIVE;
  return hasMeeting ? CALLED : DRAFT;
}

/** What else the move needs. */
export function needsOf(move: PlanMoveHere): readonly Condition[] {
  return (planMoveRules[move] as MoveRule).needs ?? [];
}
