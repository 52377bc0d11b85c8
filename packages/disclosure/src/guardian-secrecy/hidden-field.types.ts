import { DateTimeScalar } from '@samsyn/subgraph/scalars';
import { Directive, Field, ID, InputType, ObjectType, registerEnumType } from 'type-graphql';
import { RecordOwner } from '../record-part.js';

/** What of a plan can be kept from a guardian. Each is a field of the schema. */
export enum GuardianHideable {
  PLAN_QUESTION = 'PLAN_QUESTION',
  PLAN_CHILDS_WORDS = 'PLAN_CHILDS_WORDS',
  PLAN_STRENGTHS = 'PLAN_STRENGTHS',
  GOAL = 'GOAL',
  INTERVENTION = 'INTERVENTION',
  MEETING = 'MEETING',
}
registerEnumType(GuardianHideable, {
  name: 'GuardianHideable',
  description: 'What of a plan can be kept from a guardian (OSL 12 kap. 3 §, 25 kap. 2 §, 26 kap. 2 §).',
  valuesConfig: {
    PLAN_QUESTION: { description: 'Plan.question.' },
    PLAN_CHILDS_WORDS: { description: 'Plan.childsWords.' },
    PLAN_STRENGTHS: { description: 'Plan.strengths.' },
    GOAL: { description: 'A whole goal.' },
    INTERVENTION: { description: 'A whole intervention.' },
    MEETING: { description: 'A whole meeting.' },
  },
});

/** The owner's own table for each kind that it can hide: rows by `child_id` and `id`. What stands not here is the other owner's. */
export type HideableTables = Readonly<Partial<Record<GuardianHideable, string>>>;

@Directive('@shareable')
@ObjectType({
  description:
    'Something in a plan that a guardian must not read: left out of every copy made for the family.',
})
export class HiddenFromGuardians {
  @Field(() => ID, { description: 'Key of the decision.' })
  id!: string;

  @Field(() => RecordOwner, { description: 'Whose decision it is.' })
  owner!: RecordOwner;

  @Field(() => ID, { description: 'Key of the plan, goal, intervention or meeting.' })
  recordId!: string;

  @Field(() => GuardianHideable, { description: 'What of it is hidden.' })
  what!: GuardianHideable;

  @Field(() => String, { nullable: true, description: 'Why; shown to the owner’s own assigned staff.' })
  reason!: string | null;

  @Field(() => DateTimeScalar, { description: 'When it was decided.' })
  decidedAt!: Date;

  @Field(() => String, {
    nullable: true,
    description: 'Who decided, by role and unit; null when protected identity hides it.',
  })
  decidedBy!: string | null;
}

@InputType({ description: 'Something in a plan is to be kept from guardians.' })
export class HideFromGuardiansInput {
  @Field(() => ID, {
    description:
      'The client’s own name for this change, the same when it is sent again: then it is made once.',
  })
  idempotencyKey!: string;

  @Field(() => ID, { description: 'Key of the child.' })
  childId!: string;

  @Field(() => ID, {
    description:
      'Key of the plan, goal, intervention or meeting, of this child and kept by this owner; else the problem UNKNOWN.',
  })
  recordId!: string;

  @Field(() => GuardianHideable, {
    description: 'What of it. The region keeps interventions alone; all else is the municipality’s to hide.',
  })
  what!: GuardianHideable;

  @Field(() => String, { description: 'Why; at most 500 characters.' })
  reason!: string;
}

@InputType({ description: 'Something may be read by guardians again.' })
export class ShowToGuardiansInput {
  @Field(() => ID, { description: 'Key of the child.' })
  childId!: string;

  @Field(() => ID, { description: 'Key of the decision to hide.' })
  hiddenId!: string;
}
