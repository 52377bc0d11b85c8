import { RecordPart } from '@samsyn/disclosure/record-part';
import { Unit } from '@samsyn/disclosure/unit';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { swedishToday } from '../calendar/swedish-day.js';
import type { KommunContext } from '../context.js';
import { settledOf, wantsIntervention } from '../gaps/gap.rules.js';
import type { GoalRow } from '../plans/plan.entity.js';
import { GoalCoverage } from '../plans/plan.enums.js';
import { findUnitAround } from '../units/unit-around-child.js';
import { coverageOf, findInterventionsOf, isByOthers, isTakenOn } from './goal.service.js';
import { Goal } from './goal.types.js';
import { MunicipalIntervention } from './intervention.types.js';

@Resolver(() => Goal)
export class GoalResolver {
  @FieldResolver(() => [MunicipalIntervention])
  async municipalInterventions(
    @Root() goal: GoalRow,
    @Ctx() context: KommunContext,
  ): Promise<MunicipalIntervention[]> {
    const ofPlan = await findInterventionsOf({ id: goal.planId, childId: goal.childId }, context);
    return ofPlan.filter((row) => row.goalId === goal.id);
  }

  @FieldResolver(() => Boolean)
  async wantsIntervention(@Root() goal: GoalRow, @Ctx() { plans }: KommunContext): Promise<boolean> {
    const plan = (await plans.plansOfChild(goal.childId)).find(({ id }) => id === goal.planId);
    if (!plan) return false;
    return wantsIntervention(plan.status, goal, settledOf(await plans.escalationsOf(plan)));
  }

  @FieldResolver(() => GoalCoverage)
  async coverage(@Root() goal: Goal & GoalRow, @Ctx() context: KommunContext): Promise<GoalCoverage> {
    const on = swedishToday();
    const municipal = await this.municipalInterventions(goal, context);
    return coverageOf(
      municipal.filter((row) => isTakenOn({ ...row, fromOn: row.from, untilOn: row.until }, on)).length,
      goal.careAcceptedCount ?? null,
    );
  }
}

@Resolver(() => MunicipalIntervention)
export class MunicipalInterventionResolver {
  @FieldResolver(() => Unit, {
    nullable: true,
    description:
      'The unit that does it; null when protected identity hides it, and for the family and others.',
  })
  async unit(
    @Root() { childId, unitId, partyKind }: MunicipalIntervention & { childId: string; unitId: string },
    @Ctx() context: KommunContext,
  ): Promise<Unit | null> {
    if (isByOthers(partyKind)) return null;
    return findUnitAround(childId, RecordPart.PLAN, unitId, context);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description:
      'Who does it, in words, of the family or others; null for a unit, and when protected identity hides it.',
  })
  async doneBy(
    @Root() { childId, doneBy }: MunicipalIntervention & { childId: string },
    @Ctx() { access }: KommunContext,
  ): Promise<string | null> {
    return (await access.mayKnowWhereabouts(childId, RecordPart.PLAN)) ? doneBy : null;
  }
}
