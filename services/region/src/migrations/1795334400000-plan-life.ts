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
      `create policy writer on care_intervention for insert to region_app with check (${open} and ${own} and exists (select 1 from own_unit u where u.id = unit_id))`,
      `create policy changer on care_intervention for update to region_app using (${open} and ${own}) with check (${open} and ${own})`,
      'grant insert on care_intervention to region_app',
      'grant update (title, description, status, from_on, until_on, progress, decline_reason, declined_on, answered_on, ended_on, outcome) on care_intervention to region_app',
      `create policy writer on care_plan_part for insert to region_app with check (${kept} and ${own})`,
      `create policy changer on care_plan_part for update to region_app using (${kept}) with check (${kept})`,
      'grant insert on care_plan_part to region_app',
      'grant update (unit_id, answer, answered_on, comment) on care_plan_part to region_app',
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
