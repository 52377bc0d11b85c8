import type { PageRequest } from '@samsyn/subgraph/pages';
import type { Viewer } from '@samsyn/subgraph/viewer';
import type { EntityManager } from 'typeorm';
import { AccessLogRow } from './access-tables.js';
import type { AccessDecision, AccessGround, RecordPart } from './record-part.js';

/** One line of the log before it is written. */
export interface AccessEntry {
  readonly childId: string;
  readonly action: string;
  readonly decision: AccessDecision;
  readonly ground: AccessGround | null;
  readonly unitId: string | null;
  readonly disclosureId: string | null;
  readonly parts: Set<RecordPart>;
}

/** Writes a request's readings and refusals in one statement. */
export async function writeAccessLog(
  manager: EntityManager,
  viewer: Viewer,
  operationId: string,
  entries: readonly AccessEntry[],
): Promise<void> {
  if (entries.length === 0) return;
  await manager.query(
    `insert into access_log (operation_id, subject, subject_name, principal, unit_id, action, child_id, parts, decision, ground, disclosure_id)
     select $1, $2, $3, $4, e.unit_id, e.action, e.child_id, string_to_array(e.parts, ','), e.decision, e.ground, e.disclosure_id
       from unnest($5::text[], $6::text[], $7::uuid[], $8::text[], $9::text[], $10::text[], $11::uuid[])
         as e(unit_id, action, child_id, parts, decision, ground, disclosure_id)`,
    [
      operationId,
      viewer.subject,
      viewer.name,
      viewer.principal,
      entries.map((entry) => entry.unitId),
      entries.map((entry) => entry.action),
      entries.map((entry) => entry.childId),
      entries.map((entry) => [...entry.parts].sort().join(',')),
      entries.map((entry) => entry.decision),
      entries.map((entry) => entry.ground),
      entries.map((entry) => entry.disclosureId),
    ],
  );
}

/** A child's log, newest first; one row more than asked for when there is more. */
export function findAccessLog(
  manager: EntityManager,
  childId: string,
  page: PageRequest,
): Promise<AccessLogRow[]> {
  const query = manager
    .createQueryBuilder(AccessLogRow, 'log')
    .where('log.childId = :childId', { childId })
    .orderBy('log.id', 'DESC')
    .limit(page.first + 1);
  const [before] = page.after ?? [];
  if (before !== undefined) query.andWhere('log.id < :before', { before });
  return query.getMany();
}
