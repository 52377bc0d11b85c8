import { timedTableStatements } from '@samsyn/collaboration/collaboration-security';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { handOverTableDefinitions } from '../bus-groups/group-security.js';

/** Which seat answers for what a closed seat left open. */
export class SeatHandOver1795378400000 implements MigrationInterface {
  name = 'SeatHandOver1795378400000';

  async up(queryRunner: QueryRunner): Promise<void> {
    for (const statement of timedTableStatements('kommun', handOverTableDefinitions))
      await queryRunner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('Who answers for what is not thrown away.');
  }
}
