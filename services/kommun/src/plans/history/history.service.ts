import type { PlanChange } from '@samsyn/disclosure/plan-changes/plan-change.types';
import { RecordPart } from '@samsyn/disclosure/record-part';
import { keyForms, readPage, toConnection } from '@samsyn/subgraph/pages';
import type { KommunContext } from '../../context.js';
import type { PlanKeys } from '../plan.loader.js';
import { type Difference, differencesBetween } from './compare.rules.js';
import type { PlanChangeConnection, PlanComparison } from './history.types.js';

/** A page of the plan's history, newest first. */
export async function findHistory(
  { childId, id: planId }: PlanKeys,
  asked: { readonly first: number; readonly after: string | null },
  { access, history }: KommunContext,
): Promise<PlanChangeConnection> {
  const { first, after } = readPage(asked.first, asked.after, [keyForms.serial]);
  // A version is an integer of PostgreSQL's: what lies beyond is beyond the last.
  const before = after ? Math.min(Number(after[0]), 2_147_483_647) : null;
  const lines = await history.pages.load({ childId, planId, rows: first, before });
  const { edges, pageInfo } = toConnection(lines, first, ({ version }) => [String(version)]);
  const nodes = edges.map(async ({ cursor, node: { unitId, ...line } }) => {
    const isKnown = unitId !== null && (await access.mayKnowUnit(childId, RecordPart.PLAN, unitId));
    const node: PlanChange = { ...line, madeBy: isKnown ? line.madeBy : null };
    return { cursor, node };
  });
  return { edges: await Promise.all(nodes), pageInfo };
}

/** What differs between two versions, as far as the viewer may know; null when one of them was not kept. */
export async function compareVersions(
  { childId, id: planId }: PlanKeys,
  from: number,
  to: number,
  context: KommunContext,
): Promise<PlanComparison | null> {
  const [before, after] = await context.history.snapshots.loadMany([
    { childId, planId, version: from },
    { childId, planId, version: to },
  ]);
  for (const found of [before, after]) if (found instanceof Error) throw found;
  if (!before || !after) return null;
  const told = await Promise.all(
    differencesBetween(before as object as Record<string, unknown>, after as Record<string, unknown>).map(
      (difference) => tell(childId, difference, context),
    ),
  );
  return { from, to, differences: told.flatMap((difference) => difference ?? []) };
}

/** The difference as the viewer may know it: the rules are those of the live fields. */
async function tell(
  childId: string,
  { secrecy, ...difference }: Difference,
  { access, units }: KommunContext,
): Promise<Omit<Difference, 'secrecy'> | null> {
  if (secrecy === 'OPEN') return difference;
  if (secrecy === 'WHEREABOUTS')
    return (await access.mayKnowWhereabouts(childId, RecordPart.PLAN)) ? difference : null;
  const named = async (unitId: string | null) => {
    if (unitId === null || !(await access.mayKnowUnit(childId, RecordPart.PLAN, unitId))) return null;
    return (await units.find(unitId))?.name ?? unitId;
  };
  const [before, after] = await Promise.all([named(difference.before), named(difference.after)]);
  return before === null && after === null ? null : { ...difference, before, after };
}
