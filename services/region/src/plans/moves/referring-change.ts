import { InputProblemCode as Code } from '@samsyn/disclosure/changes.types';
import { InputProblems } from '@samsyn/disclosure/input-problems';
import {
  changePlan,
  type Found,
  type PlanChangeInput,
  type PlanChangeOutcome,
  type PlanWork,
} from '@samsyn/disclosure/plan-changes/plan-change.service';
import { RecordPart } from '@samsyn/disclosure/record-part';
import type { RegionContext } from '../../context.js';
import { findPlanInGraph, mayRefer, type PlanFound } from './plan-in-graph.js';

/** A change that refers to a plan of the municipality's, and maybe to one of its goals. */
interface ReferringInput extends PlanChangeInput {
  /** The care unit that the change is about. */
  readonly unitId: string;
  readonly goalId?: string | null;
}

/**
 * Makes a change that refers to what the municipality keeps: only what the viewer may see there is referred to, by the
 * viewer's own token. The first such change of a plan makes the region's part of it; nothing of that stays when the
 * change is not made.
 */
export async function changeReferring<Thing extends Found>(
  input: ReferringInput,
  work: Omit<PlanWork<Thing>, 'verify'>,
  context: RegionContext,
): Promise<PlanChangeOutcome> {
  const { transaction } = context;
  let asked: Promise<PlanFound> | undefined;
  const find = () => {
    asked ??= findPlanInGraph(input.planId, context.askGraph);
    return asked;
  };
  let taken: string | null = null;
  if (!(await isReadable(input.planId, context)) && (await isOwnUnit(input.unitId, context))) {
    const found = await find();
    if (found === 'NOT_VERIFIED') return notVerified();
    if (found !== null) {
      await transaction.run((manager) => manager.query('savepoint not_taken_on'));
      taken = (await takeOn(found.childId, input, context)) ? found.childId : null;
    }
  }
  const outcome = await changePlan(
    input,
    {
      ...work,
      verify: async (_, problems, childId) =>
        mayRefer(await find(), { childId, goalId: input.goalId ?? null }, problems),
    },
    context,
  );
  if (taken !== null && (outcome === null || !('version' in outcome))) {
    await transaction.run((manager) => manager.query('rollback to savepoint not_taken_on'));
    context.forget(taken);
  }
  return outcome;
}

async function isReadable(planId: string, { access, plans }: RegionContext): Promise<boolean> {
  const childId = await access.childOf('care_plan_part', planId);
  await access.ownOf(childId);
  return (await plans.partsOfChild(childId)).some((part) => part.planId === planId);
}

/** A care unit of today's, in which the viewer works. */
async function isOwnUnit(unitId: string, { access, units, viewer }: RegionContext): Promise<boolean> {
  if (access.asker.isSecretariat || !viewer.units.includes(unitId)) return false;
  return (await units.standingOf(unitId))?.isAtWork === true;
}

/** Makes the region's part of the child's plan, when the viewer works with the child where it is kept, or will be. */
async function takeOn(
  childId: string,
  { planId, unitId }: ReferringInput,
  context: RegionContext,
): Promise<boolean> {
  const { access, transaction, units } = context;
  const own = await access.ownAuthorities(childId);
  const provider = (await units.standingOf(unitId))?.authority;
  if (provider === undefined || !own.has(provider)) return false;
  const [row]: [{ taken: boolean }] = await transaction.run((manager) =>
    manager.query('select take_on_plan($1, $2, $3) as taken', [childId, planId, unitId]),
  );
  context.forget(childId);
  return row.taken;
}

/** Whose plan it is could not be asked: nothing is decided, nothing is written. */
function notVerified(): PlanChangeOutcome {
  const problems = new InputProblems();
  problems.add('planId', Code.NOT_VERIFIED);
  return { problems: problems.found };
}

/** The region's part of the plan, when it is open to this request. */
export async function findOpenPart(childId: string, planId: string, { plans }: RegionContext) {
  return (await plans.partsOfChild(childId)).find((part) => part.planId === planId) ?? null;
}

/** Adds a problem unless the unit is a care unit at work. */
export async function checkCareUnit(
  unitId: string,
  problems: InputProblems,
  { units }: RegionContext,
): Promise<void> {
  if ((await units.standingOf(unitId))?.isAtWork !== true) problems.add('unitId', Code.UNKNOWN);
}

/** The part of the record that every change here is about. */
export const parts = [RecordPart.PLAN] as const;
