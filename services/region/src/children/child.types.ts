import { DateScalar } from '@samsyn/subgraph/scalars';
import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { CareUnit } from '../units/unit.types.js';

@ObjectType({ description: 'That a child meets a care unit, and since when (vårdkontakt).' })
export class CareContact {
  @Field(() => ID, { description: 'Key of the contact.' })
  id!: string;

  @Field(() => CareUnit, { description: 'The unit.' })
  unit!: CareUnit;

  @Field(() => DateScalar, { description: 'First day.' })
  from!: string;

  @Field(() => DateScalar, { nullable: true, description: 'Last day; null while it lasts.' })
  until!: string | null;
}

@Directive('@key(fields: "id")')
@ObjectType({
  description:
    'A child (barn). Every field but id is null unless its part of the record is the viewer’s own or disclosed.',
})
export class Child {
  @Field(() => ID, {
    description: 'Pseudonym made from the identity number with a secret key (HMAC-SHA-256).',
  })
  id!: string;
}
