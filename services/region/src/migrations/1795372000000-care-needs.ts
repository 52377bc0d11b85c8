import { childrenToAssessStatements } from '@samsyn/disclosure/children-to-assess/children-to-assess-security';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const open = `child_id = any((select opened('PLAN'))::uuid[])`;
const kept = `child_id = any((select owned('PLAN'))::uuid[])`;

/** The region begins: it records that a child needs a plan, and asks a municipal unit to take it up. */
export class CareNeeds1795372000000 implements MigrationInterface {
  name = 'CareNeeds1795372000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    for (const statement of [
      'CREATE TABLE "care_need" ("child_id" uuid NOT NULL, "id" uuid NOT NULL, "unit_id" text NOT NULL, "party_kind" text NOT NULL, "reasons" text array NOT NULL, "question" text NOT NULL, "assessed_on" date NOT NULL, "addressed_to" text NOT NULL, "content" bytea NOT NULL, "recorded_at" TIMESTAMP WITH TIME ZONE NOT NULL, "withdrawn_at" TIMESTAMP WITH TIME ZONE, CONSTRAINT "care_need_key" PRIMARY KEY ("child_id", "id"))',
      'alter table care_need enable row level security',
      'alter table care_need force row level security',
      'create policy keeper on care_need to region_owner using (true) with check (true)',
      `create policy reader on care_need for select to region_app using (${open})`,
      `create policy withdrawer on care_need for update to region_app using (${kept}) with check (${kept})`,
      'grant select on care_need to region_app',
      'grant update (withdrawn_at) on care_need to region_app',
      // The region may have no part of the child's plans yet, and so nobody who keeps one: whoever works with the child
      // under a provider assesses in a unit of the provider that keeps, or gets, that part. Its keeper then releases it.
      `create function assess_care_need(child uuid, need uuid, unit text, kind text, why text[], asks text, assessed date, addressee text, its_content bytea) returns text
         language plpgsql volatile security definer set search_path = public, pg_temp as $$
       declare
         provider text := (select u.authority from own_unit u where u.id = unit);
         before bytea := (select n.content from care_need n where n.child_id = child and n.id = need);
       begin
         if provider is null or not (unit = any(viewer_units())) or not exists (
           select 1 from record_owner o where o.child_id = child and o.authority = provider and child = any(owned(o.part))) then
           raise insufficient_privilege;
         end if;
         if before is not null then return case when before = its_content then 'MADE' else 'OTHER' end; end if;
         insert into record_owner (child_id, part, unit_id, authority) values (child, 'PLAN', unit, provider) on conflict (child_id, part) do nothing;
         if not exists (select 1 from record_owner o where o.child_id = child and o.part = 'PLAN' and o.authority = provider) then return 'UNKNOWN'; end if;
         insert into care_need (child_id, id, unit_id, party_kind, reasons, question, assessed_on, addressed_to, content, recorded_at)
           values (child, need, unit, kind, why, asks, assessed, addressee, its_content, now());
         return 'MADE';
       end $$`,
      'revoke all on function assess_care_need(uuid, uuid, text, text, text[], text, date, text, bytea) from public',
      'grant execute on function assess_care_need(uuid, uuid, text, text, text[], text, date, text, bytea) to region_app',
      // Whether a plan is open is the municipality’s to say.
      ...childrenToAssessStatements('region', 'false'),
    ]) {
      await queryRunner.query(statement);
    }
  }

  async down(): Promise<void> {
    throw new Error('Row-level security is not taken away by a migration.');
  }
}
