import { dayPlus } from '@samsyn/collaboration/meetings/meeting-days.rules';
import { NamelessInputProblems } from '@samsyn/collaboration/nameless-input-problems';
import { recordedBefore } from '@samsyn/collaboration/recorded-row';
import { keyOfChange, today } from '@samsyn/disclosure/change-context';
import { InputProblemCode as Code, type InputProblem } from '@samsyn/disclosure/changes.types';
import { contentOf, nameIsTaken } from '@samsyn/disclosure/named-change';
import { readRecordId } from '@samsyn/subgraph/ids';
import type { RegionContext } from '../context.js';
import { firstWordings, spiderAxes } from './axes.rules.js';
import { findSeatsToInvite } from './seats-to-invite.js';
import { SurveyState } from './survey.enums.js';
import type {
  ChangeSurveyInput,
  CreateSurveyInput,
  MoveSurveyEndInput,
  SurveyInput,
  SurveyQuestionInput,
} from './survey.inputs.js';
import type { SurveyRow } from './survey.loader.js';
import { isSecretariat } from './survey-standing.js';

const longestTitle = 120;
const longestQuestion = 300;
/** Days from today that a last day may be moved to: a survey is of a year. */
const longestAhead = 365;
/** Who records, as it is written down. */
export const recordedAs = 'BUSSAM:s sekretariat';

/** What came of it; null for a refusal. */
export type SurveyOutcome =
  | { readonly id: string; readonly invited?: number }
  | { readonly problems: InputProblem[] }
  | null;

/** Begins a survey, to be written. */
export async function createSurvey(input: CreateSurveyInput, context: RegionContext): Promise<SurveyOutcome> {
  const { viewer, transaction, surveys } = context;
  if (!isSecretariat(viewer)) return null;
  const id = keyOfChange('survey', 'bussam', viewer, input.idempotencyKey);
  const content = contentOf(input);
  const before = await recordedBefore('survey', id, content, transaction);
  if (before) return before === 'same' ? { id } : nameIsTaken();
  const problems = new NamelessInputProblems(await context.units.wordsOfNames());
  const { title, questions } = await read(input, null, problems, context);
  if (problems.found.length > 0) return { problems: problems.found };
  await transaction.run((manager) =>
    manager.query(
      `insert into survey (id, year, title, closes_on, content, recorded_by, recorded_as) values ($1, $2, $3, $4, $5, $6, $7)`,
      [id, input.year, title, input.closesOn, content, viewer.subject, recordedAs],
    ),
  );
  const worded = spiderAxes.map((axis) => ({ ...firstWordings[axis], ...questions.get(axis), axis }));
  await transaction.run((manager) =>
    manager.query(
      `insert into survey_question (survey_id, axis, text_sv, text_en)
         select $1, q.axis, q.sv, q.en from jsonb_to_recordset($2) q (axis text, sv text, en text)`,
      [id, JSON.stringify(worded)],
    ),
  );
  surveys.forget();
  return { id };
}

/** Changes a draft. */
export async function changeSurvey(input: ChangeSurveyInput, context: RegionContext): Promise<SurveyOutcome> {
  const { transaction, surveys } = context;
  const survey = await findToChange(input, context);
  if (!survey) return null;
  const problems = new NamelessInputProblems(await context.units.wordsOfNames());
  checkVersion(input, survey, problems);
  if (survey.state !== SurveyState.DRAFT) problems.add('surveyId', Code.NOT_IN_THIS_STATE);
  const { title, questions } = await read(input, survey.id, problems, context);
  if (problems.found.length > 0) return { problems: problems.found };
  await transaction.run((manager) =>
    manager.query(
      'update survey set year = $2, title = $3, closes_on = $4, version = version + 1 where id = $1',
      [survey.id, input.year, title, input.closesOn],
    ),
  );
  const changed = [...questions].map(([axis, text]) => ({ ...text, axis }));
  await transaction.run((manager) =>
    manager.query(
      `update survey_question set text_sv = q.sv, text_en = q.en
         from jsonb_to_recordset($2) q (axis text, sv text, en text) where survey_id = $1 and survey_question.axis = q.axis`,
      [survey.id, JSON.stringify(changed)],
    ),
  );
  surveys.forget();
  return { id: survey.id };
}

