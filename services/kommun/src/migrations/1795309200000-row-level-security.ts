import { accessTableSecurity, rowSecurityStatements } from '@samsyn/disclosure/row-security';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The second lock: no row of a child for the application's role before the database itself has decided. */
export class RowLevelSecurity1795309200000 implements MigrationInterface {
  name = 'RowLevelSecurity1795309200000';

  async up(queryRunner: QueryRunner): Promise<void> {
    for (const statement of rowSecurityStatements({
      owner: 'kommun',
      tables: {
        ...accessTableSecurity,
        child: ['IDENTITY', 'SCHOOLING'],
        guardian: ['IDENTITY'],
        school_absence: ['SCHOOLING'],
        plan: ['PLAN'],
        goal: ['PLAN'],
        plan_party: ['PLAN'],
        municipal_intervention: ['PLAN'],
        plan_meeting: ['PLAN'],
        attendance: ['PLAN'],
        follow_up: ['PLAN'],
      },
      childColumn: { child: 'id' },
      keyed: { plan: 'id', goal: 'id', municipal_intervention: 'id' },
    })) {
      await queryRunner.query(statement);
    }
  }

  async down(): Promise<void> {
    throw new Error('Row-level security is not taken away by a migration.');
  }
}
