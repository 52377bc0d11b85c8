import { readSlug } from '@samsyn/subgraph/ids';
import { DateScalar } from '@samsyn/subgraph/scalars';
import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { KommunContext } from '../context.js';
import { MunicipalUnit } from '../units/unit.types.js';
import { DistrictPart, Municipality } from './area.types.js';
import { type GroupsFound, groupsOfPlace, groupsOfUnit } from './place.service.js';
import { GroupsOfPlace } from './place.types.js';

const on = { nullable: true, description: 'The day it is asked for; today when left out.' };

/** Where an address lies, and whose groups that makes it. */
@Resolver(() => DistrictPart)
export class DistrictPartResolver {
  @Query(() => [DistrictPart], {
    nullable: true,
    description: 'All parts of the county: the city’s, and each other municipality, which is one part.',
  })
  async districtParts(@Ctx() { areas }: KommunContext): Promise<DistrictPart[]> {
    return [...(await areas.allParts()).values()];
  }

  @Query(() => DistrictPart, { nullable: true, description: 'A part by its key; null when there is none.' })
  districtPart(
    @Arg('id', () => ID, { description: 'For example farsta.' }) id: string,
    @Ctx() { areas }: KommunContext,
  ): Promise<DistrictPart | null> {
    return areas.findPart(readSlug(id));
  }

  @FieldResolver(() => Municipality, { description: 'The municipality it lies in.' })
  async municipality(@Root() part: DistrictPart, @Ctx() { areas }: KommunContext): Promise<Municipality> {
    return areas.getMunicipality(await municipalityOf(part, areas));
  }

  @FieldResolver(() => GroupsOfPlace, {
    description: 'The local BUS groups of an address there, by where somebody is registered or stays.',
  })
  async busGroups(
    @Root() part: DistrictPart,
    @Arg('on', () => DateScalar, on) asked: string | null | undefined,
    @Ctx() context: KommunContext,
  ): Promise<GroupsFound> {
    const municipalityCode = await municipalityOf(part, context.areas);
    return groupsOfPlace({ partId: part.id, municipalityCode }, asked ?? 'today', context);
  }
}

async function municipalityOf({ id }: DistrictPart, areas: KommunContext['areas']): Promise<string> {
  const part = await areas.findPart(id);
  if (!part) throw new Error(`no district part ${id}`);
  return part.municipalityCode;
}

/** Whose groups a school, or another municipal unit, works in. */
@Resolver(() => MunicipalUnit)
export class GroupsOfUnitResolver {
  @FieldResolver(() => GroupsOfPlace, {
    nullable: true,
    description:
      'The local BUS groups that it works in, each with its ground: not those of its pupils, who may be registered elsewhere.',
  })
  async busGroups(
    @Root() unit: MunicipalUnit & { municipalityCode: string },
    @Arg('on', () => DateScalar, on) asked: string | null | undefined,
    @Ctx() context: KommunContext,
  ): Promise<GroupsFound> {
    const { id, municipalityCode, partId, kind, independent } = unit;
    const isMunicipalSchool = kind === 'SCHOOL' && !independent;
    return groupsOfUnit({ id, municipalityCode, partId, isMunicipalSchool }, asked ?? 'today', context);
  }
}
