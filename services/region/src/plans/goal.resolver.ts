import { today } from '@samsyn/disclosure/change-context';
import { isAtWork } from '@samsyn/disclosure/interventions/at-work.rules';
import { RecordPart } from '@samsyn/disclosure/record-part';
import { Unit } from '@samsyn/disclosure/unit';
import { Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import type { RegionContext } from '../context.js';
import { findInterventionsOfGoal } from './intervention.service.js';
import { CareIntervention } from './intervention.types.js';
import { Goal } from './plan.types.js';

@Resolver(() => Goal)
export class GoalResolver {
  @FieldResolver(() => [CareIntervention])
  careInterventions(@Root() goal: Goal, @Ctx() context: RegionContext): Promise<CareIntervention[] | null> {
    return findInterventionsOfGoal(goal, context);
  }

  @FieldResolver(() => Int)
  async careAcceptedCount(@Root() goal: Goal, @Ctx() context: RegionContext): Promise<number | null> {
    const ofGoal = await findInterventionsOfGoal(goal, context);
    const on = today();
    const atWork = ofGoal?.filter(({ status, from, until }) =>
      isAtWork({ status, fromOn: from, untilOn: until }, on),
    );
    return atWork?.length ?? null;
  }
}

@Resolver(() => CareIntervention)
export class CareInterventionResolver {
  @FieldResolver(() => Unit, {
    nullable: true,
    description: 'The unit that does it; null when protected identity hides it.',
  })
  async unit(
    @Root() { childId, unitId }: CareIntervention & { childId: string; unitId: string },
    @Ctx() { access, units }: RegionContext,
  ): Promise<Unit | null> {
    return (await access.mayKnowUnit(childId, RecordPart.PLAN, unitId)) ? units.reference(unitId) : null;
  }
}
