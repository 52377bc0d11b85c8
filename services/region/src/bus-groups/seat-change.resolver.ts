import type { GroupChangeOutcome } from '@samsyn/collaboration/recorded-row';
import { confirmSeats } from '@samsyn/collaboration/seats/confirm-seats';
import { dayShown } from '@samsyn/collaboration/seats/day-shown';
import { ConfirmSeatsInput } from '@samsyn/collaboration/seats/seat.inputs';
import { seatChangeResolver } from '@samsyn/collaboration/seats/seat-change.resolver';
import { showSeat } from '@samsyn/collaboration/seats/seats-of-group';
import { today } from '@samsyn/disclosure/change-context';
import { ChangeRefused, changeRefused, InvalidInput, invalidInput } from '@samsyn/disclosure/changes.types';
import { Arg, Ctx, createUnionType, Directive, Field, Mutation, ObjectType, Resolver } from 'type-graphql';
import { BusGroup } from '../areas/area.types.js';
import type { RegionContext } from '../context.js';
import { RegionalSeat } from './regional-seat.types.js';

@Directive('@shareable')
@ObjectType({ description: 'Something of a local BUS group was changed.' })
export class BusGroupChanged {
  @Field(() => BusGroup, {
    description: 'The group as it is now; of one that has ended, as it was on its last day.',
  })
  busGroup!: BusGroup;
}

const BusGroupResult = createUnionType({
  name: 'BusGroupResult',
  description: 'What came of a change of a local BUS group: done, refused, or not understood.',
  types: () => [BusGroupChanged, ChangeRefused, InvalidInput] as const,
  resolveType: (value) =>
    value instanceof ChangeRefused
      ? ChangeRefused
      : value instanceof InvalidInput
        ? InvalidInput
        : BusGroupChanged,
});

type Changed = { readonly busGroup: Pick<BusGroup, 'id'> } | ChangeRefused | InvalidInput;

@Resolver()
export class RegionalRosterResolver {
  @Mutation(() => BusGroupResult, {
    nullable: true,
    description:
      'Says that all of the region’s seats in a group are entered: only then can a party be told as missing. By whoever leads or coordinates a care unit that has a seat in it. null with an error: it is not known whether it was done.',
  })
  async confirmRegionalSeats(
    @Arg('input', () => ConfirmSeatsInput, { description: 'For which days.' }) input: ConfirmSeatsInput,
    @Ctx() context: RegionContext,
  ): Promise<Changed> {
    const outcome: GroupChangeOutcome = await confirmSeats(input, context);
    if (outcome === null) return changeRefused();
    return 'problems' in outcome ? invalidInput(outcome.problems) : { busGroup: { id: outcome.id } };
  }
}

/** The region's own seats. */
export const RegionalSeatChangeResolver = seatChangeResolver<RegionalSeat, RegionContext>(
  'Regional',
  RegionalSeat,
  async (id, context) => {
    const seat = await context.busSeats.find(id);
    if (!seat) throw new Error('a seat that was just there is gone');
    return showRegionalSeat(id, dayShown(seat.row, today()), context) as Promise<RegionalSeat>;
  },
);

/** One of the region's seats as it stands on a day, or null. */
export async function showRegionalSeat(
  id: string,
  day: string,
  context: RegionContext,
): Promise<RegionalSeat | null> {
  const seat = await context.busSeats.find(id);
  return seat && Object.assign(new RegionalSeat(), await showSeat(seat, day, context));
}
