import type { MigrationInterface, QueryRunner } from 'typeorm';
import { deviationStrikeStatements } from '../deviations/deviation-strike-security.js';

/** What was written of a deviation and points somebody out can be struck. */
export class StruckTexts1795381300000 implements MigrationInterface {
  name = 'StruckTexts1795381300000';

  async up(queryRunner: QueryRunner): Promise<void> {
    for (const statement of deviationStrikeStatements) await queryRunner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('That something was struck is not thrown away.');
  }
}
