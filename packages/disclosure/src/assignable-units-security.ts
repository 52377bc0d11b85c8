import { assignmentIsActive, disclosureIsActive } from './active.js';

/**
 * The same answer as before, from the units that have to do with the children: to go through every unit of the owner's for
 * each child cost a page of a hundred plans a second. In which units a viewer says who works with the child is said in
 * write-security.ts.
 * Frozen: migrations run this text.
 */
export const assignableUnitsStatements: readonly string[] = [
  `create or replace function assignable_units(children uuid[]) returns table (child_id uuid, unit_id text)
     language sql stable security definer set search_path = public, pg_temp as $$
     with around as (
       select o.child_id, o.unit_id from record_owner o where o.child_id = any(children)
       union
       select a.child_id, a.unit_id from assignment a where a.child_id = any(children)
       union
       select d.child_id, d.unit_id from disclosure d where d.child_id = any(children) and ${disclosureIsActive}
     )
     select r.child_id, u.id from around r join own_unit u on u.id = r.unit_id
      where (current_setting('samsyn.roles', true) like '%"MANAGER"%' and u.id = any(viewer_units()))
         or (current_setting('samsyn.roles', true) like '%"COORDINATOR"%' and exists (
              select 1 from assignment a where a.child_id = r.child_id and a.subject = current_setting('samsyn.subject', true)
                 and a.unit_id = any(viewer_units()) and a.authority = u.authority and ${assignmentIsActive})) $$`,
];
