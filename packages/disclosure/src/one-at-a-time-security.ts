/**
 * What two requests at once could do together and neither alone. Two blocks, each placed by somebody whom the other shuts
 * out, would lock a record for good; the same release made twice would outlive the revocation of one. PostgreSQL lets one
 * of the two through, and tells the other that somebody was first.
 * Frozen: migrations run this text.
 *
 * @param owner name of the owner: roles are `<owner>_owner` and `<owner>_app`
 */
export function oneAtATimeStatements(owner: string): string[] {
  return [
    `update disclosure d set revoked_at = clock_timestamp(), revoked_by = 'Samsyn, dubblett'
      where d.consent_id is not null and d.revoked_at is null and exists (
        select 1 from disclosure e where e.child_id = d.child_id and e.consent_id = d.consent_id and e.part = d.part
           and e.unit_id = d.unit_id and e.revoked_at is null and e.id < d.id)`,
    `create unique index disclosure_once on disclosure (child_id, consent_id, part, unit_id)
      where consent_id is not null and revoked_at is null`,
    `create function one_at_a_time(child uuid) returns void language sql volatile
       security definer set search_path = public, pg_temp as $$
         update record_owner o set part = o.part where o.child_id = child $$`,
    'revoke all on function one_at_a_time(uuid) from public',
    `grant execute on function one_at_a_time(uuid) to ${owner}_app`,
  ];
}
