import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import type { KommunContext } from '../../context.js';
import type { ReadablePlan } from '../plan.service.js';
import { Plan } from '../plan.types.js';
import { compareVersions, findHistory } from './history.service.js';
import { PlanChangeConnection, PlanComparison } from './history.types.js';

@Resolver(() => Plan)
export class PlanHistoryResolver {
  @FieldResolver(() => PlanChangeConnection, {
    description: 'What has been done with the plan, newest first. A version is kept for each change.',
  })
  history(
    @Root() plan: ReadablePlan,
    @Arg('first', () => Int, { defaultValue: 20, description: 'Changes wanted, 1–100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'A cursor of this list.' }) after:
      | string
      | null,
    @Ctx() context: KommunContext,
  ): Promise<PlanChangeConnection> {
    return findHistory(plan, { first, after }, context);
  }

  @FieldResolver(() => PlanComparison, {
    nullable: true,
    description: 'What differs between two versions; null when one of them was not kept.',
  })
  compare(
    @Root() plan: ReadablePlan,
    @Arg('from', () => Int, { description: 'The one version.' }) from: number,
    @Arg('to', () => Int, { description: 'The other.' }) to: number,
    @Ctx() context: KommunContext,
  ): Promise<PlanComparison | null> {
    return compareVersions(plan, from, to, context);
  }
}
