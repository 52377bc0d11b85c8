import { listLoader } from '@samsyn/subgraph/loaders';
import type { RequestTransaction } from '@samsyn/subgraph/request-transaction';
import type DataLoader from 'dataloader';
import { Any } from 'typeorm';
import { ReferralAnswerRow, ReferralRow } from '../children/child.entity.js';

/** A child's referrals and their answers, each in one statement for all the children of a request. Asks nobody: callers have decided. */
export class ReferralLoader {
  readonly ofChild: DataLoader<string, readonly ReferralRow[]>;
  readonly answersOfChild: DataLoader<string, readonly ReferralAnswerRow[]>;

  constructor(transaction: RequestTransaction) {
    this.ofChild = listLoader(
      (ids) =>
        transaction.run((manager) =>
          manager.find(ReferralRow, {
            where: { childId: Any([...ids]) },
            order: { sentOn: 'DESC', id: 'ASC' },
          }),
        ),
      (row) => row.childId,
    );
    this.answersOfChild = listLoader(
      (ids) =>
        transaction.run((manager) =>
          manager.find(ReferralAnswerRow, {
            where: { childId: Any([...ids]) },
            order: { answeredOn: 'ASC', unitId: 'ASC' },
          }),
        ),
      (row) => row.childId,
    );
  }
}
