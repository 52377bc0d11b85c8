import type { GroupChangeOutcome } from '@samsyn/collaboration/recorded-row';
import { confirmSeats } from '@samsyn/collaboration/seats/confirm-seats';
import { dayShown } from '@samsyn/collaboration/seats/day-shown';
import { ConfirmSeatsInput } from '@samsyn/collaboration/seats/seat.inputs';
import { seatChangeResolver } from '@samsyn/collaboration/seats/seat-change.resolver';
import { showSeat } from '@samsyn/collaboration/seats/seats-of-group';
import { ChangeRefused, changeRefused, InvalidInput, invalidInput } from '@samsyn/disclosure/changes.types';
import { Arg, Ctx, createUnionType, Directive, Field, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { AreaOnDate } from '../areas/area.service.js';
import { BusGroup } from '../areas/area.types.js';
import { swedishToday } from '../calendar/swedish-day.js';
import type { KommunContext } from '../context.js';
import {
  CloseBusLevelInput,
  EndChairInput,
  HandOverSeatInput,
  OpenBusLevelInput,
  RenameBusGroupInput,
  SetChairInput,
  SetConvenerInput,
} from './group-change.inputs.js';
import {
  closeLevel,
  endChair,
  openLevel,
  renameGroup,
  setChair,
  setConvener,
} from './group-change.service.js';
import { handOverSeat } from './hand-over.service.js';
import { MunicipalSeat } from './seat.types.js';

@Directive('@shareable')
@ObjectType({ description: 'Something of a local BUS group was changed.' })
export class BusGroupChanged {
  @Field(() => BusGroup, {
    description: 'The group as it is now; of one that has ended, as it was on its last day.',
  })
  busGroup!: BusGroup;
}

export const BusGroupResult = createUnionType({
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

type Changed = { readonly busGroup: AreaOnDate } | ChangeRefused | InvalidInput;

const by =
  'By whoever leads or coordinates a municipal unit in the group. null with an error: it is not known whether it was done.';

@Resolver()
export class BusGroupChangeResolver {
  @Mutation(() => BusGroupResult, {
    nullable: true,
    description: `Opens a level of a local BUS group, or a collaboration group in it. ${by}`,
  })
  async openBusLevel(
    @Arg('input', () => OpenBusLevelInput, { description: 'The level.' }) input: OpenBusLevelInput,
    @Ctx() context: KommunContext,
  ): Promise<Changed> {
    return answerGroupChange(await openLevel(input, context), context);
  }

  @Mutation(() => BusGroupResult, {
    nullable: true,
    description: `Closes a level in which no municipal seat is left. ${by}`,
  })
  async closeBusLevel(
    @Arg('input', () => CloseBusLevelInput, { description: 'Which, and when.' }) input: CloseBusLevelInput,
    @Ctx() context: KommunContext,
  ): Promise<Changed> {
    return answerGroupChange(await closeLevel(input, context), context);
  }

  @Mutation(() => BusGroupResult, {
    nullable: true,
    description: `Says whose turn it is to convene a level; turns to come may be entered too. ${by}`,
  })
  async setBusConvener(
    @Arg('input', () => SetConvenerInput, { description: 'Whose, and when.' }) input: SetConvenerInput,
    @Ctx() context: KommunContext,
  ): Promise<Changed> {
    return answerGroupChange(await setConvener(input, context), context);
  }

  @Mutation(() => BusGroupResult, { nullable: true, description: `Says which seat chairs a level. ${by}` })
  async setBusChair(
    @Arg('input', () => SetChairInput, { description: 'Which, and when.' }) input: SetChairInput,
    @Ctx() context: KommunContext,
  ): Promise<Changed> {
    return answerGroupChange(await setChair(input, context), context);
  }

  @Mutation(() => BusGroupResult, {
    nullable: true,
    description: `Says that a level is without its chair from a day on. ${by}`,
  })
  async endBusChair(
    @Arg('input', () => EndChairInput, { description: 'Which, and when.' }) input: EndChairInput,
    @Ctx() context: KommunContext,
  ): Promise<Changed> {
    return answerGroupChange(await endChair(input, context), context);
  }

  @Mutation(() => BusGroupResult, {
    nullable: true,
    description: `Lets another seat answer for the decisions and activities that a closed one left open; who did before is told. ${by}`,
  })
  async handOverBusSeat(
    @Arg('input', () => HandOverSeatInput, { description: 'From which, to which, and when.' })
    input: HandOverSeatInput,
    @Ctx() context: KommunContext,
  ): Promise<Changed> {
    return answerGroupChange(await handOverSeat(input, context), context);
  }

  @Mutation(() => BusGroupResult, {
    nullable: true,
    description: `Gives a local BUS group another name; before that day it is told by the old one. ${by}`,
  })
  async renameBusGroup(
    @Arg('input', () => RenameBusGroupInput, { description: 'The name.' }) input: RenameBusGroupInput,
    @Ctx() context: KommunContext,
  ): Promise<Changed> {
    return answerGroupChange(await renameGroup(input, context), context);
  }

  @Mutation(() => BusGroupResult, {
    nullable: true,
    description: `Says that all of the municipality’s seats in a group are entered: only then can a party be told as missing. ${by}`,
  })
  async confirmMunicipalSeats(
    @Arg('input', () => ConfirmSeatsInput, { description: 'For which days.' }) input: ConfirmSeatsInput,
    @Ctx() context: KommunContext,
  ): Promise<Changed> {
    return answerGroupChange(await confirmSeats(input, context), context);
  }
}

/** The municipality's own seats. */
export const MunicipalSeatChangeResolver = seatChangeResolver<MunicipalSeat, KommunContext>(
  'Municipal',
  MunicipalSeat,
  async (id, context) => {
    const seat = await context.busSeats.find(id);
    if (!seat) throw new Error('a seat that was just there is gone');
    return Object.assign(
      new MunicipalSeat(),
      await showSeat(seat, dayShown(seat.row, swedishToday()), context),
    );
  },
);

/** A group as it is after a change of it. */
export async function answerGroupChange(
  outcome: GroupChangeOutcome,
  { groups }: KommunContext,
): Promise<Changed> {
  if (outcome === null) return changeRefused();
  if ('problems' in outcome) return invalidInput(outcome.problems);
  const busGroup = (await groups.ever()).get(outcome.id);
  if (!busGroup) throw new Error('a group that was just there is gone');
  return { busGroup };
}
