import { randomUUID } from 'node:crypto';

/** Runs a statement as the role that owns the tables. */
type Sql = (text: string, values: unknown[]) => Promise<unknown>;

/** A line of the log that the unit's staff has written. */
export function aLineOf(sql: Sql, unitId: string): Promise<unknown> {
  return sql(
    `insert into access_log (operation_id, subject, subject_name, principal, unit_id, action, child_id, parts, decision, ground)
     values ('prov', 'prov', 'Demo Prov', 'prov', $1, 'READ', gen_random_uuid(), '{PLAN}', 'ALLOWED', 'ASSIGNMENT')`,
    [unitId],
  );
}

/** A review that has something in every field, and a line of the unit's after it that can be drawn. */
export async function aSignedReview(sql: Sql, unitId: string): Promise<string> {
  const id = randomUUID();
  await aLineOf(sql, unitId);
  await sql(
    `insert into log_review (id, unit_id, after_line, until_line, line_count, from_at, until_at, lines, drawn_by, drawn_by_name)
     select $1, $2, 0, max(id), 1, now(), now(), array[max(id)], 'prov', 'Demo Chef' from access_log where unit_id = $2`,
    [id, unitId],
  );
  await sql(
    `insert into log_review_signature (review_id, verdicts, notes, signed_by, signed_by_name)
     values ($1, '{FOLLOW_UP}', '{Prov}', 'prov', 'Demo Chef')`,
    [id],
  );
  await aLineOf(sql, unitId);
  return id;
}
