import { isStaff } from '@samsyn/collaboration/group-permissions';
import { today } from '@samsyn/disclosure/change-context';
import { Unit } from '@samsyn/disclosure/unit';
import { couldNotVerify } from '@samsyn/subgraph/gateway-client';
import { readRecordId, readSlug } from '@samsyn/subgraph/ids';
import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import type { BusGroup } from '../areas/area.types.js';
import type { RegionContext } from '../context.js';
import type { DeviationRow, DeviationStepRow } from './deviation.entity.js';
import { DeviationMove, DeviationOrder, type DeviationState } from './deviation.enums.js';
import { DeviationFilterInput } from './deviation.inputs.js';
import { Deviation, DeviationConnection, DeviationGroupChoice, DeviationStep } from './deviation.types.js';
import { deviationDeadlines, isOverdue } from './deviation-deadline.rules.js';
import { movesFor, waitsForRoles } from './deviation-moves.rules.js';
import { type Condition, countDeviations, findDeviationPage } from './deviation-register.js';
import { findDeviation, rolesOf, standingOf } from './deviation-standing.js';
import { evidentChoice } from './group-choice.rules.js';
import { findGroupChoices } from './group-choice.service.js';

/** The register of deviations. */
@Resolver(() => Deviation)
export class DeviationResolver {
  @Query(() => Deviation, {
    nullable: true,
    description: 'A deviation by its key; null also when the viewer is not told of it.',
  })
  deviation(
    @Arg('id', () => ID, { description: 'Key of the deviation.' }) id: string,
    @Ctx() context: RegionContext,
  ): Promise<DeviationRow | null> {
    return findDeviation(readRecordId(id), context);
  }

  @Query(() => DeviationConnection, {
    nullable: true,
    description:
      'The register of deviations, as the viewer is told it: the own unit’s; a manager also what was sent to the unit or lies with a group that it has a seat in; the secretariat all that was sent.',
  })
  deviations(
    @Arg('first', () => Int, { defaultValue: 20, description: 'Deviations wanted, 1–100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'A cursor of this list, in the same order.' })
    after: string | null | undefined,
    @Arg('filter', () => DeviationFilterInput, { nullable: true, description: 'Which.' })
    filter: DeviationFilterInput | null | undefined,
    @Arg('order', () => DeviationOrder, {
      defaultValue: DeviationOrder.LATEST,
      description: 'In which order.',
    })
    order: DeviationOrder,
    @Ctx() context: RegionContext,
  ) {
    return findDeviationPage({ first, after, filter: filter ?? {}, order }, context);
  }

  @Query(() => [DeviationGroupChoice], {
    nullable: true,
    description:
      'The local BUS groups that a deviation between two units may belong to, of those that stand today, those of both first; every one that stands, CHOSEN, where none is known of either. For whoever may report.',
  })
  async deviationGroupChoices(
    @Arg('senderUnitId', () => ID, { description: 'Key of the unit that reports.' }) senderUnitId: string,
    @Arg('recipientUnitId', () => ID, { description: 'Key of the unit that it is about.' })
    recipientUnitId: string,
    @Ctx() context: RegionContext,
  ): Promise<DeviationGroupChoice[] | null> {
    if (!isStaff(context.viewer)) return null;
    const [sender, recipient] = [
      readSlug(senderUnitId, 'senderUnitId'),
      readSlug(recipientUnitId, 'recipientUnitId'),
    ];
    const choices = await findGroupChoices(sender, recipient, context);
    if (choices === 'NOT_VERIFIED') throw couldNotVerify();
    const evident = evidentChoice(choices);
    return choices.map((choice) => ({
      ...{ busGroup: { id: choice.busGroupId }, ground: choice.ground, evident: choice === evident },
    }));
  }

  @FieldResolver(() => Unit)
  sender(@Root() { senderUnitId }: DeviationRow, @Ctx() { units }: RegionContext): Promise<Unit> {
    return units.reference(senderUnitId);
  }

  @FieldResolver(() => Unit)
  recipient(@Root() { recipientUnitId }: DeviationRow, @Ctx() { units }: RegionContext): Promise<Unit> {
    return units.reference(recipientUnitId);
  }

  @FieldResolver()
  busGroup(@Root() { busGroupId }: DeviationRow): Pick<BusGroup, 'id'> {
    return { id: busGroupId };
  }

  @FieldResolver(() => String)
  dueBy(@Root() { state, dueOn }: DeviationRow): string | null {
    if (dueOn === null) return null;
    return deviationDeadlines[state as DeviationState]?.source ?? 'styrgruppens beslut';
  }

  @FieldResolver(() => Boolean)
  overdue(@Root() { dueOn }: DeviationRow): boolean {
    return isOverdue(dueOn, today());
  }

  @FieldResolver(() => Unit)
  responsible(
    @Root() { responsibleUnitId }: DeviationRow,
    @Ctx() { units }: RegionContext,
  ): Promise<Unit> | null {
    return responsibleUnitId === null ? null : units.reference(responsibleUnitId);
  }

  @FieldResolver()
  until(@Root() { decidedUntil }: DeviationRow): string | null {
    return decidedUntil;
  }

  @FieldResolver(() => [DeviationStep])
  async steps(
    @Root() { id }: DeviationRow,
    @Ctx() { deviations }: RegionContext,
  ): Promise<readonly DeviationStepRow[]> {
    return deviations.steps.load(id);
  }

  @FieldResolver(() => [DeviationMove])
  async viewerMoves(@Root() row: DeviationRow, @Ctx() context: RegionContext): Promise<DeviationMove[]> {
    return movesFor(standingOf(row), await rolesOf(row, context));
  }

  @FieldResolver(() => Boolean)
  async waitsForViewer(@Root() row: DeviationRow, @Ctx() context: RegionContext): Promise<boolean> {
    return waitsForRoles(standingOf(row), await rolesOf(row, context));
  }
}

@Resolver(() => DeviationConnection)
export class DeviationConnectionResolver {
  @FieldResolver(() => Int)
  totalCount(
    @Root() { condition }: { readonly condition: Condition },
    @Ctx() context: RegionContext,
  ): Promise<number> {
    return countDeviations(condition, context);
  }
}

@Resolver(() => DeviationStep)
export class DeviationStepResolver {
  @FieldResolver(() => Unit)
  unit(@Root() { unitId }: DeviationStepRow, @Ctx() { units }: RegionContext): Promise<Unit> | null {
    return unitId === null ? null : units.reference(unitId);
  }

  @FieldResolver(() => Unit)
  responsible(
    @Root() { responsibleUnitId }: DeviationStepRow,
    @Ctx() { units }: RegionContext,
  ): Promise<Unit> | null {
    return responsibleUnitId === null ? null : units.reference(responsibleUnitId);
  }
}
