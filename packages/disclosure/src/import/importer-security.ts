/**
 * A single record, from a system that signs in: what an import may do, and less. The function asks who the transaction's
 * viewer is, as row-level security does: it must have the role of an importer and be named as a source; it brings only what
 * is done or kept by authorities of the units in its token; and a child of whom none of them keeps anything does not exist.
 * What it was refused is in the log as well. All else is `import_lines`, which stays closed to the service's role.
 *
 * Frozen: migrations run this text.
 *
 * @param parts by kind, the part of the record that one of its authorities must keep; kinds that are not named here are
 *   for whoever keeps any part
 */
export function importerStatements(owner: string, parts: Readonly<Record<string, string>>): string[] {
  const part = Object.entries(parts)
    .map(([kind, name]) => `when '${kind}' then '${name}'`)
    .join(' ');
  return [
    `create function import_for_viewer(this_run uuid, given jsonb) returns table (line integer, field text, code text, came text)
       language plpgsql volatile security definer set search_path = public, pg_temp as $$
     #variable_conflict use_variable
     declare
       from_source constant text := substring(current_setting('samsyn.subject', true) from '^import:([a-z0-9][a-z0-9-]{0,39})$');
       boards constant text[] := (
         select array_agg(distinct u.authority) from own_unit u
          where u.id in (select jsonb_array_elements_text(nullif(current_setting('samsyn.imports_for', true), '')::jsonb)));
       of_kind constant text := given->>'kind';
       about constant uuid := (given->>'child')::uuid;
       needed constant text := case of_kind ${part} end;
       wrong jsonb := '[]';
       made jsonb;
     begin
       if coalesce(current_setting('samsyn.roles', true), '') not like '%"IMPORTER"%' or from_source is null then
         raise insufficient_privilege;
       end if;
       if boards is null then return query select 1, null::text, 'REFUSED', null::text; return; end if;
       -- Of an authority that the system does not bring for, and of none, is told alike.
       if of_kind = 'child' then
         wrong := (select coalesce(jsonb_agg(jsonb_build_object('field', 'keepers.' || k.key, 'code', 'UNKNOWN') order by k.key), '[]')
                     from jsonb_each_text(given->'keepers') k
                    where not exists (select 1 from own_unit u where u.id = k.value and u.authority = any(boards)));
       else
         if not exists (select 1 from record_owner o where o.child_id = about and o.authority = any(boards)) then
           wrong := '[{"field": "identityNumber", "code": "NO_SUCH_CHILD"}]';
         elsif needed is not null and not exists (
           select 1 from record_owner o where o.child_id = about and o.part = needed and o.authority = any(boards)) then
           wrong := '[{"field": "identityNumber", "code": "KEPT_BY_OTHER"}]';
         end if;
         if given ? 'unit' and not exists (
           select 1 from own_unit u where u.id = given->>'unit' and u.authority = any(boards)) then
           wrong := wrong || '[{"field": "unit", "code": "UNKNOWN"}]';
         end if;
       end if;
       made := (select jsonb_agg(jsonb_build_object('field', w->>'field', 'code', w->>'code')) from jsonb_array_elements(wrong) w);
       if made is null then
         begin
           made := (select jsonb_agg(l) from import_lines(from_source, this_run, jsonb_build_array(given)) l);
         exception when data_exception or integrity_constraint_violation then
           made := '[{"code": "NOT_STORED"}]';
         end;
       end if;
       if exists (select 1 from jsonb_array_elements(made) m where m->>'code' is not null) then
         insert into access_log (operation_id, subject, subject_name, principal, action, child_id, parts, decision)
           values (this_run::text, 'import:' || from_source, 'Import, ' || from_source, 'import:' || from_source, 'IMPORT', about, '{}', 'REFUSED');
       end if;
       return query select 1, m->>'field', m->>'code', m->>'came' from jsonb_array_elements(made) m;
     end $$`,
    'revoke all on function import_for_viewer(uuid, jsonb) from public',
    `grant execute on function import_for_viewer(uuid, jsonb) to ${owner}_app`,
  ];
}
