import { planChangeStatements } from '@samsyn/disclosure/plan-changes/plan-change-security';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const open = `child_id = any((select opened('PLAN'))::uuid[])`;
const kept = `child_id = any((select owned('PLAN'))::uuid[])`;
const own = 'unit_id = any((select viewer_units())::text[])';

/** The region's part of a plan's life: its interventions, its answer, and their history. */
export class PlanLife1795334400000 implements MigrationInterface {
  name = 'PlanLife1795334400000';

  async up(queryRunner: QueryRunner): Promise<void> {
    for (const statement of [
      'alter table "care_plan_part" add "version" integer not null default 1',
      'alter table "care_intervention" add "offered_on" date, add "answered_on" date, add "ended_on" date, add "outcome" text',
      'CREATE TABLE "plan_change" ("child_id" uuid NOT NULL, "plan_id" uuid NOT NULL, "version" integer NOT NULL, "change_key" uuid NOT NULL, "digest" text, "move" text NOT NULL, "concerns" text array NOT NULL, "made_at" TIMESTAMP WITH TIME ZONE NOT NULL, "made_by" text, "unit_id" text, "snapshot" jsonb NOT NULL, CONSTRAINT "plan_change_key" PRIMARY KEY ("child_id", "plan_id", "version"))',
      'CREATE UNIQUE INDEX "plan_change_once" ON "plan_change"  ("child_id", "plan_id", "change_key") ',
      `create policy writer on care_intervention for insert to region_app with check ((${kept} or (${open} and ${own})) and exists (select 1 from own_unit u where u.id = unit_id))`,
      `create policy changer on care_intervention for update to region_app using (${open} and ${own}) with check (${open} and ${own})`,
      'grant insert on care_intervention to region_app',
      'grant update (title, description, status, from_on, until_on, progress, decline_reason, declined_on, answered_on, ended_on, outcome) on care_intervention to region_app',
      `create policy writer on care_plan_part for insert to region_app with check (${kept} and ${own})`,
      `create policy changer on care_plan_part for update to region_app using (${kept}) with check (${kept})`,
      'grant insert on care_plan_part to region_app',
      'grant update (unit_id, answer, answered_on, comment) on care_plan_part to region_app',
      // A plan that the region has no part of yet: whoever works with the child under the provider that keeps, or gets,
      // the region's part of its plans opens one, in the own unit. Whose plan it is has been asked in the graph.
      `create function take_on_plan(child uuid, plan uuid, unit text) returns boolean
         language plpgsql volatile security definer set search_path = public, pg_temp as $$
       declare
         provider text := (select u.authority from own_unit u where u.id = unit);
       begin
         if provider is null or not (unit = any(viewer_units())) or not exists (
           select 1 from record_owner o where o.child_id = child and o.authority = provider and child = any(owned(o.part))) then
           raise insufficient_privilege;
         end if;
         insert into record_owner (child_id, part, unit_id, authority) values (child, 'PLAN', unit, provider) on conflict (child_id, part) do nothing;
         if not exists (select 1 from record_owner o where o.child_id = child and o.part = 'PLAN' and o.authority = provider) then return false; end if;
         insert into care_plan_part (child_id, plan_id, unit_id, answer, version) values (child, plan, unit, 'WAITING', 1) on conflict (child_id, plan_id) do nothing;
         return true;
       end $$`,
      'revoke all on function take_on_plan(uuid, uuid, text) from public',
      'grant execute on function take_on_plan(uuid, uuid, text) to region_app',
      ...planChangeStatements({
        owner: 'region',
        table: 'care_plan_part',
        key: 'plan_id',
        rows: ['care_intervention'],
      }),
    ]) {
      await queryRunner.query(statement);
    }
  }

  async down(): Promise<void> {
    throw new Error('Row-level security is not taken away by a migration.');
  }
}
