import type { PlanChangeOutcome } from '@samsyn/disclosure/plan-changes/plan-change.service';
import { planChangeTypes } from '@samsyn/disclosure/plan-changes/plan-change.types';
import { readRecordId } from '@samsyn/subgraph/ids';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { KommunContext } from '../../context.js';
import { findPlan } from '../plan.service.js';
import { Plan } from '../plan.types.js';
import { AnswerNoticeInput, answerNotice } from './answer-notice.js';

const { PlanChangeResult: Result, told } = planChangeTypes('Municipal', Plan);

/** What every change of a plan answers with. */
export const PlanChangeResult = Result;

/** Makes a change, with the keys of its input in the form they are kept in, and answers with the plan read anew. */
export async function changed<Input extends { readonly planId: string }>(
  given: Input,
  keys: readonly (keyof Input & string)[],
  change: (input: Input, context: KommunContext) => Promise<PlanChangeOutcome>,
  context: KommunContext,
) {
  const input = { ...given };
  for (const key of ['planId', ...keys] as const)
    Object.assign(input, { [key]: readRecordId(String(given[key]), `input.${key}`) });
  return told(await change(input, context), (planId) => findPlan(planId, context));
}

@Resolver()
export class PlanChangeResolver {
  @Mutation(() => PlanChangeResult, {
    nullable: true,
    description:
      'Answers the notice (kallelse) for a party. null with an error: it is not known whether it was made; send it again with the same key.',
  })
  answerNotice(
    @Arg('input', () => AnswerNoticeInput, { description: 'The answer.' }) input: AnswerNoticeInput,
    @Ctx() context: KommunContext,
  ) {
    return changed(input, ['partyId'], answerNotice, context);
  }
}
