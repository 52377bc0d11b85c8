import {
  answerIntervention,
  type InterventionsOf,
  reportIntervention,
} from '@samsyn/disclosure/interventions/intervention.service';
import type { PlanChangeOutcome } from '@samsyn/disclosure/plan-changes/plan-change.service';
import { planChangeTypes } from '@samsyn/disclosure/plan-changes/plan-change.types';
import { readRecordId } from '@samsyn/subgraph/ids';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { RegionContext } from '../../context.js';
import { Plan } from '../plan.types.js';
import { answerPlan } from './answer-plan.js';
import { offerIntervention } from './offer-intervention.js';
import {
  AnswerCareInterventionInput,
  AnswerCarePlanInput,
  OfferCareInterventionInput,
  ReportCareInterventionInput,
} from './plan-change.inputs.js';
import { checkNotEnded, findPlanInGraph } from './plan-in-graph.js';

const { PlanChangeResult, told } = planChangeTypes('Care', Plan);
const again = 'null with an error: it is not known whether it was made; send it again with the same key.';

/** Makes a change, with the keys of its input in the form they are kept in. Each field of the plan asks for itself. */
async function changed<Input extends { readonly planId: string }>(
  given: Input,
  keys: readonly (keyof Input & string)[],
  change: (input: Input, context: RegionContext) => Promise<PlanChangeOutcome>,
  context: RegionContext,
) {
  const input = { ...given };
  for (const key of ['planId', ...keys] as const)
    if (given[key] != null) Object.assign(input, { [key]: readRecordId(String(given[key]), `input.${key}`) });
  return told(await change(input, context), async (id) => ({ id }));
}

@Resolver()
export class PlanChangeResolver {
  @Mutation(() => PlanChangeResult, {
    nullable: true,
    description: `Offers a care intervention (vårdinsats). The plan, and the goal it serves, must be open to the viewer with the municipality too. ${again}`,
  })
  offerCareIntervention(
    @Arg('input', () => OfferCareInterventionInput, { description: 'The offer.' })
    input: OfferCareInterventionInput,
    @Ctx() context: RegionContext,
  ) {
    return changed(input, ['goalId'], offerIntervention, context);
  }

  @Mutation(() => PlanChangeResult, {
    nullable: true,
    description: `Accepts or declines an offered care intervention, or takes the answer back. ${again}`,
  })
  answerCareIntervention(
    @Arg('input', () => AnswerCareInterventionInput, { description: 'The answer.' })
    input: AnswerCareInterventionInput,
    @Ctx() context: RegionContext,
  ) {
    return changed(
      input,
      ['interventionId'],
      (given) => answerIntervention(given, sourceOf(given, context), context),
      context,
    );
  }

  @Mutation(() => PlanChangeResult, {
    nullable: true,
    description: `Starts, reports or ends a care intervention, also one whose goal is abandoned; not in a plan that has ended (NOT_IN_THIS_STATE), as far as the municipality can be asked. ${again}`,
  })
  reportCareIntervention(
    @Arg('input', () => ReportCareInterventionInput, { description: 'How it goes.' })
    input: ReportCareInterventionInput,
    @Ctx() context: RegionContext,
  ) {
    return changed(
      input,
      ['interventionId'],
      (given) => reportIntervention(given, sourceOf(given, context), context),
      context,
    );
  }

  @Mutation(() => PlanChangeResult, {
    nullable: true,
    description: `Answers a plan for the region (svar på planen). The first answer makes the region’s part of the plan; the plan must be open to the viewer with the municipality too. ${again}`,
  })
  answerCarePlan(
    @Arg('input', () => AnswerCarePlanInput, { description: 'The answer.' }) input: AnswerCarePlanInput,
    @Ctx() context: RegionContext,
  ) {
    return changed(input, [], answerPlan, context);
  }
}

/** The plan's interventions, for a change that names one. */
function sourceOf(
  { planId, interventionId }: AnswerCareInterventionInput | ReportCareInterventionInput,
  { askGraph, plans }: RegionContext,
): InterventionsOf {
  return {
    table: 'care_intervention',
    find: async (childId) =>
      (await plans.interventionsOfChild(childId)).find(
        (row) => row.id === interventionId && row.planId === planId,
      ) ?? null,
    verifyPlan: async (childId, problems) =>
      checkNotEnded(await findPlanInGraph(planId, askGraph), childId, problems),
  };
}
