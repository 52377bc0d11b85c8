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

  @Field(() => ID, {
    description:
      'The person’s subject, as in tokens: somebody who has signed in here as one who works in the unit, or who works or has worked under the unit’s authority. Of anybody else it is UNKNOWN.',
  })
  subject!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Not read: the name shown is the one in the person’s own token.',
    deprecationReason: 'The name comes from the person’s own token.',
  })
  name?: string | null;

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
