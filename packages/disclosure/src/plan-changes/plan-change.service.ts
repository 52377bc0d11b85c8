import { createHash } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { type ChangeContext, keyOfChange, recorderOf } from '../change-context.js';
import type { Concerned } from '../change-permissions.js';
import { InputProblemCode as Code, type InputProblem } from '../changes.types.js';
import { InputProblems } from '../input-problems.js';
import type { PlanMove } from './plan-permissions.js';

/** What changing a plan's record needs of a request, besides what every change does. */
export interface PlanChangeContext extends ChangeContext {
  /** The owner's table for its part of a plan, as `whose_record` knows it. */
  readonly planTable: 'plan' | 'care_plan_part';
}

/** A change of a plan, as a client sends it. */
export interface PlanChangeInput {
  readonly planId: string;
  /** The client's own name for this change. */
  readonly idempotencyKey: string;
  /** The version that the client saw; null: whatever it is now. */
  readonly expectedVersion?: number | null;
}

/** What a change is about, found in the record that is open to the viewer. */
export interface Found {
  readonly concerned: Concerned;
  /** What is changed, for example `goal:<key>`: two changes are in conflict when they are about the same. */
  readonly concerns: readonly string[];
  /** What else changes with it: whoever has written of that meanwhile is not in its way, but it is in theirs. */
  readonly alsoChanges?: readonly string[];
}

/** How one kind of change is made. */
export interface PlanWork<Thing extends Found> {
  readonly move: PlanMove;
  /** Finds what the change is about; null when there is no such thing, which is told as a refusal. */
  find(childId: string): Promise<Thing | null>;
  /** Adds all that is wrong with the input, or stands in the way of the move. */
  check(thing: Thing, problems: InputProblems, childId: string): void | Promise<void>;
  /**
   * Asks the other owner about what the change refers to, once nothing else is wrong; may add problems.
   *
   * @returns false when the viewer may not know what is referred to, which is told as a refusal
   */
  verify?(thing: Thing, problems: InputProblems, childId: string): Promise<boolean>;
  /** true when the input says what stands there already: it is told as made, and there is no new version. */
  changesNothing?(thing: Thing): boolean;
  /** Writes it. Not called for a change that was made before. */
  write(manager: EntityManager, thing: Thing, childId: string): Promise<void>;
}

/** What came of a change of a plan. */
export type PlanChangeOutcome =
  | { readonly planId: string; readonly version: number }
  | { readonly problems: InputProblem[] }
  | { readonly planId: string; readonly conflict: { readonly version: number; readonly since: number[] } }
  | null;

interface Begun {
  readonly version: number;
  readonly made: { readonly version: number; readonly digest: string | null } | null;
  readonly since: number[];
}

/**
 * Makes one change of a plan's record: decides by the table of moves and logs it, tells a conflict with what others have
 * changed of the same thing since, makes a change that was sent twice once, keeps the version, and wakes those who read.
 *
 * @returns null for a plan that is not there, and for one that the viewer may not change
 */
export async function changePlan<Thing extends Found>(
  input: PlanChangeInput,
  work: PlanWork<Thing>,
  context: PlanChangeContext,
): Promise<PlanChangeOutcome> {
  const { access, transaction, viewer } = context;
  const { planId, expectedVersion = null } = input;
  const childId = await access.childOf(context.planTable, planId);
  const key = keyOfChange(work.move, childId, viewer, input.idempotencyKey, planId);
  const before = access.memory.mark();
  await access.ownOf(childId);
  const thing = await work.find(childId);
  const may = await access.toChange(work.move, childId, thing?.concerned ?? {});
  if (!thing || !may) return null;

  const begun = await transaction.run((manager) =>
    begin(manager, childId, planId, key, expectedVersion, thing.concerns),
  );
  if (!begun) return null;
  const digest = digestOf(input);
  if (begun.made) {
    if (begun.made.digest === digest) return { planId, version: begun.made.version };
    access.memory.nothingMadeSince(before);
    return { problems: [problem('idempotencyKey', Code.USED_FOR_OTHER)] };
  }
  if (begun.since.length > 0) {
    access.memory.nothingMadeSince(before);
    return { planId, conflict: { version: begun.version, since: begun.since } };
  }
  const problems = new InputProblems();
  if (expectedVersion !== null && expectedVersion > begun.version)
    problems.add('expectedVersion', Code.UNKNOWN);
  await work.check(thing, problems, childId);
  const isKnown = problems.found.length > 0 || !work.verify || (await work.verify(thing, problems, childId));
  if (!isKnown || problems.found.length > 0) {
    access.memory.nothingMadeSince(before);
    return isKnown ? { problems: problems.found } : null;
  }
  if (work.changesNothing?.(thing)) {
    access.memory.nothingMadeSince(before);
    return { planId, version: begun.version };
  }
  const by = await recorderOf(context);
  const unitId = atUnit(thing.concerned, viewer.units);
  const version = await transaction.run(async (manager) => {
    await work.write(manager, thing, childId);
    const [row]: [{ version: number }] = await manager.query(
      'select record_plan_change($1, $2, $3, $4, $5, $6, $7, $8) as version',
      [
        childId,
        planId,
        key,
        digest,
        work.move,
        [...thing.concerns, ...(thing.alsoChanges ?? [])],
        by,
        unitId,
      ],
    );
    return row.version;
  });
  context.forget(childId);
  return { planId, version };
}

async function begin(
  manager: EntityManager,
  childId: string,
  planId: string,
  key: string,
  expected: number | null,
  concerns: readonly string[],
): Promise<Begun | null> {
  const [row]: [{ begun: Begun | null }] = await manager.query(
    'select begin_plan_change($1, $2, $3, $4, $5) as begun',
    [childId, planId, key, expected, concerns],
  );
  return row.begun;
}

/** The unit that the viewer acts for: the one the move is about, where the viewer works there. */
function atUnit({ unitId }: Concerned, units: readonly string[]): string | undefined {
  return unitId !== undefined && units.includes(unitId) ? unitId : units[0];
}

function problem(field: string, code: Code): InputProblem {
  const problems = new InputProblems();
  problems.add(field, code);
  return problems.found[0] as InputProblem;
}

/** The same for the same input, whatever the order of its fields. */
export function digestOf(input: object): string {
  const inOrder = (_: string, value: unknown) =>
    value !== null && typeof value === 'object' && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value;
  return createHash('sha256').update(JSON.stringify(input, inOrder)).digest('hex');
}
