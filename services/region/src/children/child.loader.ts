import { listLoader, rowLoader } from '@samsyn/subgraph/loaders';
import type { RequestTransaction } from '@samsyn/subgraph/request-transaction';
import type DataLoader from 'dataloader';
import { Any } from 'typeorm';
import { CareContactRow, ChildRow } from './child.entity.js';

/** A child's rows, each kind in one statement for all the children of a request. Asks nobody: callers have decided. */
export class ChildLoader {
  readonly rows: DataLoader<string, ChildRow | null>;
  readonly contacts: DataLoader<string, readonly CareContactRow[]>;

  constructor(transaction: RequestTransaction) {
    this.rows = rowLoader(
      (ids) => transaction.run((manager) => manager.findBy(ChildRow, { id: Any([...ids]) })),
      (row) => row.id,
    );
    this.contacts = listLoader(
      (ids) =>
        transaction.run((manager) =>
          manager.find(CareContactRow, {
            where: { childId: Any([...ids]) },
            order: { fromOn: 'DESC', id: 'ASC' },
          }),
        ),
      (row) => row.childId,
    );
  }
}
