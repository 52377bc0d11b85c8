import { mayChange } from '@samsyn/collaboration/group-standing';
import { dayPlus } from '@samsyn/collaboration/meetings/meeting-days.rules';
import { boundsHold, everHeld, holdsOn } from '@samsyn/collaboration/period.rules';
import { SeatCount } from '@samsyn/collaboration/seats/seat.types';
import { seatsOn } from '@samsyn/collaboration/seats/seat-on-day';
import { countSeats, findSeats, rosterOf } from '@samsyn/collaboration/seats/seats-of-group';
import type { PartyKind } from '@samsyn/disclosure/vocabulary/party-kind';
import { DateScalar } from '@samsyn/subgraph/scalars';
import { Arg, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { AreaOnDate } from '../areas/area.service.js';
import { BusGroup } from '../areas/area.types.js';
import { swedishToday } from '../calendar/swedish-day.js';
import type { KommunContext } from '../context.js';
import { showSeatNamed } from '../group-meetings/shown-seat.js';
import { boundsOf, type GroupHistory } from './group.loader.js';
import { SeatHandOver } from './hand-over.types.js';
import type { BusChairRow, BusConvenerRow, BusLevelRow } from './level.entity.js';
import { findChair, findConvener, type OnDay } from './level.resolver.js';
import { BusChair, BusConvener, BusGroupName, BusLevel, BusLevelKind } from './level.types.js';
import { MunicipalRoster } from './roster.types.js';
import { MunicipalSeat } from './seat.types.js';

const on = { nullable: true, description: 'Another day than the group was asked for.' };
const which = { defaultValue: BusLevelKind.STEERING, description: 'Of which level; the steering group.' };
type Group = AreaOnDate;

/** How a local BUS group is organised, and who sits there for the municipality. */
@Resolver(() => BusGroup)
export class BusGroupOrganisationResolver {
  @FieldResolver(() => DateScalar, { description: 'The day that it is told for.' })
  day(@Root() group: Group): string {
    return dayOf(group);
  }

  @FieldResolver(() => [BusLevel], {
    description:
      'Its levels on a day (nivåer): a group may lack some, and have several collaboration groups.',
  })
  async levels(
    @Root() group: Group,
    @Arg('on', () => DateScalar, on) asked: string | null | undefined,
    @Ctx() { groups }: KommunContext,
  ): Promise<OnDay<BusLevelRow>[]> {
    const day = asked ?? dayOf(group);
    return levelsOn(await groups.histories.load(group.id), group, day);
  }

  @FieldResolver(() => [MunicipalSeat], {
    description:
      'The municipality’s seats in it on a day. None may also mean that nobody has entered them: municipalSeatsKnown says.',
  })
  async municipalSeats(
    @Root() group: Group,
    @Arg('on', () => DateScalar, on) asked: string | null | undefined,
    @Ctx() context: KommunContext,
  ): Promise<MunicipalSeat[]> {
    const seats = await findSeats(group, asked ?? dayOf(group), context);
    return seats.map((seat) => Object.assign(new MunicipalSeat(), seat));
  }

  @FieldResolver(() => SeatCount, {
    nullable: true,
    description:
      'How many seats the municipality has in it on a day, and how many are vacant. null for who is no staff.',
  })
  municipalSeatCount(
    @Root() group: Group,
    @Arg('on', () => DateScalar, on) asked: string | null | undefined,
    @Ctx() context: KommunContext,
  ): Promise<SeatCount | null> {
    return countSeats(group, asked ?? dayOf(group), context);
  }

  @FieldResolver(() => Boolean, {
    description: 'The municipality has said that all its seats of the day are entered.',
  })
  async municipalSeatsKnown(
    @Root() group: Group,
    @Arg('on', () => DateScalar, on) asked: string | null | undefined,
    @Ctx() { busSeats }: KommunContext,
  ): Promise<boolean> {
    const day = asked ?? dayOf(group);
    const { known } = rosterOf(await busSeats.groups.load(group.id), group);
    return known.some((period) => holdsOn(period, day));
  }

  @FieldResolver(() => MunicipalRoster, {
    nullable: true,
    description: 'For which parties, and when, the municipality has seats: what the region asks for.',
  })
  async municipalRoster(@Root() group: Group, @Ctx() { busSeats }: KommunContext): Promise<MunicipalRoster> {
    const { known, seats } = rosterOf(await busSeats.groups.load(group.id), group);
    return {
      known: known.map(({ fromOn, toOn, demo = false }) => ({ from: fromOn, to: toOn, demo })),
      seats: seats.map(({ party, fromOn, toOn, demo = false }) => ({
        ...{ party: party as PartyKind, from: fromOn, to: toOn, demo },
      })),
    };
  }

  @FieldResolver(() => Boolean, {
    nullable: true,
    description:
      'Independent schools have a seat on the day (fristående skolor); null when not all of the municipality’s seats are entered.',
  })
  async independentSchools(
    @Root() group: Group,
    @Arg('on', () => DateScalar, on) asked: string | null | undefined,
    @Ctx() context: KommunContext,
  ): Promise<boolean | null> {
    const day = asked ?? dayOf(group);
    const seats = seatsOn(await context.busSeats.groups.load(group.id), group, day);
    if (seats.some(({ row }) => row.speaksForIndependentSchools)) return true;
    return (await this.municipalSeatsKnown(group, day, context)) ? false : null;
  }

  @FieldResolver(() => BusChair, {
    nullable: true,
    description: 'Its chair on a day; null where it is not said.',
  })
  async chair(
    @Root() group: Group,
    @Arg('on', () => DateScalar, on) asked: string | null | undefined,
    @Arg('level', () => BusLevelKind, which) kind: BusLevelKind,
    @Ctx() context: KommunContext,
  ): Promise<OnDay<BusChairRow> | null> {
    const day = asked ?? dayOf(group);
    const level = await findLevelOn(group, kind, day, context);
    return level && findChair(level, day, context);
  }

  @FieldResolver(() => BusConvener, {
    nullable: true,
    description: 'Whose turn it is to convene on a day; null where it is not said.',
  })
  async convener(
    @Root() group: Group,
    @Arg('on', () => DateScalar, on) asked: string | null | undefined,
    @Arg('level', () => BusLevelKind, which) kind: BusLevelKind,
    @Ctx() context: KommunContext,
  ): Promise<OnDay<BusConvenerRow> | null> {
    const day = asked ?? dayOf(group);
    const level = await findLevelOn(group, kind, day, context);
    return level && findConvener(level, day, context);
  }

  @FieldResolver(() => [BusConvener], {
    description: 'All turns to convene, of all levels, oldest first (rullande schema).',
  })
  async conveners(@Root() group: Group, @Ctx() { groups }: KommunContext): Promise<OnDay<BusConvenerRow>[]> {
    const { conveners } = await groups.histories.load(group.id);
    return conveners.map((turn) => ({ ...turn, day: dayOf(group) }));
  }

  @FieldResolver(() => [BusGroupName], { description: 'What it was and is called, oldest first.' })
  async names(@Root() group: Group, @Ctx() { groups }: KommunContext): Promise<BusGroupName[]> {
    const [history, ever] = await Promise.all([groups.histories.load(group.id), groups.ever()]);
    const names = history.names.filter(everHeld);
    const first = names[0]?.fromOn ?? null;
    const original = ever.get(group.id)?.areaName ?? group.name;
    return [
      { name: original, from: group.from, to: first ?? group.to },
      ...names.map(({ name, fromOn, toOn }) => ({ name, from: fromOn, to: toOn ?? group.to })),
    ];
  }

  @FieldResolver(() => [BusGroup], {
    description: 'The groups it was split or merged from, on their last day.',
  })
  async predecessors(@Root() group: Group, @Ctx() { groups }: KommunContext): Promise<Group[]> {
    const ever = await groups.ever();
    return (ever.get(group.id)?.formedFrom ?? []).flatMap((id) => ever.get(id) ?? []);
  }

  @FieldResolver(() => [BusGroup], {
    description: 'The groups that it was split or merged into, today or on their last day.',
  })
  async successors(@Root() group: Group, @Ctx() { groups }: KommunContext): Promise<Group[]> {
    return [...(await groups.ever()).values()].filter(({ formedFrom }) => formedFrom.includes(group.id));
  }

  @FieldResolver(() => [SeatHandOver], {
    description:
      'Which seats answer, on a day or before it, for what closed seats left open; oldest first (överlämningar).',
  })
  async seatHandOvers(
    @Root() group: Group,
    @Arg('on', () => DateScalar, on) asked: string | null | undefined,
    @Ctx() context: KommunContext,
  ): Promise<SeatHandOver[]> {
    const day = asked ?? dayOf(group);
    const { handOvers } = await context.groups.histories.load(group.id);
    const made = handOvers.filter((each) => everHeld(each) && each.fromOn <= day);
    return Promise.all(
      made.map(async ({ id, fromOn, source, demo, toSeatId, toSeatOwner, ...closed }) => ({
        ...{ id, from: fromOn, source, demo },
        seat: await showSeatNamed(closed, dayPlus(fromOn, -1), context),
        to: await showSeatNamed({ seatId: toSeatId, seatOwner: toSeatOwner }, day, context),
      })),
    );
  }

  @FieldResolver(() => Boolean, {
    description:
      'Whether this viewer may change its levels, hand over what a closed seat left open, and change the municipality’s seats in it.',
  })
  viewerCanChange(@Root() group: Group, @Ctx() context: KommunContext): Promise<boolean> {
    return mayChange('OPEN_LEVEL', group.id, null, context);
  }
}

/** The day that a group is told for. */
export const dayOf = ({ date }: Group): string => (date === 'today' ? swedishToday() : date);

/** From the top: consultation, steering, operative, individual, collaboration. */
const order = Object.values(BusLevelKind) as string[];

/** With the group its levels end. */
function levelsOn({ levels }: GroupHistory, group: Group, day: string): OnDay<BusLevelRow>[] {
  if (!boundsHold(group, day)) return [];
  return levels
    .filter((level) => boundsHold(boundsOf(level), day))
    .sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind))
    .map((level) => ({ ...level, day }));
}

async function findLevelOn(
  group: Group,
  kind: BusLevelKind,
  day: string,
  { groups }: KommunContext,
): Promise<BusLevelRow | null> {
  const levels = levelsOn(await groups.histories.load(group.id), group, day);
  return levels.find((level) => level.kind === kind) ?? null;
}
