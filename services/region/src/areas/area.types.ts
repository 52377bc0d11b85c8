import { DateScalar } from '@samsyn/subgraph/scalars';
import { Directive, Field, ID, ObjectType, registerEnumType } from 'type-graphql';
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

@Directive('@key(fields: "id")')
@ObjectType({ description: 'A local BUS group (lokal BUS-grupp). The municipality gives its area.' })
export class BusGroup {
  @Field(() => ID, { description: 'Readable key.' })
  id!: string;
}
