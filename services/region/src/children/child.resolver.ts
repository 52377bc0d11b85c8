import { readRecordId } from '@samsyn/subgraph/ids';
import { DateScalar } from '@samsyn/subgraph/scalars';
import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { RegionContext } from '../context.js';
import { Referral } from '../referrals/referral.types.js';
import { CareUnit } from '../units/unit.types.js';
import type { CareContactRow, ReferralRow } from './child.entity.js';
import { findContacts, findOwnChild, findProtection, findReferrals } from './child.service.js';
import { CareContact, Child } from './child.types.js';

@Resolver(() => Child)
export class ChildResolver {
  @Query(() => Child, {
    nullable: true,
    description:
      'A child in the region’s own records, for its own assigned staff; null for all others, and when there is none.',
  })
  careChild(
    @Arg('id', () => ID, { description: 'The child’s pseudonym, a UUID.' }) id: string,
    @Ctx() context: RegionContext,
  ): Promise<Child | null> {
    return findOwnChild(readRecordId(id), context);
  }

  @FieldResolver(() => Boolean, {
    nullable: true,
    description:
      'The region has marked protected identity. Each owner has the mark from the population register and hides by its own: where the two differ, one is wrong. Part PLAN.',
  })
  careProtectedIdentity(@Root() { id }: Child, @Ctx() context: RegionContext): Promise<boolean | null> {
    return findProtection(id, context);
  }

  @FieldResolver(() => [CareContact], {
    nullable: true,
    description:
      'Contacts with care (vårdkontakter), the newest first. Part HEALTH_CARE; hidden by protected identity.',
  })
  careContacts(
    @Root() { id }: Child,
    @Ctx() context: RegionContext,
  ): Promise<readonly CareContactRow[] | null> {
    return findContacts(id, context);
  }

  @FieldResolver(() => [Referral], {
    nullable: true,
    description:
      'Referrals (remisser) within plans and outside, the newest first. Part HEALTH_CARE; hidden by protected identity.',
  })
  referrals(@Root() { id }: Child, @Ctx() context: RegionContext): Promise<readonly ReferralRow[] | null> {
    return findReferrals(id, context);
  }
}

@Resolver(() => CareContact)
export class CareContactResolver {
  @FieldResolver(() => CareUnit)
  unit(@Root() { unitId }: CareContactRow, @Ctx() { units }: RegionContext): Promise<CareUnit> {
    return units.get(unitId);
  }

  @FieldResolver(() => DateScalar)
  from(@Root() contact: CareContactRow): string {
    return contact.fromOn;
  }

  @FieldResolver(() => DateScalar)
  until(@Root() contact: CareContactRow): string | null {
    return contact.untilOn;
  }
}
