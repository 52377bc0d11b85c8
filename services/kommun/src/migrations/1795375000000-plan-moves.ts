import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What two who write plans could do together, or a forgotten rule alone: two open plans of one child; and calls that are taken back. */
export class PlanMoves1795375000000 implements MigrationInterface {
  name = 'PlanMoves1795375000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    for (const statement of [
      'alter table "attendance" add "withdrawn_on" date',
      'grant update (withdrawn_on) on attendance to kommun_app',
      'grant update (kind) on plan_meeting to kommun_app',
      // A plan is reopened by whoever reads all of the child’s plans, one at a time: of two at once, one is told that
      // somebody was first.
      `create function reopens_alone() returns trigger language plpgsql as $$
       begin
         if current_user = 'kommun_app' then
           perform one_at_a_time(new.child_id);
           if exists (select 1 from plan p where p.child_id = new.child_id and p.id <> new.id and p.status <> 'CLOSED') then
             raise insufficient_privilege;
           end if;
         end if;
         return new;
       end $$`,
      'revoke all on function reopens_alone() from public',
      `create trigger reopened before update of status on plan for each row
         when (old.status = 'CLOSED' and new.status <> 'CLOSED') execute function reopens_alone()`,
      // As before, but one at a time, and not beside an open plan for whoever reads that one. Who may not read it is not
      // told of it, and so opens another.
      `create or replace function open_plan(child uuid, plan uuid, unit text, why text[], asks text, assessed date, initiator text, its_digest text, by_whom text, at_unit text) returns text
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
         insert into record_owner (child_id, part, unit_id, authority) values (child, 'PLAN', unit, board) on conflict (child_id, part) do nothing;
         if not exists (select 1 from record_owner o where o.child_id = child and o.part = 'PLAN' and o.authority = board) then return 'UNKNOWN'; end if;
         insert into plan (child_id, id, status, reasons, question, need_assessed_on, initiated_by, coordinating_unit_id, version)
           values (child, plan, 'DRAFT', why, asks, assessed, initiator, unit, 0);
         perform keep_plan_change(child, plan, plan, its_digest, 'ASSESS_NEED', '{status}', by_whom, at_unit);
         return 'MADE';
       end $$`,
    ]) {
      await queryRunner.query(statement);
    }
  }

  async down(): Promise<void> {
    throw new Error('The functions before stand in earlier migrations.');
  }
}
