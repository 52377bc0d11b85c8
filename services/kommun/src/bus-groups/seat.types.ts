import { BusSeat } from '@samsyn/collaboration/seats/seat.types';
import { DateScalar } from '@samsyn/subgraph/scalars';
import { Directive, Field, ID, ObjectType } from 'type-graphql';

@ObjectType({
  implements: BusSeat,
  description:
    'A seat of the municipality’s, of a municipal federation or of an independent school in a local BUS group.',
})
export class MunicipalSeat extends BusSeat {
  readonly __typename = 'MunicipalSeat';
}

@Directive('@key(fields: "id day", resolvable: false)')
@ObjectType({ description: 'A seat of the region’s in a local BUS group; the region tells the rest.' })
export class RegionalSeat {
  @Field(() => ID, { description: 'Key of the seat.' })
  id!: string;

  @Field(() => DateScalar, { description: 'The day it is told for.' })
  day!: string;
}
