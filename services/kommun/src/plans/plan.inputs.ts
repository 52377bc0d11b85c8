import { Field, ID, InputType } from 'type-graphql';
import { PlanStatus } from './plan.enums.js';

@InputType({ description: 'Narrows the plans that the viewer may already read.' })
export class PlanFilter {
  @Field(() => ID, { nullable: true, description: 'Only plans that this unit takes part in.' })
  unit?: string | null;

  @Field(() => PlanStatus, { nullable: true, description: 'Only plans that stand here.' })
  status?: PlanStatus | null;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Closed plans too; they are left out otherwise.',
  })
  includeClosed!: boolean;

  @Field(() => Boolean, { defaultValue: false, description: 'Only plans with a follow-up that has passed.' })
  onlyOverdue!: boolean;

  @Field(() => String, {
    nullable: true,
    description:
      'Part of the child’s name (where the viewer may read it) or of the plan’s question; at most 100 characters.',
  })
  text?: string | null;
}
