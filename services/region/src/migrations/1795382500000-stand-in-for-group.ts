import type { MigrationInterface, QueryRunner } from 'typeorm';
import { deviationStandInStatements } from '../deviations/deviation-stand-in-security.js';

/** Who leads the sender or the recipient goes on where a group has had its time. */
export class StandInForGroup1795382500000 implements MigrationInterface {
  name = 'StandInForGroup1795382500000';

  async up(queryRunner: QueryRunner): Promise<void> {
    for (const statement of deviationStandInStatements) await queryRunner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('Who may go on with a deviation is not taken back: some may have.');
  }
}
