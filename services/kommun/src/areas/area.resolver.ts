import { readSlug } from '@samsyn/subgraph/ids';
import { DateScalar } from '@samsyn/subgraph/scalars';
import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { KommunContext } from '../context.js';
import { type AreaOnDate, areasThatMeet } from './area.service.js';
import { Area, AreaKind, BusGroup, DistrictPart, Municipality } from './area.types.js';

const onDate = 'The day it is asked for; today when left out.';

@Resolver()
export class AreaResolver {
  @Query(() => [Municipality], {
    nullable: true,
    description: 'The county’s 26 municipalities.',
  })
  async municipalities(@Ctx() { areas }: KommunContext): Promise<Municipality[]> {
    return [...(await areas.allMunicipalities()).values()];
  }

  @Query(() => [Area], {
    nullable: true,
    description: 'The areas of a kind as they stand on a day.',
  })
  async areas(
    @Arg('kind', () => AreaKind, { description: 'Districts, school areas or BUS groups.' }) kind: AreaKind,
    @Arg('on', () => DateScalar, { nullable: true, description: onDate }) on: string | null,
    @Ctx() { areas }: KommunContext,
  ): Promise<AreaOnDate[]> {
    return (await areas.on(on ?? 'today')).filter((area) => area.kind === kind);
  }

  @Query(() => [BusGroup], {
    nullable: true,
    description: 'The local BUS groups as they stand on a day.',
  })
  async busGroups(
    @Arg('on', () => DateScalar, { nullable: true, description: onDate }) on: string | null,
    @Ctx() { areas }: KommunContext,
  ): Promise<AreaOnDate[]> {
    return (await areas.on(on ?? 'today')).filter((area) => area.kind === 'BUS_GROUP');
  }

  @Query(() => BusGroup, {
    nullable: true,
    description: 'A BUS group by its key, as it stands on a day; null when it does not.',
  })
  async busGroup(
    @Arg('id', () => ID, { description: 'For example bus-tyreso.' }) id: string,
    @Arg('on', () => DateScalar, { nullable: true, description: onDate }) on: string | null | undefined,
    @Ctx() context: KommunContext,
  ): Promise<AreaOnDate | null> {
    return findBusGroupOn(readSlug(id), on ?? 'today', context);
  }
}

@Resolver(() => Area)
export class MunicipalitiesOfAreaResolver {
  @FieldResolver(() => [Municipality])
  municipalities(@Root() area: AreaOnDate, @Ctx() { areas }: KommunContext): Promise<Municipality[]> {
    return Promise.all(area.municipalityCodes.map((code) => areas.getMunicipality(code)));
  }
}

@Resolver(() => BusGroup)
export class BusGroupResolver {
  @FieldResolver(() => [Municipality])
  municipalities(@Root() group: AreaOnDate, @Ctx() { areas }: KommunContext): Promise<Municipality[]> {
    return Promise.all(group.municipalityCodes.map((code) => areas.getMunicipality(code)));
  }

  @FieldResolver(() => [DistrictPart])
  async parts(
    @Root() group: AreaOnDate,
    @Arg('on', () => DateScalar, { nullable: true, description: 'Another day than the group was asked for.' })
    on: string | null,
    @Ctx() { areas }: KommunContext,
  ): Promise<readonly DistrictPart[]> {
    if (on === null || on === undefined) return group.parts;
    return (await areas.on(on)).find((area) => area.id === group.id)?.parts ?? [];
  }

  @FieldResolver(() => [Area])
  async schoolAreas(
    @Root() group: AreaOnDate,
    @Arg('on', () => DateScalar, { nullable: true, description: 'Another day than the group was asked for.' })
    on: string | null,
    @Ctx() context: KommunContext,
  ): Promise<AreaOnDate[]> {
    const parts = await this.parts(group, on, context);
    return areasThatMeet(await context.areas.on(on ?? group.date), 'SCHOOL_AREA', parts);
  }
}

/** A BUS group that stands on a day, by its key. */
async function findBusGroupOn(id: string, on: string, { areas }: KommunContext): Promise<AreaOnDate | null> {
  const all = await areas.on(on);
  return all.find((area) => area.kind === 'BUS_GROUP' && area.id === id) ?? null;
}

/** A BUS group that the other subgraph named by its key: as it stands today, or as it stood on its last day. */
export async function findBusGroup(id: string, context: KommunContext): Promise<AreaOnDate | null> {
  const standing = await findBusGroupOn(id, 'today', context);
  return standing ?? (await context.groups.ever()).get(id) ?? null;
}
