import { Intervention } from '@samsyn/disclosure/vocabulary/intervention';
import { Directive, Field, ObjectType } from 'type-graphql';
import { InterventionForm } from '../plans/plan.enums.js';

@Directive('@key(fields: "id")')
@ObjectType({
  implements: Intervention,
  description: 'What the municipality or a school does within a plan.',
})
export class MunicipalIntervention extends Intervention {
  readonly __typename = 'MunicipalIntervention';

  @Field(() => InterventionForm, { description: 'What kind of intervention.' })
  form!: InterventionForm;
}
