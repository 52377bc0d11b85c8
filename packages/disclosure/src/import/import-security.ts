/** How lines of one kind are written: each text runs in a function of its own, with the rights of the tables' owner. */
export interface ImportedKind {
  readonly kind: string;
  /** Columns of a line, as `jsonb_to_recordset` reads them; `line`, `id` and `child` stand there already. */
  readonly columns: string;
  /** Selects `line, field, code` of each line that cannot be; reads the lines as `g`, the source as `$2`. */
  readonly faults: readonly string[];
  /** Common table expressions that write, and lastly `outcome` with line, what came of it and the parts of the record. */
  readonly write: string;
}

/** Names of functions that are made from a kind's. */
const nameOf = (kind: string, what: 'faults' | 'write') => `import_${kind}_${what}`;

/** The lines, each once; of two with the same key the first one. */
export const lines = (columns: string) =>
  `g as (select * from jsonb_to_recordset($1) as r(line integer, id uuid, child uuid, ${columns}))`;

/** A line about a child that is not here. */
export const childIsHere = `select g.line, 'identityNumber', 'NO_SUCH_CHILD' from g where not exists (select 1 from child c where c.id = g.child)`;

/** A key that has stood for something of another child's. */
const isSameChild = (kind: string, field: string) =>
  `select g.line, '${field}', 'OTHER_RECORD' from g join import_record i on i.kind = '${kind}' and i.id = g.id and i.child_id <> g.child`;

/** Units of this owner's that are not there. */
export const unitIsHere = (field: string, column: string) =>
  `select g.line, '${field}', 'UNKNOWN' from g where g.${column} is not null and not exists (select 1 from own_unit u where u.id = g.${column})`;

/** Keepers: of these parts, a unit of this owner's, of the authority that keeps the part already, if any does. */
export const keepersHold = (parts: readonly string[]) => [
  `select g.line, 'keepers', 'UNKNOWN' from g cross join lateral jsonb_each_text(g.keepers) k where k.key <> all('{${parts.join(',')}}'::text[])`,
  `select g.line, 'keepers.' || k.key, 'UNKNOWN' from g cross join lateral jsonb_each_text(g.keepers) k where not exists (select 1 from own_unit u where u.id = k.value)`,
  `select g.line, 'keepers.' || k.key, 'KEPT_BY_OTHER' from g cross join lateral jsonb_each_text(g.keepers) k
     join own_unit u on u.id = k.value join record_owner o on o.child_id = g.child and o.part = k.key and o.authority <> u.authority`,
];

/** Keepers and guardians of each child in `g`; `referring` are the tables that name a guardian. */
export const writeAround = (referring: readonly string[]) => `
  kept as (
    insert into record_owner (child_id, part, unit_id, authority)
    select g.id, k.key, k.value, u.authority from g cross join lateral jsonb_each_text(g.keepers) k join own_unit u on u.id = k.value
    on conflict (child_id, part) do update set unit_id = excluded.unit_id
      where record_owner.unit_id <> excluded.unit_id and record_owner.authority = excluded.authority
    returning child_id),
  w as (select g.id as child_id, x.id, x.name, x.relation from g cross join lateral jsonb_to_recordset(g.guardians) as x(id uuid, name text, relation text)),
  guarded as (
    insert into guardian (child_id, id, name, relation) select * from w
    on conflict (child_id, id) do update set name = excluded.name, relation = excluded.relation
      where (guardian.name, guardian.relation) is distinct from (excluded.name, excluded.relation)
    returning child_id),
  marked as (
    insert into import_record (kind, id, child_id, source, run) select 'guardian', w.id, w.child_id, $2, $3 from w
    on conflict (kind, id) do update set run = excluded.run where import_record.run <> excluded.run),
  gone as (
    delete from guardian d using g, import_record i
     where d.child_id = g.id and i.kind = 'guardian' and i.id = d.id and i.source = $2
       and not exists (select 1 from w where w.child_id = d.child_id and w.id = d.id)
       ${referring.map((table) => `and not exists (select 1 from ${table} r where r.child_id = d.child_id and r.guardian_id = d.id)`).join(' ')}
    returning d.child_id)`;

/** Assignments: begun and prolonged by the source; what somebody has ended here stays ended. */
export const assignmentKind: ImportedKind = {
  kind: 'assignment',
  columns: 'subject text, name text, unit text, from_on date, until_on date',
  faults: [
    childIsHere,
    unitIsHere('unit', 'unit'),
    isSameChild('assignment', 'identityNumber'),
    `select g.line, 'subject', 'OTHER_RECORD' from g join assignment a on a.child_id = g.child and a.id = g.id and a.subject <> g.subject`,
    `select g.line, 'unit', 'OTHER_RECORD' from g join assignment a on a.child_id = g.child and a.id = g.id and a.unit_id <> g.unit`,
  ],
  write: `
  put as (
    insert into assignment (child_id, id, subject, subject_name, unit_id, authority, from_on, until_on, given_by)
    select g.child, g.id, g.subject, g.name, g.unit, u.authority, g.from_on, g.until_on, 'Import, ' || $2 from g join own_unit u on u.id = g.unit
    on conflict (child_id, id) do update set subject_name = excluded.subject_name, from_on = excluded.from_on, until_on = excluded.until_on
      where (assignment.subject_name, assignment.from_on, assignment.until_on) is distinct from (excluded.subject_name, excluded.from_on, excluded.until_on)
    returning id, xmax = 0 as is_new),
  outcome as (
    select g.line, g.child, ${cameOf('put')},
           array(select o.part from record_owner o join own_unit u on u.authority = o.authority where o.child_id = g.child and u.id = g.unit order by 1) as parts
      from g left join put on put.id = g.id)`,
};

