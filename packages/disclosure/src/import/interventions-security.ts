import { type PlanChangeSecurity, planSnapshot } from '../plan-changes/plan-change-security.js';
import { faultsFunction, type ImportedKind, lines, ofOneChild, unitIsHere } from './import-security.js';

/** Where an owner keeps its interventions, and the part of a plan that they stand in. */
export interface ImportedInterventions extends PlanChangeSecurity {
  readonly interventions: 'municipal_intervention' | 'care_intervention';
  /** The owner's units with their functions. */
  readonly units: 'municipal_unit' | 'care_unit';
  /** Columns that this owner has and the other has not, with their types. */
  readonly more: Readonly<Record<string, string>>;
  /** Faults that only this owner can see, as import-security.ts has them. */
  readonly faults: readonly string[];
}

/** What both owners keep of an intervention, with the types of the columns. */
const columns = {
  title: 'text',
  description: 'text',
  status: 'text',
  from_on: 'date',
  until_on: 'date',
  progress: 'text',
  decline_reason: 'text',
  declined_on: 'date',
  offered_on: 'date',
  answered_on: 'date',
  ended_on: 'date',
  outcome: 'text',
};

const typed = (given: Readonly<Record<string, string>>) =>
  Object.entries(given)
    .map(([name, type]) => `${name} ${type}`)
    .join(', ');
const named = (names: readonly string[], table: string) => names.map((name) => `${table}.${name}`).join(', ');

/**
 * Interventions of plans that are here. A plan's record gets a version for each unit whose interventions came or changed, as
 * after any other change, and those who have the plan open are told. What somebody has answered or reported here since it
 * came stays as it is: that is read from the history, where only people's changes have a digest.
 *
 * Frozen: migrations run this text.
 */
export function importedInterventionStatements(owner: ImportedInterventions): string[] {
  const { table, key, interventions, units } = owner;
  const values = Object.keys({ ...columns, ...owner.more });
  const given = typed({ plan: 'uuid', unit: 'text', ...columns, ...owner.more });
  const kind: Omit<ImportedKind, 'write'> = ofOneChild({
    kind: 'intervention',
    columns: given,
    write: '',
    faults: [
      unitIsHere('unit', 'unit'),
      `select g.line, 'plan', 'UNKNOWN' from g where not exists (select 1 from ${table} p where p.child_id = g.child and p.${key} = g.plan)`,
      `select g.line, 'plan', 'OTHER_RECORD' from g join ${interventions} i on i.child_id = g.child and i.id = g.id and i.plan_id <> g.plan`,
      `select g.line, 'unit', 'OTHER_RECORD' from g join ${interventions} i on i.child_id = g.child and i.id = g.id and i.unit_id <> g.unit`,
      ...owner.faults,
    ],
  });
  return [
    ...faultsFunction(kind),
    `create function keep_plan_baseline(child uuid, plan uuid) returns void language sql volatile as $$
       insert into plan_change (child_id, plan_id, version, change_key, move, concerns, made_at, snapshot)
       select child, plan, r.version, gen_random_uuid(), 'BASELINE', '{}', clock_timestamp(), ${planSnapshot(owner)}
         from ${table} r where r.child_id = child and r.${key} = plan
          and not exists (select 1 from plan_change c where c.child_id = child and c.plan_id = plan) $$`,
    'revoke all on function keep_plan_baseline(uuid, uuid) from public',
    `create function import_intervention_write(jsonb, text, uuid) returns table (line integer, child uuid, came text, parts text[])
       language plpgsql volatile as $$
     #variable_conflict use_column
     declare
       told jsonb;
       one record;
     begin
       for one in select distinct r.child, r.plan from jsonb_to_recordset($1) as r(child uuid, plan uuid) order by 1, 2 loop
         perform keep_plan_baseline(one.child, one.plan);
       end loop;
       with ${lines(given)},
       put as (
         insert into ${interventions} as i (child_id, id, plan_id, unit_id, party_kind, ${values.join(', ')})
         select g.child, g.id, g.plan, g.unit, u.kind, ${named(values, 'g')} from g join ${units} u on u.id = g.unit
         on conflict (child_id, id) do update set ${values.map((name) => `${name} = excluded.${name}`).join(', ')}
           where (${named(values, 'i')}) is distinct from (${named(values, 'excluded')})
             and not exists (select 1 from plan_change c where c.child_id = i.child_id and c.plan_id = i.plan_id
                              and c.digest is not null and c.concerns && array['intervention:' || i.id])
         returning i.id, xmax = 0 as is_new)
       select jsonb_agg(jsonb_build_object('line', g.line, 'id', g.id, 'child', g.child, 'plan', g.plan, 'unit', g.unit, 'new', put.is_new))
         into told from g left join put on put.id = g.id;
       for one in
         select r.child, r.plan, r.unit, r.new, array_agg('intervention:' || r.id order by r.id) as about
           from jsonb_to_recordset(told) as r(id uuid, child uuid, plan uuid, unit text, new boolean)
          where r.new is not null group by 1, 2, 3, 4 order by 1, 2, 3, 4
       loop
         perform keep_plan_change(one.child, one.plan, gen_random_uuid(), null,
           case when one.new then 'OFFER_INTERVENTION' else 'REPORT_INTERVENTION' end, one.about, 'Import, ' || $2, one.unit);
       end loop;
       return query
         select r.line, r.child, case when r.new then 'NEW' when r.new is not null then 'CHANGED' else 'UNCHANGED' end, '{PLAN}'::text[]
           from jsonb_to_recordset(told) as r(line integer, child uuid, new boolean);
     end $$`,
    'revoke all on function import_intervention_write(jsonb, text, uuid) from public',
  ];
}
