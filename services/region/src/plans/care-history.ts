import { RecordPart } from '@samsyn/disclosure/record-part';
import { keyForms, readPage, toConnection } from '@samsyn/subgraph/pages';
import type { RegionContext } from '../context.js';
import type { CarePlanChangeConnection } from './care-history.types.js';
import { findCarePart } from './plan.service.js';

/** A page of the changes of the region's part of a plan, newest first; null when the viewer may not read that part. */
export async function findCareHistory(
  planId: string,
  asked: { readonly first: number; readonly after: string | null },
  context: RegionContext,
): Promise<CarePlanChangeConnection | null> {
  const page = readPage(asked.first, asked.after, [keyForms.serial]);
  const part = await findCarePart(planId, context);
  if (!part) return null;
  const { childId } = part;
  const before = page.after === undefined ? null : Math.min(Number(page.after[0]), 2_147_483_647);
  const lines = await context.plans.history.pages.load({ childId, planId, rows: page.first, before });
  const { edges, pageInfo } = toConnection(lines, page.first, ({ version }) => [String(version)]);
  return {
    pageInfo,
    edges: await Promise.all(
      edges.map(async ({ cursor, node: { unitId, madeBy, ...node } }) => {
        const mayKnow =
          unitId === null || (await context.access.mayKnowUnit(childId, RecordPart.PLAN, unitId));
        return { cursor, node: { ...node, madeBy: mayKnow ? madeBy : null } };
      }),
    ),
  };
}
