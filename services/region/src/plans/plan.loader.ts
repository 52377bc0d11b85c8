import { PlanHistoryLoader } from '@samsyn/disclosure/plan-changes/plan-history.loader';
import { groupBy } from '@samsyn/subgraph/loaders';
import type { RequestTransaction } from '@samsyn/subgraph/request-transaction';
import { findRowSets } from '@samsyn/subgraph/row-sets';
import DataLoader from 'dataloader';
import { findCareGapFacts, type PlanKeys } from './care-gap-facts.js';
import type { CareGapFacts } from './care-gap-facts.types.js';
import { CareInterventionRow, CarePlanPartRow } from './care-plan.entity.js';

/** All that the region keeps of a child's plans, each kind in the order that pages show it. */
const rowSets = [
  { table: CarePlanPartRow, order: 'plan_id' },
  { table: CareInterventionRow, order: 'from_on, id' },
] as const;

/** A child, and a care provider under which somebody may work with it. */
interface KeptUnder {
  readonly childId: string;
  readonly provider: string;
}

/** The region's rows about plans, in one statement for all the children of a request. Asks nobody: callers have decided. */
export class PlanLoader {
  readonly gapFacts: DataLoader<PlanKeys, CareGapFacts, string>;
  /** What has been done with the region's part of plans. */
  readonly history: PlanHistoryLoader;
  /** Whether the viewer keeps something of a child's record under a provider, as PostgreSQL says to whom has asked. */
  readonly keptUnder: DataLoader<KeptUnder, boolean, string>;
  private readonly records: DataLoader<string, [readonly CarePlanPartRow[], readonly CareInterventionRow[]]>;

  constructor(transaction: RequestTransaction) {
    this.records = new DataLoader(async (ids) => {
      const [parts, interventions] = await transaction.run((manager) =>
        findRowSets(manager, rowSets, 'child_id', ids),
      );
      const [partsOf, interventionsOf] = [groupBy(parts, childOf), groupBy(interventions, childOf)];
      return ids.map((id) => [partsOf.get(id) ?? [], interventionsOf.get(id) ?? []]);
    });
    this.gapFacts = new DataLoader(
      (plans) => transaction.run((manager) => findCareGapFacts(manager, plans)),
      { cacheKeyFn: (plan) => plan.planId },
    );
    this.history = new PlanHistoryLoader(transaction);
    this.keptUnder = new DataLoader(
      async (asked) => {
        const rows: { kept: boolean }[] = await transaction.run((manager) =>
          manager.query(
            `select keeps_under(a.child, a.provider) as kept
               from unnest($1::uuid[], $2::text[]) with ordinality as a(child, provider, place) order by a.place`,
            [asked.map(({ childId }) => childId), asked.map(({ provider }) => provider)],
          ),
        );
        return rows.map(({ kept }) => kept);
      },
      { cacheKeyFn: JSON.stringify },
    );
  }

  async partsOfChild(childId: string): Promise<readonly CarePlanPartRow[]> {
    return (await this.records.load(childId))[0];
  }

  async interventionsOfChild(childId: string): Promise<readonly CareInterventionRow[]> {
    return (await this.records.load(childId))[1];
  }

  /** After a change. */
  forget(childId: string): void {
    this.records.clear(childId);
    this.gapFacts.clearAll();
    this.history.forget();
    this.keptUnder.clearAll();
  }
}

const childOf = (row: { readonly childId: string }) => row.childId;
