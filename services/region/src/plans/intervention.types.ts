import { Intervention } from '@samsyn/disclosure/vocabulary/intervention';
import { Directive, ObjectType } from 'type-graphql';

@Directive('@key(fields: "id")')
@ObjectType({
  implements: Intervention,
  description: 'What health care does within a plan (vårdens insats).',
})
export class CareIntervention extends Intervention {
  readonly __typename = 'CareIntervention';
}
