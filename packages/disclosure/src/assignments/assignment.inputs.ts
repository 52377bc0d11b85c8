import { DateScalar } from '@samsyn/subgraph/scalars';
import { Field, ID, InputType } from 'type-graphql';

@InputType({ description: 'Somebody gets to work with a child.' })
export class AssignInput {
  @Field(() => ID, {
    description:
      'The client’s own name for this change, the same when it is sent again: then it is made once.',
  })
  idempotencyKey!: string;

  @Field(() => ID, { description: 'Key of the child.' })
  childId!: string;

  @Field(() => ID, {
    description: 'Key of the unit: the manager’s own, or one under the coordinator’s authority.',
  })
  unitId!: string;

  @Field(() => ID, { description: 'The person’s subject, as in tokens; at most 200 characters.' })
  subject!: string;

  @Field(() => String, { description: 'The person’s name; at most 200 characters.' })
  name!: string;

  @Field(() => DateScalar, { nullable: true, description: 'First day; today when left out.' })
  from?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Last day; open when left out.' })
  until?: string | null;
}

@InputType({ description: 'Somebody works with a child no longer, from the next read.' })
export class EndAssignmentInput {
  @Field(() => ID, { description: 'Key of the child.' })
  childId!: string;

  @Field(() => ID, { description: 'Key of the assignment.' })
  assignmentId!: string;
}
