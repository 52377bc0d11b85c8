import { InputProblemCode as Code, type InputProblem } from '@samsyn/disclosure/changes.types';
import { InputProblems } from '@samsyn/disclosure/input-problems';
import type { KommunContext } from '../context.js';
import { SipCheckAnswer, SipCheckStatement } from './sip-check.enums.js';
import type { AnswerSipCheckInput } from './sip-check.inputs.js';
import { hashOfCode, readCode } from './sip-check-code.js';

const statements = Object.values(SipCheckStatement);

/**
 * Adds one person's answers to their sums, and lets the code be no more. Nothing else is written, no line of the log
 * either: a line would say when somebody answered.
 *
 * @returns what is wrong; a code that was used, has ended or never was is told alike, at a beat
 */
export async function answerSipCheck(
  { code, answers }: AnswerSipCheckInput,
  { fieldKeys, transaction, viewer, wrongTries }: KommunContext,
): Promise<readonly InputProblem[]> {
  const problems = new InputProblems();
  const given = new Map(answers.map(({ statement, answer }) => [statement, answer]));
  if (given.size < answers.length) problems.add('answers', Code.REPEATED);
  if (given.size === 0) problems.add('answers', Code.REQUIRED);
  // Before the code is looked at: what was not understood uses none, and tells nothing of it.
  if (problems.found.length > 0) return problems.found;

  transaction.hideDuration();
  if (wrongTries.isTooMany(viewer.subject)) {
    problems.add('code', Code.TOO_MANY_TRIES);
    return problems.found;
  }
  const read = readCode(code);
  const isAnswered =
    read !== null &&
    (await transaction.run(async (manager) => {
      const [row]: [{ answered: boolean }] = await manager.query(
        'select answer_sip_check($1, $2) as answered',
        [fieldKeys.map((key) => hashOfCode(key, read)), inFull(given)],
      );
      return row.answered;
    }));
  if (!isAnswered) {
    wrongTries.add(viewer.subject);
    problems.add('code', Code.UNKNOWN);
  }
  return problems.found;
}

/** An answer to every statement: so all sums of an area tell of the same number of people. */
const inFull = (given: ReadonlyMap<SipCheckStatement, SipCheckAnswer>) =>
  Object.fromEntries(
    statements.map((statement) => [statement, given.get(statement) ?? SipCheckAnswer.DOES_NOT_KNOW]),
  );
