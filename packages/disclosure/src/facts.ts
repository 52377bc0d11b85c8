import type { EntityManager } from 'typeorm';
import { assignmentIsActive, blockIsActive, disclosureIsActive } from './active.js';
import type { AccessFacts } from './decide.js';
import type { AccessGround, RecordPart } from './record-part.js';

interface FactRow {
  child_id: string;
  kind: 'owner' | 'assignment' | 'disclosure' | 'block';
  id: string | null;
  part: RecordPart | null;
  unit_id: string | null;
  authority: string | null;
  ground: AccessGround | null;
  to_own_unit: boolean | null;
}

const factsOfChildren = `
  select o.child_id, 'owner' as kind, null::uuid as id, o.part, o.unit_id, o.authority, null as ground, null::boolean as to_own_unit
    from record_owner o where o.child_id = any($1)
  union all
  select a.child_id, 'assignment', a.id, null, a.unit_id, a.authority, null, null
    from assignment a where a.child_id = any($1) and a.subject = $2 and a.unit_id = any($3) and ${assignmentIsActive}
  union all
  select d.child_id, 'disclosure', d.id, d.part, d.unit_id, null, d.ground, exists (select 1 from own_unit u where u.id = d.unit_id)
    from disclosure d where d.child_id = any($1) and d.unit_id = any($3) and ${disclosureIsActive}
  union all
  select b.child_id, 'block', b.id, b.part, b.unit_id, null, null, null
    from access_block b where b.child_id = any($1) and ${blockIsActive}`;

/**
 * Reads, in one statement, all that decides what one viewer may see of many children.
 * A child without any row is one this owner has no record of.
 */
export async function findFacts(
  manager: EntityManager,
  viewer: { readonly subject: string; readonly units: readonly string[] },
  childIds: readonly string[],
): Promise<Map<string, AccessFacts>> {
  const rows: FactRow[] = await manager.query(factsOfChildren, [childIds, viewer.subject, viewer.units]);
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
    blocks: of('block').map((row) => ({ part: row.part, unitId: row.unit_id })),
  };
}
