import { Unit } from '@samsyn/disclosure/unit';
import { PartyKind } from '@samsyn/disclosure/vocabulary/party-kind';
import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { Municipality } from '../areas/area.types.js';

@Directive('@key(fields: "id")')
@ObjectType({
  implements: Unit,
  description:
    'A municipal unit, also an independent school’s (verksamhet). All but the key is null while its owner cannot be reached.',
})
export class MunicipalUnit extends Unit {
  readonly __typename = 'MunicipalUnit';

  @Field(() => String, {
    nullable: true,
    description: 'Name as people say it; null only when its owner could not be reached.',
  })
  name!: string;

  @Field(() => PartyKind, { nullable: true, description: 'The function the unit has.' })
  kind!: PartyKind;

  @Field(() => String, {
    nullable: true,
    description: 'The board it answers to; secrecy holds between boards (nämnd).',
  })
  authority!: string;

  @Field(() => Municipality, { nullable: true, description: 'The municipality it lies in.' })
  municipality!: Municipality;

  @Field(() => ID, {
    nullable: true,
    description: 'Key of the district part it lies in, where districts exist.',
  })
  partId!: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'true for an independent school’s unit (fristående).',
  })
  independent!: boolean;

  @Field(() => Boolean, {
    nullable: true,
    description: 'true when the documents do not name it and the demo made it up.',
  })
  demo!: boolean;

  @Field(() => String, { nullable: true, description: 'Where the row comes from.' })
  source!: string;
}

@Directive('@key(fields: "id", resolvable: false)')
@ObjectType({ implements: Unit, description: 'A care unit; the region gives its name.' })
export class CareUnit extends Unit {
  readonly __typename = 'CareUnit';

  constructor(id: string) {
    super();
    this.id = id;
  }
}
