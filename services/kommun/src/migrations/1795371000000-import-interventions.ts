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
        owner: 'kommun',
        table: 'plan',
        key: 'id',
        rows: [
          ...['goal', 'plan_party', 'plan_meeting', 'meeting_decision', 'follow_up', 'goal_outcome'],
          ...['escalation', 'municipal_intervention'],
        ],
        through: { attendance: { table: 'plan_meeting', column: 'meeting_id' } },
        interventions: 'municipal_intervention',
        units: 'municipal_unit',
        more: { form: 'text', goal_id: 'uuid' },
        faults: [
          `select g.line, 'plan', 'NOT_IN_THIS_STATE' from g join plan p on p.child_id = g.child and p.id = g.plan and p.status = 'CLOSED'`,
          `select g.line, 'goal', 'UNKNOWN' from g where g.goal_id is not null and not exists (
             select 1 from goal o where o.child_id = g.child and o.id = g.goal_id and o.plan_id = g.plan)`,
          // Who is called to the plan, or belongs to the authority that keeps it.
          `select g.line, 'unit', 'NOT_A_PARTY' from g join plan p on p.child_id = g.child and p.id = g.plan join own_unit e on e.id = g.unit
            where not exists (select 1 from plan_party y where y.child_id = g.child and y.plan_id = g.plan and y.unit_id = g.unit and y.left_on is null)
              and not exists (select 1 from record_owner o join own_unit u on u.authority = o.authority
                               where o.child_id = g.child and o.part = 'PLAN' and u.id = g.unit)`,
        ],
      }),
      linesFunction(
        'create or replace',
        ['child', 'assignment', 'absence', 'intervention'].map((kind) => ({ kind })),
      ),
      ...importerStatements('kommun', { absence: 'SCHOOLING' }),
    ]) {
      await queryRunner.query(statement);
    }
  }

  async down(): Promise<void> {
    throw new Error('What has been imported is not forgotten by a migration.');
  }
}
