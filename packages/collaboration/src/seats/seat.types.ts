import { Unit } from '@samsyn/disclosure/unit';
import { PartyKind } from '@samsyn/disclosure/vocabulary/party-kind';
import { DateScalar } from '@samsyn/subgraph/scalars';
import { Directive, Field, ID, Int, InterfaceType, ObjectType } from 'type-graphql';
import { DayResolution, SeatMandate, SeatRole } from '../vocabulary/seat.enums.js';

const firstNoLonger = 'First day it no longer holds; null while it does.';
const madeUp = 'true when the documents do not say and the demo made it up.';

@Directive('@shareable')
@ObjectType({
  description: 'Somebody who sits, or has sat, on a seat. Named as staff in the post; of no family.',
})
export class SeatHolding {
  @Field(() => ID, { description: 'Key of the holding.' })
  id!: string;

  @Field(() => SeatRole, { description: 'Holds it, or is its deputy.' })
  role!: SeatRole;

  @Field(() => String, { description: 'Name.' })
  name!: string;

  @Field(() => DateScalar, { description: 'First day.' })
  from!: string;

  @Field(() => DateScalar, { nullable: true, description: firstNoLonger })
  to!: string | null;

  @Field(() => Boolean, { description: madeUp })
  demo!: boolean;
}

@Directive('@shareable')
@ObjectType({ description: 'What a seat’s holder may do, for a time (mandat).' })
export class SeatMandatePeriod {
  @Field(() => SeatMandate, { description: 'What it may do.' })
  mandate!: SeatMandate;

  @Field(() => DateScalar, { description: 'First day.' })
  from!: string;

  @Field(() => DateScalar, { nullable: true, description: firstNoLonger })
  to!: string | null;
}

/** A seat as it stands on a day. Each owner keeps its own. */
@InterfaceType({
  description:
    'A seat in a local BUS group, as it stands on a day: a post, not a person. Who sits there changes; the seat stays. Each owner keeps its own (plats i BUS-grupp).',
  resolveType: (value: { __typename: string }) => value.__typename,
})
export abstract class BusSeat {
  abstract readonly __typename: string;

  @Field(() => ID, { description: 'Key of the seat.' })
  id!: string;

  @Field(() => DateScalar, { description: 'The day it is told for.' })
  day!: string;

  @Field(() => ID, { description: 'Key of the group’s level that it is in (nivå).' })
  levelId!: string;

  @Field(() => PartyKind, { description: 'The party that it is for.' })
  party!: PartyKind;

  @Field(() => String, { description: 'The organisation that fills it, as the documents name it.' })
  organisation!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The post that sits there (befattning); null where only the party is named.',
  })
  post!: string | null;

  @Field(() => Unit, { nullable: true, description: 'The unit that it speaks for, where it is one.' })
  unit!: Unit | null;

  @Field(() => Boolean, { description: 'It speaks for independent schools (fristående skolor) too.' })
  speaksForIndependentSchools!: boolean;

  @Field(() => SeatMandate, {
    nullable: true,
    description: 'What its holder may do on the day; null where it is not written down.',
  })
  mandate!: SeatMandate | null;

  @Field(() => [SeatMandatePeriod], { description: 'What its holder could do, oldest first.' })
  mandates!: SeatMandatePeriod[];

  @Field(() => SeatHolding, {
    nullable: true,
    description: 'Who holds it on the day; null when nobody does, and when it is not known: see vacantSince.',
  })
  holder!: SeatHolding | null;

  @Field(() => SeatHolding, { nullable: true, description: 'The holder’s deputy on the day (ersättare).' })
  deputy!: SeatHolding | null;

  @Field(() => [SeatHolding], {
    description: 'Everybody who has sat there, as holder or deputy, and who will; oldest first.',
  })
  holders!: SeatHolding[];

  @Field(() => DateScalar, {
    nullable: true,
    description:
      'The first day without a holder, after the last one; of a seat that is closed by then, the day that it was at the latest. null while somebody holds it, and when nobody is known to have (vakant sedan).',
  })
  vacantSince!: string | null;

  @Field(() => DateScalar, { description: 'First day that there was such a seat.' })
  from!: string;

  @Field(() => DayResolution, { nullable: true, description: 'How exactly that is known; null: to the day.' })
  fromKnownTo!: DayResolution | null;

  @Field(() => DateScalar, { nullable: true, description: 'First day there was none; null while there is.' })
  to!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Where it is said; null where whoever recorded it is the source.',
  })
  source!: string | null;

  @Field(() => Boolean, { description: madeUp })
  demo!: boolean;

  @Field(() => Int, { description: 'Counts its changes; a change names the version that it was made on.' })
  version!: number;

  @Field(() => Boolean, { description: 'Whether this viewer may change it and appoint who sits there.' })
  viewerCanChange!: boolean;
}

@Directive('@shareable')
@ObjectType({ description: 'How many seats there are on a day, and how many of them nobody holds any more.' })
export class SeatCount {
  @Field(() => Int, { description: 'Seats.' })
  seats!: number;

  @Field(() => Int, {
    description: 'Of them vacant (vakanta): somebody is known to have left, and nobody to have come.',
  })
  vacant!: number;
}
