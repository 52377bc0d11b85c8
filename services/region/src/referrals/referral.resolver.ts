import { Unit } from '@samsyn/disclosure/unit';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { ReferralAnswerRow, ReferralRow } from '../children/child.entity.js';
import type { RegionContext } from '../context.js';
import { CareUnit } from '../units/unit.types.js';
import { findAnswers, statusOf } from './referral.service.js';
import { Referral, ReferralAnswer, ReferralStatus } from './referral.types.js';

/** Whoever has come this far may read the referral: the child's or the plan's resolver has decided. */
@Resolver(() => Referral)
export class ReferralResolver {
  @FieldResolver(() => Unit)
  from(@Root() { fromUnitId }: ReferralRow, @Ctx() { units }: RegionContext): Promise<Unit> {
    return units.reference(fromUnitId);
  }

  @FieldResolver(() => ReferralStatus)
  async status(@Root() referral: ReferralRow, @Ctx() context: RegionContext): Promise<ReferralStatus> {
    return statusOf(await findAnswers(referral, context));
  }

  @FieldResolver(() => [ReferralAnswer])
  answers(@Root() referral: ReferralRow, @Ctx() context: RegionContext): Promise<ReferralAnswerRow[]> {
    return findAnswers(referral, context);
  }
}

@Resolver(() => ReferralAnswer)
export class ReferralAnswerResolver {
  @FieldResolver(() => CareUnit)
  unit(@Root() { unitId }: ReferralAnswerRow, @Ctx() { units }: RegionContext): Promise<CareUnit> {
    return units.get(unitId);
  }
}
