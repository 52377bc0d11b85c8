import { ChangeRefused, InvalidInput } from '@samsyn/disclosure/changes.types';
import { type ClassType, createUnionType, Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { SpiderAxis, SpiderDimension, SpiderGap } from './survey.enums.js';

@ObjectType({ description: 'An axis of a spider measurement.' })
export class SpiderAxisValue {
  @Field(() => SpiderAxis, { description: 'The axis.' })
  axis!: SpiderAxis;

  @Field(() => Float, {
    nullable: true,
    description: 'Its value, 1 to 10 with one decimal; null: see missing.',
  })
  value!: number | null;

  @Field(() => SpiderGap, { nullable: true, description: 'Why there is no value; null where there is one.' })
  missing!: SpiderGap | null;
}

@ObjectType({ description: 'A dimension of a spider measurement.' })
export class SpiderDimensionValue {
  @Field(() => SpiderDimension, { description: 'The dimension.' })
  dimension!: SpiderDimension;

  @Field(() => Float, {
    nullable: true,
    description: 'The mean of its axes’ values, 1 to 10 with one decimal; null unless all three are told.',
  })
  value!: number | null;
}

@ObjectType({
  description: 'How those who sit in a local BUS group found the collaboration in a year (spindelmätning).',
})
export class SpiderMeasurement {
  @Field(() => Int, { description: 'The year.' })
  year!: number;

  @Field(() => Int, {
    nullable: true,
    description: 'How many seats have answered; null where it is not known, and where it is protected.',
  })
  answers!: number | null;

  @Field(() => Boolean, {
    description: 'Too few have answered for anything to be told: fewer than three units of the group.',
  })
  protected!: boolean;

  @Field(() => [SpiderAxisValue], {
    description: 'The nine axes, in the diagram’s order; each the mean of the answers.',
  })
  axes!: SpiderAxisValue[];

  @Field(() => [SpiderDimensionValue], { description: 'The three dimensions.' })
  dimensions!: SpiderDimensionValue[];

  @Field(() => ID, {
    nullable: true,
    description: 'Key of the survey it comes from; null when it was entered from what was published.',
  })
  surveyId!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Where it was published; null when it comes from a survey here.',
  })
  source!: string | null;

  @Field(() => Boolean, { description: 'true when no document says it and the demo made it up.' })
  demo!: boolean;
}

@ObjectType({ description: 'The county’s median in a year, over the groups of which a value is told.' })
export class SpiderMedian {
  @Field(() => Int, { description: 'The year.' })
  year!: number;

  @Field(() => Int, { description: 'How many groups there is a measurement of.' })
  groups!: number;

  @Field(() => Int, { description: 'Of how many of them something is told.' })
  groupsTold!: number;

  @Field(() => [SpiderAxisValue], { description: 'Each axis’s median; none of fewer than three groups.' })
  axes!: SpiderAxisValue[];

  @Field(() => [SpiderDimensionValue], {
    description: 'The three dimensions: the mean of their axes’ medians.',
  })
  dimensions!: SpiderDimensionValue[];

  @Field(() => Boolean, { description: 'true when some of it the demo made up.' })
  demo!: boolean;
}

@ObjectType({ description: 'What is wrong with a line of a file. Repeats nothing that stands in it.' })
export class SpiderLineFault {
  @Field(() => Int, { description: 'The line, counted from 1; the first names the columns.' })
  line!: number;

  @Field(() => String, { description: 'The column’s name; empty for the whole line.' })
  column!: string;

  @Field(() => String, { description: 'A stable code, as in docs/measurements.md.' })
  code!: string;

  @Field(() => String, { description: 'Why, and what to do, for people.' })
  message!: string;
}

@ObjectType({ description: 'What a file of earlier years’ measurements came to.' })
export class SpiderImport {
  @Field(() => Boolean, { description: 'It was written: it had no fault, and it was not only tried.' })
  written!: boolean;

  @Field(() => Int, { description: 'Lines about a group and a year.' })
  lines!: number;

  @Field(() => Int, { description: 'Of them, those that nothing was known of before.' })
  new!: number;

  @Field(() => Int, { description: 'Those that say otherwise than what was entered before.' })
  changed!: number;

  @Field(() => Int, { description: 'Those that say the same.' })
  unchanged!: number;

  @Field(() => [SpiderLineFault], {
    description: 'All that is wrong, line by line; nothing is written while there is any.',
  })
  faults!: SpiderLineFault[];
}

export const SpiderImportResult = createUnionType({
  name: 'SpiderImportResult',
  description: 'What came of importing measurements.',
  types: () => [SpiderImport, ChangeRefused, InvalidInput] as const,
  resolveType: (value) => value.constructor as ClassType,
});
