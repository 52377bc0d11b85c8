import { assignmentIsActive, blockIsActive } from './active.js';

/**
 * What the database itself says of protected identity: of which of some children it holds, for `decide.ts`, and of
 * which the viewer must not know where they are, for lists that are narrowed by a unit.
 * Frozen: migrations run this text.
 *
 * @param owner name of the owner: roles are `<owner>_owner` and `<owner>_app`
 */
export function whereaboutsSecurityStatements(owner: string): string[] {
  const asDefiner = 'security definer set search_path = public, pg_temp';
  const functions: [signature: string, text: string][] = [
    [
      'protected_children(children uuid[])',
      `returns setof uuid language sql stable ${asDefiner} as $$
         select c.id from child c where c.id = any(children) and c.protected_identity $$`,
    ],
    [
      'hidden_whereabouts(asked text, children uuid[])',
      `returns setof uuid language sql stable ${asDefiner} as $$
         select c.id from child c
          where c.id = any(children) and c.protected_identity and not exists (
            select 1 from assignment a
              join record_owner o on o.child_id = a.child_id and o.part = asked and o.authority = a.authority
             where a.child_id = c.id and a.subject = current_setting('samsyn.subject', true)
               and a.unit_id = any(viewer_units()) and ${assignmentIsActive}
               and not exists (
                 select 1 from access_block b where b.child_id = o.child_id and ${blockIsActive}
                   and (b.part is null or b.part = o.part) and b.unit_id = a.unit_id)) $$`,
    ],
  ];
  return [
    ...functions.flatMap(([signature, text]) => [
      `create function ${signature} ${text}`,
      `revoke all on function ${signature.replace(/children |asked /g, '')} from public`,
      `grant execute on function ${signature.replace(/children |asked /g, '')} to ${owner}_app`,
    ]),
  ];
}
