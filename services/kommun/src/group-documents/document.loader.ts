import { groupBy, rowLoader } from '@samsyn/subgraph/loaders';
import type { RequestTransaction } from '@samsyn/subgraph/request-transaction';
import { findRowSets } from '@samsyn/subgraph/row-sets';
import DataLoader from 'dataloader';
import {
  BusActivityFollowUpRow,
  BusActivityRow,
  BusAnalysedNeedRow,
  BusDocumentAbsenceRow,
  BusDocumentPartyRow,
  BusDocumentPointRow,
  BusDocumentRow,
  BusDocumentSignatureRow,
  BusDocumentVersionRow,
  BusOutcomeGoalRow,
} from './document.entity.js';
import {
  BusActivityChangeRow,
  BusDocumentCorrectionRow,
  BusDocumentPartiesEnteredRow,
} from './document-correction.entity.js';

/** A document with all that ever stood in it, oldest first. */
export interface DocumentHistory {
  readonly row: BusDocumentRow;
  readonly versions: readonly BusDocumentVersionRow[];
  readonly corrections: readonly BusDocumentCorrectionRow[];
  readonly parties: readonly BusDocumentPartyRow[];
  /** That they are all its parties. */
  readonly partiesEntered: readonly BusDocumentPartiesEnteredRow[];
  readonly signatures: readonly BusDocumentSignatureRow[];
  readonly points: readonly BusDocumentPointRow[];
  readonly needs: readonly BusAnalysedNeedRow[];
  readonly goals: readonly BusOutcomeGoalRow[];
  readonly activities: readonly BusActivityRow[];
  readonly activityChanges: readonly BusActivityChangeRow[];
  readonly followUps: readonly BusActivityFollowUpRow[];
}

/** What a group has written down. */
export interface GroupDocuments {
  readonly documents: readonly DocumentHistory[];
  readonly absences: readonly BusDocumentAbsenceRow[];
}

/** Under which key the county's own documents lie, which are no group's. */
export const theCounty = 'lanet';

const oldestFirst = 't.from_on, t.recorded_at, t.id';
const asRecorded = 't.recorded_at, t.id';
const sets = [
  { table: BusDocumentRow, order: oldestFirst },
  { table: BusDocumentVersionRow, order: oldestFirst },
  { table: BusDocumentPartyRow, order: asRecorded },
  { table: BusDocumentSignatureRow, order: oldestFirst },
  { table: BusDocumentPointRow, order: oldestFirst },
  { table: BusAnalysedNeedRow, order: asRecorded },
  { table: BusOutcomeGoalRow, order: asRecorded },
  { table: BusActivityRow, order: asRecorded },
  { table: BusActivityFollowUpRow, order: oldestFirst },
  { table: BusDocumentAbsenceRow, order: oldestFirst },
  { table: BusDocumentPartiesEnteredRow, order: oldestFirst },
  { table: BusDocumentCorrectionRow, order: asRecorded },
  { table: BusActivityChangeRow, order: oldestFirst },
] as const;

/** The groups' documents over time: of all groups of a request in one statement; on which day is decided afterwards. */
export class DocumentLoader {
  readonly groups: DataLoader<string, GroupDocuments>;
  private readonly groupOfDocument: DataLoader<
    string,
    { readonly id: string; readonly busGroupId: string } | null
  >;

  constructor(transaction: RequestTransaction) {
    this.groups = new DataLoader(async (ids) => {
      const [documents, ...inDocuments] = await transaction.run((manager) =>
        findRowSets(manager, sets, 'bus_group_id', [...ids]),
      );
      const [
        versions,
        parties,
        signatures,
        points,
        needs,
        goals,
        activities,
        followUps,
        absences,
        ...mended
      ] = inDocuments;
      const [partiesEntered, corrections, activityChanges] = mended;
      const of = <Row extends { documentId: string }>(rows: readonly Row[]) => {
        const byDocument = groupBy(rows, ({ documentId }) => documentId);
        return (id: string) => byDocument.get(id) ?? [];
      };
      const [versionsOf, partiesOf, signaturesOf, pointsOf] = [
        of(versions),
        of(parties),
        of(signatures),
        of(points),
      ];
      const [needsOf, goalsOf, activitiesOf, followUpsOf] = [
        of(needs),
        of(goals),
        of(activities),
        of(followUps),
      ];
      const [partiesEnteredOf, correctionsOf, activityChangesOf] = [
        of(partiesEntered),
        of(corrections),
        of(activityChanges),
      ];
      const ofGroup = groupBy(
        documents.map((row) => ({
          row,
          versions: versionsOf(row.id),
          corrections: correctionsOf(row.id),
          parties: partiesOf(row.id),
          partiesEntered: partiesEnteredOf(row.id),
          signatures: signaturesOf(row.id),
          points: pointsOf(row.id),
          needs: needsOf(row.id),
          goals: goalsOf(row.id),
          activities: activitiesOf(row.id),
          activityChanges: activityChangesOf(row.id),
          followUps: followUpsOf(row.id),
        })),
        ({ row }) => row.busGroupId,
      );
      const absencesOf = groupBy(absences, ({ busGroupId }) => busGroupId);
      return ids.map((id) => ({ documents: ofGroup.get(id) ?? [], absences: absencesOf.get(id) ?? [] }));
    });
    this.groupOfDocument = rowLoader(
      (ids) =>
        transaction.run((manager) =>
          manager.query(`select id, bus_group_id as "busGroupId" from bus_document where id = any($1)`, [
            ids,
          ]),
        ),
      ({ id }: { readonly id: string; readonly busGroupId: string }) => id,
    );
  }

  /** A document by its key, or null. */
  async find(id: string): Promise<DocumentHistory | null> {
    const found = await this.groupOfDocument.load(id);
    if (!found) return null;
    const { documents } = await this.groups.load(found.busGroupId);
    return documents.find(({ row }) => row.id === id) ?? null;
  }

  /** After a change: the group's documents are read anew. */
  forget(busGroupId: string): void {
    this.groups.clear(busGroupId);
    this.groupOfDocument.clearAll();
  }
}
