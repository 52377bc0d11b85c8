import { InputProblemCode as Code } from '@samsyn/disclosure/changes.types';
import type { InputProblems } from '@samsyn/disclosure/input-problems';
import type { PlanWork } from '@samsyn/disclosure/plan-changes/plan-change.service';
import { RecordPart } from '@samsyn/disclosure/record-part';
import type { EntityManager } from 'typeorm';
import type { KommunContext } from '../../context.js';
import { PlanRow } from '../plan.entity.js';
import { type PlanKeys } from '../plan.loader.js';
import { type Condition, canMove, needsOf, type PlanMoveHere, stateAfter } from './plan-moves.js';

/** A plan that somebody wants to change, and what stands in the way. */
export interface PlanToChange extends PlanRow {
  /** Adds a problem when the plan is not in a state in which the move can be made, and for each thing that it needs first. */
  check(move: PlanMoveHere, problems: InputProblems): Promise<void>;
}

/** The plan among the child's, when the child's plans are open to this request; else null. */
export async function findPlanToChange(
  childId: string,
  planId: string,
  context: KommunContext,
): Promise<PlanToChange | null> {
  const row = (await context.plans.plansOfChild(childId)).find(({ id }) => id === planId);
  return row
    ? {
        ...row,
        async check(move, problems) {
          if (!canMove(move, row.status)) {
            problems.add('planId', Code.NOT_IN_THIS_STATE);
            return;
          }
          for (const condition of needsOf(move)) {
            const { field, code, holds } = conditions[condition];
            if (!(await holds(row, context))) problems.add(field, code);
          }
        },
      }
    : null;
}

/** How each condition is found to hold, and what is told when it does not. */
const conditions: Record<
  Condition,
  { field: string; code: Code; holds(plan: PlanKeys, context: KommunContext): Promise<boolean> }
> = {
  ACTIVE_CONSENT: {
    field: 'planId',
    code: Code.CONSENT_NEEDED,
    holds: async ({ childId }, context) => isConsented(childId, context),
  },
  MEETING_HELD: {
    field: 'meeting',
    code: Code.NOT_READY,
    holds: async (plan, { plans }) =>
      (await plans.meetingsOf(plan)).some(({ kind, status }) => kind === 'SIP_MEETING' && status === 'HELD'),
  },
  A_GOAL: {
    field: 'goal',
    code: Code.NOT_READY,
    holds: async (plan, { plans }) =>
      (await plans.goalsOf(plan)).some(({ status }) => status !== 'ABANDONED'),
  },
  FOLLOW_UP_PLANNED: {
    field: 'followUp',
    code: Code.NOT_READY,
    holds: async (plan, { plans }) => (await plans.followUpsOf(plan)).some(({ doneOn }) => doneOn === null),
  },
  NO_OTHER_OPEN: {
    field: 'otherPlan',
    code: Code.NOT_READY,
    holds: async (plan, { plans }) =>
      (await plans.plansOfChild(plan.childId)).every(
        ({ id, status }) => id === plan.id || status === 'CLOSED',
      ),
  },
};

/** true when a consent to share the plan holds now, as PostgreSQL reads it. */
export async function isConsented(childId: string, { transaction }: KommunContext): Promise<boolean> {
  const [row]: [{ holds: boolean }] = await transaction.run((manager) =>
    manager.query('select consented_to_plan($1) as holds', [childId]),
  );
  return row.holds;
}

/** What a change of the plan finds: the plan itself, and what of it is changed. */
export interface FoundInPlan {
  readonly plan: PlanToChange;
  readonly concerned: { readonly parts: readonly RecordPart[] };
  readonly concerns: readonly string[];
  readonly alsoChanges?: readonly string[];
}

/** What a move finds besides the plan; null when what the input names is not in the plan. */
type Finder<More> = (
  plan: PlanToChange,
) => Promise<(More & Pick<FoundInPlan, 'concerns' | 'alsoChanges'>) | null>;

/** A move of the plan's keeper. */
export function keepersWork<More extends object>(
  move: PlanMoveHere,
  input: { readonly planId: string },
  context: KommunContext,
  work: {
    /** What of the plan the move is about. */
    find: Finder<More>;
    check(thing: FoundInPlan & More, problems: InputProblems): void | Promise<void>;
    /** Asks the other owner whether what the input names exists, once nothing else is wrong. */
    verify?(problems: InputProblems): Promise<void>;
    /** true when the input says what stands there already. */
    changesNothing?(thing: FoundInPlan & More): boolean;
    write(manager: EntityManager, thing: FoundInPlan & More): Promise<void>;
  },
): PlanWork<FoundInPlan & More> {
  return {
    move,
    find: async (childId) => {
      const plan = await findPlanToChange(childId, input.planId, context);
      const more = plan && (await work.find(plan));
      return more && { ...more, plan: plan as PlanToChange, concerned: { parts: [RecordPart.PLAN] } };
    },
    check: async (thing, problems) => {
      await thing.plan.check(move, problems);
      await work.check(thing, problems);
    },
    verify: async (_, problems) => {
      await work.verify?.(problems);
      return true;
    },
    changesNothing: (thing) => work.changesNothing?.(thing) ?? false,
    write: (manager, thing) => work.write(manager, thing),
  };
}

/**
 * Leads the plan where the move leads it, and writes what else of the plan's own row the move changes.
 *
 * @param now what of the plan the move itself has changed; the rest is as it was read
 */
export async function movePlan(
  manager: EntityManager,
  move: PlanMoveHere,
  plan: PlanToChange,
  { plans }: KommunContext,
  more: Partial<PlanRow> = {},
  now: {
    readonly meetings?: readonly { readonly status: string }[];
    readonly escalations?: readonly { readonly decidedOn: string | null }[];
  } = {},
): Promise<void> {
  const { meetings = await plans.meetingsOf(plan), escalations = await plans.escalationsOf(plan) } = now;
  const status = stateAfter(move, plan.status, {
    startedOn: plan.startedOn,
    hasMeeting: meetings.some((meeting) => meeting.status !== 'CANCELLED'),
    isLifted: escalations.some(({ decidedOn }) => decidedOn === null),
  });
  await manager.update(PlanRow, { childId: plan.childId, id: plan.id }, { ...more, status });
}
