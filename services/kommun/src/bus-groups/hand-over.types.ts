import { DateScalar } from '@samsyn/subgraph/scalars';
import { Field, ID, ObjectType } from 'type-graphql';
import { SeatNamed } from '../group-meetings/meeting-parts.types.js';

@ObjectType({
  description:
    'That one seat answers for what another, that was closed, left open: decisions and activities (överlämning).',
})
export class SeatHandOver {
  @Field(() => ID, { description: 'Key of the handing over.' })
  id!: string;

  @Field(() => SeatNamed, { description: 'The seat that was closed, as it stood last.' })
  seat!: SeatNamed;

  @Field(() => SeatNamed, { description: 'The seat that answers instead.' })
  to!: SeatNamed;

  @Field(() => DateScalar, { description: 'First day.' })
  from!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Where it is said; null where whoever recorded it is the source.',
  })
  source!: string | null;

  @Field(() => Boolean, { description: 'true when the documents do not say and the demo made it up.' })
  demo!: boolean;
}

@ObjectType({ description: 'A seat that answered for something before it was handed over.' })
export class EarlierAnswerer {
  @Field(() => SeatNamed, { description: 'The seat, as it stood last.' })
  seat!: SeatNamed;

  @Field(() => DateScalar, { description: 'The first day that another answered for it.' })
  until!: string;
}
