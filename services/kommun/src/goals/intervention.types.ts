import { Intervention } from '@samsyn/disclosure/vocabulary/intervention';
import { Directive, Field, ObjectType } from 'type-graphql';
import { InterventionForm } from '../plans/plan.enums.js';

@Directive('@key(fields: "id")')
@ObjectType({
  implements: Intervention,
  description:
    'What the municipality or a school does within a plan; and what the family or others do, as the plan’s keeper has recorded it.',
})
export class MunicipalIntervention extends Intervention {
  readonly __typename = 'MunicipalIntervention';

  @Field(() => InterventionForm, { description: 'What kind of intervention.' })
  form!: InterventionForm;

  @Field(() => String, {
    nullable: true,
    description:
      'Who does it, in words, of the family or others; null for a unit, and when protected identity hides it.',
  })
  doneBy!: string | null;
}
