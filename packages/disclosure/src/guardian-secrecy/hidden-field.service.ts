import type { EntityManager } from 'typeorm';
import { type ChangeContext, type ChangeOutcome, keyOfChange, recorderOf } from '../change-context.js';
import { InputProblemCode as Code } from '../changes.types.js';
import { InputProblems } from '../input-problems.js';
import { contentOf, madeBefore, type NamedChange, nameIsTaken } from '../named-change.js';
import { RecordPart } from '../record-part.js';
import type { GuardianHideable, HideFromGuardiansInput, ShowToGuardiansInput } from './hidden-field.types.js';

/** A decision to hide, as the owner's table holds it. */
export interface HiddenRow {
  readonly childId: string;
  readonly id: string;
  readonly recordId: string;
  readonly what: GuardianHideable;
  readonly reason: string;
  readonly decidedBy: string;
  readonly decidedAt: Date;
}

/** What is hidden from children's guardians now, the newest first. */
export function findHidden(manager: EntityManager, childIds: readonly string[]): Promise<HiddenRow[]> {
  return manager.query(
    `select child_id as "childId", id, record_id as "recordId", what, reason, decided_by as "decidedBy", decided_at as "decidedAt"
       from hidden_from_guardians where child_id = any($1) and lifted_at is null order by decided_at desc, id`,
    [childIds],
  );
}

/**
 * Hides something in the owner's part of the plan from guardians, in every copy made for the family from now on. What the
 * other owner keeps, and what is of another child, is answered as what does not exist.
 */
export async function hideFromGuardians(
  input: HideFromGuardiansInput,
  context: ChangeContext,
): Promise<ChangeOutcome> {
  const { childId, recordId, what } = input;
  const id = keyOfChange('hidden', childId, context.viewer, input.idempotencyKey);
  if (!(await context.access.toChange('HIDE_FROM_GUARDIANS', childId, { parts: [RecordPart.PLAN] })))
    return null;
  const change: NamedChange = { table: 'hidden_from_guardians', childId, key: id, content: contentOf(input) };
  const before = await madeBefore(change, context.transaction);
  if (before !== null) return before === 'same' ? { id } : nameIsTaken();
  const problems = new InputProblems();
  const [record] = problems.recordIds('recordId', [recordId]);
  if (problems.found.length === 0 && !(await isKept(context, childId, what, record)))
    problems.add('recordId', Code.UNKNOWN);
  const reason = problems.text('reason', input.reason, 500, true);
  if (problems.found.length > 0) return { problems: problems.found };
  const by = await recorderOf(context);
  const added: unknown[] = await context.transaction.run((manager) =>
    manager.query(
      `insert into hidden_from_guardians (child_id, id, record_id, what, reason, decided_by, decided_at, content)
       values ($1, $2, $3, $4, $5, $6, now(), $7) on conflict (child_id, id) do nothing returning id`,
      [childId, id, record, what, reason, by, change.content],
    ),
  );
  if (added.length === 0) return nameIsTaken();
  context.forget(childId);
  return { id };
}

/** true when this owner keeps such a thing of the child. Rows of others are not there: the database opens the child's alone. */
async function isKept(
  { hideable, transaction }: ChangeContext,
  childId: string,
  what: GuardianHideable,
  record: string | undefined,
): Promise<boolean> {
  const table = hideable[what];
  if (table === undefined) return false;
  const rows: unknown[] = await transaction.run((manager) =>
    manager.query(`select 1 from ${table} where child_id = $1 and id = $2`, [childId, record]),
  );
  return rows.length > 0;
}

/** Lets guardians read something again; what they may read already stays so. */
export async function showToGuardians(
  { childId, hiddenId }: ShowToGuardiansInput,
  context: ChangeContext,
): Promise<ChangeOutcome> {
  const { access, transaction } = context;
  await access.ownOf(childId);
  const decisions: unknown[] = await transaction.run((manager) =>
    manager.query('select id from hidden_from_guardians where child_id = $1 and id = $2', [
      childId,
      hiddenId,
    ]),
  );
  const parts = decisions.length > 0 ? [RecordPart.PLAN] : [];
  if (!(await access.toChange('SHOW_TO_GUARDIANS', childId, { parts }))) return null;
  const by = await recorderOf(context);
  await transaction.run((manager) =>
    manager.query(
      'update hidden_from_guardians set lifted_at = clock_timestamp(), lifted_by = $3 where child_id = $1 and id = $2 and lifted_at is null',
      [childId, hiddenId, by],
    ),
  );
  context.forget(childId);
  return { id: hiddenId };
}
