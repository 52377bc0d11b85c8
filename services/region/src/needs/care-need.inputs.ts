import { NeedReason } from '@samsyn/disclosure/vocabulary/need-reason';
import { DateScalar } from '@samsyn/subgraph/scalars';
import { Field, ID, InputType } from 'type-graphql';

@InputType({
  description: 'That a child needs a coordinated plan, as a care unit has assessed (behovsbedömning).',
})
export class AssessCareNeedInput {
  @Field(() => ID, { description: 'Key of the child.' })
  childId!: string;

  @Field(() => String, {
    description:
      '8–100 letters, digits, `.`, `:`, `-`, `_`: one for each assessment, and the same when it is sent again after a lost answer.',
  })
  idempotencyKey!: string;

  @Field(() => [NeedReason], { description: 'Why; at least one.' })
  reasons!: NeedReason[];

  @Field(() => String, { description: 'The question to solve together. At most 1,000 characters.' })
  question!: string;

  @Field(() => DateScalar, { description: 'When the need was assessed; today or before.' })
  assessedOn!: string;

  @Field(() => ID, {
    description:
      'Key of the care unit that assessed: one in which the viewer works, of the provider that keeps, or gets, the region’s part of the child’s plans.',
  })
  unitId!: string;

  @Field(() => ID, { description: 'Key of the municipal unit that is asked to take it up.' })
  addressedTo!: string;
}

@InputType({ description: 'An assessment that is taken back.' })
export class WithdrawCareNeedInput {
  @Field(() => ID, { description: 'Key of the child.' })
  childId!: string;

  @Field(() => ID, { description: 'Key of the assessment.' })
  careNeedId!: string;
}
