import type { GroupChangeOutcome } from '@samsyn/collaboration/recorded-row';
import { InputProblemCode as Code } from '@samsyn/disclosure/changes.types';
import { readRecordId, readSlug } from '@samsyn/subgraph/ids';
import type { RegionContext } from '../context.js';
import type {
  AddBussamActivityInput,
  AddBussamQuestionInput,
  FollowUpBussamQuestionInput,
} from './bussam.inputs.js';
import {
  addNamed,
  countVersion,
  hasBody,
  longestName,
  longestPlace,
  longestText,
} from './bussam-change.service.js';

const [firstYear, lastYear] = [2001, 2199];

/** Adds a prioritised question to a yearly plan, last in it. */
export function addQuestion(
  input: AddBussamQuestionInput,
  context: RegionContext,
): Promise<GroupChangeOutcome> {
  const responsible = input.responsible == null ? null : readSlug(input.responsible, 'input.responsible');
  return addNamed('bussam_question', input, context, async ({ record, problems }) => {
    const { year } = input;
    if (year < firstYear || year > lastYear) problems.add('year', Code.UNKNOWN);
    const question = problems.text('question', input.question, longestText, true);
    const source = problems.text('source', input.source, longestPlace);
    const isThere = [`${year}-01-01`, `${year}-12-31`].some(
      (day) => responsible !== null && hasBody(record, responsible, day),
    );
    if (responsible !== null && !isThere) problems.add('responsible', Code.UNKNOWN);
    const ofYear = record.questions.filter((row) => row.year === year);
    if (ofYear.some((row) => row.question === question)) problems.add('question', Code.REPEATED);
    const ordinal = Math.max(0, ...ofYear.map((row) => row.ordinal)) + 1;
    return { year, ordinal, question, responsible, source };
  });
}

/** Adds what is done towards a prioritised question. */
export function addActivity(
  input: AddBussamActivityInput,
  context: RegionContext,
): Promise<GroupChangeOutcome> {
  const questionId = readRecordId(input.questionId, 'input.questionId');
  return addNamed('bussam_activity', input, context, async ({ record, problems }) => {
    if (!record.questions.some(({ id }) => id === questionId)) problems.add('questionId', Code.UNKNOWN);
    const what = problems.text('what', input.what, longestText, true);
    const responsible = problems.text('responsible', input.responsible, longestName);
    return { question_id: questionId, what, responsible, due_on: input.dueOn ?? null };
  });
}

/** Records how a prioritised question, or an activity, stood when it was followed up: what was done, when, and what came of it. */
export function followUpQuestion(
  input: FollowUpBussamQuestionInput,
  context: RegionContext,
): Promise<GroupChangeOutcome> {
  const questionId = readRecordId(input.questionId, 'input.questionId');
  const activityId = input.activityId == null ? null : readRecordId(input.activityId, 'input.activityId');
  return addNamed('bussam_question_follow_up', input, context, async (work) => {
    const { record, problems, today } = work;
    const question = record.questions.find(({ id }) => id === questionId);
    if (!question) problems.add('questionId', Code.UNKNOWN);
    const isItsOwn = record.activities.some((row) => row.id === activityId && row.questionId === questionId);
    if (activityId !== null && !isItsOwn) problems.add('activityId', Code.UNKNOWN);
    const what = problems.text('what', input.what, longestText, true);
    const documentedIn = problems.text('documentedIn', input.documentedIn, longestPlace);
    if (input.followedUpOn > today) problems.add('followedUpOn', Code.IN_THE_FUTURE);
    if (question && input.followedUpOn < `${question.year}-01-01`)
      problems.add('followedUpOn', Code.BEFORE_START);
    if (problems.found.length === 0)
      await countVersion('bussam_question', questionId, input.expectedVersion, work);
    return {
      ...{ question_id: questionId, activity_id: activityId, followed_up_on: input.followedUpOn },
      ...{ standing: input.standing, what, documented_in: documentedIn },
    };
  });
}
