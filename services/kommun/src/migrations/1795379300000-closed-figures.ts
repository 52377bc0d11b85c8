import { today } from '@samsyn/disclosure/active';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const asDefiner = 'security definer set search_path = public, pg_temp';
const inStockholm = `at time zone 'Europe/Stockholm')::date`;

/** Each of what is counted in a term, by area, table and category; of a child with protected identity without the area. */
const facts = `
  map as (
    select distinct on (m.part_id) m.part_id, a.id from area a join area_part m on m.area_id = a.id
     where a.kind in ('BUS_GROUP', 'DISTRICT') and (a.from_on is null or a.from_on <= last_day) and (a.to_on is null or a.to_on > last_day)
       and m.from_on <= last_day and (m.to_on is null or m.to_on > last_day)
     order by m.part_id, a.kind = 'BUS_GROUP' desc, a.id),
  of_plan as (
    select p.child_id, p.id, case when c.protected_identity then null else m.id end as area, c.gender, p.reasons, p.initiated_by,
           p.started_on, p.need_assessed_on, extract(year from age(p.started_on, c.birth_date)) as age
      from plan p join child c on c.id = p.child_id join municipal_unit u on u.id = p.coordinating_unit_id
      left join map m on m.part_id = u.part_id),
  begun as (select * from of_plan where started_on between first_day and last_day),
  held as (
    select m.child_id, m.id, m.plan_id, m.kind, (m.starts_at ${inStockholm} as day, o.area, o.need_assessed_on
      from plan_meeting m join of_plan o on o.child_id = m.child_id and o.id = m.plan_id
     where m.status = 'HELD' and (m.starts_at ${inStockholm} <= last_day),
  first_met as (
    select * from (select distinct on (plan_id) area, day, day - need_assessed_on as days from held
                    where kind = 'SIP_MEETING' order by plan_id, day) f
     where day >= first_day and days >= 0),
  summoned as (
    select h.area, t.presence, p.kind from held h
      join attendance t on t.child_id = h.child_id and t.meeting_id = h.id and t.withdrawn_on is null and t.presence <> 'INVITED'
      join plan_party p on p.child_id = t.child_id and p.id = t.party_id
     where h.day >= first_day),
  followed as (
    select distinct on (g.goal_id) o.area, g.status from goal_outcome g
      join follow_up f on f.child_id = g.child_id and f.id = g.follow_up_id
      join of_plan o on o.child_id = g.child_id and o.id = g.plan_id
     where f.done_on between first_day and last_day order by g.goal_id, f.done_on desc, f.id),
  absent as (
    select case when c.protected_identity then null else m.id end as area, c.grade from school_absence s
      join child c on c.id = s.child_id left join map m on m.part_id = c.registered_part_id
     where s.term = of_term and s.percent >= 50),
  fact (area, of_table, category) as (
    select area, 'PLANS_BEGUN', 'TOTAL' from begun
    union all select area, 'PLANS_BY_GENDER', gender from begun
    union all select area, 'PLANS_BY_AGE', case when age < 6 then 'AGE_0_5' when age < 10 then 'AGE_6_9' when age < 13 then 'AGE_10_12'
                                                when age < 16 then 'AGE_13_15' else 'AGE_16_20' end from begun
    union all select area, 'PLANS_BY_INITIATOR', initiated_by from begun
    union all select area, 'PLANS_BY_REASON', reason from begun, unnest(reasons) reason
    union all select area, 'FIRST_MEETINGS', 'TOTAL' from first_met
    union all select area, 'TIME_TO_MEETING', case when days <= 14 then 'DAYS_0_14' when days <= 30 then 'DAYS_15_30'
                                                   when days <= 60 then 'DAYS_31_60' else 'DAYS_61' end from first_met
    union all select area, 'SUMMONS', 'TOTAL' from summoned
    union all select area, 'ATTENDANCE', presence from summoned
    union all select area, 'ATTENDANCE_BY_PARTY', kind || case presence when 'ABSENT' then ':ABSENT' else ':CAME' end from summoned
    union all select area, 'GOALS_FOLLOWED_UP', 'TOTAL' from followed
    union all select area, 'GOAL_OUTCOMES', status from followed
    union all select area, 'PUPILS_MOSTLY_ABSENT', 'TOTAL' from absent
    union all select area, 'ABSENCE', case when grade <= 3 then 'GRADE_0_3' when grade <= 6 then 'GRADE_4_6'
                                           when grade <= 9 then 'GRADE_7_9' else 'GRADE_10_12' end from absent where grade is not null)`;

