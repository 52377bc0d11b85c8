import { createHash } from 'node:crypto';
import type { RequestTransaction } from '@samsyn/subgraph/request-transaction';
import { InputProblemCode as Code, type InputProblem } from './changes.types.js';
import { InputProblems } from './input-problems.js';

/** A change as a client has named it: what it is recorded under, and what was sent. */
export interface NamedChange {
  readonly table: 'consent' | 'disclosure' | 'access_block' | 'assignment' | 'hidden_from_guardians';
  readonly childId: string;
  /** From `keyOfChange`; several where one change is recorded under several. */
  readonly key: string | readonly string[];
  readonly content: Buffer;
}

/**
 * A digest of what was sent, but for the client's name for it: the same in whatever order it came, with whatever stood
 * around it, and whether nothing was left out or told to be nothing.
 */
export function contentOf(input: object): Buffer {
  const { idempotencyKey: _, ...sent } = input as { idempotencyKey?: string };
  return createHash('sha256')
    .update(JSON.stringify(canonical(sent)))
    .digest();
}

/**
 * Whether a change has been made before under its name. What was recorded before digests were kept is taken for the same.
 *
 * @returns `same` when this was, `other` when something else was, null when nothing was
 */
export async function madeBefore(
  { table, childId, key, content }: NamedChange,
  transaction: RequestTransaction,
): Promise<'same' | 'other' | null> {
  const column = table === 'disclosure' ? 'change_key' : 'id';
  const [made]: { readonly content: Buffer | null }[] = await transaction.run((manager) =>
    manager.query(`select content from ${table} where child_id = $1 and ${column} = any($2) limit 1`, [
      childId,
      [key].flat(),
    ]),
  );
  if (!made) return null;
  return made.content === null || content.equals(made.content) ? 'same' : 'other';
}

/** The answer to a change under a name that stands for another: neither is it made, nor is it told as made. */
export function nameIsTaken(): { problems: InputProblem[] } {
  const problems = new InputProblems();
  problems.add('idempotencyKey', Code.USED_FOR_OTHER);
  return { problems: problems.found };
}

/** Lists of inputs are sets. */
function canonical(value: unknown): unknown {
  if (typeof value === 'string') return value.trim() || null;
  if (Array.isArray(value)) return value.map((each) => JSON.stringify(canonical(each))).sort();
  if (typeof value !== 'object' || value === null) return value ?? null;
  return Object.entries(value)
    .map(([name, each]) => [name, canonical(each)] as const)
    .filter(([, each]) => each !== null)
    .sort(([a], [b]) => (a < b ? -1 : 1));
}
