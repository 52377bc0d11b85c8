import {
  AnswerInterventionFields,
  OfferInterventionFields,
  ReportInterventionFields,
} from '@samsyn/disclosure/interventions/intervention.inputs';
import { PartyKind } from '@samsyn/disclosure/vocabulary/party-kind';
import { Field, ID, InputType } from 'type-graphql';
import { InterventionForm } from '../plans/plan.enums.js';

@InputType({
  description:
    'An intervention that a municipal unit offers; or what the family or others will do, as the plan’s keeper records it.',
})
export class OfferMunicipalInterventionInput extends OfferInterventionFields {
  @Field(() => ID, {
    nullable: true,
    description:
      'The municipal unit that does it: the viewer’s own, or, for the plan’s keeper, one that is a party. Left out for the family and others.',
  })
  unitId?: string | null;

  @Field(() => InterventionForm, {
    nullable: true,
    description: 'What kind; must be given for a unit, and left out for the family and others.',
  })
  form?: InterventionForm | null;

  @Field(() => PartyKind, {
    nullable: true,
    description: 'FAMILY or OTHER, when no unit does it. Left out for a unit, which has its own.',
  })
  by?: PartyKind | null;

  @Field(() => String, {
    nullable: true,
    description: 'Who, of the family or others; must be given with OTHER. At most 120 characters.',
  })
  doneBy?: string | null;
}

@InputType({ description: 'A municipal unit’s answer to an offered intervention.' })
export class AnswerMunicipalInterventionInput extends AnswerInterventionFields {}

@InputType({ description: 'How a municipal intervention goes. What is left out stays as it was.' })
export class ReportMunicipalInterventionInput extends ReportInterventionFields {}
