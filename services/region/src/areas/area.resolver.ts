import { DateScalar } from '@samsyn/subgraph/scalars';
import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { RegionContext } from '../context.js';
import { CareUnit } from '../units/unit.types.js';
import { BusGroup, CareArea, CareAreaKind } from './area.types.js';
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
