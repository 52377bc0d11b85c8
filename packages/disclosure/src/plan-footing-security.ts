import { assignmentIsActive, today } from './active.js';

/**
 * What the database tells of what an open plan stands on at this owner, where the tables themselves are closed: which
 * unit keeps the part, and since when a unit that has worked with the child has nobody left who does. By units and
 * days alone; who worked there is not told. Frozen: migrations run this text.
 *
 * @param owner name of the owner: roles are `<owner>_owner` and `<owner>_app`
 */
export function planFootingStatements(owner: string): string[] {
  return [
    `create function plan_footing(children uuid[])
       returns table (child_id uuid, unit_id text, keeps boolean, left_on date)
       language sql stable security definer set search_path = public, pg_temp as $$
         select o.child_id, o.unit_id, true, null::date from record_owner o
          where o.part = 'PLAN' and o.child_id = any(children) and o.child_id = any((select opened('PLAN'))::uuid[])
         union all
         select a.child_id, a.unit_id, false,
                case when not bool_or(${assignmentIsActive})
                     then max(least((a.ended_at at time zone 'Europe/Stockholm')::date, a.until_on + 1)) end
           from assignment a
          where a.child_id = any(children) and a.child_id = any((select opened('PLAN'))::uuid[]) and a.from_on <= ${today}
          group by a.child_id, a.unit_id $$`,
    'revoke all on function plan_footing(uuid[]) from public',
    `grant execute on function plan_footing(uuid[]) to ${owner}_app`,
  ];
}
