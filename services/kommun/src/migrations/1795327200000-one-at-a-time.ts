import { oneAtATimeStatements } from '@samsyn/disclosure/one-at-a-time-security';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What two requests at once could do together, and neither alone. */
export class OneAtATime1795327200000 implements MigrationInterface {
  name = 'OneAtATime1795327200000';

  async up(queryRunner: QueryRunner): Promise<void> {
    for (const statement of oneAtATimeStatements('kommun')) await queryRunner.query(statement);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('drop function one_at_a_time(uuid)');
    await queryRunner.query('drop index disclosure_once');
  }
}
