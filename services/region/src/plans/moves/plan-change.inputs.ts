import {
  AnswerInterventionFields,
  OfferInterventionFields,
  ReportInterventionFields,
} from '@samsyn/disclosure/interventions/intervention.inputs';
import { PlanChangeFields } from '@samsyn/disclosure/plan-changes/plan-change.inputs';
import { PartyAnswer } from '@samsyn/disclosure/vocabulary/party-answer';
import { Field, ID, InputType } from 'type-graphql';

@InputType({ description: 'A care intervention (vårdinsats) that a care unit offers.' })
export class OfferCareInterventionInput extends OfferInterventionFields {
  @Field(() => ID, {
    description:
      'The care unit that does it: the viewer’s own; or, for those who work with the child under the care provider that keeps the region’s part of the plan, another.',
  })
  unitId!: string;
}

@InputType({ description: 'A care unit’s answer to an offered intervention.' })
export class AnswerCareInterventionInput extends AnswerInterventionFields {}

@InputType({ description: 'How a care intervention goes. What is left out stays as it was.' })
export class ReportCareInterventionInput extends ReportInterventionFields {}

@InputType({ description: 'The region’s answer to a plan. It can be answered anew.' })
export class AnswerCarePlanInput extends PlanChangeFields {
  @Field(() => ID, { description: 'The care unit that answers: one in which the viewer works.' })
  unitId!: string;

  @Field(() => PartyAnswer, { description: 'ACCEPTED or DECLINED; WAITING takes the answer back.' })
  answer!: PartyAnswer;

  @Field(() => String, {
    nullable: true,
    description: 'What is said beside; must be given with DECLINED. At most 500 characters.',
  })
  comment?: string | null;
}
