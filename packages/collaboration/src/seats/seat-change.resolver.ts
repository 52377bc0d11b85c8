import {
  type ChangeRefused,
  changeRefused,
  InvalidInput as Invalid,
  type InvalidInput,
  invalidInput,
  ChangeRefused as Refused,
} from '@samsyn/disclosure/changes.types';
import {
  Arg,
  type ClassType,
  Ctx,
  createUnionType,
  Field,
  Mutation,
  ObjectType,
  Resolver,
} from 'type-graphql';
import type { CollaborationContext } from '../collaboration-context.js';
import type { GroupChangeOutcome } from '../recorded-row.js';
import { addSeat } from './add-seat.js';
import { appointToSeat, closeSeat, endHolding, setMandate } from './change-seat.js';
import {
  AddSeatInput,
  AppointToSeatInput,
  CloseSeatInput,
  EndSeatHoldingInput,
  SetSeatMandateInput,
} from './seat.inputs.js';
import type { BusSeat } from './seat.types.js';

/** The owner's word in the names of its seats. */
export type SeatWord = 'Municipal' | 'Regional';

type Changed<Seat> = { readonly seat: Seat } | ChangeRefused | InvalidInput;

/**
 * The mutations by which an owner changes its own seats in the groups. Both owners have the same ones, under names of
 * their own.
 *
 * @param seatClass the service's own class for a seat
 * @param getSeat a seat by its key, as it stands today or on the day that its change begins
 */
export function seatChangeResolver<Seat extends BusSeat, Context extends CollaborationContext>(
  word: SeatWord,
  seatClass: ClassType<Seat>,
  getSeat: (id: string, context: Context) => Promise<Seat>,
) {
  const whose = word === 'Municipal' ? 'the municipality’s' : 'the region’s';
  const by =
    'By whoever leads or coordinates a unit of the owner’s in the group, or the seat’s unit. null with an error: it is not known whether it was done.';

  @ObjectType(`${word}SeatChanged`, { description: 'A seat was added or changed.' })
  class SeatChanged {
    @Field(() => seatClass, { description: 'The seat as it is now.' })
    seat!: Seat;
  }

  const SeatResult = createUnionType({
    name: `${word}SeatResult`,
    description: `What came of a change of one of ${whose} seats: done, refused, or not understood.`,
    types: () => [SeatChanged, Refused, Invalid] as const,
    resolveType: (value) =>
      value instanceof Refused ? Refused : value instanceof Invalid ? Invalid : SeatChanged,
  });

  const answer = async (outcome: GroupChangeOutcome, context: Context): Promise<Changed<Seat>> => {
    if (outcome === null) return changeRefused();
    if ('problems' in outcome) return invalidInput(outcome.problems);
    return { seat: await getSeat(outcome.id, context) };
  };

  @Resolver()
  class SeatChangeResolver {
    @Mutation(() => SeatResult, {
      nullable: true,
      name: `add${word}Seat`,
      description: `Adds one of ${whose} seats to a local BUS group. ${by}`,
    })
    async add(
      @Arg('input', () => AddSeatInput, { description: 'The seat.' }) input: AddSeatInput,
      @Ctx() context: Context,
    ): Promise<Changed<Seat>> {
      return answer(await addSeat(input, context), context);
    }

    @Mutation(() => SeatResult, {
      nullable: true,
      name: `close${word}Seat`,
      description: `Closes one of ${whose} seats; its history stays. ${by}`,
    })
    async close(
      @Arg('input', () => CloseSeatInput, { description: 'Which, and when.' }) input: CloseSeatInput,
      @Ctx() context: Context,
    ): Promise<Changed<Seat>> {
      return answer(await closeSeat(input, context), context);
    }

    @Mutation(() => SeatResult, {
      nullable: true,
      name: `set${word}SeatMandate`,
      description: `Sets what the holder of one of ${whose} seats may do, from a day on. ${by}`,
    })
    async setMandate(
      @Arg('input', () => SetSeatMandateInput, { description: 'What it may do.' }) input: SetSeatMandateInput,
      @Ctx() context: Context,
    ): Promise<Changed<Seat>> {
      return answer(await setMandate(input, context), context);
    }

    @Mutation(() => SeatResult, {
      nullable: true,
      name: `appointTo${word}Seat`,
      description: `Appoints a holder or a deputy to one of ${whose} seats. ${by}`,
    })
    async appoint(
      @Arg('input', () => AppointToSeatInput, { description: 'Who, and from when.' })
      input: AppointToSeatInput,
      @Ctx() context: Context,
    ): Promise<Changed<Seat>> {
      return answer(await appointToSeat(input, context), context);
    }

    @Mutation(() => SeatResult, {
      nullable: true,
      name: `end${word}SeatHolding`,
      description: `Ends that somebody sits on one of ${whose} seats; the seat stays, vacant. ${by}`,
    })
    async endHolding(
      @Arg('input', () => EndSeatHoldingInput, { description: 'Whose, and when.' })
      input: EndSeatHoldingInput,
      @Ctx() context: Context,
    ): Promise<Changed<Seat>> {
      return answer(await endHolding(input, context), context);
    }
  }

  return SeatChangeResolver;
}
