import { DateScalar } from '@samsyn/subgraph/scalars';
import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { MunicipalSeat, RegionalSeat } from './seat.types.js';

/** What a level is for. */
export enum BusLevelKind {
  CONSULTATION = 'CONSULTATION',
  STEERING = 'STEERING',
  OPERATIVE = 'OPERATIVE',
  INDIVIDUAL = 'INDIVIDUAL',
  COLLABORATION = 'COLLABORATION',
}
registerEnumType(BusLevelKind, {
  name: 'BusLevelKind',
  description: 'What a level of a local BUS group is for. A group need not have them all.',
  valuesConfig: {
    CONSULTATION: { description: 'Samrådsgrupp: politicians of the parties follow up the agreement.' },
    STEERING: { description: 'BUS-styrgrupp: heads who decide.' },
    OPERATIVE: { description: 'Operativ ledningsgrupp, arbetsgrupp: prepares and carries out.' },
    INDIVIDUAL: { description: 'Individforum, BUS-individ: takes up what a SIP meeting could not agree on.' },
    COLLABORATION: { description: 'Samverkansgrupp: staff, temporary or lasting; there may be several.' },
  },
});

const firstNoLonger = 'First day it no longer holds; null while it does.';
const madeUp = 'true when the documents do not say and the demo made it up.';
const whence = 'Where it is said; null where whoever recorded it is the source.';

@ObjectType({
  description: 'Whose turn it is to convene (sammankallande). Several organisations may share a turn.',
})
export class BusConvener {
  @Field(() => ID, { description: 'Key of the turn.' })
  id!: string;

  @Field(() => ID, { description: 'Key of the level that is convened.' })
  levelId!: string;

  @Field(() => [String], { description: 'The organisations or boards, as the documents name them.' })
  organisations!: string[];

  @Field(() => MunicipalSeat, {
    nullable: true,
    description: 'The seat through which it is done, where it is said.',
  })
  seat!: MunicipalSeat | null;

  @Field(() => DateScalar, { description: 'First day.' })
  from!: string;

  @Field(() => DateScalar, { nullable: true, description: firstNoLonger })
  to!: string | null;

  @Field(() => String, { nullable: true, description: whence })
  source!: string | null;

  @Field(() => Boolean, { description: madeUp })
  demo!: boolean;
}

@ObjectType({ description: 'The seat that chairs a level (ordförande); of one owner or the other.' })
export class BusChair {
  @Field(() => ID, { description: 'Key of the chairing.' })
  id!: string;

  @Field(() => MunicipalSeat, { nullable: true, description: 'The municipality’s seat, when it is one.' })
  municipalSeat!: MunicipalSeat | null;

  @Field(() => RegionalSeat, { nullable: true, description: 'The region’s seat, when it is one.' })
  regionalSeat!: RegionalSeat | null;

  @Field(() => DateScalar, { description: 'First day.' })
  from!: string;

  @Field(() => DateScalar, { nullable: true, description: firstNoLonger })
  to!: string | null;

  @Field(() => String, { nullable: true, description: whence })
  source!: string | null;

  @Field(() => Boolean, { description: madeUp })
  demo!: boolean;
}

@ObjectType({
  description: 'A level of a local BUS group, or one of its collaboration groups, as it stands on a day.',
})
export class BusLevel {
  @Field(() => ID, { description: 'Key of the level.' })
  id!: string;

  @Field(() => BusLevelKind, { description: 'What it is for.' })
  kind!: BusLevelKind;

  @Field(() => String, { nullable: true, description: 'What it is called, where it has a name of its own.' })
  name!: string | null;

  @Field(() => String, { nullable: true, description: 'The written description, of a collaboration group.' })
  description!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'A collaboration group’s contact in the operative group (kontaktperson).',
  })
  contact!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'First day; null when the documents do not say.' })
  from!: string | null;

  @Field(() => DateScalar, { nullable: true, description: firstNoLonger })
  to!: string | null;

  @Field(() => BusChair, { nullable: true, description: 'Its chair on the day; null where it is not said.' })
  chair!: BusChair | null;

  @Field(() => DateScalar, {
    nullable: true,
    description:
      'The first day without a chair, after the last one: its time was out, or its seat was closed. null while there is one, and when none is known to have been. Of a seat of the region’s, the seat says whether it is closed.',
  })
  chairVacantSince!: string | null;

  @Field(() => BusConvener, {
    nullable: true,
    description: 'Whose turn it is to convene it on the day; null where it is not said.',
  })
  convener!: BusConvener | null;

  @Field(() => [BusConvener], { description: 'The turns to convene it, oldest first (rullande schema).' })
  conveners!: BusConvener[];

  @Field(() => String, { nullable: true, description: whence })
  source!: string | null;

  @Field(() => Boolean, { description: madeUp })
  demo!: boolean;
}

@ObjectType({ description: 'What a group was called, for a time.' })
export class BusGroupName {
  @Field(() => String, { description: 'The name.' })
  name!: string;

  @Field(() => DateScalar, { nullable: true, description: 'First day; null when the documents do not say.' })
  from!: string | null;

  @Field(() => DateScalar, { nullable: true, description: firstNoLonger })
  to!: string | null;
}
