import { RecordPart } from '@samsyn/disclosure/record-part';
import { Unit } from '@samsyn/disclosure/unit';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Guardian } from '../children/child.types.js';
import type { KommunContext } from '../context.js';
import { findUnitAround } from '../units/unit-around-child.js';
import { canBeAnswered } from './moves/notice.js';
import { viewerMay } from './moves/viewer-moves.js';
import { findGuardianOf, type PartyOfPlan } from './party.service.js';
import { PlanParty } from './party.types.js';

@Resolver(() => PlanParty)
export class PartyResolver {
  @FieldResolver(() => Unit)
  unit(@Root() party: PartyOfPlan, @Ctx() context: KommunContext): Promise<Unit | null> | null {
    return party.unitId === null
      ? null
      : findUnitAround(party.childId, RecordPart.PLAN, party.unitId, context);
  }

  @FieldResolver(() => Guardian)
  guardian(@Root() party: PartyOfPlan, @Ctx() context: KommunContext): Promise<Guardian | null> {
    return findGuardianOf(party, context);
  }

  @FieldResolver(() => Boolean)
  async viewerCanAnswer(@Root() party: PartyOfPlan, @Ctx() context: KommunContext): Promise<boolean> {
    const { plan, unitId } = party;
    return (
      canBeAnswered(party) && viewerMay('ANSWER_NOTICE', plan, context, unitId ?? plan.coordinatingUnitId)
    );
  }
}
