import { assignmentIsActive, blockIsActive } from '../active.js';

/**
 * The children that a viewer works with, for whom the viewer may assess a need of a plan: those of whose record some part
 * is kept where the viewer works with the child, with no block in the way. It opens no record and gives keys alone.
 * Frozen: migrations run this text.
 *
 * @param owner name of the owner: roles are `<owner>_owner` and `<owner>_app`
 * @param hasOpenPlan in SQL over `o.child_id`: that the viewer reads a plan of the child's that is open
 */
export function childrenToAssessStatements(owner: string, hasOpenPlan: string): string[] {
  const signature = 'children_to_assess(integer, uuid)';
  return [
    `create function children_to_assess(wanted integer, after_child uuid) returns table (child_id uuid)
       language sql stable security definer set search_path = public, pg_temp as $$
       select distinct o.child_id from assignment a
         join record_owner o on o.child_id = a.child_id and o.authority = a.authority
        where a.subject = current_setting('samsyn.subject', true) and a.unit_id = any(viewer_units()) and ${assignmentIsActive}
          and not exists (select 1 from access_block b
                           where b.child_id = o.child_id and b.unit_id = a.unit_id and ${blockIsActive}
                             and (b.part is null or b.part = o.part))
          and (after_child is null or o.child_id > after_child)
          and not ${hasOpenPlan}
        order by o.child_id limit wanted $$`,
    `revoke all on function ${signature} from public`,
    `grant execute on function ${signature} to ${owner}_app`,
  ];
}
