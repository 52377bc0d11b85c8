import { changesOf } from '@samsyn/collaboration/geography/change.rules';
import { DateScalar } from '@samsyn/subgraph/scalars';
import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { RegionContext } from '../context.js';
import { CareUnit } from '../units/unit.types.js';
import { BusGroup, CareArea, CareAreaChange, CareAreaKind, GroupOfClinic } from './area.types.js';
import type { CareAreaRow } from './care-area.entity.js';

const onDate = 'The day it is asked for; today when left out.';

@Resolver(() => CareArea)
export class CareAreaResolver {
  @Query(() => [CareArea], {
    nullable: true,
    description: 'The areas of care of a kind as they stand on a day.',
  })
  careAreas(
    @Arg('kind', () => CareAreaKind, { description: 'Child psychiatry or Malina.' }) kind: CareAreaKind,
    @Arg('on', () => DateScalar, { nullable: true, description: onDate }) on: string | null | undefined,
    @Ctx() { areas }: RegionContext,
  ): Promise<CareAreaRow[]> {
    return areas.areasOf(kind, on ?? null);
  }

  @Query(() => [CareAreaChange], {
    nullable: true,
    description:
      'What became of the areas of care: began, ended, split, merged or were redrawn; oldest first, each with its source.',
  })
  async careAreaChanges(
    @Arg('from', () => DateScalar, {
      nullable: true,
      description: 'The first day of interest; all there is from the beginning when left out.',
    })
    from: string | null | undefined,
    @Arg('to', () => DateScalar, {
      nullable: true,
      description: 'The first day no longer of interest; none when left out.',
    })
    to: string | null | undefined,
    @Ctx() { areas }: RegionContext,
  ): Promise<CareAreaChange[]> {
    const changes = changesOf(await areas.ever());
    return changes.filter(({ on }) => on >= (from ?? '') && (to == null || on < to)) as CareAreaChange[];
  }

  @FieldResolver(() => DateScalar)
  from(@Root() area: CareAreaRow): string | null {
    return area.fromOn;
  }

  @FieldResolver(() => DateScalar)
  to(@Root() area: CareAreaRow): string | null {
    return area.toOn;
  }

  @FieldResolver(() => [CareUnit])
  units(@Root() area: CareAreaRow, @Ctx() { units }: RegionContext): Promise<CareUnit[]> {
    return Promise.all(area.unitIds.map((id) => units.get(id)));
  }
}

@Resolver(() => BusGroup)
export class BusGroupResolver {
  @FieldResolver(() => [CareUnit], {
    nullable: true,
    description:
      'The child psychiatry units (BUP) that meet this group on a day; null when the documents do not say.',
  })
  async childPsychiatryUnits(
    @Root() { id }: BusGroup,
    @Arg('on', () => DateScalar, { nullable: true, description: onDate }) on: string | null | undefined,
    @Ctx() { areas, units }: RegionContext,
  ): Promise<CareUnit[] | null> {
    const met = await areas.unitsMeeting(id, on ?? null);
    return met && Promise.all(met.map((unitId) => units.get(unitId)));
  }
}

/** Which BUS groups a clinic meets. */
@Resolver(() => CareUnit)
export class GroupsOfClinicResolver {
  @FieldResolver(() => [GroupOfClinic], {
    nullable: true,
    description:
      'The local BUS groups that it meets on a day by the map of child psychiatry. None may also mean that nobody has written it down; care is chosen, and a child of any group may come.',
  })
  async busGroups(
    @Root() { id }: CareUnit,
    @Arg('on', () => DateScalar, { nullable: true, description: onDate }) on: string | null | undefined,
    @Ctx() { areas }: RegionContext,
  ): Promise<GroupOfClinic[]> {
    const met = await areas.groupsMeeting(id, on ?? null);
    return met.map(({ busGroupId, source, demo }) => ({ busGroup: { id: busGroupId }, source, demo }));
  }
}
