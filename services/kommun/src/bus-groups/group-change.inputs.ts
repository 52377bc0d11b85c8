import { DateScalar } from '@samsyn/subgraph/scalars';
import { Field, ID, InputType } from 'type-graphql';
import { BusLevelKind } from './level.types.js';

const key =
  'The client’s own name for this change, 8–100 letters, digits, hyphens; the same when it is sent again.';
const firstNoLonger = 'First day it no longer holds; none while it lasts.';

@InputType({ description: 'A new level of a local BUS group, or a collaboration group in it.' })
export class OpenBusLevelInput {
  @Field(() => ID, { description: 'Key of the group.' })
  busGroupId!: string;

  @Field(() => BusLevelKind, {
    description: 'What it is for. Of a collaboration group there may be several.',
  })
  kind!: BusLevelKind;

  @Field(() => String, {
    nullable: true,
    description: 'What it is called; at most 200 characters. Of a collaboration group it must be given.',
  })
  name?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'The written description, at most 4,000 characters. Of a collaboration group it must be given (f3: ”en nedskriven beskrivning”).',
  })
  description?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The contact in the operative group; at most 200 characters.',
  })
  contact?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'First day; none: it is not known since when.' })
  from?: string | null;

  @Field(() => DateScalar, { nullable: true, description: firstNoLonger })
  to?: string | null;

  @Field(() => String, { description: key })
  idempotencyKey!: string;
}

@InputType({ description: 'A level that there is no more.' })
export class CloseBusLevelInput {
  @Field(() => ID, { description: 'Key of the level.' })
  levelId!: string;

  @Field(() => DateScalar, { description: 'The first day without it.' })
  on!: string;
}

@InputType({ description: 'Whose turn it is to convene a level.' })
export class SetConvenerInput {
  @Field(() => ID, { description: 'Key of the level.' })
  levelId!: string;

  @Field(() => [String], {
    description:
      'The organisations or boards that take the turn together: one to ten, at most 200 characters each.',
  })
  organisations!: string[];

  @Field(() => ID, {
    nullable: true,
    description: 'Key of the municipal seat in the group through which it is done.',
  })
  seatId?: string | null;

  @Field(() => DateScalar, {
    description: 'First day. Who convenes until then, and still does, is relieved.',
  })
  from!: string;

  @Field(() => DateScalar, { nullable: true, description: firstNoLonger })
  to?: string | null;

  @Field(() => String, { description: key })
  idempotencyKey!: string;
}

@InputType({ description: 'The seat that is to chair a level.' })
export class SetChairInput {
  @Field(() => ID, { description: 'Key of the level.' })
  levelId!: string;

  @Field(() => ID, { description: 'Key of a seat in the group, the municipality’s or the region’s.' })
  seatId!: string;

  @Field(() => DateScalar, { description: 'First day. What chairs until then, and still does, is relieved.' })
  from!: string;

  @Field(() => DateScalar, { nullable: true, description: firstNoLonger })
  to?: string | null;

  @Field(() => String, { description: key })
  idempotencyKey!: string;
}

@InputType({ description: 'That a level is without its chair from a day on.' })
export class EndChairInput {
  @Field(() => ID, { description: 'Key of the level.' })
  levelId!: string;

  @Field(() => ID, { description: 'Key of the chairing.' })
  chairId!: string;

  @Field(() => DateScalar, {
    description:
      'The first day without. The chairing’s own first day: it was entered by mistake, and never was.',
  })
  on!: string;
}

@InputType({ description: 'The seat that is to answer for what a closed one left open.' })
export class HandOverSeatInput {
  @Field(() => ID, { description: 'Key of the group.' })
  busGroupId!: string;

  @Field(() => ID, {
    description:
      'Key of the seat that is closed, the municipality’s or the region’s. Of the region’s, one that answers for something here.',
  })
  seatId!: string;

  @Field(() => ID, {
    description: 'Key of the seat that answers instead; it must be in the group on the day.',
  })
  toSeatId!: string;

  @Field(() => DateScalar, {
    description:
      'First day; not before the seat was closed. Who answered for it instead until then, and still does, is relieved.',
  })
  from!: string;

  @Field(() => String, { description: key })
  idempotencyKey!: string;
}

@InputType({ description: 'Another name of a local BUS group.' })
export class RenameBusGroupInput {
  @Field(() => ID, { description: 'Key of the group, which stays.' })
  busGroupId!: string;

  @Field(() => String, { description: 'The name; at most 200 characters.' })
  name!: string;

  @Field(() => DateScalar, { description: 'First day that it is called so.' })
  from!: string;

  @Field(() => String, { description: key })
  idempotencyKey!: string;
}
