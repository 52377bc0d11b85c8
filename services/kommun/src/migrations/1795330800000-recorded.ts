import { recordedSecurityStatements } from '@samsyn/disclosure/recorded-security';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A consent is somebody's; the same name for another change is told; who gets an assignment bears the own name. */
export class Recorded1795330800000 implements MigrationInterface {
  name = 'Recorded1795330800000';

  async up(queryRunner: QueryRunner): Promise<void> {
    for (const statement of recordedSecurityStatements('kommun')) await queryRunner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('What holds of records is not taken away by a migration.');
  }
}
