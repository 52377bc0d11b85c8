import { DateScalar } from '@samsyn/subgraph/scalars';
import { Field, ObjectType } from 'type-graphql';
import { BussamStruckKind } from './bussam.enums.js';

@ObjectType({
  description:
    'What was entered of the county’s bodies and then struck, or said otherwise since: as it stood, and when it was taken back.',
})
export class BussamStruck {
  @Field(() => BussamStruckKind, { description: 'What it was.' })
  kind!: BussamStruckKind;

  @Field(() => String, {
    nullable: true,
    description:
      'As it stood: its words, name, or place; of a meeting the body’s name; of an outcome HELD or CANCELLED. null of a notice.',
  })
  stood!: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description:
      'The day that it was of: of the meeting, the follow-up, the decision; null where it had none.',
  })
  day!: string | null;

  @Field(() => DateScalar, { description: 'The day it was struck.' })
  struckOn!: string;

  @Field(() => String, { description: 'In which post whoever struck it did so: the secretariat’s alone.' })
  struckAs!: string;
}
