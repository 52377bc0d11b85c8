import { childrenToAssessStatements } from '@samsyn/disclosure/children-to-assess/children-to-assess-security';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const signature = 'open_plan(uuid, uuid, text, text[], text, date, text, text, text, text, uuid)';

/** A plan remembers which of the region's assessments it takes up; one assessment becomes one plan. */
export class NeedTakenUp1795375900000 implements MigrationInterface {
  name = 'NeedTakenUp1795375900000';

  async up(queryRunner: QueryRunner): Promise<void> {
    for (const statement of [
      'alter table "plan" add "care_need_id" uuid',
      'CREATE UNIQUE INDEX "plan_of_care_need" ON "plan"  ("child_id", "care_need_id") ',
      'drop function open_plan(uuid, uuid, text, text[], text, date, text, text, text, text)',
      // As before (1795375000000), and `need`: the region's assessment that is taken up, or null.
      `create function open_plan(child uuid, plan uuid, unit text, why text[], asks text, assessed date, initiator text, its_digest text, by_whom text, at_unit text, need uuid) returns text
         language plpgsql volatile security definer set search_path = public, pg_temp as $$
       declare
         board text := (select u.authority from own_unit u where u.id = unit);
         before text := (select c.digest from plan_change c where c.child_id = child and c.plan_id = plan and c.change_key = plan);
       begin
         if not (at_unit = any(viewer_units())) or not exists (
           select 1 from record_owner o where o.child_id = child and child = any(owned(o.part))) then
           raise insufficient_privilege;
         end if;
         if before is not null then return case when before = its_digest then 'MADE' else 'REPEATED' end; end if;
         if board is null then return 'UNKNOWN'; end if;
         perform one_at_a_time(child);
         if (child = any(opened('PLAN')) or child = any(owned('PLAN')))
            and exists (select 1 from plan p where p.child_id = child and p.status <> 'CLOSED') then return 'OPEN'; end if;
         if exists (select 1 from plan p where p.child_id = child and p.care_need_id = need) then return 'TAKEN_UP'; end if;
         insert into record_owner (child_id, part, unit_id, authority) values (child, 'PLAN', unit, board) on conflict (child_id, part) do nothing;
         if not exists (select 1 from record_owner o where o.child_id = child and o.part = 'PLAN' and o.authority = board) then return 'UNKNOWN'; end if;
         insert into plan (child_id, id, status, reasons, question, need_assessed_on, initiated_by, coordinating_unit_id, version, care_need_id)
           values (child, plan, 'DRAFT', why, asks, assessed, initiator, unit, 0, need);
         perform keep_plan_change(child, plan, plan, its_digest, 'ASSESS_NEED', '{status}', by_whom, at_unit);
         return 'MADE';
       end $$`,
      `revoke all on function ${signature} from public`,
      `grant execute on function ${signature} to kommun_app`,
      ...childrenToAssessStatements(
        'kommun',
        `exists (select 1 from plan p where p.child_id = o.child_id and p.status <> 'CLOSED'
                    and p.child_id in (select readable_children('PLAN')))`,
      ),
    ]) {
      await queryRunner.query(statement);
    }
  }

  async down(): Promise<void> {
    throw new Error('The function before stands in an earlier migration.');
  }
}
