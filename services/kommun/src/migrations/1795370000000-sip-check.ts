import { today } from '@samsyn/disclosure/active';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const asDefiner = 'security definer set search_path = public, pg_temp';

/** What a sum is kept by: nothing of it is about a child, a plan, a person or a day. */
const kept = 'area text not null, term text not null, occasion text not null, respondent text not null';
const occasions = `check (occasion in ('AFTER_MEETING', 'AT_END'))`;
const respondents = `check (respondent in ('CHILD', 'GUARDIAN'))`;

/** SIP-kollen: codes that lead to no child, and sums that hold nobody's answers. */
export class SipCheck1795370000000 implements MigrationInterface {
  name = 'SipCheck1795370000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    const functions: [name: string, types: string, parameters: string, text: string][] = [
      // A plan's keeper lets a few be asked. Of a child with protected identity the area is not kept either.
      [
        'offer_sip_check',
        'uuid, uuid, text, text, text, bytea[], date',
        'child uuid, plan_key uuid, in_term text, when_asked text, who text, hashes bytea[], last_day date',
        `returns void language plpgsql volatile ${asDefiner} as $$
         declare
           place text;
         begin
           if not (child = any(owned('PLAN'))) or cardinality(hashes) not between 1 and 4 or not exists (
             select 1 from plan_meeting m where m.child_id = child and m.plan_id = plan_key
                and m.kind = 'SIP_MEETING' and m.status = 'HELD') then
             raise insufficient_privilege;
           end if;
           select g.id into place from plan p
             join child c on c.id = p.child_id and not c.protected_identity
             join municipal_unit u on u.id = p.coordinating_unit_id
             join sip_check_areas_of(array[u.part_id]) g on true
            where p.child_id = child and p.id = plan_key
            order by g.id limit 1;
           delete from sip_check_code c using (
             select o.hash from sip_check_code o where o.last_day < ${today} for update skip locked) gone
            where c.hash = gone.hash;
           -- All codes of a kind are written anew, in the order of their hashes: so neither the order on disk nor the number of
           -- the transaction tells which of them came with which plan's change.
           with before as (
             delete from sip_check_code c where c.area = coalesce(place, '') and c.term = in_term
                and c.occasion = when_asked and c.respondent = who returning c.hash, c.last_day)
           insert into sip_check_code (hash, area, term, occasion, respondent, last_day)
             select every.hash, coalesce(place, ''), in_term, when_asked, who, every.last_day
               from (select b.hash, b.last_day from before b
                     union all select h, offer_sip_check.last_day from unnest(hashes) h) every
              order by every.hash;
         end $$`,
      ],
      // Whoever has the code answers once: the code goes as the answers are added. Nothing of the viewer is read.
      [
        'answer_sip_check',
        'bytea[], jsonb',
        'hashes bytea[], answers jsonb',
        `returns boolean language plpgsql volatile ${asDefiner} as $$
         declare
           found_code sip_check_code;
         begin
           if (select count(*) from jsonb_object_keys(answers)) <> 7 then raise invalid_parameter_value; end if;
           -- Once more, for an offer that was being made has just written the code anew.
           for attempt in 1..2 loop
             delete from sip_check_code c where c.hash = any(hashes) and c.last_day >= ${today} returning c.* into found_code;
             exit when found_code.hash is not null;
           end loop;
           if found_code.hash is null then return false; end if;
           insert into sip_check_sum (area, term, occasion, respondent, statement, answer, count)
             select found_code.area, found_code.term, found_code.occasion, found_code.respondent, a.key, a.value, 1
               from jsonb_each_text(answers) a order by a.key
             on conflict (area, term, occasion, respondent, statement, answer) do update set count = sip_check_sum.count + 1;
           return true;
         end $$`,
      ],
      // What may be published, as it was when at least five more had answered: looked at once a day, whoever asks. So
      // that asking before and after one answer shows the same.
      [
        'sip_check_published',
        'text, text, text',
        'of_term text, when_asked text, who text',
        `returns table (area text, area_name text, counts jsonb) language plpgsql volatile ${asDefiner} as $$
         #variable_conflict use_column
         declare
           roles text := coalesce(current_setting('samsyn.roles', true), '');
           sees_all boolean := roles like '%"SECRETARIAT"%';
           mine text[];
         begin
           if not sees_all and not roles like '%"COORDINATOR"%' then return; end if;
           mine := array(select g.id from sip_check_areas_of(array(
             select u.part_id from municipal_unit u where u.id = any(viewer_units()))) g);
           begin
             insert into sip_check_publication as p (area, term, occasion, respondent, looked_at_on, answered, counts)
               select s.area, of_term, when_asked, who, ${today},
                      case when s.answered >= 5 then s.answered else 0 end, case when s.answered >= 5 then s.counts end
                 from (select each.area, (sum(each.total) / 7)::int as answered, jsonb_object_agg(each.statement, each.counts) as counts
                         from (select r.area, r.statement, sum(r.count) as total, jsonb_object_agg(r.answer, r.count) as counts
                                 from sip_check_sum r where r.term = of_term and r.occasion = when_asked and r.respondent = who
                                group by r.area, r.statement) each
                        group by each.area) s
                order by s.area
               on conflict (area, term, occasion, respondent) do update set
                 looked_at_on = excluded.looked_at_on,
                 counts = case when excluded.answered - p.answered >= 5 then excluded.counts else p.counts end,
                 answered = case when excluded.answered - p.answered >= 5 then excluded.answered else p.answered end
               where p.looked_at_on < excluded.looked_at_on;
           exception
             -- Somebody else looks just now: what was published before is told.
             when serialization_failure or deadlock_detected then null;
           end;
           return query
             select p.area, (select a.name from area a where a.id = p.area), p.counts
               from sip_check_publication p
              where p.term = of_term and p.occasion = when_asked and p.respondent = who
                and (sees_all or p.area = any(mine))
              order by p.area;
         end $$`,
      ],
    ];
    for (const statement of [
      `create table sip_check_code (hash bytea primary key, ${kept}, last_day date not null, ${occasions}, ${respondents}, check (length(hash) = 32))`,
      `create table sip_check_sum (${kept}, statement text not null, answer text not null, count integer not null,
         primary key (area, term, occasion, respondent, statement, answer), ${occasions}, ${respondents},
         check (statement in ('WAS_LISTENED_TO', 'COULD_SAY_WHAT_MATTERS', 'UNDERSTOOD', 'RIGHT_PEOPLE_WERE_THERE', 'GOALS_ARE_OURS', 'KNOWS_WHO_DOES_WHAT', 'HELPS')),
         check (answer in ('FULLY', 'LARGELY', 'PARTLY', 'NOT_AT_ALL', 'DOES_NOT_KNOW')))`,
      `create table sip_check_publication (${kept}, looked_at_on date not null, answered integer not null, counts jsonb,
         primary key (area, term, occasion, respondent), ${occasions}, ${respondents})`,
      // The service reads and writes none of them but through the functions below.
      ...['sip_check_code', 'sip_check_sum', 'sip_check_publication'].flatMap((table) => [
        `alter table ${table} enable row level security`,
        `alter table ${table} force row level security`,
        `create policy keeper on ${table} to kommun_owner using (true) with check (true)`,
      ]),
      // A BUS group's area; where nobody has written down which areas the groups have, the district.
      `create function sip_check_areas_of(parts text[]) returns table (id text) language sql stable as $$
         with held as (
           select distinct a.id, a.kind, m.part_id from area a join area_part m on m.area_id = a.id
            where a.kind in ('BUS_GROUP', 'DISTRICT') and m.part_id = any(parts)
              and (a.from_on is null or a.from_on <= ${today}) and (a.to_on is null or a.to_on > ${today})
              and m.from_on <= ${today} and (m.to_on is null or m.to_on > ${today}))
         select distinct h.id from held h
          where h.kind = 'BUS_GROUP' or not exists (select 1 from held b where b.kind = 'BUS_GROUP' and b.part_id = h.part_id) $$`,
      'revoke all on function sip_check_areas_of(text[]) from public',
      ...functions.flatMap(([name, types, parameters, text]) => [
        `create function ${name}(${parameters}) ${text}`,
        `revoke all on function ${name}(${types}) from public`,
        `grant execute on function ${name}(${types}) to kommun_app`,
      ]),
    ]) {
      await queryRunner.query(statement);
    }
  }

  async down(): Promise<void> {
    throw new Error('Row-level security is not taken away by a migration.');
  }
}
