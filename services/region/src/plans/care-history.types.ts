import { PlanChange } from '@samsyn/disclosure/plan-changes/plan-change.types';
import { PageInfo } from '@samsyn/subgraph/page-info';
import { Field, ObjectType } from 'type-graphql';

@ObjectType({ description: 'A change of the region’s part of a plan, and its place in the list.' })
export class CarePlanChangeEdge {
  @Field(() => String, { description: 'Place in the list.' })
  cursor!: string;

  @Field(() => PlanChange, { description: 'The change.' })
  node!: PlanChange;
}

@ObjectType({ description: 'A page of changes of the region’s part of a plan, the newest first.' })
export class CarePlanChangeConnection {
  @Field(() => [CarePlanChangeEdge], { description: 'The changes of this page.' })
  edges!: CarePlanChangeEdge[];

  @Field(() => PageInfo, { description: 'Where the page ends.' })
  pageInfo!: PageInfo;
}
