import { ownPartSecurityStatements } from '@samsyn/disclosure/own-part-security';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a door rests on is shown with the part that it is about, and not with any other. */
export class OwnParts1795320000000 implements MigrationInterface {
  name = 'OwnParts1795320000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    for (const statement of ownPartSecurityStatements('kommun')) await queryRunner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('Row-level security is not taken away by a migration.');
  }
}
