import { NamelessInputProblems } from '@samsyn/collaboration/nameless-input-problems';
import { boundsHold } from '@samsyn/collaboration/period.rules';
import { type GroupChangeOutcome, recordedBefore } from '@samsyn/collaboration/recorded-row';
import { keyOfChange, today } from '@samsyn/disclosure/change-context';
import { InputProblemCode as Code } from '@samsyn/disclosure/changes.types';
import { contentOf, nameIsTaken } from '@samsyn/disclosure/named-change';
import type { RegionContext } from '../context.js';
import type { CountyRecord } from './bussam.loader.js';
import { changesBussam } from './bussam-permissions.js';

export const longestName = 200;
export const longestPlace = 500;
export const longestText = 1_000;

/** What a change works with: what there is, what is wrong, and the day it is made. */
interface Change {
  readonly record: CountyRecord;
  readonly problems: NamelessInputProblems;
  readonly today: string;
  readonly context: RegionContext;
}

/** A row to add under the client's name for it. */
interface NewRow {
  readonly table: string;
  readonly row: Readonly<Record<string, unknown>>;
}

/**
 * Makes a change that the client has named: once, however often it is sent.
 *
 * @param make looks at the input, and gives the row; null with problems
 */
export async function addNamed(
  table: string,
  input: { readonly idempotencyKey: string },
  context: RegionContext,
  make: (change: Change, id: string) => Promise<Readonly<Record<string, unknown>> | null>,
): Promise<GroupChangeOutcome> {
  if (!changesBussam(context.viewer)) return null;
  const id = keyOfChange(table, 'bussam', context.viewer, input.idempotencyKey);
  const content = contentOf(input);
  const before = await recordedBefore(table, id, content, context.transaction);
  if (before) return before === 'same' ? { id } : nameIsTaken();
  const change = await begin(context);
  const row = await make(change, id);
  if (change.problems.found.length > 0 || row === null) return { problems: change.problems.found };
  await enter({ table, row: { id, content, ...row } }, context);
  context.bussam.forget();
  return { id };
}

/** Makes a change of something that stands. */
export async function change(
  context: RegionContext,
  make: (change: Change) => Promise<{ readonly id: string } | null>,
): Promise<GroupChangeOutcome> {
  if (!changesBussam(context.viewer)) return null;
  const work = await begin(context);
  const made = await make(work);
  if (work.problems.found.length > 0) return { problems: work.problems.found };
  if (made) context.bussam.forget();
  return made;
}

async function begin(context: RegionContext): Promise<Change> {
  const record = await context.bussam.record();
  const problems = new NamelessInputProblems(await context.units.wordsOfNames());
  return { record, problems, today: today(), context };
}

/** Adds a row, with who recorded it: the secretariat is one, whoever of it wrote. */
export async function enter({ table, row }: NewRow, { viewer, transaction }: RegionContext): Promise<void> {
  const whole = { ...row, recorded_by: viewer.subject, recorded_as: 'BUSSAM:s sekretariat' };
  const columns = Object.keys(whole);
  await transaction.run((manager) =>
    manager.query(
      `insert into ${table} (${columns.join(', ')}) values (${columns.map((_, place) => `$${place + 1}`).join(', ')})`,
      Object.values(whole),
    ),
  );
}

/** Ends rows that no longer stand. */
export async function strike(
  table: string,
  ids: readonly string[],
  { viewer, transaction }: RegionContext,
): Promise<void> {
  if (ids.length === 0) return;
  await transaction.run((manager) =>
    manager.query(
      `update ${table} set ended_by = $2, ended_at = clock_timestamp() where id = any($1) and ended_at is null`,
      [ids, viewer.subject],
    ),
  );
}

/** Counts a change of what was read at a version; when somebody else was first, nothing is changed. */
export async function countVersion(
  table: 'bussam_meeting' | 'bussam_question',
  id: string,
  expected: number,
  { problems, context }: Change,
): Promise<void> {
  const changed: readonly [unknown[], number] = await context.transaction.run((manager) =>
    manager.query(`update ${table} set version = version + 1 where id = $1 and version = $2`, [id, expected]),
  );
  if (changed[1] === 0) problems.add('expectedVersion', Code.NOT_IN_THIS_STATE);
}

/** Whether a body is there on a day. */
export function hasBody({ bodies }: CountyRecord, body: string, day: string): boolean {
  return bodies.some((row) => row.body === body && boundsHold(row, day));
}
