import { logReviewStatements } from '@samsyn/disclosure/log-review/log-review-security';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Lets managers review samples of the log, and sign them. */
export class LogReviews1795314600000 implements MigrationInterface {
  name = 'LogReviews1795314600000';

  async up(queryRunner: QueryRunner): Promise<void> {
    for (const statement of logReviewStatements('region')) await queryRunner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('Signed reviews are not taken away by a migration.');
  }
}
