import { Unit } from '@samsyn/disclosure/unit';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Guardian } from '../children/child.types.js';
import type { KommunContext } from '../context.js';
import { findGuardianOf } from './party.service.js';
import { PlanParty } from './party.types.js';
import type { PlanPartyRow } from './plan.entity.js';

@Resolver(() => PlanParty)
export class PartyResolver {
  @FieldResolver(() => Unit)
  unit(@Root() party: PlanPartyRow, @Ctx() { units }: KommunContext): Promise<Unit> | null {
    return party.unitId === null ? null : units.reference(party.unitId);
  }

  @FieldResolver(() => Guardian)
  guardian(@Root() party: PlanPartyRow, @Ctx() context: KommunContext): Promise<Guardian | null> {
    return findGuardianOf(party, context);
  }
}
