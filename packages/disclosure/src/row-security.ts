import { assignmentIsActive, blockIsActive, disclosureIsActive } from './first-active.js';

/** How one owner's tables are locked. Keys are tables, values the parts of which any one opens a child's rows. */
export interface RowSecurity {
  /** Name of the owner: roles are `<owner>_owner` and `<owner>_app`. */
  readonly owner: string;
  readonly tables: Readonly<Record<string, readonly string[]>>;
  /** Tables whose rows may be named by a key of their own, and that key's column, for `whose_record`. */
  readonly keyed: Readonly<Record<string, string>>;
  /** The column that holds the child's key where it is not `child_id`. */
  readonly childColumn?: Readonly<Record<string, string>>;
}

const parts = ['IDENTITY', 'SCHOOLING', 'SOCIAL_SUPPORT', 'HEALTH_CARE', 'PLAN'];
const asDefiner = 'security definer set search_path = public, pg_temp';

const isBlockedFor = (units: string) => `exists (
      select 1 from access_block b where b.child_id = o.child_id and ${blockIsActive}
        and (b.part is null or b.part = o.part) and (${units}))`;

/**
 * The second lock: PostgreSQL's own reading of the rule in `decide.ts`, so that a forgotten `where` returns nothing.
 *
 * The application's role sees no row of a child until it has asked for that child with `access_facts` (or for all it may
 * read with `open_readable`). The database then decides by itself, from the viewer that the transaction was begun for,
 * and remembers until the transaction ends which children are open in which part. Frozen: migrations run this text.
 */
