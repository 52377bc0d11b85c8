import { groupBy } from '@samsyn/subgraph/loaders';
import type { Viewer } from '@samsyn/subgraph/viewer';
import type { EntityManager } from 'typeorm';
import type { AccessAction } from './access-actions.js';
import { AccessDecision, type AccessGround, type RecordPart } from './record-part.js';

/** One line of the log before it is written. */
export interface AccessEntry {
  readonly childId: string;
  readonly action: AccessAction;
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

/** A page of one child's log: rows before a line's key, or the newest; of a unit, of refusals, of some Swedish days, or all. */
export interface AccessLogPage {
  readonly childId: string;
  readonly rows: number;
  readonly before: string | null;
  readonly unitId: string | null;
  readonly onlyRefused: boolean;
  readonly from: string | null;
  readonly until: string | null;
}

/** A line as it is read back. */
export interface AccessLogLine {
  readonly page: number;
  readonly id: string;
  readonly operationId: string;
  readonly at: Date;
  readonly action: AccessAction;
  readonly unitId: string | null;
  readonly subjectName: string;
  readonly parts: RecordPart[];
  readonly decision: AccessDecision;
  readonly ground: AccessGround | null;
  /** A refusal, of an operation that was shown something else of the same child's. */
  readonly amongAllowed: boolean;
}

/** Pages of many children's logs in one statement, each newest first; one row more than asked for when there is more. */
export async function findAccessLogs(
  manager: EntityManager,
  pages: readonly AccessLogPage[],
): Promise<AccessLogLine[][]> {
  const lines: AccessLogLine[] = await manager.query(
    `select asked.page::int as page, l.id, l.operation_id as "operationId", l.at, l.action, l.unit_id as "unitId",
            l.subject_name as "subjectName", l.parts, l.decision, l.ground,
            l.decision = '${AccessDecision.REFUSED}' and exists (
              select 1 from access_log o where o.child_id = l.child_id and o.operation_id = l.operation_id
                 and o.decision = '${AccessDecision.ALLOWED}') as "amongAllowed"
       from unnest($1::uuid[], $2::int[], $3::bigint[], $4::text[], $5::boolean[], $6::date[], $7::date[])
              with ordinality as asked(child_id, rows, before, unit_id, only_refused, from_on, until_on, page)
      cross join lateral (
        select * from access_log l
         where l.child_id = asked.child_id and (asked.before is null or l.id < asked.before)
           and (asked.unit_id is null or l.unit_id = asked.unit_id)
           and (not asked.only_refused or l.decision = '${AccessDecision.REFUSED}')
           and (asked.from_on is null or l.at >= asked.from_on::timestamp at time zone 'Europe/Stockholm')
           and (asked.until_on is null or l.at < (asked.until_on + 1)::timestamp at time zone 'Europe/Stockholm')
         order by l.id desc limit asked.rows) l
      order by asked.page, l.id desc`,
    [
      pages.map((page) => page.childId),
      pages.map((page) => page.rows),
      pages.map((page) => page.before),
      pages.map((page) => page.unitId),
      pages.map((page) => page.onlyRefused),
      pages.map((page) => page.from),
      pages.map((page) => page.until),
    ],
  );
  const byPage = groupBy(lines, (line) => String(line.page));
  return pages.map((_, place) => byPage.get(String(place + 1)) ?? []);
}
