import { PartyKind } from '@samsyn/disclosure/vocabulary/party-kind';
import { DateScalar } from '@samsyn/subgraph/scalars';
import { Field, ObjectType } from 'type-graphql';

const firstNoLonger = 'First day no longer; null while it lasts.';

@ObjectType({ description: 'A span of days.' })
export class DaySpan {
  @Field(() => DateScalar, { description: 'First day.' })
  from!: string;

  @Field(() => DateScalar, { nullable: true, description: firstNoLonger })
  to!: string | null;

  @Field(() => Boolean, { description: 'true when no document says it and the demo made it up.' })
  demo!: boolean;
}

@ObjectType({ description: 'That a party has a seat, for a time.' })
export class PartySpan {
  @Field(() => PartyKind, { description: 'The party.' })
  party!: PartyKind;

  @Field(() => DateScalar, { description: 'First day.' })
  from!: string;

  @Field(() => DateScalar, { nullable: true, description: firstNoLonger })
  to!: string | null;

  @Field(() => Boolean, { description: 'true when no document says it and the demo made it up.' })
  demo!: boolean;
}

@ObjectType({ description: 'For which parties, and when, the municipality has seats in a group.' })
export class MunicipalRoster {
  @Field(() => [DaySpan], { description: 'When all its seats are entered.' })
  known!: DaySpan[];

  @Field(() => [PartySpan], { description: 'Each seat’s party and days.' })
  seats!: PartySpan[];
}
