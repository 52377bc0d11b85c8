import type { MigrationInterface, QueryRunner } from 'typeorm';
import { deviationWordingStatements } from '../deviations/deviation-wording-security.js';

/** What a reporter wrote stays, where the manager wrote it anew. */
export class ReportedWording1795381900000 implements MigrationInterface {
  name = 'ReportedWording1795381900000';

  async up(queryRunner: QueryRunner): Promise<void> {
    for (const statement of deviationWordingStatements) await queryRunner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('What somebody reported is not thrown away.');
  }
}
