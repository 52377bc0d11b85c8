import { accessTableSecurity, rowSecurityStatements } from '@samsyn/disclosure/row-security';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The second lock: no row of a child for the application's role before the database itself has decided. */
export class RowLevelSecurity1795309200000 implements MigrationInterface {
  name = 'RowLevelSecurity1795309200000';

  async up(queryRunner: QueryRunner): Promise<void> {
    for (const statement of rowSecurityStatements({
      owner: 'region',
      tables: {
        ...accessTableSecurity,
        child: ['HEALTH_CARE', 'PLAN'],
        guardian: ['HEALTH_CARE', 'PLAN'],
        care_contact: ['HEALTH_CARE'],
        referral: ['HEALTH_CARE', 'PLAN'],
        referral_answer: ['HEALTH_CARE', 'PLAN'],
        care_plan_part: ['PLAN'],
        care_intervention: ['PLAN'],
      },
      childColumn: { child: 'id' },
      keyed: { care_plan_part: 'plan_id', care_intervention: 'id' },
    })) {
      await queryRunner.query(statement);
    }
  }

  async down(): Promise<void> {
    throw new Error('Row-level security is not taken away by a migration.');
  }
}
