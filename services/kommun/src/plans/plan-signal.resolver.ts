import type { OpenRecord } from '@samsyn/disclosure/record-access';
import { followPlan } from '@samsyn/disclosure/signals/follow-plan';
import { Arg, ID, Resolver, Root, Subscription } from 'type-graphql';
import type { KommunContext } from '../context.js';
import { PlanSignal } from './plan-signal.types.js';

@Resolver(() => PlanSignal)
export class PlanSignalResolver {
  @Subscription(() => PlanSignal, {
    subscribe: ({ args, context }) =>
      followPlan(String(args.id), context as unknown as KommunContext, 'plan', findVersion),
    description:
      'Signals of a plan for as long as the viewer may read it, the first at once. Ends with NOT_FOUND when the viewer may not, ' +
      'also when there is no such plan. Part PLAN; decided anew at every signal.',
  })
  planChanged(
    @Arg('id', () => ID, { description: 'Key of the plan, a UUID.' }) _id: string,
    @Root() signal: PlanSignal,
  ): PlanSignal {
    return signal;
  }
}

async function findVersion(
  { childId }: OpenRecord,
  planId: string,
  { transaction }: KommunContext,
): Promise<number | null> {
  const [row] = await transaction.run(
    (manager): Promise<{ version: number }[]> =>
      manager.query('select version from plan where child_id = $1 and id = $2', [childId, planId]),
  );
  return row?.version ?? null;
}
