import { Commitment } from '@samsyn/collaboration/commitments/commitment.types';
import { ChangeOfAreasTold } from '@samsyn/collaboration/geography/area-change.types';
import { PartyInGroup } from '@samsyn/collaboration/parties/party.types';
import { SeatCount } from '@samsyn/collaboration/seats/seat.types';
import { MandatoryParty } from '@samsyn/collaboration/vocabulary/party.enums';
import { DateScalar } from '@samsyn/subgraph/scalars';
import { Directive, Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { MunicipalRoster, rosterNeeded } from '../bus-groups/municipal-roster.types.js';
import { RegionalSeat } from '../bus-groups/regional-seat.types.js';
import { SpiderMeasurement } from '../surveys/spider.types.js';
import { CareUnit } from '../units/unit.types.js';

/** What an area of care is for. */
export enum CareAreaKind {
  CHILD_PSYCHIATRY = 'CHILD_PSYCHIATRY',
  MALINA = 'MALINA',
}
registerEnumType(CareAreaKind, {
  name: 'CareAreaKind',
  description: 'What an area of care is for. Paediatrics (BUMM) has no area: it is chosen freely.',
  valuesConfig: {
    CHILD_PSYCHIATRY: { description: 'BUP-område.' },
    MALINA: { description: 'Malinaområde: developmental disorders, ages 0–5.' },
  },
});

@ObjectType({ description: 'An area of care for as long as it had this name and standing (vårdområde).' })
export class CareArea {
  @Field(() => ID, { description: 'Readable key.' })
  id!: string;

  @Field(() => CareAreaKind, { description: 'What it is for.' })
  kind!: CareAreaKind;

  @Field(() => String, { description: 'Name.' })
  name!: string;

  @Field(() => [CareUnit], {
    description: 'The units that answer for it; empty when the documents do not say.',
  })
  units!: CareUnit[];

  @Field(() => [ID], {
    description: 'Keys of the district parts it holds; a default, since care is chosen freely.',
  })
  partIds!: string[];

  @Field(() => Boolean, {
    description: 'false when the documents do not say what it holds; partIds is then empty.',
  })
  compositionKnown!: boolean;

  @Field(() => DateScalar, { nullable: true, description: 'First day; null when the documents do not say.' })
  from!: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'First day it no longer holds; null while it does.',
  })
  to!: string | null;

  @Field(() => String, { description: 'Where the row comes from.' })
  source!: string;

  @Field(() => Boolean, { description: 'true when the documents do not say and the demo made it up.' })
  demo!: boolean;
}

@ObjectType({ description: 'What became of areas of care of one kind on a day.' })
export class CareAreaChange extends ChangeOfAreasTold {
  @Field(() => CareAreaKind, { description: 'What the areas are for.' })
  kind!: CareAreaKind;
}

@ObjectType({
  description: 'A local BUS group that a clinic meets by the map. Its seats are told by the group.',
})
export class GroupOfClinic {
  @Field(() => BusGroup, { description: 'The group; the municipality gives the rest.' })
  busGroup!: Pick<BusGroup, 'id'>;

  @Field(() => String, { description: 'Where it is said that they meet.' })
  source!: string;

  @Field(() => Boolean, { description: 'true when the documents do not say and the demo made it up.' })
  demo!: boolean;
}

@Directive('@key(fields: "id")')
@ObjectType({ description: 'A local BUS group (lokal BUS-grupp). The municipality gives its area.' })
export class BusGroup {
  @Field(() => ID, { description: 'Readable key.' })
  id!: string;

  @Directive('@external')
  @Field(() => DateScalar, { description: 'The day that it is told for, as the municipality says.' })
  day!: string;

  @Directive('@external')
  @Field(() => DateScalar, { nullable: true, description: 'First day, as the municipality says.' })
  from!: string | null;

  @Directive('@external')
  @Field(() => DateScalar, { nullable: true, description: 'First day no longer, as the municipality says.' })
  to!: string | null;

  @Directive('@external')
  @Field(() => MunicipalRoster, { nullable: true, description: 'The municipality’s seats, as it says.' })
  municipalRoster!: MunicipalRoster | null;

  @Directive('@requires(fields: "day from to")')
  @Field(() => [RegionalSeat], {
    nullable: true,
    description:
      'The region’s seats in it on a day. None may also mean that nobody has entered them: regionalSeatsKnown says.',
  })
  regionalSeats!: RegionalSeat[] | null;

  @Directive('@requires(fields: "day from to")')
  @Field(() => SeatCount, {
    nullable: true,
    description:
      'How many seats the region has in it on a day, and how many are vacant. null for who is no staff.',
  })
  regionalSeatCount!: SeatCount | null;

  @Directive('@requires(fields: "day from to")')
  @Field(() => Boolean, {
    nullable: true,
    description: 'The region has said that all its seats of the day are entered.',
  })
  regionalSeatsKnown!: boolean | null;

  @Directive(`@requires(fields: "day from to municipalRoster { ${rosterNeeded} }")`)
  @Field(() => [PartyInGroup], {
    nullable: true,
    description:
      'The five mandatory parties and whether each has a seat, with either owner, on a day; null while the region cannot be reached.',
  })
  parties!: PartyInGroup[] | null;

  @Directive(`@requires(fields: "day from to municipalRoster { ${rosterNeeded} }")`)
  @Field(() => [MandatoryParty], {
    nullable: true,
    description:
      'The mandatory parties without a seat on a day; null when that is not known of all: never missing for want of knowledge.',
  })
  missingParties!: MandatoryParty[] | null;

  @Directive(`@requires(fields: "day from to municipalRoster { ${rosterNeeded} }")`)
  @Field(() => [Commitment], {
    nullable: true,
    description:
      'What is asked of it by those rules of the day that the region can check, and how it stands; none on a day that the group does not stand (åtaganden).',
  })
  careCommitments!: Commitment[] | null;

  @Field(() => [SpiderMeasurement], {
    nullable: true,
    description:
      'How those who sit in it found the collaboration, by year, the oldest first (spindelmätningar). A year is there when its survey has ended, or when it was entered from what was published. null for who is no staff.',
  })
  spiderMeasurements!: SpiderMeasurement[] | null;
}
