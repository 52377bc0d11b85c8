import { planFootingStatements } from '@samsyn/disclosure/plan-footing-security';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Lets the service tell when nobody is left in a unit that a plan counts on, without telling who was. */
export class PlanFooting1795363200000 implements MigrationInterface {
  name = 'PlanFooting1795363200000';

  async up(queryRunner: QueryRunner): Promise<void> {
    for (const statement of planFootingStatements('kommun')) await queryRunner.query(statement);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('drop function plan_footing(uuid[])');
  }
}
