import { PlanChange } from '@samsyn/disclosure/plan-changes/plan-change.types';
import { PageInfo } from '@samsyn/subgraph/page-info';
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { PlanThing } from './compare.rules.js';

registerEnumType(PlanThing, {
  name: 'PlanThing',
  description: 'What of a plan differs between two versions.',
  valuesConfig: {
    PLAN: { description: 'The plan itself.' },
    GOAL: { description: 'A goal.' },
    PARTY: { description: 'A party.' },
    MEETING: { description: 'A meeting.' },
    ATTENDANCE: { description: 'How a party took part in a meeting; the key is the party’s.' },
    DECISION: { description: 'What a meeting decided.' },
    FOLLOW_UP: { description: 'A follow-up.' },
    GOAL_OUTCOME: { description: 'What a follow-up showed of a goal; the key is the goal’s.' },
    ESCALATION: { description: 'A disagreement that was lifted.' },
    INTERVENTION: { description: 'A municipal intervention.' },
  },
});

@ObjectType({ description: 'A change and its place in the history.' })
export class PlanChangeEdge {
  @Field(() => String, { description: 'Place in the history.' })
  cursor!: string;

  @Field(() => PlanChange, { description: 'The change.' })
  node!: PlanChange;
}

@ObjectType({ description: 'A page of a plan’s history, newest first.' })
export class PlanChangeConnection {
  @Field(() => [PlanChangeEdge], { description: 'The changes of this page.' })
  edges!: PlanChangeEdge[];

  @Field(() => PageInfo, { description: 'Where the page ends.' })
  pageInfo!: PageInfo;
}

@ObjectType({ description: 'One field that differs between two versions of a plan.' })
export class PlanDifference {
  @Field(() => PlanThing, { description: 'What it is a field of.' })
  what!: PlanThing;

  @Field(() => ID, { description: 'Key of that.' })
  id!: string;

  @Field(() => String, { description: 'The field, as this graph calls it.' })
  field!: string;

  @Field(() => String, {
    nullable: true,
    description: 'What it was, as text: a date, a value of an enum, a unit’s name; null: nothing.',
  })
  before!: string | null;

  @Field(() => String, { nullable: true, description: 'What it became; null: nothing.' })
  after!: string | null;
}

@ObjectType({ description: 'What differs between two versions of a plan.' })
export class PlanComparison {
  @Field(() => Int, { description: 'The one version.' })
  from!: number;

  @Field(() => Int, { description: 'The other.' })
  to!: number;

  @Field(() => [PlanDifference], {
    description:
      'Each field that differs. Places, links and units are left out where protected identity hides them.',
  })
  differences!: PlanDifference[];
}