/** Sends a survey to every seat of every group; once more, to the seats that have come since. */
export async function sendSurvey(input: SurveyInput, context: RegionContext): Promise<SurveyOutcome> {
  const { transaction, surveys } = context;
  const survey = await findToChange(input, context);
  if (!survey) return null;
  const problems = new NamelessInputProblems(await context.units.wordsOfNames());
  checkVersion(input, survey, problems);
  if (survey.state === SurveyState.CLOSED) problems.add('surveyId', Code.NOT_IN_THIS_STATE);
  else if (survey.closesOn < today()) problems.add('surveyId', Code.IN_THE_PAST);
  if (problems.found.length > 0) return { problems: problems.found };
  const seats = await findSeatsToInvite(context);
  if (!seats) problems.add('surveyId', Code.NOT_VERIFIED);
  else if (seats.length === 0) problems.add('surveyId', Code.NOT_READY);
  if (!seats || problems.found.length > 0) return { problems: problems.found };
  const [row]: [{ invited: number }] = await transaction.run((manager) =>
    manager.query('select send_survey($1, $2) as invited', [survey.id, JSON.stringify(seats)]),
  );
  surveys.forget();
  return { id: survey.id, invited: row.invited };
}

/** Ends a survey: what may be told of each group is told from then on, and nobody answers more. */
export async function closeSurvey(input: SurveyInput, context: RegionContext): Promise<SurveyOutcome> {
  const { transaction, surveys } = context;
  const survey = await findToChange(input, context);
  if (!survey) return null;
  if (survey.state === SurveyState.CLOSED) return { id: survey.id };
  const problems = new NamelessInputProblems(await context.units.wordsOfNames());
  checkVersion(input, survey, problems);
  if (survey.state !== SurveyState.OPEN) problems.add('surveyId', Code.NOT_IN_THIS_STATE);
  if (problems.found.length > 0) return { problems: problems.found };
  await transaction.run((manager) => manager.query('select close_survey($1)', [survey.id]));
  surveys.forget();
  return { id: survey.id };
}

/** Moves an open survey’s last day. The day that stands already changes nothing. */
export async function moveSurveyEnd(
  input: MoveSurveyEndInput,
  context: RegionContext,
): Promise<SurveyOutcome> {
  const { transaction, surveys } = context;
  const survey = await findToChange(input, context);
  if (!survey) return null;
  const problems = new NamelessInputProblems(await context.units.wordsOfNames());
  checkVersion(input, survey, problems);
  if (survey.state !== SurveyState.OPEN) problems.add('surveyId', Code.NOT_IN_THIS_STATE);
  if (input.closesOn < today()) problems.add('closesOn', Code.IN_THE_PAST);
  else if (input.closesOn > dayPlus(today(), longestAhead)) problems.add('closesOn', Code.TOO_LONG);
  if (problems.found.length > 0) return { problems: problems.found };
  await transaction.run((manager) =>
    manager.query('select move_survey_end($1, $2)', [survey.id, input.closesOn]),
  );
  surveys.forget();
  return { id: survey.id };
}

async function findToChange(
  { surveyId }: { readonly surveyId: string },
  { viewer, surveys }: RegionContext,
): Promise<SurveyRow | null> {
  const id = readRecordId(surveyId, 'input.surveyId');
  return isSecretariat(viewer) ? surveys.find(id) : null;
}

function checkVersion(
  { expectedVersion }: { readonly expectedVersion: number },
  { version }: SurveyRow,
  problems: NamelessInputProblems,
): void {
  if (expectedVersion !== version) problems.add('expectedVersion', Code.NOT_IN_THIS_STATE);
}

async function read(
  input: CreateSurveyInput | ChangeSurveyInput,
  ownId: string | null,
  problems: NamelessInputProblems,
  { surveys }: RegionContext,
) {
  const title = problems.text('title', input.title, longestTitle, true);
  if (input.closesOn < today()) problems.add('closesOn', Code.IN_THE_PAST);
  const thisYear = Number(today().slice(0, 4));
  if (input.year < thisYear - 1 || input.year > thisYear + 1) problems.add('year', Code.UNKNOWN);
  else if ((await surveys.all()).some(({ id, year }) => year === input.year && id !== ownId))
    problems.add('year', Code.YEAR_TAKEN);
  // What was published of a year stands; a survey of it would say otherwise.
  else if ((await surveys.byYear(null)).get(input.year)?.some(({ surveyId }) => surveyId === null))
    problems.add('year', Code.YEAR_TAKEN);
  return { title, questions: readQuestions(input.questions ?? [], problems) };
}

function readQuestions(given: readonly SurveyQuestionInput[], problems: NamelessInputProblems) {
  const questions = new Map<string, { readonly sv: string; readonly en: string }>();
  for (const [place, { axis, sv, en }] of given.entries()) {
    if (questions.has(axis)) problems.add(`questions.${place}.axis`, Code.REPEATED);
    questions.set(axis, {
      sv: problems.text(`questions.${place}.sv`, sv, longestQuestion, true) ?? '',
      en: problems.text(`questions.${place}.en`, en, longestQuestion, true) ?? '',
    });
  }
  return questions;
}
