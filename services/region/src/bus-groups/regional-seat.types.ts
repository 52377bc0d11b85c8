import { BusSeat } from '@samsyn/collaboration/seats/seat.types';
import { Directive, ObjectType } from 'type-graphql';

@Directive('@key(fields: "id day")')
@ObjectType({
  implements: BusSeat,
  description:
    'A seat of the region’s, or of a care provider that it has commissioned, in a local BUS group.',
})
export class RegionalSeat extends BusSeat {
  readonly __typename = 'RegionalSeat';
}
