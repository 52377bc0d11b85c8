import { PartyKind } from '@samsyn/disclosure/vocabulary/party-kind';
import { readSlug } from '@samsyn/subgraph/ids';
import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import type { RegionContext } from '../context.js';
import { CareUnit } from './unit.types.js';

@Resolver()
export class UnitResolver {
  @Query(() => CareUnit, { nullable: true, description: 'A care unit by its key; null when there is none.' })
  careUnit(
    @Arg('id', () => ID, { description: 'For example bup-farsta.' }) id: string,
    @Ctx() { units }: RegionContext,
  ): Promise<CareUnit | null> {
    return units.find(readSlug(id));
  }

  @Query(() => [CareUnit], {
    nullable: true,
    description: 'The care units that hold today, by name.',
  })
  careUnits(
    @Arg('kind', () => PartyKind, { nullable: true, description: 'Only units with this function.' })
    kind: PartyKind | null | undefined,
    @Ctx() { units }: RegionContext,
  ): Promise<CareUnit[]> {
    return units.standing(kind ?? null);
  }
}
