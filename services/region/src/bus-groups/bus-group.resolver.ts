import { leadsSome, mayChange } from '@samsyn/collaboration/group-standing';
import { mandatoryParties, presenceOf, type Roster } from '@samsyn/collaboration/parties/party.rules';
import { PartyInGroup } from '@samsyn/collaboration/parties/party.types';
import { holdsOn } from '@samsyn/collaboration/period.rules';
import { SeatCount } from '@samsyn/collaboration/seats/seat.types';
import { countSeats, findSeats, rosterOf } from '@samsyn/collaboration/seats/seats-of-group';
import { MandatoryParty, PartyPresence } from '@samsyn/collaboration/vocabulary/party.enums';
import { DateScalar } from '@samsyn/subgraph/scalars';
import { Arg, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { BusGroup } from '../areas/area.types.js';
import type { RegionContext } from '../context.js';
import { type MunicipalRoster, toRoster } from './municipal-roster.types.js';
import { RegionalSeat } from './regional-seat.types.js';

const on = { nullable: true, description: 'Another day than the group was asked for.' };

/** A group as the gateway names it: with its days, and the municipality's part, as the municipality gave them. */
export interface GroupNamed {
  readonly id: string;
  readonly day: string;
  readonly from: string | null;
  readonly to: string | null;
  /** null when it is not known. */
  readonly municipalRoster: MunicipalRoster | null;
}

/** Who sits in a local BUS group for the region, and which parties it has. */
@Resolver(() => BusGroup)
export class BusGroupSeatsResolver {
  @FieldResolver(() => [RegionalSeat])
  async regionalSeats(
    @Root() group: GroupNamed,
    @Arg('on', () => DateScalar, on) asked: string | null | undefined,
    @Ctx() context: RegionContext,
  ): Promise<RegionalSeat[]> {
    const seats = await findSeats(group, asked ?? group.day, context);
    return seats.map((seat) => Object.assign(new RegionalSeat(), seat));
  }

  @FieldResolver(() => SeatCount)
  regionalSeatCount(
    @Root() group: GroupNamed,
    @Arg('on', () => DateScalar, on) asked: string | null | undefined,
    @Ctx() context: RegionContext,
  ): Promise<SeatCount | null> {
    return countSeats(group, asked ?? group.day, context);
  }

  @FieldResolver(() => Boolean)
  async regionalSeatsKnown(
    @Root() group: GroupNamed,
    @Arg('on', () => DateScalar, on) asked: string | null | undefined,
    @Ctx() { busSeats }: RegionContext,
  ): Promise<boolean> {
    const { known } = rosterOf(await busSeats.groups.load(group.id), group);
    return known.some((period) => holdsOn(period, asked ?? group.day));
  }

  @FieldResolver(() => [PartyInGroup])
  async parties(
    @Root() group: GroupNamed,
    @Arg('on', () => DateScalar, on) asked: string | null | undefined,
    @Ctx() { busSeats }: RegionContext,
  ): Promise<PartyInGroup[]> {
    const own = rosterOf(await busSeats.groups.load(group.id), group);
    return presencesOf(group, own, asked ?? group.day);
  }

  @FieldResolver(() => [MandatoryParty])
  async missingParties(
    @Root() group: GroupNamed,
    @Arg('on', () => DateScalar, on) asked: string | null | undefined,
    @Ctx() context: RegionContext,
  ): Promise<MandatoryParty[] | null> {
    const parties = await this.parties(group, asked, context);
    if (parties.some(({ presence }) => presence === PartyPresence.UNKNOWN)) return null;
    return parties.filter(({ presence }) => presence === PartyPresence.MISSING).map(({ party }) => party);
  }

  @FieldResolver(() => Boolean, {
    nullable: true,
    description:
      'Whether this viewer may add a seat of the region’s: leads or coordinates a care unit, of which it may then speak.',
  })
  viewerCanAddRegionalSeat(@Ctx() context: RegionContext): Promise<boolean> {
    return leadsSome(context);
  }

  @FieldResolver(() => Boolean, {
    nullable: true,
    description: 'Whether this viewer may say that all of the region’s seats in it are entered.',
  })
  viewerCanConfirmRegionalSeats(@Root() group: GroupNamed, @Ctx() context: RegionContext): Promise<boolean> {
    return mayChange('CONFIRM_SEATS', group.id, null, context);
  }
}

/** Both owners’: null where the municipality’s is not known. */
export const rostersOf = (group: GroupNamed, own: Roster) => [
  own,
  group.municipalRoster && toRoster(group.municipalRoster),
];

/** Whether each mandatory party has a seat on a day, with either owner. */
export function presencesOf(group: GroupNamed, own: Roster, day: string): PartyInGroup[] {
  const rosters = rostersOf(group, own);
  return Object.keys(mandatoryParties).map((party) => ({
    party: party as MandatoryParty,
    presence: presenceOf(party, rosters, group, day) as PartyPresence,
  }));
}
