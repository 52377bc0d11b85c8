import { mayChange } from '@samsyn/disclosure/change-permissions';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { KommunContext } from '../context.js';
import { findPlansOfChild, type ReadablePlan } from '../plans/plan.service.js';
import { CareNeed, Plan } from '../plans/plan.types.js';

/** What has come of the region's assessment. Its keys come with the request and are not believed: each field asks for itself. */
@Resolver(() => CareNeed)
export class CareNeedResolver {
  @FieldResolver(() => Plan, { nullable: true })
  async takenUpBy(
    @Root() { id, childId }: CareNeed,
    @Ctx() context: KommunContext,
  ): Promise<ReadablePlan | null> {
    const plans = await findPlansOfChild(childId, context);
    return plans?.find(({ careNeedId }) => careNeedId === id) ?? null;
  }

  @FieldResolver(() => Boolean, { nullable: true })
  async viewerCanTakeUp(@Root() { childId }: CareNeed, @Ctx() { access }: KommunContext): Promise<boolean> {
    return mayChange('ASSESS_NEED', await access.ownOf(childId), {});
  }
}
