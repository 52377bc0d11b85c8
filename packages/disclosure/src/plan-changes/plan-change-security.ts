/** How one owner keeps the history of its part of plans. */
export interface PlanChangeSecurity {
  /** Name of the owner: roles are `<owner>_owner` and `<owner>_app`. */
  readonly owner: string;
  /** The table of the owner's part of a plan, which has `child_id` and `version`, and its column for the plan's key. */
  readonly table: string;
  readonly key: string;
  /** The tables of which a version consists, besides that one; each has `child_id` and `plan_id`. */
  readonly rows: readonly string[];
  /** Tables without the plan's key: the one, of those above, whose rows they hang on, and the column that names it. */
  readonly through?: Readonly<Record<string, { readonly table: string; readonly column: string }>>;
}

/** The record of a plan as it is, in a function that has `child` and `plan` for arguments. */
export function planSnapshot({ table, key, rows, through = {} }: Omit<PlanChangeSecurity, 'owner'>): string {
  return `(select jsonb_build_object('${table}', to_jsonb(r) - '{child_id,version}'::text[]${rows
    .map(
      (each) =>
        `, '${each}', (select coalesce(jsonb_agg(to_jsonb(x) - '{child_id,plan_id}'::text[] order by to_jsonb(x)), '[]') from ${each} x where x.child_id = child and x.plan_id = plan)`,
    )
    .join('')}${Object.entries(through)
    .map(
      ([each, { table: one, column }]) =>
        `, '${each}', (select coalesce(jsonb_agg(to_jsonb(x) - 'child_id' order by to_jsonb(x)), '[]') from ${each} x join ${one} y on y.child_id = x.child_id and y.id = x.${column} where x.child_id = child and y.plan_id = plan)`,
    )
    .join('')}) from ${table} r where r.child_id = child and r.${key} = plan)`;
}

/**
 * The history of a plan's record with one owner, a row for each change: what makes a retried change one change, what tells
 * that somebody else has changed the same thing meanwhile, and what a later reader compares. The service says what was done;
 * PostgreSQL counts the version, keeps the record as it then was, and wakes those who have the plan open.
 *
 * `begin_plan_change` is asked before anything is written, and `record_plan_change` after.
 * Frozen: migrations run this text.
 */
export function planChangeStatements({ owner, table, key, rows, through }: PlanChangeSecurity): string[] {
  const app = `${owner}_app`;
  const asDefiner = 'security definer set search_path = public, pg_temp';
  const mayTouch = `child = any(opened('PLAN')) or child = any(owned('PLAN'))`;
  const snapshot = planSnapshot({ table, key, rows, through });
  const recorded =
    'child uuid, plan uuid, called uuid, its_digest text, its_move text, about text[], by_whom text, at_unit text';
  const functions: [name: string, signature: string, text: string][] = [
    [
      'begin_plan_change',
      '(child uuid, plan uuid, called uuid, expected integer, about text[])',
      `returns jsonb language plpgsql volatile ${asDefiner} as $$
       declare
         now_at integer;
       begin
         if not (${mayTouch}) then raise insufficient_privilege; end if;
         select r.version into now_at from ${table} r where r.child_id = child and r.${key} = plan;
         if now_at is null then return null; end if;
         insert into plan_change (child_id, plan_id, version, change_key, move, concerns, made_at, snapshot)
           select child, plan, now_at, gen_random_uuid(), 'BASELINE', '{}', clock_timestamp(), ${snapshot}
            where not exists (select 1 from plan_change c where c.child_id = child and c.plan_id = plan);
         return jsonb_build_object(
           'version', now_at,
           'made', (select jsonb_build_object('version', c.version, 'digest', c.digest) from plan_change c
                     where c.child_id = child and c.plan_id = plan and c.change_key = called),
           'since', (select coalesce(jsonb_agg(c.version order by c.version), '[]') from plan_change c
                      where c.child_id = child and c.plan_id = plan and c.version > expected and c.concerns && about));
       end $$`,
    ],
    // Asks nobody: for the two functions of the tables' owner that have asked.
    [
      'keep_plan_change',
      `(${recorded})`,
      `returns integer language plpgsql volatile ${asDefiner} as $$
       declare
         made integer;
       begin
         update ${table} r set version = r.version + 1 where r.child_id = child and r.${key} = plan returning r.version into made;
         insert into plan_change (child_id, plan_id, version, change_key, digest, move, concerns, made_at, made_by, unit_id, snapshot)
           values (child, plan, made, called, its_digest, its_move, about, clock_timestamp(), by_whom, at_unit, ${snapshot});
         perform pg_notify('plan_changed', plan || ':' || made);
         return made;
       end $$`,
    ],
    [
      'record_plan_change',
      `(${recorded})`,
      `returns integer language plpgsql volatile ${asDefiner} as $$
       begin
         if not (${mayTouch}) or not (at_unit = any(viewer_units())) then raise insufficient_privilege; end if;
         return keep_plan_change(child, plan, called, its_digest, its_move, about, by_whom, at_unit);
       end $$`,
    ],
  ];
  return [
    ...functions.flatMap(([name, signature, text]) => [
      `create function ${name}${signature} ${text}`,
      `revoke all on function ${name}${signature} from public`,
      ...(name === 'keep_plan_change' ? [] : [`grant execute on function ${name}${signature} to ${app}`]),
    ]),
    `alter table plan_change enable row level security`,
    `alter table plan_change force row level security`,
    `create policy keeper on plan_change to ${owner}_owner using (true) with check (true)`,
    `create policy reader on plan_change for select to ${app} using (child_id = any((select opened('PLAN'))::uuid[]))`,
    `grant select on plan_change to ${app}`,
  ];
}
