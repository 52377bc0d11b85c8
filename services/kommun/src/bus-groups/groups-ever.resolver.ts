import { PartyKind } from '@samsyn/disclosure/vocabulary/party-kind';
import { readSlug } from '@samsyn/subgraph/ids';
import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { AreaOnDate } from '../areas/area.service.js';
import { BusGroup } from '../areas/area.types.js';
import type { KommunContext } from '../context.js';
import { MunicipalUnit } from '../units/unit.types.js';
import { covers, maySeat } from './bus-group.service.js';

/** The groups of all days, and whom a group can seat. */
@Resolver(() => BusGroup)
export class GroupsEverResolver {
  @Query(() => [BusGroup], {
    nullable: true,
    description:
      'Every local BUS group there is, was or is to be, by name: as it is today, as it was on its last day, or as it will be on its first. Its day says which. Of a key that no group has, none.',
  })
  async busGroupsEver(
    @Arg('id', () => ID, { nullable: true, description: 'Key of one of them; all when left out.' })
    id: string | null | undefined,
    @Ctx() { groups }: KommunContext,
  ): Promise<AreaOnDate[]> {
    const ever = await groups.ever();
    const asked = id == null ? null : readSlug(id);
    const found = [...ever.values()].filter((group) => asked === null || group.id === asked);
    return found.sort((a, b) => byName.compare(a.name, b.name));
  }

  @FieldResolver(() => [MunicipalUnit], {
    nullable: true,
    description:
      'The municipal units of a kind that may have a seat in it, by name: those in its area first, then the others of its municipalities, then independent schools elsewhere.',
  })
  async municipalUnitsToSeat(
    @Root() { id }: AreaOnDate,
    @Arg('party', () => PartyKind, {
      defaultValue: PartyKind.SOCIAL_SERVICES,
      description: 'The party that the seat is for.',
    })
    party: PartyKind,
    @Ctx() { groups, units }: KommunContext,
  ): Promise<MunicipalUnit[]> {
    const group = (await groups.ever()).get(id);
    if (!group) return [];
    const found = await units.standing(party, (place) => maySeat(group, place));
    const places = await Promise.all(found.map((unit) => units.placeOf(unit.id)));
    const rank = (place: (typeof places)[number]) =>
      place && covers(group, place)
        ? 0
        : place && group.municipalityCodes.includes(place.municipalityCode)
          ? 1
          : 2;
    return found
      .map((unit, at) => ({ unit, rank: rank(places[at] ?? null) }))
      .sort((a, b) => a.rank - b.rank)
      .map(({ unit }) => unit);
  }
}

/** As people sort: å, ä, ö last, and group 2 before group 10. */
const byName = new Intl.Collator('sv', { numeric: true });
