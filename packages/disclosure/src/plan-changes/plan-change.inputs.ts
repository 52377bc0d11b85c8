import { Field, ID, InputType, Int } from 'type-graphql';

/** What every change of a plan says. */
@InputType({ description: 'What every change of a plan says.' })
export abstract class PlanChangeFields {
  @Field(() => ID, { description: 'Key of the plan, a UUID.' })
  planId!: string;

  @Field(() => String, {
    description:
      '8–100 letters, digits, `.`, `:`, `-`, `_`: one for each change, and the same when it is sent again after a lost answer, which then leaves one record.',
  })
  idempotencyKey!: string;

  @Field(() => Int, {
    nullable: true,
    description:
      'The version that the change was written on. When the same thing has been changed since, nothing is written and both are told. One that there is not yet is UNKNOWN. Left out: written on whatever is there.',
  })
  expectedVersion?: number | null;
}
