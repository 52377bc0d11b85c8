import { listLoader, rowLoader } from '@samsyn/subgraph/loaders';
import type { RequestTransaction } from '@samsyn/subgraph/request-transaction';
import type DataLoader from 'dataloader';
import { In } from 'typeorm';
import { ChildRow, SchoolAbsenceRow } from './child.entity.js';
import { findGuardians, type GuardianState } from './guardian.service.js';

/** A child's rows, each kind in one statement for all the children of a request. Asks nobody: callers have decided. */
export class ChildLoader {
  readonly rows: DataLoader<string, ChildRow | null>;
  readonly guardians: DataLoader<string, readonly GuardianState[]>;
  readonly absences: DataLoader<string, readonly SchoolAbsenceRow[]>;

  constructor(transaction: RequestTransaction) {
    this.rows = rowLoader(
      (ids) => transaction.run((manager) => manager.findBy(ChildRow, { id: In([...ids]) })),
      (row) => row.id,
    );
    this.guardians = listLoader(
      (ids) => transaction.run((manager) => findGuardians(manager, ids)),
      (row) => row.childId,
    );
    this.absences = listLoader(
      (ids) =>
        transaction.run(async (manager) =>
          (await manager.findBy(SchoolAbsenceRow, { childId: In([...ids]) })).sort(byTerm),
        ),
      (row) => row.childId,
    );
  }
}

/** HT2025, VT2026, HT2026: the year, and in it the spring before the autumn. */
function byTerm(a: SchoolAbsenceRow, b: SchoolAbsenceRow): number {
  return a.term.slice(2).localeCompare(b.term.slice(2)) || b.term.localeCompare(a.term);
}
