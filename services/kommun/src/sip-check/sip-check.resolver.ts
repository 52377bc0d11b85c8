import { type InvalidInput, invalidInput } from '@samsyn/disclosure/changes.types';
import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import type { KommunContext } from '../context.js';
import { changed, PlanChanged } from '../plans/moves/changed-plan.js';
import { offerSipCheck } from './offer-sip-check.js';
import { SipCheckBasis, SipCheckOccasion, SipCheckRespondent } from './sip-check.enums.js';
import { AnswerSipCheckInput, OfferSipCheckInput } from './sip-check.inputs.js';
import {
  AnswerSipCheckResult,
  OfferSipCheckResult,
  SipCheckAnswered,
  SipCheckFigures,
  SipCheckOffered,
} from './sip-check.types.js';
import { findSipCheckFigures } from './sip-check-figures.js';

/** SIP-kollen: what the child and the family say, and what of it is told, of nobody. */
@Resolver()
export class SipCheckResolver {
  @Mutation(() => OfferSipCheckResult, {
    nullable: true,
    description:
      'Makes codes with which the child or guardians answer SIP-kollen. Needs a SIP meeting that was held. What is kept of a code leads to no child and no plan. null with an error: it is not known whether they were made; offer new ones under a new key.',
  })
  async offerSipCheck(
    @Arg('input', () => OfferSipCheckInput, { description: 'Whom, and when.' }) input: OfferSipCheckInput,
    @Ctx() context: KommunContext,
  ) {
    let offered: Pick<SipCheckOffered, 'codes' | 'lastDay'> = { codes: [], lastDay: '' };
    const result = await changed(
      input,
      async (read, its) => {
        const { outcome, codes, lastDay } = await offerSipCheck(read, its);
        offered = { codes: [...codes], lastDay };
        return outcome;
      },
      context,
    );
    if (!(result instanceof PlanChanged)) return result;
    const { version, plan } = result;
    return Object.assign(new SipCheckOffered(), { version, plan, ...offered });
  }

  @Mutation(() => AnswerSipCheckResult, {
    nullable: true,
    description:
      'Answers SIP-kollen with a code, once. Who sends it, from which login and when, is kept nowhere, in the access log either. A code that was used, has ended or never was is told alike: UNKNOWN. Wrong ten times in a quarter of an hour: TOO_MANY_TRIES.',
  })
  async answerSipCheck(
    @Arg('input', () => AnswerSipCheckInput, { description: 'Code and answers.' })
    input: AnswerSipCheckInput,
    @Ctx() context: KommunContext,
  ): Promise<SipCheckAnswered | InvalidInput> {
    const problems = await context.sipCheckAnswers.take(input, context);
    if (problems.length > 0) return invalidInput([...problems]);
    return Object.assign(new SipCheckAnswered(), { statements: input.answers.length });
  }

  @Query(() => [SipCheckFigures], {
    nullable: true,
    description:
      'What was answered to SIP-kollen in a term: of the county for the secretariat; of each area for the secretariat, and for a coordinator of the areas of the own units. null for others. Protected: five respondents at least, every count rounded, nobody in two figures.',
  })
  sipCheckFigures(
    @Arg('term', () => String, { description: 'For example HT2026 or VT2027.' }) term: string,
    @Arg('basis', () => SipCheckBasis, { description: 'The county, or each area.' }) basis: SipCheckBasis,
    @Arg('occasion', () => SipCheckOccasion, { description: 'When they were asked.' })
    occasion: SipCheckOccasion,
    @Arg('respondent', () => SipCheckRespondent, { description: 'Who answered.' })
    respondent: SipCheckRespondent,
    @Ctx() context: KommunContext,
  ): Promise<SipCheckFigures[] | null> {
    return findSipCheckFigures({ term, occasion, respondent }, basis, context);
  }
}