export function rowSecurityStatements({ owner, tables, keyed, childColumn = {} }: RowSecurity): string[] {
  const app = `${owner}_app`;
  const functions: [name: string, signature: string, text: string][] = [
    [
      'viewer_units',
      '()',
      `returns text[] language sql stable as $$
         select case when coalesce(current_setting('samsyn.roles', true), '') like '%"SECRETARIAT"%' then '{}'
                else array(select jsonb_array_elements_text(coalesce(nullif(current_setting('samsyn.units', true), ''), '[]')::jsonb)) end $$`,
    ],
    [
      'readable_children',
      '(asked text)',
      `returns setof uuid language sql stable ${asDefiner} as $$
         select o.child_id from assignment a
           join record_owner o on o.child_id = a.child_id and o.part = asked and o.authority = a.authority
          where a.subject = current_setting('samsyn.subject', true) and a.unit_id = any(viewer_units()) and ${assignmentIsActive}
            and not ${isBlockedFor('b.unit_id = a.unit_id')}
         union
         select o.child_id from disclosure d
           join record_owner o on o.child_id = d.child_id and o.part = asked
          where d.unit_id = any(viewer_units()) and d.part = asked and ${disclosureIsActive}
            and (not exists (select 1 from own_unit u where u.id = d.unit_id) or exists (
              select 1 from assignment a where a.child_id = d.child_id and a.subject = current_setting('samsyn.subject', true)
                 and a.unit_id = d.unit_id and ${assignmentIsActive}))
            and not ${isBlockedFor('b.unit_id is null or b.unit_id = d.unit_id')} $$`,
    ],
    [
      'opened',
      '(asked text)',
      `returns uuid[] language sql stable as $$
         select coalesce(string_to_array(nullif(current_setting('samsyn.open_' || lower(asked), true), ''), ',')::uuid[], '{}') $$`,
    ],
    [
      'remember_open',
      '(asked text, children uuid[])',
      `returns void language sql volatile as $$
         select set_config('samsyn.open_' || lower(asked), array_to_string(opened(asked) || children, ','), true) $$`,
    ],
    [
      'open_readable',
      '(asked text)',
      `returns void language sql volatile ${asDefiner} as $$
         select remember_open(asked, array(select readable_children(asked))) $$`,
    ],
    [
      'access_facts',
      '(children uuid[])',
      `returns table (child_id uuid, kind text, id uuid, part text, unit_id text, authority text, ground text, to_own_unit boolean)
       language plpgsql volatile ${asDefiner} as $$
       #variable_conflict use_column
       declare
         mine text[] := viewer_units();
         me text := current_setting('samsyn.subject', true);
         opened_part text;
         opened_children uuid[];
       begin
         for opened_part, opened_children in
           select o.part, array_agg(o.child_id) from record_owner o
            where o.child_id = any(children) and (
              exists (select 1 from assignment a
                       where a.child_id = o.child_id and a.authority = o.authority and a.subject = me and a.unit_id = any(mine)
                         and ${assignmentIsActive} and not ${isBlockedFor('b.unit_id = a.unit_id')})
              or exists (select 1 from disclosure d
                       where d.child_id = o.child_id and d.part = o.part and d.unit_id = any(mine) and ${disclosureIsActive}
                         and (not exists (select 1 from own_unit u where u.id = d.unit_id) or exists (
                           select 1 from assignment a where a.child_id = d.child_id and a.unit_id = d.unit_id
                              and a.subject = me and ${assignmentIsActive}))
                         and not ${isBlockedFor('b.unit_id is null or b.unit_id = d.unit_id')}))
            group by o.part
         loop
           perform remember_open(opened_part, opened_children);
         end loop;
         return query
           select o.child_id, 'owner', null::uuid, o.part, o.unit_id, o.authority, null::text, null::boolean
             from record_owner o where o.child_id = any(children)
           union all
           select a.child_id, 'assignment', a.id, null, a.unit_id, a.authority, null, null
             from assignment a where a.child_id = any(children) and a.subject = me and a.unit_id = any(mine) and ${assignmentIsActive}
           union all
           select d.child_id, 'disclosure', d.id, d.part, d.unit_id, null, d.ground,
                  exists (select 1 from own_unit u where u.id = d.unit_id)
             from disclosure d where d.child_id = any(children) and d.unit_id = any(mine) and ${disclosureIsActive}
           union all
           select b.child_id, 'block', b.id, b.part, b.unit_id, null, null, null
             from access_block b where b.child_id = any(children) and ${blockIsActive};
       end $$`,
    ],
    [
      'whose_record',
      '(kind text, keys uuid[])',
      `returns table (id uuid, child_id uuid) language sql stable ${asDefiner} as $$
         ${Object.entries(keyed)
           .map(
             ([table, key]) =>
               `select r.${key}, r.child_id from ${table} r where kind = '${table}' and r.${key} = any(keys)`,
           )
           .join(' union all ')} $$`,
    ],
  ];
  const isOpen = (column: string, some: readonly string[]) =>
    some.map((part) => `${column} = any((select opened('${part}'))::uuid[])`).join(' or ');

  return [
    ...functions.flatMap(([name, signature, text]) => [
      `create function ${name}${signature} ${text}`,
      `revoke all on function ${name}${signature} from public`,
      `grant execute on function ${name}${signature} to ${app}`,
    ]),
    ...Object.entries(tables).flatMap(([table, some]) => [
      `alter table ${table} enable row level security`,
      `alter table ${table} force row level security`,
      `create policy keeper on ${table} to ${owner}_owner using (true) with check (true)`,
      ...(some.length > 0
        ? [
            `create policy reader on ${table} for select to ${app} using (${isOpen(childColumn[table] ?? 'child_id', some)})`,
          ]
        : []),
    ]),
    // A line of the log is written in the reader's own name, or not at all.
    `create policy writer on access_log for insert to ${app} with check (subject = current_setting('samsyn.subject', true))`,
  ];
}

/** The tables that each owner keeps alike. The rules themselves are readable to nobody but the functions above. */
export const accessTableSecurity: Readonly<Record<string, readonly string[]>> = {
  record_owner: [],
  assignment: [],
  access_block: [],
  consent: parts,
  consent_signature: parts,
  disclosure: parts,
  hidden_from_guardians: ['PLAN'],
  access_log: parts,
};
