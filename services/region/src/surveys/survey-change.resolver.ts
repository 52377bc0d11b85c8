import {
  type ChangeRefused,
  changeRefused,
  type InvalidInput,
  invalidInput,
} from '@samsyn/disclosure/changes.types';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { RegionContext } from '../context.js';
import {
  AnswerSurveyInput,
  ChangeSurveyInput,
  CreateSurveyInput,
  MoveSurveyEndInput,
  SurveyInput,
} from './survey.inputs.js';
import {
  AnswerSurveyResult,
  type Survey,
  SurveyAnswered,
  SurveyChanged,
  SurveyResult,
} from './survey.types.js';
import {
  changeSurvey,
  closeSurvey,
  createSurvey,
  moveSurveyEnd,
  type SurveyOutcome,
  sendSurvey,
} from './survey-change.service.js';

type Changed = SurveyChanged | ChangeRefused | InvalidInput;

const by = 'By the secretariat. null with an error: it is not known whether it was done.';
const told = (what: string) => ({ nullable: true, description: `${what} ${by}` });

@Resolver()
export class SurveyChangeResolver {
  @Mutation(() => SurveyResult, told('Begins a survey, to be written.'))
  async createSurvey(
    @Arg('input', () => CreateSurveyInput, { description: 'The survey.' }) input: CreateSurveyInput,
    @Ctx() context: RegionContext,
  ): Promise<Changed> {
    return answer(await createSurvey(input, context), context);
  }

  @Mutation(() => SurveyResult, told('Changes a survey that has not been sent.'))
  async changeSurvey(
    @Arg('input', () => ChangeSurveyInput, { description: 'As it is to be.' }) input: ChangeSurveyInput,
    @Ctx() context: RegionContext,
  ): Promise<Changed> {
    return answer(await changeSurvey(input, context), context);
  }

  @Mutation(
    () => SurveyResult,
    told(
      'Sends a survey to every seat of every local BUS group in force; of one that is open, to the seats that have come since.',
    ),
  )
  async sendSurvey(
    @Arg('input', () => SurveyInput, { description: 'Which.' }) input: SurveyInput,
    @Ctx() context: RegionContext,
  ): Promise<Changed> {
    return answer(await sendSurvey(input, context), context);
  }

  @Mutation(
    () => SurveyResult,
    told(
      'Ends a survey. What may be told of each group is told from then on; nobody answers more, and no answer is left.',
    ),
  )
  async closeSurvey(
    @Arg('input', () => SurveyInput, { description: 'Which.' }) input: SurveyInput,
    @Ctx() context: RegionContext,
  ): Promise<Changed> {
    return answer(await closeSurvey(input, context), context);
  }

  @Mutation(
    () => SurveyResult,
    told(
      'Moves the last day of a survey that is open, forward or back, not before today; the days that stood are told.',
    ),
  )
  async moveSurveyEnd(
    @Arg('input', () => MoveSurveyEndInput, { description: 'Which, and to which day.' })
    input: MoveSurveyEndInput,
    @Ctx() context: RegionContext,
  ): Promise<Changed> {
    return answer(await moveSurveyEnd(input, context), context);
  }

  @Mutation(() => AnswerSurveyResult, {
    nullable: true,
    description:
      'Answers a survey for a seat, once, by whoever leads or coordinates its unit. The answer is added to its group’s sums; who gave it, and when, is kept nowhere, in the access log either. ALREADY_ANSWERED: the seat has answered. null with an error: it is not known whether it was taken; send again.',
  })
  async answerSurvey(
    @Arg('input', () => AnswerSurveyInput, { description: 'Seat and answers.' }) input: AnswerSurveyInput,
    @Ctx() { viewer, surveyAnswers, surveys }: RegionContext,
  ): Promise<SurveyAnswered | ChangeRefused | InvalidInput> {
    // First of all: what the request itself reads is then read after it.
    const problems = await surveyAnswers.take(input, viewer);
    if (problems === null) return changeRefused();
    if (problems.length > 0) return invalidInput([...problems]);
    surveys.forget();
    const survey = await surveys.find(input.surveyId.toLowerCase());
    if (!survey) throw new Error('a survey that was just there is gone');
    return Object.assign(new SurveyAnswered(), {
      survey: survey as unknown as Survey,
      axes: input.answers.length,
    });
  }
}

async function answer(outcome: SurveyOutcome, { surveys }: RegionContext): Promise<Changed> {
  if (outcome === null) return changeRefused();
  if ('problems' in outcome) return invalidInput(outcome.problems);
  const survey = await surveys.find(outcome.id);
  if (!survey) throw new Error('a survey that was just there is gone');
  return Object.assign(new SurveyChanged(), {
    survey: survey as unknown as Survey,
    invited: outcome.invited ?? 0,
  });
}
