import { linesFunction } from '@samsyn/disclosure/import/import-security';
import { importerStatements } from '@samsyn/disclosure/import/importer-security';
import { importedInterventionStatements } from '@samsyn/disclosure/import/interventions-security';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Lets case systems bring interventions of plans, and those that sign in bring records one by one. */
export class ImportInterventions1795371000000 implements MigrationInterface {
  name = 'ImportInterventions1795371000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    for (const statement of [
      ...importedInterventionStatements({
        owner: 'region',
        table: 'care_plan_part',
        key: 'plan_id',
        rows: ['care_intervention'],
        interventions: 'care_intervention',
        units: 'care_unit',
        more: {},
        faults: [
          // The plan's parties are the municipality's to know: here it is whose patient the child is.
          `select g.line, 'unit', 'NOT_A_PARTY' from g join care_plan_part p on p.child_id = g.child and p.plan_id = g.plan join own_unit e on e.id = g.unit
            where not exists (select 1 from record_owner o join own_unit u on u.authority = o.authority
                               where o.child_id = g.child and o.part in ('PLAN', 'HEALTH_CARE') and u.id = g.unit)`,
        ],
      }),
      linesFunction(
        'create or replace',
        ['child', 'assignment', 'contact', 'referral', 'intervention'].map((kind) => ({ kind })),
      ),
      ...importerStatements('region', { contact: 'HEALTH_CARE', referral: 'HEALTH_CARE' }),
    ]) {
      await queryRunner.query(statement);
    }
  }

  async down(): Promise<void> {
    throw new Error('What has been imported is not forgotten by a migration.');
  }
}
