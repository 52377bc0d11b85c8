import { type ChangeContext, recorderOf } from '@samsyn/disclosure/change-context';
import { InputProblemCode as Code, type InputProblem } from '@samsyn/disclosure/changes.types';
import type { InputProblems } from '@samsyn/disclosure/input-problems';
import type { RequestTransaction } from '@samsyn/subgraph/request-transaction';
import type { EntityManager } from 'typeorm';

/** What came of a change: the key of what was changed, what is wrong with the input, or null for a refusal. */
export type GroupChangeOutcome = { readonly id: string } | { readonly problems: InputProblem[] } | null;

type Recorder = Pick<ChangeContext, 'viewer' | 'units' | 'transaction'>;

/** Adds a row to a group's history, with who recorded it. */
export async function record(
  table: string,
  row: Readonly<Record<string, unknown>>,
  context: Recorder,
): Promise<void> {
  const whole = {
    ...row,
    recorded_by: context.viewer.subject,
    recorded_as: await recorderOf(context as ChangeContext),
  };
  const columns = Object.keys(whole);
  const places = columns.map((_, place) => `$${place + 1}`);
  await context.transaction.run((manager) =>
    manager.query(
      `insert into ${table} (${columns.join(', ')}) values (${places.join(', ')})`,
      Object.values(whole),
    ),
  );
}

/** Sets the first day on which rows no longer hold. */
export async function end(
  table: string,
  ids: readonly string[],
  on: string,
  { viewer, transaction }: Recorder,
): Promise<void> {
  if (ids.length === 0) return;
  await transaction.run((manager: EntityManager) =>
    manager.query(
      `update ${table} set to_on = greatest($2::date, from_on), ended_by = $3, ended_at = clock_timestamp() where id = any($1)`,
      [ids, on, viewer.subject],
    ),
  );
}

/** Whether something was recorded before under the client's name for it. */
export async function recordedBefore(
  table: string,
  id: string,
  content: Buffer,
  transaction: RequestTransaction,
): Promise<'same' | 'other' | null> {
  const [made]: { readonly content: Buffer | null }[] = await transaction.run((manager) =>
    manager.query(`select content from ${table} where id = $1`, [id]),
  );
  if (!made) return null;
  return made.content?.equals(content) ? 'same' : 'other';
}

/** The last day not before the first. */
export function checkPeriod(from: string, to: string | null | undefined, problems: InputProblems): void {
  if (to != null && to <= from) problems.add('to', Code.BEFORE_START);
}
