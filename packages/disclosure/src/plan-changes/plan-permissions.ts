/**
 * Every move in a plan's life that is more than reading, and who may make it. The only place that says so; in which
 * states a move can be made stands in the municipality's `plans/moves/plan-moves.ts`.
 *
 * - CASEWORKER: works with the child now under any of the owner's authorities.
 * - KEEPER: works with the child now, in the authority that keeps the plan, and no block is in the way.
 * - PARTY: whoever may read the plan and works in the unit that the move is about; or the plan's KEEPER, for it.
 * - DOER: whoever may read the plan and works in the unit that does it. Nobody answers for another unit.
 */
export const planMoves = {
  ASSESS_NEED: {
    who: 'CASEWORKER',
    concerns: 'any part',
    source: 'SoL (2025:400) 10 kap. 8 §; HSL 16 kap. 4 §',
  },
  CALL: { who: 'KEEPER', concerns: 'PLAN', source: 'BUS-överenskommelsen; SIP-rutin' },
  CANCEL_CALL: { who: 'KEEPER', concerns: 'PLAN', source: 'SIP-rutin' },
  ANSWER_NOTICE: { who: 'PARTY', concerns: 'PLAN and the party’s unit', source: 'SIP-rutin' },
  SET_PARTIES: { who: 'KEEPER', concerns: 'PLAN', source: 'SoL (2025:400) 10 kap. 8 §' },
  HOLD_MEETING: { who: 'KEEPER', concerns: 'PLAN', source: 'SIP-rutin' },
  COMPLETE_DECISION: { who: 'PARTY', concerns: 'PLAN and the unit', source: 'SIP-rutin' },
  ACTIVATE: { who: 'KEEPER', concerns: 'PLAN', source: 'SoL (2025:400) 10 kap. 8 §' },
  EDIT_PLAN: { who: 'KEEPER', concerns: 'PLAN', source: 'SoL (2025:400) 10 kap. 8 §' },
  SET_GOALS: { who: 'KEEPER', concerns: 'PLAN', source: 'SoL (2025:400) 10 kap. 8 §' },
  FOLLOW_UP: { who: 'KEEPER', concerns: 'PLAN', source: 'Revision av BUS-samverkan, Tyresö 2023' },
  ESCALATE: { who: 'KEEPER', concerns: 'PLAN', source: 'Lokal BUS-överenskommelse Hässelby-Vällingby 2020' },
  SETTLE: { who: 'KEEPER', concerns: 'PLAN', source: 'Lokal BUS-överenskommelse Hässelby-Vällingby 2020' },
  CLOSE: { who: 'KEEPER', concerns: 'PLAN', source: 'SIP-rutin' },
  REOPEN: { who: 'KEEPER', concerns: 'PLAN', source: 'SIP-rutin' },
  OFFER_INTERVENTION: {
    who: 'PARTY',
    concerns: 'PLAN and a unit of the owner’s',
    source: 'SoL (2025:400) 10 kap. 8 §',
  },
  ANSWER_INTERVENTION: {
    who: 'DOER',
    concerns: 'PLAN and the intervention’s unit',
    source: 'SoL (2025:400) 10 kap. 8 §',
  },
  REPORT_INTERVENTION: {
    who: 'DOER',
    concerns: 'PLAN and the intervention’s unit',
    source: 'SoL (2025:400) 10 kap. 8 §',
  },
  OFFER_SIP_CHECK: { who: 'KEEPER', concerns: 'PLAN', source: 'SIP-kollen (SKR)' },
  ANSWER_PLAN: { who: 'KEEPER', concerns: 'PLAN', source: 'HSL 16 kap. 4 §' },
} as const;

export type PlanMove = keyof typeof planMoves;
