import type { RequestTransaction } from '@samsyn/subgraph/request-transaction';
import DataLoader from 'dataloader';
import type { PlanMove } from './plan-change.types.js';

interface Keys {
  readonly childId: string;
  readonly planId: string;
}

/** A page of one plan's history: the changes before a version, or the newest. */
export interface HistoryPage extends Keys {
  readonly rows: number;
  readonly before: number | null;
}

/** A change as it is read back. */
export interface HistoryLine {
  /** Key of the change. */
  readonly id: string;
  readonly version: number;
  readonly move: PlanMove;
  readonly madeAt: Date;
  readonly madeBy: string | null;
  readonly unitId: string | null;
}

/** A plan's record as it was, by the tables of which it consists; null when there is no such version. */
export interface SnapshotKey extends Keys {
  readonly version: number;
}
export type Snapshot = Readonly<Record<string, unknown>>;

/** Plans' histories, in one statement for all the plans of a request. Asks nobody: callers have decided. */
export class PlanHistoryLoader {
  /** Newest first; one row more than asked for when there is more. */
  readonly pages: DataLoader<HistoryPage, HistoryLine[], string>;
  readonly snapshots: DataLoader<SnapshotKey, Snapshot | null, string>;

  constructor(transaction: RequestTransaction) {
    this.pages = new DataLoader(
      async (pages) => {
        const lines: (HistoryLine & { readonly page: number })[] = await transaction.run((manager) =>
          manager.query(
            `select asked.page::int as page, c.change_key as id, c.version, c.move, c.made_at as "madeAt", c.made_by as "madeBy", c.unit_id as "unitId"
               from unnest($1::uuid[], $2::uuid[], $3::int[], $4::int[]) with ordinality as asked(child_id, plan_id, rows, before, page)
               cross join lateral (
                 select * from plan_change x where x.child_id = asked.child_id and x.plan_id = asked.plan_id
                    and (asked.before is null or x.version < asked.before)
                  order by x.version desc limit asked.rows + 1) c
              order by asked.page, c.version desc`,
            [
              pages.map(({ childId }) => childId),
              pages.map(({ planId }) => planId),
              pages.map(({ rows }) => rows),
              pages.map(({ before }) => before),
            ],
          ),
        );
        return pages.map((_, place) => lines.filter(({ page }) => page === place + 1));
      },
      { cacheKeyFn: JSON.stringify },
    );
    this.snapshots = new DataLoader(
      async (keys) => {
        const rows: { place: number; snapshot: Snapshot }[] = await transaction.run((manager) =>
          manager.query(
            `select asked.place::int as place, c.snapshot
               from unnest($1::uuid[], $2::uuid[], $3::int[]) with ordinality as asked(child_id, plan_id, version, place)
               join plan_change c using (child_id, plan_id, version)`,
            [
              keys.map(({ childId }) => childId),
              keys.map(({ planId }) => planId),
              keys.map(({ version }) => version),
            ],
          ),
        );
        const found = new Map(rows.map(({ place, snapshot }) => [place, snapshot]));
        return keys.map((_, place) => found.get(place + 1) ?? null);
      },
      { cacheKeyFn: JSON.stringify },
    );
  }

  /** After a change. */
  forget(): void {
    this.pages.clearAll();
    this.snapshots.clearAll();
  }
}
