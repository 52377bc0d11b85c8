import { InterventionStatus } from '../vocabulary/intervention.js';
import { PartyAnswer } from '../vocabulary/party-answer.js';
import type { PlanMove } from './plan-permissions.js';

const { OFFERED, ACCEPTED, ONGOING, ENDED, DECLINED } = InterventionStatus;

interface InterventionRule {
  /** As what it is decided, logged and kept in the plan's history; who may make it stands in plan-permissions.ts. */
  readonly move: PlanMove;
  /** States in which it can be made. */
  readonly from: readonly InterventionStatus[];
  /** The state it leads to; left out: the intervention stays where it is. */
  readonly to?: InterventionStatus;
}

/**
 * The life of an intervention, with either owner: offered → accepted or declined → ongoing → ended. What is undone in
 * reality is undone here: an answer is taken back or changed until the work has begun, and ended work begins anew.
 */
export const interventionMoves = {
  ACCEPT: { move: 'ANSWER_INTERVENTION', from: [OFFERED, DECLINED], to: ACCEPTED },
  DECLINE: { move: 'ANSWER_INTERVENTION', from: [OFFERED, ACCEPTED], to: DECLINED },
  TAKE_BACK: { move: 'ANSWER_INTERVENTION', from: [ACCEPTED, DECLINED], to: OFFERED },
  START: { move: 'REPORT_INTERVENTION', from: [ACCEPTED], to: ONGOING },
  REPORT: { move: 'REPORT_INTERVENTION', from: [ACCEPTED, ONGOING] },
  END: { move: 'REPORT_INTERVENTION', from: [ACCEPTED, ONGOING], to: ENDED },
  RESUME: { move: 'REPORT_INTERVENTION', from: [ENDED], to: ONGOING },
} as const satisfies Record<string, InterventionRule>;

export type InterventionMove = keyof typeof interventionMoves;

/** What an answer to an offer is, as a move. */
export const moveOfAnswer = {
  [PartyAnswer.ACCEPTED]: 'ACCEPT',
  [PartyAnswer.DECLINED]: 'DECLINE',
  [PartyAnswer.WAITING]: 'TAKE_BACK',
} as const satisfies Record<PartyAnswer, InterventionMove>;

/** true when the move can be made with an intervention in the state. */
export function canMoveIntervention(move: InterventionMove, status: string): boolean {
  return (interventionMoves[move] as InterventionRule).from.some((from) => from === status);
}

/** Where the move leads an intervention that is in the state. */
export function interventionAfter(move: InterventionMove, status: string): string {
  return (interventionMoves[move] as InterventionRule).to ?? status;
}
