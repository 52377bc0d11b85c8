import { InputProblemCode as Code, type InputProblem } from '@samsyn/disclosure/changes.types';
import { InputProblems } from '@samsyn/disclosure/input-problems';
import type { Database } from '@samsyn/subgraph/database';
import { readRecordId } from '@samsyn/subgraph/ids';
import type { Viewer } from '@samsyn/subgraph/viewer';
import type { AnswerSurveyInput } from './survey.inputs.js';

const [lowest, highest] = [1, 10];

/** What PostgreSQL says of an answer. */
type Taken = 'ANSWERED' | 'ANSWERED_BEFORE' | 'NOT_OPEN' | 'REFUSED';

/**
 * Takes answers to surveys, apart from the request that brings them: in a transaction that PostgreSQL is told the viewer's units
 * and kind of work in, and nobody's name.
 */
export class SurveyAnswers {
  constructor(private readonly database: Database) {}

  /** Adds one seat's answer to its group's sums. @returns what is wrong; null for a refusal */
  async take(input: AnswerSurveyInput, viewer: Viewer): Promise<readonly InputProblem[] | null> {
    const surveyId = readRecordId(input.surveyId, 'input.surveyId');
    const seatId = readRecordId(input.seatId, 'input.seatId');
    const problems = new InputProblems();
    const given = new Map(input.answers.map(({ axis, value }) => [axis, value]));
    if (given.size < input.answers.length) problems.add('answers', Code.REPEATED);
    if (given.size === 0) problems.add('answers', Code.REQUIRED);
    for (const [place, { value }] of input.answers.entries())
      if (value < lowest || value > highest) problems.add(`answers.${place}.value`, Code.OUT_OF_RANGE);
    if (problems.found.length > 0) return problems.found;
    const taken = await this.add(surveyId, seatId, Object.fromEntries(given), viewer);
    if (taken === 'REFUSED') return null;
    if (taken === 'ANSWERED_BEFORE') problems.add('seatId', Code.ALREADY_ANSWERED);
    if (taken === 'NOT_OPEN') problems.add('surveyId', Code.NOT_IN_THIS_STATE);
    return problems.found;
  }

  private async add(
    surveyId: string,
    seatId: string,
    answers: object,
    { units, roles }: Viewer,
  ): Promise<Taken> {
    const pool = await this.database.open();
    // Each sum as it then is: who answers at the same time waits, and nobody has to send again.
    return pool.transaction('READ COMMITTED', async (manager) => {
      await manager.query(
        `select set_config('samsyn.units', $1, true), set_config('samsyn.roles', $2, true)`,
        [JSON.stringify(units), JSON.stringify(roles)],
      );
      const [row]: [{ taken: Taken }] = await manager.query('select answer_survey($1, $2, $3) as taken', [
        surveyId,
        seatId,
        JSON.stringify(answers),
      ]);
      return row.taken;
    });
  }
}
