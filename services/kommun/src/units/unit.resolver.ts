import { PartyKind } from '@samsyn/disclosure/vocabulary/party-kind';
import { readSlug } from '@samsyn/subgraph/ids';
import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { Municipality } from '../areas/area.types.js';
import type { KommunContext } from '../context.js';
import { MunicipalUnit } from './unit.types.js';

@Resolver(() => MunicipalUnit)
export class UnitResolver {
  @Query(() => MunicipalUnit, {
    nullable: true,
    description: 'A municipal unit by its key; null when there is none.',
  })
  municipalUnit(
    @Arg('id', () => ID, { description: 'For example soc-farsta.' }) id: string,
    @Ctx() { units }: KommunContext,
  ): Promise<MunicipalUnit | null> {
    return units.find(readSlug(id));
  }

  @Query(() => [MunicipalUnit], {
    nullable: true,
    description: 'The municipal units of a kind that hold today, by name.',
  })
  municipalUnits(
    @Arg('kind', () => PartyKind, { description: 'Units with this function.' }) kind: PartyKind,
    @Ctx() { units }: KommunContext,
  ): Promise<MunicipalUnit[]> {
    return units.standing(kind);
  }

  @FieldResolver(() => Municipality)
  municipality(
    @Root() unit: MunicipalUnit & { municipalityCode: string },
    @Ctx() { areas }: KommunContext,
  ): Promise<Municipality> {
    return areas.getMunicipality(unit.municipalityCode);
  }
}
