import { deepStrictEqual } from 'node:assert';
import type { Target } from './load.js';
import type { Page } from './workload.js';

interface Log {
  edges: { node: { id: string } }[];
  pageInfo: unknown;
}

/**
 * Holds every answer of the floor against the stack's own: they must be the same but for the order of keys, and for the
 * newest lines of the access log, which each of the two readings adds to.
 *
 * @returns how many answers were the same
 * @throws AssertionError that shows the first difference
 */
export async function requireSameAnswers(
  stack: Target,
  floor: Target,
  pages: readonly Page[],
): Promise<number> {
  let same = 0;
  for (const question of pages.flatMap(({ questions }) => questions)) {
    const theirs = JSON.parse(await stack.ask(question));
    const ours = JSON.parse(await floor.ask(question));
    for (const name of ['careAccessLog', 'municipalAccessLog'] as const)
      alignLogs(theirs.data.plan?.child, ours.data.plan?.child, name);
    deepStrictEqual(ours, theirs, `${question.name}: the floor does not give the stack's answer`);
    same += 1;
  }
  return same;
}

/** Leaves of two logs the lines that both may hold: none newer than the older of the two readings. */
function alignLogs(
  a: Record<string, Log | null> | undefined,
  b: Record<string, Log | null> | undefined,
  name: string,
): void {
  const [one, other] = [a?.[name], b?.[name]];
  if (!one || !other) return;
  const newest = Math.min(...[one, other].map(({ edges }) => Number(edges[0]?.node.id ?? 0)));
  for (const log of [one, other]) log.edges = log.edges.filter(({ node }) => Number(node.id) <= newest);
  const length = Math.min(one.edges.length, other.edges.length);
  for (const log of [one, other]) {
    log.edges.length = length;
    log.pageInfo = null;
  }
}
