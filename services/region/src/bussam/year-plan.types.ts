import { DateScalar } from '@samsyn/subgraph/scalars';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { BussamFollowedUp, BussamStanding } from './bussam.enums.js';
import { BussamFollowUp } from './meeting.types.js';

const madeUp = 'true when no document says it and the demo made it up.';

@ObjectType({ description: 'Something that is done towards a prioritised question.' })
export class BussamActivity {
  @Field(() => ID, { description: 'Key of it.' })
  id!: string;

  @Field(() => String, { description: 'What is done.' })
  what!: string;

  @Field(() => String, { nullable: true, description: 'Which body or function does it; null: not said.' })
  responsible!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Last day for it; null: none is set.' })
  dueOn!: string | null;

  @Field(() => BussamStanding, { description: 'How it stands on the day.' })
  standing!: BussamStanding;

  @Field(() => Boolean, { description: 'It is open though its last day has gone.' })
  overdue!: boolean;

  @Field(() => [BussamFollowUp], { description: 'Its follow-ups until the day, oldest first.' })
  followUps!: BussamFollowUp[];

  @Field(() => Boolean, { description: madeUp })
  demo!: boolean;
}

@ObjectType({ description: 'A question that the yearly plan puts first (prioriterad fråga).' })
export class BussamQuestion {
  @Field(() => ID, { description: 'Key of it.' })
  id!: string;

  @Field(() => Int, { description: 'Its place in the plan.' })
  ordinal!: number;

  @Field(() => String, { description: 'The question.' })
  question!: string;

  @Field(() => ID, {
    nullable: true,
    description: 'Readable key of the body that answers for it; null: not said.',
  })
  responsibleId!: string | null;

  @Field(() => String, { nullable: true, description: 'What that body was called in the plan’s year.' })
  responsibleName!: string | null;

  @Field(() => BussamStanding, { description: 'How it stands on the day.' })
  standing!: BussamStanding;

  @Field(() => BussamFollowedUp, {
    description: 'Whether it, or something done towards it, was followed up.',
  })
  followedUp!: BussamFollowedUp;

  @Field(() => DateScalar, { nullable: true, description: 'When last; null: never, as far as is entered.' })
  lastFollowedUpOn!: string | null;

  @Field(() => [BussamActivity], { description: 'What is done towards it.' })
  activities!: BussamActivity[];

  @Field(() => [BussamFollowUp], {
    description: 'Follow-ups of the question itself until the day, oldest first.',
  })
  followUps!: BussamFollowUp[];

  @Field(() => Int, { description: 'Counts its changes; send it with the next.' })
  version!: number;

  @Field(() => String, {
    nullable: true,
    description: 'Where it is said; null where whoever recorded it is the source.',
  })
  source!: string | null;

  @Field(() => Boolean, { description: madeUp })
  demo!: boolean;
}

@ObjectType({ description: 'BUSSAM’s yearly plan (årsplan).' })
export class BussamYearPlan {
  @Field(() => Int, { description: 'The calendar year.' })
  year!: number;

  @Field(() => [BussamQuestion], {
    description: 'Its prioritised questions; none: no plan is entered for the year.',
  })
  questions!: BussamQuestion[];
}
