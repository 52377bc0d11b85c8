import { assignmentIsActive, blockIsActive, disclosureIsActive } from './first-active.js';

/** Whose the child's own row is to change: the part whose keeper marks protected identity. */
export interface WriteSecurity {
  /** Name of the owner: roles are `<owner>_owner` and `<owner>_app`. */
  readonly owner: string;
  readonly identityPart: string;
}

const parts = ['IDENTITY', 'SCHOOLING', 'SOCIAL_SUPPORT', 'HEALTH_CARE', 'PLAN'];
const isOwn = (column: string, some: readonly string[] = parts) =>
  some.map((part) => `${column} = any((select owned('${part}'))::uuid[])`).join(' or ');

/**
 * The second lock for changes. The service asks `own_record` before it changes anything; the database then remembers, until
 * the transaction ends, which parts of the child's record the viewer keeps, and in which units the viewer may say who
 * works with the child. Policies let nothing else be written, and column grants nothing else be altered: what was
 * recorded stays, and is only withdrawn, revoked, lifted or ended. Frozen: migrations run this text.
 */
export function writeSecurityStatements({ owner, identityPart }: WriteSecurity): string[] {
  const app = `${owner}_app`;
  const functions: [name: string, signature: string, text: string][] = [
    [
      'owned',
      '(asked text)',
      `returns uuid[] language sql stable as $$
         select coalesce(string_to_array(nullif(current_setting('samsyn.own_' || lower(asked), true), ''), ',')::uuid[], '{}') $$`,
    ],
    [
      'owns_all',
      '(child uuid, asked text[])',
      `returns boolean language sql stable as $$
         select cardinality(asked) > 0 and (select bool_and(child = any(owned(part))) from unnest(asked) as part) $$`,
    ],
    [
      'manages',
      '(child uuid, unit text)',
      `returns boolean language sql stable as $$
         select child || '/' || unit = any(string_to_array(coalesce(current_setting('samsyn.manages', true), ''), ',')) $$`,
    ],
    [
      'remember_own',
      '(asked text, children uuid[])',
      `returns void language sql volatile as $$
         select set_config('samsyn.own_' || lower(asked), array_to_string(owned(asked) || children, ','), true) $$`,
    ],
    // Where a viewer may give and end assignments: a manager in the own unit, a coordinator who works with the child
    // under the own authority; in both only where the unit already has to do with the child.
    [
      'assignable_units',
      '(children uuid[])',
      `returns table (child_id uuid, unit_id text) language sql stable security definer set search_path = public, pg_temp as $$
         select c.id, u.id from unnest(children) as c(id), own_unit u
          where (exists (select 1 from record_owner o where o.child_id = c.id and o.unit_id = u.id)
                 or exists (select 1 from assignment a where a.child_id = c.id and a.unit_id = u.id)
                 or exists (select 1 from disclosure d where d.child_id = c.id and d.unit_id = u.id and ${disclosureIsActive}))
            and ((current_setting('samsyn.roles', true) like '%"MANAGER"%' and u.id = any(viewer_units()))
                 or (current_setting('samsyn.roles', true) like '%"COORDINATOR"%' and exists (
                   select 1 from assignment a where a.child_id = c.id and a.subject = current_setting('samsyn.subject', true)
                      and a.unit_id = any(viewer_units()) and a.authority = u.authority and ${assignmentIsActive}))) $$`,
    ],
    [
      'own_record',
      '(children uuid[])',
      `returns table (child_id uuid, part text, unit_id text)
       language plpgsql volatile security definer set search_path = public, pg_temp as $$
       #variable_conflict use_column
       declare
         found_part text;
         found_children uuid[];
       begin
         for found_part, found_children in
           select o.part, array_agg(distinct o.child_id) from record_owner o
             join assignment a on a.child_id = o.child_id and a.authority = o.authority
            where o.child_id = any(children) and a.subject = current_setting('samsyn.subject', true)
              and a.unit_id = any(viewer_units()) and ${assignmentIsActive}
              and not exists (select 1 from access_block b where b.child_id = o.child_id and ${blockIsActive}
                and (b.part is null or b.part = o.part) and b.unit_id = a.unit_id)
            group by o.part
         loop
           perform remember_own(found_part, found_children);
         end loop;
         perform set_config('samsyn.manages', concat_ws(',', nullif(current_setting('samsyn.manages', true), ''),
           (select string_agg(u.child_id || '/' || u.unit_id, ',') from assignable_units(children) u)), true);
         return query
           select c.id, p.part, null::text from unnest(children) as c(id), unnest('{${parts.join(',')}}'::text[]) as p(part)
            where c.id = any(owned(p.part))
           union all
           select u.child_id, null, u.unit_id from assignable_units(children) u;
       end $$`,
    ],
    // Whom a manager or coordinator can give an assignment: those who work, or have worked, in the units named.
    [
      'staff_of_units',
      '(units text[])',
      `returns table (unit_id text, subject text, subject_name text) language sql stable security definer set search_path = public, pg_temp as $$
         select distinct on (a.unit_id, a.subject) a.unit_id, a.subject, a.subject_name from assignment a
          where a.unit_id = any(units)
            and exists (select 1 from unnest(string_to_array(coalesce(current_setting('samsyn.manages', true), ''), ',')) as m
                         where split_part(m, '/', 2) = a.unit_id)
          order by a.unit_id, a.subject, a.from_on desc $$`,
    ],
  ];
  const policies: [name: string, table: string, how: string][] = [
    ['recorder', 'consent', 'for insert to app with check (owns_all(child_id, parts))'],
    [
      'withdrawer',
      'consent',
      'for update to app using (owns_all(child_id, parts)) with check (owns_all(child_id, parts))',
    ],
    [
      'recorder',
      'consent_signature',
      `for insert to app with check (exists (
         select 1 from consent c where c.child_id = consent_signature.child_id and c.id = consent_id and owns_all(c.child_id, c.parts)))`,
    ],
    ['recorder', 'disclosure', 'for insert to app with check (owns_all(child_id, array[part]))'],
    [
      'revoker',
      'disclosure',
      'for update to app using (owns_all(child_id, array[part])) with check (owns_all(child_id, array[part]))',
    ],
    ['reader', 'access_block', `for select to app using (${isOwn('child_id')})`],
    [
      'placer',
      'access_block',
      `for insert to app with check (owns_all(child_id, array[coalesce(part, 'PLAN')]))`,
    ],
    [
      'lifter',
      'access_block',
      `for update to app using (owns_all(child_id, array[coalesce(part, 'PLAN')])) with check (owns_all(child_id, array[coalesce(part, 'PLAN')]))`,
    ],
    ['reader', 'assignment', `for select to app using (${isOwn('child_id')} or manages(child_id, unit_id))`],
    [
      'giver',
      'assignment',
      `for insert to app with check (manages(child_id, unit_id) and authority = (select u.authority from own_unit u where u.id = unit_id))`,
    ],
    [
      'ender',
      'assignment',
      'for update to app using (manages(child_id, unit_id)) with check (manages(child_id, unit_id))',
    ],
    ['recorder', 'hidden_from_guardians', `for insert to app with check (owns_all(child_id, '{PLAN}'))`],
    [
      'lifter',
      'hidden_from_guardians',
      `for update to app using (owns_all(child_id, '{PLAN}')) with check (owns_all(child_id, '{PLAN}'))`,
    ],
    [
      'protector',
      'child',
      `for update to app using (${isOwn('id', [identityPart])}) with check (${isOwn('id', [identityPart])})`,
    ],
  ];
  return [
    ...functions.flatMap(([name, signature, text]) => [
      `create function ${name}${signature} ${text}`,
      `revoke all on function ${name}${signature} from public`,
      `grant execute on function ${name}${signature} to ${app}`,
    ]),
    ...policies.map(
      ([name, table, how]) => `create policy ${name} on ${table} ${how.replace(' to app ', ` to ${app} `)}`,
    ),
    `grant insert on consent, consent_signature, disclosure, access_block, assignment, hidden_from_guardians to ${app}`,
    `grant update (withdrawn_at, withdrawn_by) on consent to ${app}`,
    `grant update (revoked_at, revoked_by) on disclosure to ${app}`,
    `grant update (lifted_at, lifted_by) on access_block, hidden_from_guardians to ${app}`,
    `grant update (ended_at, ended_by) on assignment to ${app}`,
    `grant update (protected_identity) on child to ${app}`,
  ];
}
