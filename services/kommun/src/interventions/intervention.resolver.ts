import {
  answerIntervention,
  type InterventionsOf,
  reportIntervention,
} from '@samsyn/disclosure/interventions/intervention.service';
import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import type { KommunContext } from '../context.js';
import { changed, PlanChangeResult } from '../plans/moves/changed-plan.js';
import { canMove } from '../plans/moves/plan-moves.js';
import { findPlanToChange } from '../plans/moves/plan-to-change.js';
import type { ReadablePlan } from '../plans/plan.service.js';
import { Plan } from '../plans/plan.types.js';
import {
  AnswerMunicipalInterventionInput,
  OfferMunicipalInterventionInput,
  ReportMunicipalInterventionInput,
} from './intervention.inputs.js';
import { offerIntervention } from './offer-intervention.js';

const again = 'null with an error: it is not known whether it was made; send it again with the same key.';

@Resolver(() => Plan)
export class InterventionChangeResolver {
  @Mutation(() => PlanChangeResult, {
    nullable: true,
    description: `Offers a municipal intervention (insats), or records what the family or others will do. ${again}`,
  })
  offerMunicipalIntervention(
    @Arg('input', () => OfferMunicipalInterventionInput, { description: 'The offer.' })
    input: OfferMunicipalInterventionInput,
    @Ctx() context: KommunContext,
  ) {
    return changed(input, offerIntervention, context);
  }

  @Mutation(() => PlanChangeResult, {
    nullable: true,
    description: `Accepts or declines an offered municipal intervention, or takes the answer back. ${again}`,
  })
  answerMunicipalIntervention(
    @Arg('input', () => AnswerMunicipalInterventionInput, { description: 'The answer.' })
    input: AnswerMunicipalInterventionInput,
    @Ctx() context: KommunContext,
  ) {
    return changed(
      input,
      (given) => answerIntervention(given, sourceOf(given, 'ANSWER_INTERVENTION', context), context),
      context,
    );
  }

  @Mutation(() => PlanChangeResult, {
    nullable: true,
    description: `Starts, reports or ends a municipal intervention. ${again}`,
  })
  reportMunicipalIntervention(
    @Arg('input', () => ReportMunicipalInterventionInput, { description: 'How it goes.' })
    input: ReportMunicipalInterventionInput,
    @Ctx() context: KommunContext,
  ) {
    return changed(
      input,
      (given) => reportIntervention(given, sourceOf(given, 'REPORT_INTERVENTION', context), context),
      context,
    );
  }

  @FieldResolver(() => Boolean, {
    description: 'Whether this viewer may offer a municipal intervention now, for some unit.',
  })
  async viewerCanOfferMunicipalIntervention(
    @Root() plan: ReadablePlan,
    @Ctx() { units, viewer }: KommunContext,
  ): Promise<boolean> {
    if (!canMove('OFFER_INTERVENTION', plan.status)) return false;
    if (plan.access.own) return true;
    const own = await Promise.all(viewer.units.map((id) => units.find(id)));
    return own.some((unit) => unit !== null);
  }
}

/** The plan's interventions, for a change that names one. */
function sourceOf(
  input: AnswerMunicipalInterventionInput | ReportMunicipalInterventionInput,
  move: 'ANSWER_INTERVENTION' | 'REPORT_INTERVENTION',
  context: KommunContext,
): InterventionsOf {
  return {
    table: 'municipal_intervention',
    find: async (childId) => {
      const plan = await findPlanToChange(childId, input.planId, context);
      const rows = plan ? await context.plans.interventionsOf(plan) : [];
      return rows.find(({ id }) => id === input.interventionId) ?? null;
    },
    checkPlan: async (childId, problems) =>
      (await findPlanToChange(childId, input.planId, context))?.check(move, problems),
  };
}
