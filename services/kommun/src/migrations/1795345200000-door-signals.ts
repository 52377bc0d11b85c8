import { doorSignalStatements, noDoorSignalStatements } from '@samsyn/disclosure/signals/door-signals';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Open pages hear at once that the door was moved. */
export class DoorSignals1795345200000 implements MigrationInterface {
  name = 'DoorSignals1795345200000';

  async up(queryRunner: QueryRunner): Promise<void> {
    for (const statement of doorSignalStatements()) await queryRunner.query(statement);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    for (const statement of noDoorSignalStatements) await queryRunner.query(statement);
  }
}
