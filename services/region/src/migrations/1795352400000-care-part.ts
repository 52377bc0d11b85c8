import type { MigrationInterface, QueryRunner } from 'typeorm';

const open = `child_id = any((select opened('PLAN'))::uuid[])`;
const kept = `child_id = any((select owned('PLAN'))::uuid[])`;
const own = 'unit_id = any((select viewer_units())::text[])';

/** How the region comes to have a part of a plan; and who may offer what in it. */
export class CarePart1795352400000 implements MigrationInterface {
  name = 'CarePart1795352400000';

  async up(queryRunner: QueryRunner): Promise<void> {
    for (const statement of [
      // Those who keep the region's part may ask another care unit, which then answers for itself.
      'drop policy writer on care_intervention',
      `create policy writer on care_intervention for insert to region_app
         with check ((${kept} or (${open} and ${own})) and exists (select 1 from own_unit u where u.id = unit_id))`,
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
    ]) {
      await queryRunner.query(statement);
    }
  }

  async down(): Promise<void> {
    throw new Error('Row-level security is not taken away by a migration.');
  }
}
