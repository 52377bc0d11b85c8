import type { EntityManager } from 'typeorm';
import type { AccessFacts } from './decide.js';
import type { AccessGround, RecordPart } from './record-part.js';

interface FactRow {
  child_id: string;
  kind: 'owner' | 'assignment' | 'disclosure' | 'block' | 'protected';
  id: string | null;
  part: RecordPart | null;
  unit_id: string | null;
  authority: string | null;
  ground: AccessGround | null;
  to_own_unit: boolean | null;
}

/**
 * Asks the database, in one statement, what decides what this transaction's viewer may see of many children, and opens
 * to the transaction what the database itself decides may be seen (row-security.ts).
 * A child without any row is one this owner has no record of.
 */
export async function findFacts(
  manager: EntityManager,
  childIds: readonly string[],
): Promise<Map<string, AccessFacts>> {
  const rows: FactRow[] = await manager.query(
    `select * from access_facts($1)
     union all select p, 'protected', null, null, null, null, null, null from protected_children($1) p`,
    [childIds],
  );
  const found = new Map<string, FactRow[]>();
  for (const row of rows) {
    const ofChild = found.get(row.child_id);
    if (ofChild) ofChild.push(row);
    else found.set(row.child_id, [row]);
  }
  return new Map([...found].map(([childId, ofChild]) => [childId, toFacts(ofChild)]));
}

function toFacts(rows: readonly FactRow[]): AccessFacts {
  const of = (kind: FactRow['kind']) => rows.filter((row) => row.kind === kind);
  return {
    owners: new Map(of('owner').map((row) => [row.part as RecordPart, row.authority ?? ''])),
    assignments: of('assignment').map((row) => ({
      unitId: row.unit_id ?? '',
      authority: row.authority ?? '',
    })),
    disclosures: of('disclosure').map((row) => ({
      id: row.id ?? '',
      part: row.part as RecordPart,
      unitId: row.unit_id ?? '',
      ground: row.ground as AccessGround,
      toOwnUnit: row.to_own_unit !== false,
    })),
    blocks: of('block').map((row) => ({ part: row.part as RecordPart, unitId: row.unit_id })),
    isProtected: rows.some((row) => row.kind === 'protected'),
  };
}
