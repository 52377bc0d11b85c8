import { listLoader } from '@samsyn/subgraph/loaders';
import type { RequestTransaction } from '@samsyn/subgraph/request-transaction';
import type DataLoader from 'dataloader';
import type { EntityManager } from 'typeorm';
import { type AssignmentState, findAssignments, findStaff } from '../assignments/assignment.service.js';
import { type BlockRow, findBlocks } from '../blocks/block.service.js';
import type { GuardianOfChild } from '../consents/consent.rules.js';
import { type ConsentRow, findConsents, findGuardiansOf } from '../consents/consent.service.js';
import { type DisclosureState, findDisclosures } from '../disclosures.js';
import { findHidden, type HiddenRow } from '../guardian-secrecy/hidden-field.service.js';
import { findProtected } from '../protected-identity/protected-identity.js';

type OfChild<Row> = DataLoader<string, readonly Row[]>;

/** What an owner's door to children's records rests on, each kind in one statement for all the children of a request. Asks nobody: callers have decided. */
export class SharingLoader {
  readonly guardians: OfChild<GuardianOfChild>;
  readonly consents: OfChild<ConsentRow>;
  readonly disclosures: OfChild<DisclosureState>;
  readonly blocks: OfChild<BlockRow>;
  readonly assignments: OfChild<AssignmentState>;
  readonly hidden: OfChild<HiddenRow>;
  /** One row when the child's identity is protected. */
  readonly marks: OfChild<{ readonly childId: string }>;
  /** Those who can be given an assignment, by unit. */
  readonly staff: DataLoader<string, readonly { unitId: string; subject: string; name: string }[]>;

  constructor(transaction: RequestTransaction) {
    const ofChildren = <Row extends { readonly childId: string }>(
      find: (manager: EntityManager, childIds: readonly string[]) => Promise<Row[]>,
    ): OfChild<Row> =>
      listLoader(
        (childIds) => transaction.run((manager) => find(manager, childIds)),
        (row) => row.childId,
      );
    this.guardians = ofChildren(findGuardiansOf);
    this.consents = ofChildren(findConsents);
    this.disclosures = ofChildren(findDisclosures);
    this.blocks = ofChildren(findBlocks);
    this.assignments = ofChildren(findAssignments);
    this.hidden = ofChildren(findHidden);
    this.marks = ofChildren(findProtected);
    this.staff = listLoader(
      (unitIds) => transaction.run((manager) => findStaff(manager, unitIds)),
      (row) => row.unitId,
    );
  }

  /** After a change. */
  forget(childId: string): void {
    this.consents.clear(childId);
    this.disclosures.clear(childId);
    this.blocks.clear(childId);
    this.assignments.clear(childId);
    this.hidden.clear(childId);
    this.marks.clear(childId);
    this.staff.clearAll();
  }
}
