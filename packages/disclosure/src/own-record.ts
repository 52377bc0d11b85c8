import type { EntityManager } from 'typeorm';
import type { RecordPart } from './record-part.js';

/** What of one child's record a viewer keeps, and may so change. */
export interface OwnRecord {
  readonly parts: ReadonlySet<RecordPart>;
  /** Units in which the viewer, as manager or coordinator, says who works with the child. */
  readonly assignableUnits: ReadonlySet<string>;
}

export const noOwnRecord: OwnRecord = { parts: new Set(), assignableUnits: new Set() };

interface OwnRow {
  readonly child_id: string;
  readonly part: RecordPart | null;
  readonly unit_id: string | null;
}

/** Asks the database, in one statement, and opens to the transaction what it then lets be changed (write-security.ts). */
export async function findOwnRecords(
  manager: EntityManager,
  childIds: readonly string[],
): Promise<OwnRecord[]> {
  const rows: OwnRow[] = await manager.query('select * from own_record($1)', [childIds]);
  return childIds.map((childId) => {
    const ofChild = rows.filter((row) => row.child_id === childId);
    return {
      parts: new Set(ofChild.flatMap(({ part }) => part ?? [])),
      assignableUnits: new Set(ofChild.flatMap(({ unit_id }) => unit_id ?? [])),
    };
  });
}
