import { ChangeOfAreasTold } from '@samsyn/collaboration/geography/area-change.types';
import { DateScalar } from '@samsyn/subgraph/scalars';
import { Directive, Field, ID, ObjectType, registerEnumType } from 'type-graphql';

@ObjectType({ description: 'One of the county’s 26 municipalities (kommun).' })
export class Municipality {
  @Field(() => ID, { description: 'SCB code, four digits.' })
  code!: string;

  @Field(() => String, { description: 'Name.' })
  name!: string;
}

@ObjectType({
  description:
    'The smallest piece of the map that the documents need; districts, school areas and BUS groups are unions of parts.',
})
export class DistrictPart {
  @Field(() => ID, { description: 'Readable key.' })
  id!: string;

  @Field(() => String, { description: 'Name.' })
  name!: string;
}

/** What an area is for. */
export enum AreaKind {
  DISTRICT = 'DISTRICT',
  SCHOOL_AREA = 'SCHOOL_AREA',
  BUS_GROUP = 'BUS_GROUP',
}
registerEnumType(AreaKind, {
  name: 'AreaKind',
  description: 'What an area is for.',
  valuesConfig: {
    DISTRICT: { description: 'Stadsdelsområde.' },
    SCHOOL_AREA: { description: 'Grundskoleområde.' },
    BUS_GROUP: { description: 'BUS-område: what a local BUS group is for.' },
  },
});

@ObjectType({ description: 'An area for as long as it had this name and standing.' })
export class Area {
  @Field(() => ID, { description: 'Readable key.' })
  id!: string;

  @Field(() => AreaKind, { description: 'What it is for.' })
  kind!: AreaKind;

  @Field(() => String, { description: 'Name.' })
  name!: string;

  @Field(() => DateScalar, { nullable: true, description: 'First day; null when the documents do not say.' })
  from!: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'First day it no longer holds; null while it does.',
  })
  to!: string | null;

  @Field(() => Boolean, { description: 'false when the documents do not say what it holds.' })
  compositionKnown!: boolean;

  @Field(() => [DistrictPart], { description: 'What it holds on the date that was asked for.' })
  parts!: DistrictPart[];

  @Field(() => [Municipality], { description: 'The municipalities it lies in.' })
  municipalities!: Municipality[];

  @Field(() => String, { description: 'Where the row comes from.' })
  source!: string;

  @Field(() => Boolean, { description: 'true when the documents do not say and the demo made it up.' })
  demo!: boolean;
}

@Directive('@key(fields: "id")')
@ObjectType({
  description: 'A local BUS group: one area of one or more municipalities or districts (lokal BUS-grupp).',
})
export class BusGroup {
  @Field(() => ID, { description: 'Readable key.' })
  id!: string;

  @Field(() => String, { description: 'Name.' })
  name!: string;

  @Field(() => [Municipality], { description: 'The municipalities it lies in.' })
  municipalities!: Municipality[];

  @Field(() => DateScalar, { nullable: true, description: 'First day; null when the documents do not say.' })
  from!: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'First day it no longer holds; null while it does.',
  })
  to!: string | null;

  @Field(() => Boolean, {
    description: 'false: the documents do not say which areas it holds; parts is then empty.',
  })
  compositionKnown!: boolean;

  @Field(() => [DistrictPart], { description: 'What it holds on the date.' })
  parts!: DistrictPart[];

  @Field(() => [Area], { description: 'The school areas that share ground with it on the date.' })
  schoolAreas!: Area[];

  @Field(() => String, { description: 'Where the row comes from.' })
  source!: string;

  @Field(() => Boolean, { description: 'true when the documents do not say and the demo made it up.' })
  demo!: boolean;
}

@ObjectType({ description: 'What became of the municipality’s areas of one kind on a day.' })
export class AreaChange extends ChangeOfAreasTold {
  @Field(() => AreaKind, { description: 'What the areas are for.' })
  kind!: AreaKind;
}
