import { ownLinesStatements } from '@samsyn/disclosure/log-review/own-lines-security';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Nobody reviews her own reading of records. */
export class OwnLines1795331200000 implements MigrationInterface {
  name = 'OwnLines1795331200000';

  async up(queryRunner: QueryRunner): Promise<void> {
    for (const statement of ownLinesStatements('region')) await queryRunner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('Signed reviews are not taken away by a migration.');
  }
}
