import { groupBy } from '@samsyn/subgraph/loaders';
import type { Viewer } from '@samsyn/subgraph/viewer';
import type { EntityManager } from 'typeorm';
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

/** A page of one child's log: rows before a line's key, or the newest. */
export interface AccessLogPage {
  readonly childId: string;
  readonly rows: number;
  readonly before: string | null;
}

/** A line as it is read back. */
export interface AccessLogLine {
  readonly page: number;
  readonly id: string;
  readonly at: Date;
  readonly unitId: string | null;
  readonly subjectName: string;
  readonly parts: RecordPart[];
  readonly decision: AccessDecision;
  readonly ground: AccessGround | null;
}

/** Pages of many children's logs in one statement, each newest first; one row more than asked for when there is more. */
export async function findAccessLogs(
  manager: EntityManager,
  pages: readonly AccessLogPage[],
): Promise<AccessLogLine[][]> {
  const lines: AccessLogLine[] = await manager.query(
    `select asked.page::int as page, l.id, l.at, l.unit_id as "unitId", l.subject_name as "subjectName", l.parts, l.decision, l.ground
       from unnest($1::uuid[], $2::int[], $3::bigint[]) with ordinality as asked(child_id, rows, before, page)
      cross join lateral (
        select * from access_log l
         where l.child_id = asked.child_id and (asked.before is null or l.id < asked.before)
         order by l.id desc limit asked.rows) l
      order by asked.page, l.id desc`,
    [pages.map((page) => page.childId), pages.map((page) => page.rows), pages.map((page) => page.before)],
  );
  const byPage = groupBy(lines, (line) => String(line.page));
  return pages.map((_, place) => byPage.get(String(place + 1)) ?? []);
}