/** Figures of a term, closed once with their chance. See docs/decisions, "Figures are disturbed, rounded and closed". */
export class ClosedFigures1795379300000 implements MigrationInterface {
  name = 'ClosedFigures1795379300000';

  async up(queryRunner: QueryRunner): Promise<void> {
    for (const statement of [
      'create table figure_closing (term text primary key, closed_on date not null)',
      // Area '' is the county. What is not there is none.
      `create table closed_figure (term text not null, area text not null, of_table text not null, category text not null,
         count integer not null, chance bytea not null, primary key (term, area, of_table, category),
         check (count > 0), check (length(chance) = 32))`,
      // The service reads and writes none of them but through the function below.
      ...['figure_closing', 'closed_figure'].flatMap((table) => [
        `alter table ${table} enable row level security`,
        `alter table ${table} force row level security`,
        `create policy keeper on ${table} to kommun_owner using (true) with check (true)`,
      ]),
      // Figures of a closed term and the areas there are, for the secretariat; for a coordinator of the own units' areas. Whoever asks first closes it, once.
      `create function closed_figures(of_term text, of_tables text[])
         returns table (area text, area_name text, of_table text, category text, count integer, chance bytea, closed_on date)
         language plpgsql volatile ${asDefiner} as $$
         #variable_conflict use_column
         declare
           roles text := coalesce(current_setting('samsyn.roles', true), '');
           sees_all boolean := roles like '%"SECRETARIAT"%';
           is_spring boolean := of_term like 'V%';
           year integer := substr(of_term, 3)::int;
           first_day date := make_date(year, case when is_spring then 1 else 8 end, 1);
           last_day date := case when is_spring then make_date(year, 7, 31) else make_date(year, 12, 31) end;
           mine text[];
         begin
           if not sees_all and not roles like '%"COORDINATOR"%' then return; end if;
           if (last_day + interval '1 month')::date >= ${today} then return; end if;
           begin
             insert into figure_closing (term, closed_on) values (of_term, ${today}) on conflict do nothing;
             if found then
               insert into closed_figure (term, area, of_table, category, count, chance)
                 with ${facts}
                 select of_term, placed.area, placed.of_table, placed.category, count(*)::int,
                        sha256(uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid()))
                   from (select f.area, f.of_table, f.category from fact f where f.area is not null
                         union all select '', f.of_table, f.category from fact f) placed
                  group by placed.area, placed.of_table, placed.category;
             end if;
           exception
             -- Somebody else closes it just now: this request does not see it yet.
             when serialization_failure or deadlock_detected then return;
           end;
           mine := array(select g.id from sip_check_areas_of(array(
             select u.part_id from municipal_unit u where u.id = any(viewer_units()))) g);
           return query
             with places as (
               select '' as id, null::text as name where sees_all
               union all
               select distinct a.id, a.name from area a join area_part m on m.area_id = a.id
                where a.kind in ('BUS_GROUP', 'DISTRICT') and (a.from_on is null or a.from_on <= last_day) and (a.to_on is null or a.to_on > last_day)
                  and m.from_on <= last_day and (m.to_on is null or m.to_on > last_day) and (sees_all or a.id = any(mine))
                  and (a.kind = 'BUS_GROUP' or not exists (
                    select 1 from area b join area_part n on n.area_id = b.id
                     where b.kind = 'BUS_GROUP' and n.part_id = m.part_id and (b.from_on is null or b.from_on <= last_day)
                       and (b.to_on is null or b.to_on > last_day) and n.from_on <= last_day and (n.to_on is null or n.to_on > last_day))))
             select p.id, p.name, f.of_table, f.category, f.count, f.chance, c.closed_on
               from places p cross join (select closed_on from figure_closing where term = of_term) c
               left join closed_figure f on f.term = of_term and f.area = p.id and f.of_table = any(of_tables)
              order by p.id, f.of_table, f.category;
         end $$`,
      'revoke all on function closed_figures(text, text[]) from public',
      'grant execute on function closed_figures(text, text[]) to kommun_app',
    ])
      await queryRunner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('Row-level security is not taken away by a migration.');
  }
}
