import { InputProblemCode as Code, type InputProblem } from '@samsyn/disclosure/changes.types';
import { InputProblems } from '@samsyn/disclosure/input-problems';
import type { Database } from '@samsyn/subgraph/database';
import type { RequestTransaction } from '@samsyn/subgraph/request-transaction';
import { SipCheckAnswer, SipCheckStatement } from './sip-check.enums.js';
import type { AnswerSipCheckInput } from './sip-check.inputs.js';
import { hashOfCode, readCode } from './sip-check-code.js';
import { WrongTries } from './wrong-tries.js';

const statements = Object.values(SipCheckStatement);

/** Who sends, for the count of wrong codes alone, and the request whose answer leaves at a beat. */
interface Asking {
  readonly viewer: { readonly subject: string };
  readonly transaction: Pick<RequestTransaction, 'hideDuration'>;
}

/**
 * Takes answers to SIP-kollen, apart from the request that brings them: in a transaction that PostgreSQL is not told
 * anybody’s name in, and in which nothing else is written, no line of the log either. A line would say when somebody
 * answered.
 */
export class SipCheckAnswers {
  private readonly wrong = new WrongTries();

  constructor(
    private readonly database: Database,
    private readonly fieldKeys: readonly Buffer[],
  ) {}

  /**
   * Adds one person's answers to their sums, and lets the code be no more.
   *
   * @returns what is wrong; a code that was used, has ended or never was is told alike
   */
  async take(
    { code, answers }: AnswerSipCheckInput,
    { viewer: { subject }, transaction }: Asking,
  ): Promise<readonly InputProblem[]> {
    const problems = new InputProblems();
    const given = new Map(answers.map(({ statement, answer }) => [statement, answer]));
    if (given.size < answers.length) problems.add('answers', Code.REPEATED);
    if (given.size === 0) problems.add('answers', Code.REQUIRED);
    // Before the code is looked at: what was not understood uses none, and tells nothing of it.
    if (problems.found.length > 0) return problems.found;

    transaction.hideDuration();
    if (this.wrong.isTooMany(subject)) problems.add('code', Code.TOO_MANY_TRIES);
    else if (!(await this.isAdded(readCode(code), given))) {
      this.wrong.add(subject);
      problems.add('code', Code.UNKNOWN);
    }
    return problems.found;
  }

  private async isAdded(
    code: string | null,
    given: ReadonlyMap<SipCheckStatement, SipCheckAnswer>,
  ): Promise<boolean> {
    if (code === null) return false;
    const pool = await this.database.open();
    // Each sum as it then is: who answers at the same time waits, and nobody has to send again.
    const [row]: [{ answered: boolean }] = await pool.transaction('READ COMMITTED', (manager) =>
      manager.query('select answer_sip_check($1, $2) as answered', [
        this.fieldKeys.map((key) => hashOfCode(key, code)),
        inFull(given),
      ]),
    );
    return row.answered;
  }
}

/** An answer to every statement: so all sums of an area tell of the same number of people. */
const inFull = (given: ReadonlyMap<SipCheckStatement, SipCheckAnswer>) =>
  Object.fromEntries(
    statements.map((statement) => [statement, given.get(statement) ?? SipCheckAnswer.DOES_NOT_KNOW]),
  );
