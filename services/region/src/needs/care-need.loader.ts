import { listLoader } from '@samsyn/subgraph/loaders';
import type { RequestTransaction } from '@samsyn/subgraph/request-transaction';
import type DataLoader from 'dataloader';
import { Any } from 'typeorm';
import { CareNeedRow } from './care-need.entity.js';

/** What needs the region has assessed, the newest first; one statement for all the children of a request. Asks nobody. */
export class CareNeedLoader {
  readonly ofChild: DataLoader<string, readonly CareNeedRow[]>;

  constructor(transaction: RequestTransaction) {
    this.ofChild = listLoader(
      (ids) =>
        transaction.run((manager) =>
          manager.find(CareNeedRow, {
            where: { childId: Any([...ids]) },
            order: { assessedOn: 'DESC', id: 'ASC' },
          }),
        ),
      (row) => row.childId,
    );
  }
}
