import { listLoader, rowLoader } from '@samsyn/subgraph/loaders';
import type { RequestTransaction } from '@samsyn/subgraph/request-transaction';
import DataLoader from 'dataloader';
import { Any } from 'typeorm';
import { findCareGapFacts, type PlanKeys } from './care-gap-facts.js';
import type { CareGapFacts } from './care-gap-facts.types.js';
import { CareInterventionRow, CarePlanPartRow } from './care-plan.entity.js';

/** The region's rows about plans, each kind in one statement for all the plans of a request. Asks nobody: callers have decided. */
export class PlanLoader {
  /** By the plan's key. */
  readonly parts: DataLoader<string, CarePlanPartRow | null>;
  readonly interventionRows: DataLoader<string, CareInterventionRow | null>;
  readonly interventionsOfChild: DataLoader<string, readonly CareInterventionRow[]>;
  readonly gapFacts: DataLoader<PlanKeys, CareGapFacts, string>;

  constructor(transaction: RequestTransaction) {
    this.parts = rowLoader(
      (ids) => transaction.run((manager) => manager.findBy(CarePlanPartRow, { planId: Any([...ids]) })),
      (row) => row.planId,
    );
    this.interventionRows = rowLoader(
      (ids) => transaction.run((manager) => manager.findBy(CareInterventionRow, { id: Any([...ids]) })),
      (row) => row.id,
    );
    this.interventionsOfChild = listLoader(
      (ids) =>
        transaction.run((manager) =>
          manager.find(CareInterventionRow, {
            where: { childId: Any([...ids]) },
            order: { fromOn: 'ASC', id: 'ASC' },
          }),
        ),
      (row) => row.childId,
    );
    this.gapFacts = new DataLoader(
      (plans) => transaction.run((manager) => findCareGapFacts(manager, plans)),
      { cacheKeyFn: (plan) => plan.planId },
    );
  }
}
