import type { MigrationInterface, QueryRunner } from 'typeorm';
import { deviationStatements } from '../deviations/deviation-security.js';

/** The register of deviations, with its steps and analyses. */
export class Deviations1795380100000 implements MigrationInterface {
  name = 'Deviations1795380100000';

  async up(queryRunner: QueryRunner): Promise<void> {
    for (const statement of deviationStatements) await queryRunner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('What has been reported is not thrown away.');
  }
}
