import { followPlan } from '@samsyn/disclosure/signals/follow-plan';
import { Arg, ID, Resolver, Root, Subscription } from 'type-graphql';
import type { RegionContext } from '../context.js';
import { CarePlanSignal } from './plan-signal.types.js';

@Resolver(() => CarePlanSignal)
export class CarePlanSignalResolver {
  @Subscription(() => CarePlanSignal, {
    subscribe: ({ args, context }) =>
      // The version is the municipality's to count.
      followPlan(String(args.id), context as unknown as RegionContext, 'care_plan_part', async () => null),
    description:
      'Signals of the region’s part of a plan for as long as the viewer may read it, the first at once. Ends with NOT_FOUND when ' +
      'the viewer may not, also when the region has no part in such a plan. Part PLAN; decided anew at every signal.',
  })
  carePlanChanged(
    @Arg('id', () => ID, { description: 'Key of the plan, a UUID.' }) _id: string,
    @Root() signal: CarePlanSignal,
  ): CarePlanSignal {
    return signal;
  }
}
