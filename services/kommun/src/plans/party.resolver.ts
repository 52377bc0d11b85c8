import { RecordPart } from '@samsyn/disclosure/record-part';
import { Unit } from '@samsyn/disclosure/unit';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Guardian } from '../children/child.types.js';
import type { KommunContext } from '../context.js';
import { findUnitAround } from '../units/unit-around-child.js';
import { findGuardianOf } from './party.service.js';
import { PlanParty } from './party.types.js';
import type { PlanPartyRow } from './plan.entity.js';

@Resolver(() => PlanParty)
export class PartyResolver {
  @FieldResolver(() => Unit)
  unit(@Root() party: PlanPartyRow, @Ctx() context: KommunContext): Promise<Unit | null> | null {
    return party.unitId === null
      ? null
      : findUnitAround(party.childId, RecordPart.PLAN, party.unitId, context);
  }

  @FieldResolver(() => Guardian)
  guardian(@Root() party: PlanPartyRow, @Ctx() context: KommunContext): Promise<Guardian | null> {
    return findGuardianOf(party, context);
  }
}
