import { Unit } from '@samsyn/disclosure/unit';
import { PartyKind } from '@samsyn/disclosure/vocabulary/party-kind';
import { Directive, Field, ObjectType } from 'type-graphql';

@Directive('@key(fields: "id")')
@ObjectType({
  implements: Unit,
  description:
    'A care unit of any provider the region answers for (vårdverksamhet). All but the key is null while its owner cannot be reached.',
})
export class CareUnit extends Unit {
  readonly __typename = 'CareUnit';

  @Field(() => String, {
    nullable: true,
    description: 'Name as people say it; null only when its owner could not be reached.',
  })
  name!: string;

  @Field(() => PartyKind, { nullable: true, description: 'The function the unit has.' })
  kind!: PartyKind;

  @Field(() => String, {
    nullable: true,
    description: 'The care provider that answers for it; secrecy holds between providers (vårdgivare).',
  })
  provider!: string;

  @Field(() => Boolean, {
    nullable: true,
    description: 'true when the documents do not name it and the demo made it up.',
  })
  demo!: boolean;

  @Field(() => String, { nullable: true, description: 'Where the row comes from.' })
  source!: string;
}

@Directive('@key(fields: "id", resolvable: false)')
@ObjectType({
  implements: Unit,
  description: 'A municipal unit (kommunal verksamhet); the municipality gives its name.',
})
export class MunicipalUnit extends Unit {
  readonly __typename = 'MunicipalUnit';

  constructor(id: string) {
    super();
    this.id = id;
  }
}