/** What came of a line, from the rows that its write gave back. */
export function cameOf(put: string): string {
  return `case when ${put}.is_new then 'NEW' when ${put}.is_new is not null then 'CHANGED' else 'UNCHANGED' end as came`;
}

/** A kind whose key stays with one child. */
export function ofOneChild(kind: ImportedKind): ImportedKind {
  return { ...kind, faults: [childIsHere, isSameChild(kind.kind, 'identityNumber'), ...kind.faults] };
}

const closed = (signature: string) => `revoke all on function ${signature} from public`;

/** The function that tells which lines of a kind cannot be, and why. */
export function faultsFunction({ kind, columns, faults }: Omit<ImportedKind, 'write'>): string[] {
  return [
    `create function ${nameOf(kind, 'faults')}(jsonb, text) returns table (line integer, field text, code text) language sql stable as $$
         with ${lines(columns)}
         select line, 'key', 'REPEATED' from (select line, row_number() over (partition by id order by line) as nth from g) n where nth > 1
         union all ${faults.join(' union all ')} $$`,
    closed(`${nameOf(kind, 'faults')}(jsonb, text)`),
  ];
}

function writeFunction({ kind, columns, write }: ImportedKind): string[] {
  return [
    `create function ${nameOf(kind, 'write')}(jsonb, text, uuid) returns table (line integer, child uuid, came text, parts text[]) language sql volatile as $$
         with ${lines(columns)}, ${write} select line, child, came, parts from outcome $$`,
    closed(`${nameOf(kind, 'write')}(jsonb, text, uuid)`),
  ];
}

/** The function that takes a batch: lines of these kinds, written in this order. */
export function linesFunction(
  create: 'create' | 'create or replace',
  kinds: readonly { readonly kind: string }[],
): string {
  return `${create} function import_lines(source text, run uuid, lines jsonb) returns table (line integer, field text, code text, came text)
       language plpgsql volatile security definer set search_path = public, pg_temp as $$
     #variable_conflict use_column
     declare
       from_source constant text := $1;
       this_run constant uuid := $2;
       of_kind text;
       given jsonb;
       wrong jsonb;
       made jsonb;
     begin
       if from_source !~ '^[a-z0-9][a-z0-9-]{0,39}$' or this_run is null then raise invalid_parameter_value; end if;
       foreach of_kind in array '{${kinds.map(({ kind }) => kind).join(',')}}'::text[] loop
         given := (select jsonb_agg(l) from jsonb_array_elements($3) l where l->>'kind' = of_kind);
         continue when given is null;
         execute format('select jsonb_agg(f) from %I($1, $2) f', 'import_' || of_kind || '_faults') into wrong using given, from_source;
         if wrong is not null then
           given := (select jsonb_agg(l) from jsonb_array_elements(given) l
                      where l->'line' not in (select f->'line' from jsonb_array_elements(wrong) f));
           return query select f.line, f.field, f.code, null::text from jsonb_to_recordset(wrong) as f(line integer, field text, code text);
           continue when given is null;
         end if;
         -- What stood earlier in the same run is there already: this one is the same key once more.
         with met as (
           insert into import_record (kind, id, child_id, source, run)
           select of_kind, (l->>'id')::uuid, (l->>'child')::uuid, from_source, this_run from jsonb_array_elements(given) l
           on conflict (kind, id) do update set source = excluded.source, run = excluded.run where import_record.run <> excluded.run
           returning id)
         select jsonb_agg(l order by l->'line') filter (where m.id is not null), jsonb_agg(l) filter (where m.id is null)
           into given, wrong
           from jsonb_array_elements(given) l left join met m on m.id = (l->>'id')::uuid;
         if wrong is not null then
           return query select (l->>'line')::integer, 'key', 'REPEATED', null::text from jsonb_array_elements(wrong) l;
         end if;
         continue when given is null;
         execute format('select jsonb_agg(w) from %I($1, $2, $3) w', 'import_' || of_kind || '_write') into made using given, from_source, this_run;
         insert into access_log (operation_id, subject, subject_name, principal, action, child_id, parts, decision)
         select this_run::text, 'import:' || from_source, 'Import, ' || from_source, 'import:' || from_source, 'IMPORT', m.child,
                array(select distinct p from jsonb_to_recordset(made) as n(child uuid, came text, parts text[]), unnest(n.parts) p
                       where n.child = m.child and n.came <> 'UNCHANGED' order by p), 'ALLOWED'
           from (select distinct child from jsonb_to_recordset(made) as r(child uuid, came text) where came <> 'UNCHANGED') m;
         return query select r.line, null::text, null::text, r.came from jsonb_to_recordset(made) as r(line integer, came text);
       end loop;
     end $$`;
}

/**
 * What an import may do in a database: call one function, with lines, and be told which were not taken and why. Its role
 * reads no table and writes none. The function takes a batch whole or, of each line that cannot be, nothing; and the access
 * log gets its lines in the same statement, so nothing of a child changes without one.
 *
 * Kinds are written in the order in which they are given: a child before what is about it.
 * Frozen: migrations run this text.
 */
export function importStatements(owner: string, kinds: readonly ImportedKind[]): string[] {
  return [
    `create table import_record (
       kind text not null, id uuid not null, child_id uuid not null, source text not null, run uuid not null, primary key (kind, id))`,
    'alter table import_record enable row level security',
    'alter table import_record force row level security',
    `create policy keeper on import_record to ${owner}_owner using (true) with check (true)`,
    ...kinds.flatMap((kind) => [...faultsFunction(kind), ...writeFunction(kind)]),
    linesFunction('create', kinds),
    closed('import_lines(text, uuid, jsonb)'),
    `grant execute on function import_lines(text, uuid, jsonb) to ${owner}_import`,
  ];
}
