import { PartyKind } from '@samsyn/disclosure/vocabulary/party-kind';
import { DateScalar } from '@samsyn/subgraph/scalars';
import { Field, ID, InputType, Int } from 'type-graphql';
import { DayResolution, SeatMandate, SeatRole } from '../vocabulary/seat.enums.js';

const key =
  'The client’s own name for this change, 8–100 letters, digits, hyphens; the same when it is sent again.';
const version = 'The version of the seat that the change was made on.';
const firstNoLonger = 'First day it no longer holds; none while it lasts.';

@InputType({ description: 'A new seat in a local BUS group.' })
export class AddSeatInput {
  @Field(() => ID, { description: 'Key of the group.' })
  busGroupId!: string;

  @Field(() => ID, { description: 'Key of the group’s level.' })
  levelId!: string;

  @Field(() => PartyKind, { description: 'The party that it is for.' })
  party!: PartyKind;

  @Field(() => String, { description: 'The organisation that fills it; at most 200 characters.' })
  organisation!: string;

  @Field(() => String, { nullable: true, description: 'The post that sits there; at most 200 characters.' })
  post?: string | null;

  @Field(() => ID, {
    nullable: true,
    description:
      'Key of the unit that it speaks for, one of this owner’s; of a regional seat it must be given.',
  })
  unitId?: string | null;

  @Field(() => SeatMandate, {
    nullable: true,
    description: 'What its holder may do; none: not written down.',
  })
  mandate?: SeatMandate | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'It speaks for independent schools too; false when left out.',
  })
  speaksForIndependentSchools?: boolean | null;

  @Field(() => DateScalar, { description: 'First day; days gone by may be entered.' })
  from!: string;

  @Field(() => DayResolution, {
    nullable: true,
    description:
      'How exactly that is known; none: to the day. What is known to the month, half-year or year is kept as its first day, or as the group’s or the level’s where that comes later.',
  })
  fromKnownTo?: DayResolution | null;

  @Field(() => DateScalar, { nullable: true, description: firstNoLonger })
  to?: string | null;

  @Field(() => String, { description: key })
  idempotencyKey!: string;
}

@InputType({ description: 'A seat that there is no more.' })
export class CloseSeatInput {
  @Field(() => ID, { description: 'Key of the seat.' })
  seatId!: string;

  @Field(() => DateScalar, {
    description: 'The first day without it. Its own first day: it was entered by mistake, and never was.',
  })
  on!: string;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'true: also when that takes away who is entered as sitting there, or what the seat may do, after that day. Else such a closing is refused (CUTS_LATER).',
  })
  cutsLater?: boolean | null;

  @Field(() => Int, { description: version })
  expectedVersion!: number;
}

@InputType({ description: 'What a seat’s holder may do, from a day on.' })
export class SetSeatMandateInput {
  @Field(() => ID, { description: 'Key of the seat.' })
  seatId!: string;

  @Field(() => SeatMandate, { description: 'What it may do.' })
  mandate!: SeatMandate;

  @Field(() => DateScalar, { description: 'First day. What held until then ends.' })
  from!: string;

  @Field(() => Int, { description: version })
  expectedVersion!: number;

  @Field(() => String, { description: key })
  idempotencyKey!: string;
}

@InputType({ description: 'Somebody who is to sit on a seat.' })
export class AppointToSeatInput {
  @Field(() => ID, { description: 'Key of the seat.' })
  seatId!: string;

  @Field(() => SeatRole, { description: 'Holder, or the holder’s deputy.' })
  role!: SeatRole;

  @Field(() => String, { description: 'Name; at most 200 characters.' })
  name!: string;

  @Field(() => DateScalar, {
    description:
      'First day; days gone by may be entered. Who sits there until then, and still does, leaves it.',
  })
  from!: string;

  @Field(() => DateScalar, { nullable: true, description: firstNoLonger })
  to?: string | null;

  @Field(() => Int, { description: version })
  expectedVersion!: number;

  @Field(() => String, { description: key })
  idempotencyKey!: string;
}

@InputType({
  description: 'Somebody who leaves a seat. The seat stays, and is vacant until another is appointed.',
})
export class EndSeatHoldingInput {
  @Field(() => ID, { description: 'Key of the seat.' })
  seatId!: string;

  @Field(() => ID, { description: 'Key of the holding.' })
  holdingId!: string;

  @Field(() => DateScalar, {
    description:
      'The first day without. The holding’s own first day: it was entered by mistake, and never was.',
  })
  on!: string;

  @Field(() => Int, { description: version })
  expectedVersion!: number;
}

@InputType({ description: 'That all of an owner’s seats in a group are entered.' })
export class ConfirmSeatsInput {
  @Field(() => ID, { description: 'Key of the group.' })
  busGroupId!: string;

  @Field(() => DateScalar, { description: 'First day for which they are.' })
  from!: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'First day for which they are not; none while they are.',
  })
  to?: string | null;

  @Field(() => String, { description: key })
  idempotencyKey!: string;
}
