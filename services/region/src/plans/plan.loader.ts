import { listLoader } from '@samsyn/subgraph/loaders';
import type { RequestTransaction } from '@samsyn/subgraph/request-transaction';
import DataLoader from 'dataloader';
import { Any } from 'typeorm';
import { findCareGapFacts, type PlanKeys } from './care-gap-facts.js';
import type { CareGapFacts } from './care-gap-facts.types.js';
import { CareInterventionRow, CarePlanPartRow } from './care-plan.entity.js';

/** The region's rows about plans, each kind in one statement for all the plans of a request. Asks nobody: callers have decided. */
export class PlanLoader {
  readonly partsOfChild: DataLoader<string, readonly CarePlanPartRow[]>;
  readonly interventionsOfChild: DataLoader<string, readonly CareInterventionRow[]>;
  readonly gapFacts: DataLoader<PlanKeys, CareGapFacts, string>;

  constructor(transaction: RequestTransaction) {
    this.partsOfChild = listLoader(
      (ids) => transaction.run((manager) => manager.findBy(CarePlanPartRow, { childId: Any([...ids]) })),
      (row) => row.childId,
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
