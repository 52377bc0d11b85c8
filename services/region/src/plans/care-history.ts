import type { PlanMove } from '@samsyn/disclosure/plan-changes/plan-change.types';
import { RecordPart } from '@samsyn/disclosure/record-part';
import { keyForms, readPage, toConnection } from '@samsyn/subgraph/pages';
import type { EntityManager } from 'typeorm';
import type { RegionContext } from '../context.js';
import type { PlanKeys } from './care-gap-facts.js';
import type { CarePlanChangeConnection } from './care-history.types.js';
import { findCarePart } from './plan.service.js';

/** A page of one plan's changes: rows before a version, or the newest. */
export interface HistoryPage extends PlanKeys {
  readonly rows: number;
  readonly before: number | null;
}

/** A change as it is read back, without the record as it then was. */
export interface ChangeLine {
  readonly id: string;
  readonly version: number;
  readonly move: PlanMove;
  readonly madeAt: Date;
  readonly madeBy: string | null;
  readonly unitId: string | null;
}

/** Pages of many plans' changes in one statement, each newest first. Asks nobody: callers have decided. */
export async function findHistories(
  manager: EntityManager,
  pages: readonly HistoryPage[],
): Promise<ChangeLine[][]> {
  const lines: (ChangeLine & { page: number })[] = await manager.query(
    `select asked.page::int as page, c.change_key as id, c.version, c.move, c.made_at as "madeAt", c.made_by as "madeBy", c.unit_id as "unitId"
       from unnest($1::uuid[], $2::uuid[], $3::int[], $4::int[]) with ordinality as asked(child_id, plan_id, rows, before, page)
      cross join lateral (
        select * from plan_change c
         where c.child_id = asked.child_id and c.plan_id = asked.plan_id and (asked.before is null or c.version < asked.before)
         order by c.version desc limit asked.rows) c
      order by asked.page, c.version desc`,
    [
      pages.map(({ childId }) => childId),
      pages.map(({ planId }) => planId),
      pages.map(({ rows }) => rows),
      pages.map(({ before }) => before),
    ],
  );
  return pages.map((_, place) => lines.filter(({ page }) => page === place + 1));
}

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
  const lines = await context.plans.histories.load({ childId, planId, rows: page.first + 1, before });
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
