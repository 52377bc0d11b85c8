import type { EntityManager } from 'typeorm';
import { assignmentIsActive, today as sqlToday } from '../active.js';
import { type ChangeContext, type ChangeOutcome, keyOfChange, recorderOf, today } from '../change-context.js';
import { InputProblemCode as Code } from '../changes.types.js';
import { InputProblems } from '../input-problems.js';
import { contentOf, madeBefore, type NamedChange, nameIsTaken } from '../named-change.js';
import type { AssignInput, EndAssignmentInput } from './assignment.inputs.js';

/** An assignment as the owner's table holds it, with whether it holds now. */
export interface AssignmentState {
  readonly childId: string;
  readonly id: string;
  readonly subject: string;
  readonly name: string;
  readonly unitId: string;
  readonly authority: string;
  readonly from: string;
  readonly until: string | null;
  readonly endedAt: Date | null;
  readonly active: boolean;
  /** Ended, or its last day has gone. */
  readonly over: boolean;
}

/** Children's assignments that the viewer may see, those that hold first. */
export function findAssignments(
  manager: EntityManager,
  childIds: readonly string[],
): Promise<AssignmentState[]> {
  return manager.query(
    `select a.child_id as "childId", a.id, a.subject, a.subject_name as "name", a.unit_id as "unitId", a.authority, a.from_on::text as "from",
            a.until_on::text as "until", a.ended_at as "endedAt", ${assignmentIsActive} as active,
            (a.ended_at is not null or coalesce(a.until_on < ${sqlToday}, false)) as over
       from assignment a where a.child_id = any($1) order by active desc, a.unit_id, a.subject_name, a.id`,
    [childIds],
  );
}

/** Those who work, or have worked, in these units, whom the viewer can give an assignment there, by name. */
export async function findStaff(
  manager: EntityManager,
  unitIds: readonly string[],
): Promise<{ unitId: string; subject: string; name: string }[]> {
  return manager.query(
    `select unit_id as "unitId", subject, subject_name as "name" from staff_of_units($1) order by 3, 2`,
    [unitIds],
  );
}

/**
 * The name of somebody who can be given an assignment in a unit that the viewer decides for: as the own token says; null of
 * whoever is not known to work there.
 */
async function findName(manager: EntityManager, subject: string, unitId: string): Promise<string | null> {
  const [row]: { readonly name: string | null }[] = await manager.query('select staff_name($1, $2) as name', [
    subject,
    unitId,
  ]);
  return row?.name ?? null;
}

/** Gives somebody an assignment in a unit. */
export async function assign(input: AssignInput, context: ChangeContext): Promise<ChangeOutcome> {
  const { childId, unitId, from = null, until = null } = input;
  const { access, transaction, viewer } = context;
  const id = keyOfChange('assignment', childId, viewer, input.idempotencyKey);
  if (!(await access.toChange('ASSIGN', childId, { unitId }))) return null;
  const { name: _, ...said } = input;
  const change: NamedChange = { table: 'assignment', childId, key: id, content: contentOf(said) };
  const before = await madeBefore(change, transaction);
  if (before !== null) return before === 'same' ? { id } : nameIsTaken();
  const problems = new InputProblems();
  const subject = problems.text('subject', input.subject, 200, true);
  const isPlain = subject !== null && problems.found.length === 0;
  const name = isPlain ? await transaction.run((manager) => findName(manager, subject, unitId)) : null;
  if (isPlain && name === null) problems.add('subject', Code.UNKNOWN);
  problems.period('until', from ?? today(), until, today());
  if (problems.found.length > 0) return { problems: problems.found };
  const by = await recorderOf(context);
  const added: unknown[] = await transaction.run((manager) =>
    manager.query(
      `insert into assignment (child_id, id, subject, subject_name, unit_id, authority, from_on, until_on, given_by, content)
       select $1, $2, $3, $4, u.id, u.authority, $6, $7, $8, $9 from own_unit u where u.id = $5
       on conflict (child_id, id) do nothing returning id`,
      [childId, id, subject, name, unitId, from ?? today(), until, by, change.content],
    ),
  );
  if (added.length === 0) return nameIsTaken();
  context.forget(childId);
  return { id };
}

/** Ends an assignment, from the next read; one that has ended stays so. */
export async function endAssignment(
  { childId, assignmentId }: EndAssignmentInput,
  context: ChangeContext,
): Promise<ChangeOutcome> {
  const { access, transaction } = context;
  await access.ownOf(childId);
  const assignments = await transaction.run((manager) => findAssignments(manager, [childId]));
  const assignment = assignments.find(({ id }) => id === assignmentId);
  const may = await access.toChange('END_ASSIGNMENT', childId, { unitId: assignment?.unitId });
  if (!assignment || !may) return null;
  const by = await recorderOf(context);
  await transaction.run((manager) =>
    manager.query(
      'update assignment set ended_at = clock_timestamp(), ended_by = $3 where child_id = $1 and id = $2 and ended_at is null',
      [childId, assignmentId, by],
    ),
  );
  context.forget(childId);
  return { id: assignmentId };
}
