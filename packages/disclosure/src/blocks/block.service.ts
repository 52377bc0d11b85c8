import type { EntityManager } from 'typeorm';
import { type ChangeContext, type ChangeOutcome, keyOfChange, recorderOf } from '../change-context.js';
import { InputProblemCode as Code } from '../changes.types.js';
import { InputProblems } from '../input-problems.js';
import { contentOf, madeBefore, type NamedChange, nameIsTaken } from '../named-change.js';
import { requireUnits } from '../named-units.js';
import { RecordPart } from '../record-part.js';
import type { LiftBlockInput, PlaceBlockInput } from './block.inputs.js';

/** A block as the owner's table holds it. */
export interface BlockRow {
  readonly childId: string;
  readonly id: string;
  readonly part: RecordPart;
  readonly unitId: string | null;
  readonly reason: string;
  readonly from: Date;
  readonly liftedAt: Date | null;
}

/** Children's blocks, those that hold first, then the newest. */
export function findBlocks(manager: EntityManager, childIds: readonly string[]): Promise<BlockRow[]> {
  return manager.query(
    `select child_id as "childId", id, part, unit_id as "unitId", reason, from_at as "from", lifted_at as "liftedAt"
       from access_block where child_id = any($1) order by lifted_at is null desc, from_at desc, id`,
    [childIds],
  );
}

/**
 * Places a block on a part, or one on each part that the viewer keeps now: what another keeps is its own to close. It holds
 * from the next read, and beats every disclosure.
 */
export async function placeBlock(input: PlaceBlockInput, context: ChangeContext): Promise<ChangeOutcome> {
  const { childId, part = null, unitId = null } = input;
  const { access, transaction, viewer } = context;
  const keyOf = (of: RecordPart) => keyOfChange('block', childId, viewer, input.idempotencyKey, of);
  const parts = part === null ? [...(await access.ownOf(childId)).parts].sort() : [part];
  if (!(await access.toChange('PLACE_BLOCK', childId, { parts }))) return null;
  const ids = parts.map(keyOf);
  const change: NamedChange = {
    table: 'access_block',
    childId,
    // Under one name may stand a block of any part, or of several.
    key: Object.values(RecordPart).map(keyOf),
    content: contentOf(input),
  };
  const before = await madeBefore(change, transaction);
  if (before === 'other') return nameIsTaken();
  if (before === 'same') return { id: await placedUnder(change, context) };
  const problems = new InputProblems();
  const reason = problems.text('reason', input.reason, 500, true);
  if (unitId !== null) {
    problems.unitId('unitId', unitId);
    // Who keeps the record must be able to read it, and to lift the block again.
    if (viewer.units.includes(unitId)) problems.add('unitId', Code.OWN_UNIT);
    else await requireUnits([{ field: 'unitId', id: unitId }], problems, context);
  }
  if (problems.found.length > 0) return { problems: problems.found };
  const by = await recorderOf(context);
  // Two who shut each other out at once would leave nobody to lift: the second is told that somebody was first.
  if (unitId !== null && (await context.units.find(unitId)) !== null)
    await transaction.run((manager) => manager.query('select one_at_a_time($1)', [childId]));
  const added: unknown[] = await transaction.run((manager) =>
    manager.query(
      `insert into access_block (child_id, id, part, unit_id, reason, from_at, placed_by, content)
       select $1, n.id, n.part, $4, $5, now(), $6, $7 from unnest($2::uuid[], $3::text[]) as n(id, part)
       on conflict (child_id, id) do nothing returning id`,
      [childId, ids, parts, unitId, reason, by, change.content],
    ),
  );
  if (added.length === 0) return nameIsTaken();
  context.forget(childId);
  return { id: ids[0] as string };
}

/** The key that was answered the first time, whatever the viewer keeps now. */
async function placedUnder({ childId, key }: NamedChange, { transaction }: ChangeContext): Promise<string> {
  const [first]: { readonly id: string }[] = await transaction.run((manager) =>
    manager.query('select id from access_block where child_id = $1 and id = any($2) order by part limit 1', [
      childId,
      key,
    ]),
  );
  if (!first) throw new Error('a block that was just there is gone');
  return first.id;
}

/** Lifts a block; one that is lifted stays so. */
export async function liftBlock(
  { childId, blockId }: LiftBlockInput,
  context: ChangeContext,
): Promise<ChangeOutcome> {
  const { access, transaction } = context;
  await access.ownOf(childId);
  const blocks = await transaction.run((manager) => findBlocks(manager, [childId]));
  const block = blocks.find(({ id }) => id === blockId);
  const may = await access.toChange('LIFT_BLOCK', childId, { parts: block && [block.part] });
  if (!block || !may) return null;
  const by = await recorderOf(context);
  await transaction.run((manager) =>
    manager.query(
      'update access_block set lifted_at = clock_timestamp(), lifted_by = $3 where child_id = $1 and id = $2 and lifted_at is null',
      [childId, blockId, by],
    ),
  );
  context.forget(childId);
  return { id: blockId };
}
